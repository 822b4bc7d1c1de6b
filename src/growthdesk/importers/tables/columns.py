"""Which column holds what: matched by name, then checked against what stands in the cells."""

from collections.abc import Mapping, Sequence

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.links import id_in
from growthdesk.importers.found import Columns, Header
from growthdesk.importers.tables.table import Table
from growthdesk.importers.values.cells import Bad, is_missing
from growthdesk.importers.values.day_formats import read_clock
from growthdesk.importers.values.headers import dresses_off, fields_named
from growthdesk.importers.values.moments import looks_like_days, reads_as_days
from growthdesk.importers.values.names import NAMES, Field, plain
from growthdesk.importers.values.numbers import read_numbers

NUMBER_FIELDS: Mapping[str, Field] = {name: Field(name) for name in NUMBERS}
"""The field of each number of a result."""

DAILY = frozenset((Field.FOLLOWERS, Field.GAINED, Field.LOST, Field.NET))
"""What an account has on a day."""

_OF_A_POST = frozenset((Field.TITLE, Field.CAPTION, Field.LINK, Field.KIND, Field.PLATFORM_ID))
_NUMERIC = (*NUMBER_FIELDS.values(), Field.GAINED, Field.LOST, Field.NET)
_SAMPLES = 3
_LOOKED_AT = 400


def match_columns(table: Table, names: Sequence[str] = ()) -> tuple[Columns, tuple[str, ...]]:
    """The matching of a table by its names, and what was doubtful.

    Empty if neither a name nor the cells tell a day. A number column in which most cells
    are no whole numbers is left out. ``names`` stand for the headers where there are any.
    """
    if not table.is_headed:
        return _by_cells(table), ()
    columns = _by_name(names or table.header)
    doubts = list(_settle_days(table, columns))
    if Field.LINK not in columns and (place := _links(table, columns)) is not None:
        columns[Field.LINK] = place
    for field in _NUMERIC:
        if field in columns and not _is_numeric(table, columns[field]):
            doubts.append(
                f"“{table.header[columns[field]]}” is left out: it holds no whole numbers."
            )
            del columns[field]
    if Field.DAY not in columns:
        columns.pop(Field.FOLLOWERS, None)  # those that a video brought
    shared = Field.GAINED if has_posts(columns, len(table.header)) else Field.FOLLOWS
    other = Field.FOLLOWS if shared is Field.GAINED else Field.GAINED
    if shared in columns and columns[shared] == columns.get(other):
        del columns[shared]
    return columns, tuple(doubts)


def has_posts(columns: Columns, width: int) -> bool:
    """Whether each row of a table with these columns is a post.

    It is with a time of publication, or with a day and anything that only a post has; with
    a day and numbers if nothing of the account stands beside it; and with nothing but days.
    """
    if Field.PUBLISHED in columns:
        return True
    if Field.DAY not in columns:
        return False
    if columns.keys() & _OF_A_POST:
        return True
    return not columns.keys() & DAILY and (width == 1 or is_only_numbers(columns))


def is_only_numbers(columns: Columns) -> bool:
    """Whether rows are days with numbers, which posts and whole accounts both have."""
    rest = columns.keys() - {Field.DAY, Field.GAINED}
    return bool(rest) and rest <= set(NUMBER_FIELDS.values())


def headers_of(table: Table) -> tuple[Header, ...]:
    """The columns as a person sees them, each with its first few cells."""
    return tuple(
        Header(text, tuple(_given(table, place)[:_SAMPLES]))
        for place, text in enumerate(table.header)
    )


_MOST_NAMED = 500
"""Columns from the left that are known by their names; no export has a hundred."""


def _by_name(header: Sequence[str]) -> dict[Field, int]:
    places: dict[str, int] = {}
    dresses = [list(dresses_off(text)) for text in header[:_MOST_NAMED]]
    for layer in range(max(map(len, dresses), default=0)):
        for place, worn in enumerate(dresses):
            if layer < len(worn) and worn[layer]:
                places.setdefault(worn[layer], place)  # of two of one name the first counts
    columns: dict[Field, int] = {}
    for field, names in NAMES.items():
        named = next((plain(name) for name in names if plain(name) in places), None)
        if named is not None:
            columns[field] = places[named]
    return columns


