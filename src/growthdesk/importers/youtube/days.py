"""Subscribers and views of YouTube Studio by day; subscribers are a change, or the total."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise

from growthdesk.domain.counts import exactly
from growthdesk.domain.days import ONE_DAY
from growthdesk.errors import Trouble
from growthdesk.importers.found import (
    Found,
    FoundChange,
    FoundCount,
    FoundViews,
    Options,
    Question,
    Skipped,
)
from growthdesk.importers.tables.table import Row
from growthdesk.importers.tiktok.days import dated, once
from growthdesk.importers.values.cells import Bad
from growthdesk.importers.values.moments import looks_like_days, read_moments
from growthdesk.importers.values.numbers import read_numbers
from growthdesk.importers.youtube.export import CUT, TOTAL, Export
from growthdesk.importers.youtube.tables import MONTH, YouTubeTable

SUBSCRIBERS = "subscribers"
"""The key of the question whether subscribers are the total or the change of each day."""

MOST_DAYS = 50_000
"""Rows that are read of a table by day; there were some eight thousand days until 2026."""

_ENOUGH = 30
_MONTH = "The row is a whole month; choose “Daily” in Studio, and export again."
_WEEK = "The row is a whole week; choose “Daily” in Studio, and export again."
_NOTHING = "None of its numbers is one that a log keeps; choose “Subscribers” in Studio."

_Numbers = tuple[int, date, dict[str, int]]


def read_by_day(table: YouTubeTable, export: Export, options: Options) -> Found:
    """The changes or counts of subscribers, and the views, of each day that has any.

    Raises Trouble if there are more than MOST_DAYS rows.
    """
    bad: dict[int, str] = {}
    rows = _of_days(table, bad)
    cells = [cells[0].strip() for _, cells in rows]
    whens, day_question = read_moments(cells, options, table.grid.head[0][1][0], daily=True)
    for (line, _), when in zip(rows, whens, strict=True):
        if isinstance(when, Bad):
            bad[line] = when.reason
    days = [when[0] if isinstance(when, tuple) else None for when in whens]
    numbers = _numbers(table, rows)
    told = [one for one in dated(rows, days, cells, numbers, bad) if one[0] not in bad]
    are_totals, question = _are_totals(told, table, options)
    counts = _counts(told) if are_totals else []
    if _is_weekly([day for _, day, _ in told]):
        bad |= {line: _WEEK for line, _, _ in told if not counts}
        told = []
    newest = max((day for day in days if day is not None), default=None)
    return Found(
        table.grid.part.file_name,
        f"YouTube Studio: {table.sort}",
        export.whose,
        counts=once(counts, bad),
        changes=once(_changes(told, with_net=not are_totals), bad),
        views=once(_views(told), bad),
        skipped=tuple(Skipped(line, bad[line]) for line in sorted(bad)),
        doubts=() if table.places else (_NOTHING,),
        questions=tuple(one for one in (day_question, question) if one is not None),
        seen_at=export.seen_at(newest, options.today),
    )


def _of_days(table: YouTubeTable, bad: dict[int, str]) -> list[Row]:
    """The rows that are days; what else there is goes to ``bad``, by line, with the reason.

    Raises Trouble if there are more than MOST_DAYS.
    """
    rows: list[Row] = []
    below = table.grid.rows()[1:]
    if len(below) > MOST_DAYS:
        name = table.grid.part.file_name
        raise Trouble(
            f"“{name}” has more rows than YouTube has had days.",
            "Export it again from Studio, with one row for each day.",
        )
    for line, cells in below:
        first = cells[0].strip()
        is_alone = not "".join(cells[1:]).strip()
        if MONTH.fullmatch(first):
            bad[line] = _MONTH
        elif is_alone and not (first[:4].isdecimal() or looks_like_days([first])):
            bad[line] = CUT if rows else TOTAL
        elif any(char.isdigit() for char in first):
            rows.append((line, cells))
        else:
            bad[line] = TOTAL
    return rows


def _numbers(table: YouTubeTable, rows: Sequence[Row]) -> Mapping[str, list[int | Bad | None]]:
    wanted = ("gained", "lost", "net", "views", "reach")
    return {
        name: read_numbers(
            [cells[place].strip() if place < len(cells) else "" for _, cells in rows],
            "subscribers" if name == "net" else name,
            signed=name == "net",
        )
        for name, place in table.places.items()
        if name in wanted
    }


def _are_totals(
    told: Sequence[_Numbers], table: YouTubeTable, options: Options
) -> tuple[bool, Question | None]:
    """Whether subscribers are the total, and the question if the numbers do not prove it.

    A total is never zero or less, and hardly ever falls; a change by day does either, and is
    never more than what was gained. Among the other numbers of a day they are always the change.
    """
    values = [given["net"] for _, _, given in sorted(told, key=_day) if "net" in given]
    if not values or min(values) <= 0:
        return False, None
    if "gained" in table.places:
        both = [given for _, _, given in told if "net" in given and "gained" in given]
        return bool(both) and all(given["net"] > given["gained"] for given in both), None
    never_falls = all(after >= 0.99 * before for before, after in pairwise(values))
    if never_falls and len(values) >= _ENOUGH:
        return True, None
    if len(table.grid.head[0][1]) > 2:
        return False, None
    likely = "total" if never_falls and len(values) > 1 else "net"
    answer = options.answers.get(SUBSCRIBERS, likely)
    answer = answer if answer in ("total", "net") else likely
    question = Question(
        SUBSCRIBERS,
        f"Is {values[-1]:,} the number of all subscribers, or the change of that day?",
        (("total", "All subscribers"), ("net", "The change of the day")),
        answer,
    )
    return answer == "total", question


def _day(one: _Numbers) -> date:
    return one[1]


def _counts(told: Sequence[_Numbers]) -> list[FoundCount]:
    return [
        FoundCount(line, day, exactly(given["net"])) for line, day, given in told if "net" in given
    ]


def _changes(told: Sequence[_Numbers], *, with_net: bool) -> list[FoundChange]:
    names = ("gained", "lost", "net") if with_net else ("gained", "lost")
    changes = []
    for line, day, given in told:
        change = {name: given[name] for name in names if name in given}
        if "gained" in change and "lost" in change:
            change.pop("net", None)  # it says nothing more
        if change:
            changes.append(FoundChange(line, day, **change))
    return changes


def _views(told: Sequence[_Numbers]) -> list[FoundViews]:
    return [
        FoundViews(line, day, **{name: given[name] for name in ("views", "reach") if name in given})
        for line, day, given in told
        if "views" in given or "reach" in given
    ]


def _is_weekly(days: Sequence[date]) -> bool:
    """Whether all days are a week apart."""
    steps = {after - before for before, after in pairwise(sorted(set(days)))}
    return len(days) > 2 and steps == {7 * ONE_DAY}
