"""A whole log found in a folder, a zip or a JSON file, and what in it could not be read."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from growthdesk.domain.rows import Account, Row
from growthdesk.errors import Trouble
from growthdesk.exports.cells import columns_of
from growthdesk.exports.head import Head, head_of
from growthdesk.exports.names import JSON, file_of, kinds_by_file, table_words
from growthdesk.exports.read_csv import read_csv
from growthdesk.exports.read_json import read_json
from growthdesk.exports.rows import FoundRow, Tell, Unread
from growthdesk.importers.files.part import Part
from growthdesk.importers.files.source import Source
from growthdesk.store.tables import TABLES
from growthdesk.store.whole import digest_of

RECOGNISED_AS = "Growthdesk: a whole log"


@dataclass(frozen=True, slots=True)
class WholeLog:
    """All rows that an export holds, by kind, in its order.

    ``parts`` names the file that the lines of each kind are of. ``unread`` are the rows that could
    not be read; ``doubts`` are sentences about what is missing or was changed since it was exported.
    """

    name: str
    rows: Mapping[type[Row], Sequence[FoundRow]]
    parts: Mapping[type[Row], str]
    unread: tuple[Unread, ...] = ()
    doubts: tuple[str, ...] = ()


def is_whole_log(source: Source) -> bool:
    """Whether a source is an export of a whole log, by what stands in it."""
    return _json_of(source) is not None or _has_tables(source)


def read_whole_log(source: Source, tell: Tell) -> WholeLog:
    """What an export holds. Its tables count; the JSON is read where it comes alone.

    Raises Trouble if a file of it cannot be read at all, or lacks a column that rows need.
    """
    json = _json_of(source)
    tables = _tables(source, json)
    head = head_of(json) if json is not None else None
    rows: dict[type[Row], list[FoundRow]] = {kind: [] for kind in TABLES}
    parts = {kind: file_of(kind) for kind in TABLES}
    unread: list[Unread] = []
    doubts: list[str] = []
    if tables:
        for kind, part in tables.items():
            tell(part.file_name)
            read_csv(part, kind, rows[kind], unread, doubts)
    elif json is not None:
        parts = dict.fromkeys(TABLES, json.file_name)
        read_json(json, tell, rows, unread, doubts)
    if head is None:
        doubts.append(f"{JSON} is missing, so that nothing tells whether rows are missing too.")
    else:
        doubts += _missing(head, rows, parts, unread)
        if not doubts and not unread and head.digest != _digest(rows):
            doubts.append("Something in it was changed since it was exported.")
    return WholeLog(source.name, rows, parts, tuple(unread), tuple(doubts))


def _json_of(source: Source) -> Part | None:
    """The JSON of an export, by what it says of itself; the one nearest to the root."""
    plain = source.plain_file
    named = [plain] if plain else [part for part in source.parts if part.file_name == JSON]
    for part in sorted(named, key=lambda part: part.name.count("/")):
        if head_of(part) is not None:
            return part
    return None


def _has_tables(source: Source) -> bool:
    """Whether the accounts are there as we write them, where the JSON is gone."""
    if source.plain_file is not None:
        return False
    columns = {column.name for column in columns_of(Account)}
    return any(
        columns <= set(_first_line(part).split(","))
        for part in source.parts
        if part.file_name == file_of(Account)
    )


def _first_line(part: Part) -> str:
    """The line that names the columns; empty where there is nothing but a byte order mark."""
    return part.head(400).decode("utf-8-sig", "replace").partition("\n")[0].rstrip("\r")


def _tables(source: Source, json: Part | None) -> Mapping[type[Row], Part]:
    """The CSV files of an export by the kind of their rows, those beside its JSON."""
    if source.plain_file is not None:
        return {}
    accounts = (part for part in source.parts if part.file_name == file_of(Account))
    beside = json or min(accounts, key=lambda part: part.name.count("/"), default=None)
    folder = "" if beside is None else beside.name.removesuffix(beside.file_name)
    parts = {part.name: part for part in source.parts}
    return {
        kind: parts[folder + name]
        for name, kind in kinds_by_file().items()
        if folder + name in parts
    }


def _missing(
    head: Head,
    rows: Mapping[type[Row], Sequence[FoundRow]],
    parts: Mapping[type[Row], str],
    unread: Sequence[Unread],
) -> Iterator[str]:
    """What the export once held, and does no longer; and what is of a newer version."""
    known = {table_words(kind): kind for kind in TABLES}
    for words, count in head.rows.items():
        kind = known.get(words)
        if kind is None:
            if count:
                yield f"Its {words} are of a newer Growthdesk, and are left out."
            continue
        found = len(rows[kind]) + sum(one.kind is kind for one in unread)
        if found < count:
            yield f"{parts[kind]} has {found:,} of the {count:,} {words} that were exported."
        elif found > count:
            yield f"{parts[kind]} has {found:,} {words}; {count:,} were exported."


def _digest(rows: Mapping[type[Row], Sequence[FoundRow]]) -> str:
    return digest_of({kind: TABLES[kind].lines([row for _, row in rows[kind]]) for kind in TABLES})


def refuse_wishes(name: str) -> Trouble:
    """What is said of options of an import that a whole log has no use for."""
    return Trouble(
        f"“{name}” is a whole log, whose accounts come along.",
        "Import it without further options than --dry-run and --json.",
    )


def refuse_company(name: str) -> Trouble:
    """What is said of a whole log that shall be imported together with other files."""
    return Trouble(f"“{name}” is a whole log.", "Import it alone, and the other files after it.")
