"""Any table of follower counts or posts: an export, a tracker's file, a hand-made sheet."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial

from growthdesk.domain.links import platform_in
from growthdesk.errors import Trouble
from growthdesk.importers.files.delimited import read_rows
from growthdesk.importers.files.part import Part
from growthdesk.importers.files.sheets import Sheet, is_workbook, read_sheets
from growthdesk.importers.files.source import Source
from growthdesk.importers.files.text import read_text
from growthdesk.importers.found import Found, FoundPost, Options, Skipped, Whose
from growthdesk.importers.recognised import Recognised
from growthdesk.importers.tables.account_names import account_in_title
from growthdesk.importers.tables.by_account import View, views_of
from growthdesk.importers.tables.columns import match_columns
from growthdesk.importers.tables.fill_down import filled_down
from growthdesk.importers.tables.read_any import has_days, read_any
from growthdesk.importers.tables.several_tables import Titled, tables_among
from growthdesk.importers.tables.table import Row, no_table
from growthdesk.importers.values.cells import printable
from growthdesk.importers.values.names import Field, plain

_SUFFIXES = (".csv", ".tsv", ".tab", ".txt", ".xlsx", ".xls", ".xlsb", ".ods")
_LOOKED_AT = 400
_DAYS = frozenset((Field.DAY, Field.PUBLISHED, Field.TIME))
_OF_TALKS = ({"from", "to"}, {"sender", "recipient"}, {"sender", "message"}, {"author", "message"})
"""The headers of mails and messages, which have a day and a text as posts have."""


@dataclass(frozen=True, slots=True)
class _Place:
    """The rows of a text or of a sheet: what the sheet is called, and what was doubtful."""

    sheet: str
    rows: Sequence[Row]
    broken: Sequence[Skipped] = ()
    doubts: tuple[str, ...] = ()


def recognise_tables(source: Source) -> list[Recognised]:
    """The tables in a source, one for each account of each.

    Raises Trouble if a plain file holds none; of an archive or a folder those parts are taken
    that hold a table with days, and if there are some, only those with columns that are known.
    """
    if source.plain_file is not None:
        return _in_part(source.plain_file, None)
    for wanted in (_is_known, _is_dated):
        tables = []
        for part in source.parts:
            if part.name.lower().endswith(_SUFFIXES):
                with suppress(Trouble):  # a list of words beside the tables is nothing to tell of
                    tables += _in_part(part, wanted)
        if tables:
            return tables
    return []


def _in_part(part: Part, wanted: Callable[[Titled], bool] | None) -> list[Recognised]:
    """The tables of a part that are wanted, all if nothing is said; of several those with days.

    What people wrote to each other is none. Raises Trouble if there is no table.
    """
    found: list[tuple[_Place, list[Titled]]] = []
    trouble = no_table(part.file_name)
    for place in _places(part):
        try:
            found.append((place, tables_among(part.file_name, place.rows, place.broken)))
        except Trouble as one:
            trouble = one
    found = [(place, [one for one in tables if not _is_a_talk(one)]) for place, tables in found]
    if wanted is None and sum(len(tables) for _, tables in found) > 1:
        wanted = _is_dated
    if wanted is not None:
        found = [(place, [*filter(wanted, tables)]) for place, tables in found]
    named = sum(bool(tables) for _, tables in found) > 1
    recognised: list[Recognised] = []
    for place, tables in found:
        for number, titled in enumerate(tables, start=1):
            suffix = f" – {place.sheet}" if named and place.sheet else ""
            if len(tables) > 1:
                suffix += f" – {titled.title or f'table {number}'}"
            recognised += _of_table(part, place, titled, suffix)
    if not recognised:
        raise trouble
    return recognised


def _is_dated(titled: Titled) -> bool:
    return has_days(View(titled.table, titled.table.header))


def _is_known(titled: Titled) -> bool:
    """Whether a table has days, and a column of a known name beside them."""
    columns, _ = match_columns(titled.table)
    return bool(columns.keys() & _DAYS) and bool(columns.keys() - _DAYS)


def _is_a_talk(titled: Titled) -> bool:
    header = {plain(text) for text in titled.table.header[:_LOOKED_AT]}
    return any(header >= names for names in _OF_TALKS)


def _of_table(part: Part, place: _Place, titled: Titled, suffix: str) -> Iterator[Recognised]:
    """One for each account of a table."""
    table, filled = filled_down(titled.table)
    for view in views_of(table, _whose(part, place, titled)):
        below = printable(f"{suffix} – {view.label}" if view.label else suffix)
        name, called = f"{part.file_name}{below}", f"{part.name}{below}"
        mine = replace(view, table=replace(view.table, name=name), written=part.written)
        yield Recognised(called, (part,), partial(_read, mine, (*place.doubts, *filled)))


def _read(view: View, doubts: tuple[str, ...], options: Options) -> Found:
    found = read_any(view, options)
    whose = found.whose or _whose_of_links(found.posts)
    return replace(found, whose=whose, doubts=(*doubts, *found.doubts))


def _whose_of_links(posts: Sequence[FoundPost]) -> Whose | None:
    """The platform to whose posts most of them link; None if it is none, or several."""
    posts = posts[:_LOOKED_AT]
    keys = [key for post in posts if post.link and (key := platform_in(post.link))]
    is_one = len({*keys}) == 1 and 2 * len(keys) > len(posts)
    return Whose(keys[0]) if is_one else None


def _whose(part: Part, place: _Place, titled: Titled) -> Whose | None:
    """The account that stands above a table, or in the name of its sheet or file."""
    texts = (titled.title, place.sheet, part.file_name)
    return next((whose for text in texts if (whose := account_in_title(text))), None)


def _places(part: Part) -> Iterator[_Place]:
    """The sheets of a workbook, or the one place of a text. Raises Trouble if it is neither."""
    if is_workbook(part.read()):
        for sheet in read_sheets(part):
            if sheet.rows:
                yield _Place(sheet.name, _with_blank_rows(sheet))
        return
    read = read_text(part)
    rows, broken = read_rows(part.file_name, read.text)
    doubt = (
        f"Its letters are read as {read.guessed}, which is a guess: look at a title that has"
        " such letters."
    )
    yield _Place("", rows, broken, (doubt,) if read.guessed else ())


def _with_blank_rows(sheet: Sheet) -> list[Row]:
    """The rows of a sheet, with one blank row where some are missing, since it parts tables."""
    rows: list[Row] = []
    before = sheet.rows[0][0] - 1
    for row in sheet.rows:
        if row[0] > before + 1:
            rows.append((row[0] - 1, ()))
        rows.append(row)
        before = row[0]
    return rows
