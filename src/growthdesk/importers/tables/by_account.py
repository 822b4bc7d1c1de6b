"""A table of several accounts becomes one view of it for each: by columns, or by rows."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from growthdesk.importers.found import Skipped, Whose
from growthdesk.importers.tables.account_names import (
    ACCOUNT_COLUMNS,
    PLATFORM_COLUMNS,
    account_in,
    account_of_cells,
    is_column_of,
    platforms_in,
    told,
)
from growthdesk.importers.tables.left_out import ADDED_UP, is_total
from growthdesk.importers.tables.table import Row, Table
from growthdesk.importers.values.cells import is_missing
from growthdesk.importers.values.headers import fields_named
from growthdesk.importers.values.names import Field
from growthdesk.importers.values.numbers import reads_as_numbers

_MOST_ACCOUNTS = 40
_MOST_SPELLINGS = 1_000
_LOOKED_AT = 200
_OF_A_POST = frozenset((Field.PUBLISHED, Field.TITLE, Field.CAPTION, Field.LINK, Field.KIND))
_OF_THE_ACCOUNT = frozenset((Field.FOLLOWERS, Field.GAINED, Field.LOST, Field.NET))
_TEXTS = frozenset((Field.TITLE, Field.CAPTION, Field.LINK, Field.KIND, Field.PLATFORM_ID))


@dataclass(frozen=True, slots=True)
class View:
    """A table as one account sees it.

    ``names`` are the headers by which its columns are matched, empty for one of another
    account. ``label`` tells the view from others of the table; empty if it is the only one.
    ``written`` is when its file was last changed (UTC), None if that is not known.
    """

    table: Table
    names: tuple[str, ...]
    whose: Whose | None = None
    label: str = ""
    doubts: tuple[str, ...] = ()
    written: datetime | None = None


def views_of(table: Table, whose: Whose | None) -> list[View]:
    """The accounts of a table, one view each, in the order in which they come.

    ``whose`` is the account that its title names, for a table that names none itself.
    """
    for view in (_by_columns(table, whose), _by_rows(table, whose)):
        if view:
            return view
    return [View(table, table.header, whose)]


def _by_columns(table: Table, whose: Whose | None) -> list[View]:
    """The views of a table with a column, or several, for each account."""
    groups: dict[Whose, dict[int, str]] = defaultdict(dict)
    has_posts = any(set(fields_named(text)) & _OF_A_POST for text in table.header[:_LOOKED_AT])
    bare: set[int] = set()
    for place, text in enumerate(table.header[:_LOOKED_AT]):
        named = account_in(text)
        if named is None:
            continue
        fields = fields_named(named.rest) if named.rest else ()
        if named.rest and not fields:
            continue
        if not fields and has_posts:
            bare.add(place)  # a mark that it was posted there, or a number of who knows what
        elif set(fields) & _TEXTS or reads_as_numbers(table.column(place)[:_LOOKED_AT]):
            groups[named.whose][place] = named.rest or Field.FOLLOWERS
    if not groups or len(groups) > _MOST_ACCOUNTS:
        return []  # so many are other people's, or no accounts at all
    several = len(groups) > 1
    views = []
    for account, mine in groups.items():
        names = []
        dropped = []
        for place, text in enumerate(table.header):
            theirs = any(place in other for other in groups.values())
            total = several and not theirs and bool(set(fields_named(text)) & _OF_THE_ACCOUNT)
            if total:
                dropped.append(text)
            names.append("" if total or place in bare else mine.get(place, "" if theirs else text))
        doubts = tuple(f"“{text}” is left out: it is of no account alone." for text in dropped)
        views.append(View(table, tuple(names), _with(account, whose), told(account), doubts))
    return views if several else [replace(view, label="") for view in views]


def _with(account: Whose, whose: Whose | None) -> Whose:
    """The account, with the platform of the title if only a handle is told."""
    if account.platform or whose is None:
        return account
    return replace(account, platform=whose.platform)


def _by_rows(table: Table, whose: Whose | None) -> list[View]:
    """The views of a table whose rows name their account."""
    header = table.header[:_LOOKED_AT]
    platforms = [place for place, text in enumerate(header) if is_column_of(text, PLATFORM_COLUMNS)]
    accounts = [place for place, text in enumerate(header) if is_column_of(text, ACCOUNT_COLUMNS)]
    if not platforms and not accounts:
        return []
    of_platform = table.column(platforms[0]) if platforms else [""] * len(table.rows)
    of_account = table.column(accounts[0]) if accounts else [""] * len(table.rows)
    distinct = len(set(zip(of_platform, of_account, strict=True)))
    if distinct > _MOST_SPELLINGS:
        return [_of_strangers(table, distinct, whose)]
    groups: dict[Whose, list[Row]] = {}
    nobody: list[Row] = []
    known: dict[tuple[str, str], list[Whose]] = {}
    for row, *cells in zip(table.rows, of_platform, of_account, strict=True):
        key = (cells[0], cells[1])
        if key not in known:
            known[key] = _accounts_of(*key)
        for account in known[key]:
            groups.setdefault(account, []).append(row)
        if not known[key]:
            nobody.append(row)
    return _views(table, groups, nobody, whose)


def _views(
    table: Table, groups: dict[Whose, list[Row]], nobody: Sequence[Row], whose: Whose | None
) -> list[View]:
    if not groups:
        return []
    if len(groups) == 1:
        (account,) = groups
        return [View(table, table.header, _with(account, whose))]
    if len(groups) > _MOST_ACCOUNTS:
        return [_of_strangers(table, len(groups), whose)]
    lost = tuple(Skipped(line, _why(cells)) for line, cells in nobody)
    views = []
    for number, (account, rows) in enumerate(groups.items()):
        # What is of no account is told once, with the first.
        broken = (*table.broken, *lost) if number == 0 else ()
        mine = replace(table, rows=rows, broken=broken)
        views.append(View(mine, table.header, _with(account, whose), told(account)))
    return views


def _of_strangers(table: Table, accounts: int, whose: Whose | None) -> View:
    """The table without its rows, since what it tells is of other people."""
    doubt = (
        f"It is of {accounts} accounts, more than anyone has, so nothing of it is taken; "
        "import a table of your own accounts alone."
    )
    return View(replace(table, rows=()), table.header, whose, doubts=(doubt,))


def _why(cells: Sequence[str]) -> str:
    first = next((cell for cell in cells if cell.strip()), "")
    return ADDED_UP if is_total(first) else "The row names no account."


def _accounts_of(platform: str, account: str) -> list[Whose]:
    """Whose a row is; of all that it names, if it names several platforms."""
    if is_total(platform) or is_total(account):
        return []
    several = platforms_in(platform) if is_missing(account) else []
    if several:
        return [Whose(key) for key in several]
    one = account_of_cells(platform, account)
    return [one] if one is not None else []