def _by_cells(table: Table) -> dict[Field, int]:
    """The columns of a table without a header: the days, and the one other column there is."""
    width = len(table.header)
    days = [place for place in range(min(width, 50)) if looks_like_days(_given(table, place))]
    if len(days) != 1:
        return {}
    others = [place for place in range(width) if place != days[0] and _given(table, place)]
    if not others:
        return {Field.PUBLISHED: days[0]}
    if len(others) == 1 and _is_numeric(table, others[0]):
        return {Field.DAY: days[0], Field.FOLLOWERS: others[0]}
    return {Field.DAY: days[0]}


def _settle_days(table: Table, columns: dict[Field, int]) -> Sequence[str]:
    """Keeps the columns of days and times that hold such, and looks for one if none is named."""
    doubts = []
    if Field.TIME in columns and not _holds_clock(table, columns[Field.TIME]):
        place = columns.pop(Field.TIME)
        if not looks_like_days(_given(table, place)):
            doubts.append(f"“{table.header[place]}” is left out: it holds no times of day.")
    for field in (Field.DAY, Field.PUBLISHED):
        if field not in columns:
            continue
        place = columns.pop(field)
        if field is Field.PUBLISHED and Field.DAY in columns and _holds_clock(table, place):
            columns[Field.TIME] = place
            continue
        best = _first_of_days(table, field, place)
        if best is not None:
            columns[field] = best
    if Field.DAY in columns or Field.PUBLISHED in columns:
        return doubts
    named = set(columns.values())
    unnamed = [place for place in range(min(len(table.header), 50)) if place not in named]
    days = [place for place in unnamed if looks_like_days(_given(table, place))]
    if len(days) != 1 or not columns.keys() & (DAILY | _OF_A_POST | set(NUMBER_FIELDS.values())):
        return doubts
    columns[Field.DAY] = days[0]
    return [*doubts, f"“{table.header[days[0]]}” is taken for the day."]


def _links(table: Table, columns: Columns) -> int | None:
    """The first column of no known name in which most cells are links to posts; None if none is."""
    named = set(columns.values())
    for place in (p for p in range(min(len(table.header), 50)) if p not in named):
        given = _given(table, place)
        links = [cell for cell in given if cell.lstrip().startswith("http")]
        if 2 * len(links) > len(given) and 2 * sum(map(bool, map(id_in, links))) > len(given):
            return place
    return None


def _first_of_days(table: Table, field: Field, named: int) -> int | None:
    """The column of that field that holds days, the named one first; None if none does.

    A table without any day keeps the named one, so that its rows are told to be bad.
    """
    others = [place for place, text in enumerate(table.header) if field in fields_named(text)]
    for place in (named, *others):
        if reads_as_days(_given(table, place)):
            return place
    nowhere = not any(looks_like_days(_given(table, p)) for p in range(min(len(table.header), 50)))
    return named if nowhere else None


def _holds_clock(table: Table, place: int) -> bool:
    cells = _given(table, place)
    read = sum(not isinstance(read_clock(cell), Bad) for cell in cells)
    return 2 * read > len(cells)


def _is_numeric(table: Table, place: int) -> bool:
    cells = _cells(table, place)
    given = [cell for cell in cells if not is_missing(cell)]
    bad = sum(isinstance(n, Bad) for n in read_numbers(given, "", signed=True))
    return len(given) < _SAMPLES or 2 * bad <= len(given)


def _cells(table: Table, place: int) -> list[str]:
    return [cells[place] if place < len(cells) else "" for _, cells in table.rows[:_LOOKED_AT]]


def _given(table: Table, place: int) -> list[str]:
    return [cell for cell in _cells(table, place) if not is_missing(cell)]
