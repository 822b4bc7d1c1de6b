"""Any table of follower counts or posts: an export, a tracker's file, a hand-made sheet."""

from dataclasses import dataclass
from datetime import time
from itertools import pairwise

from growthdesk.errors import Trouble
from growthdesk.importers.cells import Bad
from growthdesk.importers.columns import (
    DAILY,
    has_posts,
    headers_of,
    is_only_numbers,
    match_columns,
)
from growthdesk.importers.daily import daily_of, once_a_day
from growthdesk.importers.day_formats import read_clock
from growthdesk.importers.delimited import read_table
from growthdesk.importers.found import (
    Columns,
    Found,
    FoundPost,
    Options,
    Skipped,
)
from growthdesk.importers.moments import When, at_time, looks_like_days, read_moments
from growthdesk.importers.names import FIELDS_OF, Field, plain
from growthdesk.importers.posts import posts_of
from growthdesk.importers.source import Source
from growthdesk.importers.table import Table, no_table
from growthdesk.importers.text import text_of

Days = list[When | Bad | None]


@dataclass(frozen=True, slots=True)
class AnyTable:
    """A table that was recognised, to be read once or again with other columns."""

    table: Table

    def read(self, options: Options) -> Found:
        """What the table gives. Raises Trouble if it has no days, so nothing to match by hand."""
        return read_any(self.table, options)


def recognise_text(source: Source) -> AnyTable:
    """The table in a text file. Raises Trouble if the source is no text, or has no rows."""
    return AnyTable(read_table(source.name, text_of(source)))


def read_any(table: Table, options: Options) -> Found:
    """What a table gives, with its columns matched by name unless the options say them.

    A table whose columns are not known, but that has days, is found empty with its headers.
    """
    by_hand = options.columns is not None
    columns, doubts = _settled_columns(table, options.columns)
    table, torn = _first_of_several(table, columns)
    bad = {row.line: row.reason for row in (*table.broken, *torn)}
    days, day_doubts = _days(table, Field.DAY, columns, options)
    takes_posts = has_posts(columns, len(table.header))
    if takes_posts and not by_hand and _is_every_day(columns, days):
        takes_posts = False
        doubts = (*doubts, _EVERY_DAY)
    daily = daily_of(table, columns, days, bad)
    posts: list[FoundPost] = []
    if takes_posts:
        published, more_doubts = _days(table, Field.PUBLISHED, columns, options)
        day_doubts = tuple(dict.fromkeys((*day_doubts, *more_doubts)))
        posts = posts_of(table, columns, options, published or days, bad)
    counts, changes, again = once_a_day(daily, bad)
    if not takes_posts:  # a row that gave a post is not skipped, though its count is not the last
        bad |= again
    return Found(
        name=table.name,
        recognised_as=_sort_of(columns, takes_posts=takes_posts),
        columns=columns,
        headers=headers_of(table),
        counts=counts,
        changes=changes,
        posts=tuple(post for post in posts if post.line not in bad),
        skipped=tuple(Skipped(line, bad[line]) for line in sorted(bad)),
        doubts=(*doubts, *day_doubts),
    )


_EVERY_DAY = (
    "There is one row for every day, as in numbers of a whole account, so none is read as a post; "
    "if each row is a post, match the day as its publication."
)


def _settled_columns(table: Table, by_hand: Columns | None) -> tuple[Columns, tuple[str, ...]]:
    if by_hand is None:
        columns, doubts = match_columns(table)
        if not columns.keys() & {Field.DAY, Field.PUBLISHED} and not _has_days(table):
            raise no_table(table.name)
        return columns, doubts
    if any(not 0 <= place < len(table.header) for place in by_hand.values()):
        raise Trouble(
            f"“{table.name}” has only {len(table.header)} columns.", "Match its columns again."
        )
    return dict(by_hand), ()


def _has_days(table: Table) -> bool:
    return any(looks_like_days(table.column(p)[:400]) for p in range(min(len(table.header), 200)))


def _sort_of(columns: Columns, *, takes_posts: bool) -> str:
    parts = []
    if Field.DAY in columns and Field.FOLLOWERS in columns:
        parts.append("follower counts")
    if Field.DAY in columns and columns.keys() & (DAILY - {Field.FOLLOWERS}):
        parts.append("follower changes")
    if takes_posts:
        parts.append("posts")
    if not parts:
        return "A table whose columns are not known"
    *most, last = parts
    return f"A table of {', '.join(most)} and {last}" if most else f"A table of {last}"


def _first_of_several(table: Table, columns: Columns) -> tuple[Table, list[Skipped]]:
    """The table up to where another one begins with a header of its own."""
    place = columns.get(Field.DAY, columns.get(Field.PUBLISHED))
    if place is None:
        return table, []
    for number, cell in enumerate(table.column(place)):
        if cell[:1].isalpha() and len(cell) < 60:
            fields = FIELDS_OF.get(plain(cell), ())
            if Field.DAY in fields or Field.PUBLISHED in fields:
                line = table.rows[number][0]
                torn = Skipped(line, "Another table begins here; put it into a file of its own.")
                shorter = Table(
                    table.name, table.header, table.rows[:number], table.is_headed, table.broken
                )
                return shorter, [torn]
    return table, []


def _days(
    table: Table, field: Field, columns: Columns, options: Options
) -> tuple[Days, tuple[str, ...]]:
    """The days of a column; empty if the field has none. A time of day beside it is joined."""
    if field not in columns:
        return [], ()
    place = columns[field]
    daily = field is Field.DAY
    days, doubts = read_moments(table.column(place), options, table.header[place], daily=daily)
    if daily and Field.TIME in columns:
        clocks = map(read_clock, table.column(columns[Field.TIME]))
        days = [_joined(when, clock, options) for when, clock in zip(days, clocks, strict=True)]
    return days, doubts


def _joined(
    when: When | Bad | None, clock: time | Bad | None, options: Options
) -> When | Bad | None:
    if when is None or isinstance(when, Bad) or clock is None:
        return when
    return clock if isinstance(clock, Bad) else at_time(when, clock, options)


def _is_every_day(columns: Columns, days: Days) -> bool:
    """Whether the rows are numbers for each of at least 14 days, with none missing or twice."""
    if Field.PUBLISHED in columns or not is_only_numbers(columns):
        return False
    ordinals = sorted(when[0].toordinal() for when in days if isinstance(when, tuple))
    return len(ordinals) >= 14 and all(b - a == 1 for a, b in pairwise(ordinals))
