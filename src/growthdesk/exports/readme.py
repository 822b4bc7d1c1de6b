"""The text that lies beside the tables: what they are, and what each column means."""

from collections.abc import Iterator
from textwrap import wrap

from growthdesk.domain.rows import Row
from growthdesk.exports.cells import columns_of
from growthdesk.exports.names import JSON, file_of
from growthdesk.exports.tables import ASIDE, Made
from growthdesk.store.tables import TABLES
from growthdesk.store.told import told_tables
from growthdesk.store.whole import Everything

_WIDTH = 92

_CELLS = (
    "A day is written 2026-11-23 and is the creator's own; a time is in UTC, 2026-11-23T11:00:00Z.",
    "An empty cell is what is not known (null), which is not zero.",
    "Yes and no are 1 and 0 in the tables, true and false in the JSON.",
    (
        "An apostrophe at the beginning of a cell is no part of it. It stands before each text that"
        " a spreadsheet would take for a formula, a number or a day."
    ),
    f"The column “{ASIDE}” is for reading only: an import goes by account_id.",
    "The order of the posts counts: of two at one time the later row is the later post.",
)

_NOT_IN_IT = (
    "Steps that can be undone, rows that were removed, and where the files of reports lie on your"
    " computer are not in here."
)


def readme(everything: Everything, made: Made) -> str:
    """The whole text, made from the comments in the schema; the same words as in the log itself."""
    return "\r\n".join([*_about(made), *_tables(everything)]) + "\r\n"


def _about(made: Made) -> Iterator[str]:
    yield "A whole log of Growthdesk"
    yield ""
    yield from wrap(
        f"Written on {made.day.isoformat()} by Growthdesk {made.version}. The fingerprint of the log"
        f" is {made.digest}: two logs with the same rows have the same one.",
        _WIDTH,
    )
    yield ""
    yield from wrap(
        "Each table is a CSV file (UTF-8, commas) that any spreadsheet opens."
        f" {JSON} has all of them once more, for programs. To bring them back into a log, choose"
        " File, Import… in the window, or type: growthdesk import, and the name of this folder, of the"
        f" zip, or of {JSON} alone. Into an empty log they restore an equal one. The import of a folder"
        " or zip reads the tables, so what you correct in them counts.",
        _WIDTH,
    )
    yield ""
    for sentence in _CELLS:
        yield from wrap(sentence, _WIDTH, initial_indent="  - ", subsequent_indent="    ")
    yield ""
    yield from wrap(_NOT_IN_IT, _WIDTH)


def _tables(everything: Everything) -> Iterator[str]:
    told = told_tables()
    for kind, lines in everything.items():
        yield ""
        yield f"{file_of(kind)}: {len(lines):,} {'row' if len(lines) == 1 else 'rows'}"
        yield from _columns(kind, told[TABLES[kind].name].says, told[TABLES[kind].name].columns)


def _columns(kind: type[Row], says: str, columns: dict[str, str]) -> Iterator[str]:
    yield from wrap(says, _WIDTH, initial_indent="  ", subsequent_indent="  ")
    for column in columns_of(kind):
        yield from wrap(
            columns[column.name],
            _WIDTH,
            initial_indent=f"  {column.name:<15} ",
            subsequent_indent=" " * 18,
        )
