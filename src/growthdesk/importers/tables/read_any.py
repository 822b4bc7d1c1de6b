"""What a table gives, once it is known which account it is of and which column holds what."""

from dataclasses import dataclass
from itertools import pairwise

from growthdesk.errors import Trouble
from growthdesk.importers.found import (
    Columns,
    Found,
    FoundPost,
    FoundViews,
    Options,
    Question,
    Skipped,
)
from growthdesk.importers.tables.account_views import account_views_of
from growthdesk.importers.tables.by_account import View
from growthdesk.importers.tables.columns import (
    DAILY,
    has_posts,
    headers_of,
    is_only_numbers,
    match_columns,
)
from growthdesk.importers.tables.daily import daily_of, once_a_day
from growthdesk.importers.tables.days_of_tables import read_days
from growthdesk.importers.tables.left_out import rows_left_out, rows_not_published
from growthdesk.importers.tables.posts import posts_of
from growthdesk.importers.tables.remembered import columns_of, shape_of
from growthdesk.importers.tables.subscribers import settle_subscribers
from growthdesk.importers.tables.table import Table, no_table
from growthdesk.importers.values.cells import Bad
from growthdesk.importers.values.moments import When, at_times, looks_like_days, reads_as_days
from growthdesk.importers.values.names import Field

Days = list[When | Bad | None]

_EVERY_DAY = (
    "There is one row for every day, as in numbers of a whole account, so none is read as a post; "
    "if each row is a post, match the day as its publication."
)
_AS_LAST_TIME = "Its columns are matched as you matched them the last time."


@dataclass(frozen=True, slots=True)
class _Matched:
    """The columns of a table, whether a person chose them, and what was doubtful."""

    columns: Columns
    by_hand: bool = False
    doubts: tuple[str, ...] = ()


def read_any(view: View, options: Options) -> Found:
    """What a table gives, with its columns matched by name unless the options say them.

    A table whose columns are not known, but that has days, is found empty with its headers.
    Raises Trouble if it has none, or if the options name columns that it does not have.
    """
    table = view.table
    shape = shape_of(table.header, view.label if view.names != table.header else "")
    matched = _matched(view, shape, options)
    columns = matched.columns
    doubts = list(matched.doubts)
    days, question = _days(view, Field.DAY, columns, options)
    questions = [question]
    if not matched.by_hand:
        columns, question = settle_subscribers(table, columns, days, options)
        questions.append(question)
    takes_posts = has_posts(columns, len(table.header))
    if takes_posts and not matched.by_hand and _is_every_day(columns, days):
        takes_posts = False
        doubts.append(_EVERY_DAY)
    published: Days = []
    if takes_posts:
        published, question = _days(view, Field.PUBLISHED, columns, options)
        questions.append(question)
    bad = {row.line: row.reason for row in table.broken}
    bad |= rows_left_out(table, days or published or [None] * len(table.rows))
    if takes_posts:
        bad |= rows_not_published(table)
    daily = daily_of(table, columns, days, bad)
    posts: list[FoundPost] = []
    if takes_posts:
        posts = posts_of(table, columns, options, published or days, bad)
    counts, changes, again = once_a_day(daily, bad)
    views: tuple[FoundViews, ...] = ()
    if not takes_posts:  # a row that gave a post is not skipped, though its count is not the last
        bad |= again
        views, left_out = account_views_of(table, columns, days, bad)
        doubts += left_out
    return Found(
        name=table.name,
        recognised_as=_sort_of(columns, takes_posts=takes_posts, has_views=bool(views)),
        whose=view.whose,
        columns=columns,
        headers=headers_of(table),
        counts=counts,
        changes=changes,
        views=views,
        posts=tuple(post for post in posts if post.line not in bad) if bad else tuple(posts),
        skipped=tuple(Skipped(line, bad[line]) for line in sorted(bad)),
        doubts=tuple(doubts),
        questions=tuple(one for one in questions if one is not None),
        may_be_complete=bool(posts),
        shape=shape,
    )


def has_days(view: View) -> bool:
    """Whether a column of the view holds days, known by its name or not."""
    columns, _ = match_columns(view.table, view.names)
    return bool(columns.keys() & {Field.DAY, Field.PUBLISHED}) or _looks_dated(view.table)


def _matched(view: View, shape: str, options: Options) -> _Matched:
    table = view.table
    if options.columns is not None:
        if any(not 0 <= place < len(table.header) for place in options.columns.values()):
            raise Trouble(
                f"“{table.name}” has only {len(table.header)} columns.", "Match its columns again."
            )
        return _Matched(dict(options.columns), by_hand=True)
    if shape in options.remembered:
        columns = columns_of(options.remembered[shape], table.header)
        days = [columns[field] for field in (Field.DAY, Field.PUBLISHED) if field in columns]
        if days and all(reads_as_days(table.column(place)[:400]) for place in days):
            return _Matched(columns, by_hand=True, doubts=(_AS_LAST_TIME,))
    columns, doubts = match_columns(table, view.names)
    if not columns.keys() & {Field.DAY, Field.PUBLISHED} and not _looks_dated(table):
        raise no_table(table.name)
    return _Matched(columns, doubts=(*view.doubts, *doubts))


def _looks_dated(table: Table) -> bool:
    return any(looks_like_days(table.column(p)[:400]) for p in range(min(len(table.header), 200)))


def _sort_of(columns: Columns, *, takes_posts: bool, has_views: bool) -> str:
    parts = []
    if Field.DAY in columns and Field.FOLLOWERS in columns:
        parts.append("follower counts")
    if Field.DAY in columns and columns.keys() & (DAILY - {Field.FOLLOWERS}):
        parts.append("follower changes")
    if has_views:
        parts.append("views by day")
    if takes_posts:
        parts.append("posts")
    if not parts:
        return "A table whose columns are not known"
    *most, last = parts
    return f"A table of {', '.join(most)} and {last}" if most else f"A table of {last}"


def _days(
    view: View, field: Field, columns: Columns, options: Options
) -> tuple[Days, Question | None]:
    """The days of a column; empty if the field has none. A time of day beside it is joined."""
    if field not in columns:
        return [], None
    table = view.table
    place = columns[field]
    daily = field is Field.DAY
    cells = table.column(place)
    days, question = read_days(
        cells,
        table.header[place],
        view.written,
        options,
        daily=daily,
        may_be_months=daily and not has_posts(columns, len(table.header)),
    )
    if Field.TIME in columns:
        days = at_times(days, table.column(columns[Field.TIME]), options)
    return days, question


def _is_every_day(columns: Columns, days: Days) -> bool:
    """Whether the rows are numbers for each of at least 14 days, with none missing or twice."""
    if Field.PUBLISHED in columns or not is_only_numbers(columns):
        return False
    ordinals = sorted(when[0].toordinal() for when in days if isinstance(when, tuple))
    return len(ordinals) >= 14 and all(b - a == 1 for a, b in pairwise(ordinals))
