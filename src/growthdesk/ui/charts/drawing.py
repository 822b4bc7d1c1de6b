"""What of an account's log the growth chart draws, before there is a pixel of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from growthdesk.analysis.forecast import Forecast
from growthdesk.analysis.gaps import Gap, gaps
from growthdesk.analysis.goal import milestones
from growthdesk.analysis.joined import Line, drawn_levels, joined
from growthdesk.analysis.rhythm import posting_days
from growthdesk.analysis.trusted import newest, reliable
from growthdesk.domain.account_log import AccountLog, Bools, Floats, Ints
from growthdesk.domain.rows import Break

Extent = tuple[float, float]
"""The lowest and the highest count."""

Days = tuple[Ints, Ints]
"""The first and the last days of stretches, as ordinals."""


@dataclass(frozen=True, slots=True, eq=False)
class Drawing:
    """One account in the chart. Days are ordinals, a level is the middle of a count's interval.

    ``lines`` are the stretches of counts that are joined, ``alone`` the counts that no line
    would show; through the interval of a rounded count a line goes where its exact neighbours
    lead it. ``glitches`` are in neither. ``newest`` is the last count that is no glitch;
    with it ``reached`` tells where milestones were passed, as day and milestone.
    """

    log: AccountLog
    ahead: Forecast | None
    lines: tuple[Line, ...]
    alone: Line
    rounded: tuple[Ints, Ints, Ints]
    estimated: Line
    glitches: Line
    posts: Ints
    gaps: tuple[Gap, ...]
    gap_days: Days
    break_days: Days
    reached: tuple[tuple[int, int], ...]
    newest: tuple[int, float] | None
    threshold: str | None

    @property
    def first_day(self) -> int:
        """The day of the first count; today if there is none."""
        days = self.log.counts.day
        return int(days[0]) if len(days) else self.log.as_of.toordinal()

    @property
    def last_day(self) -> int:
        """Today, or the last day of the forecast."""
        today = self.log.as_of.toordinal()
        return today if self.ahead is None else max(today, int(self.ahead.day[-1]))


def drawing_of(log: AccountLog, ahead: Forecast | None) -> Drawing:
    """What is drawn of an account: everything that its log knows, whatever part is shown."""
    counts = log.counts
    kept = reliable(log)
    levels = counts.levels
    wide = kept & (counts.low < counts.high)
    seen = counts.day[kept]
    lines = joined(seen, drawn_levels(seen, counts.low[kept], counts.high[kept]))
    silences = gaps(log)
    last = newest(log)
    tiers = dict(log.rules.tiers)
    return Drawing(
        log=log,
        ahead=ahead,
        lines=tuple(line for line in lines if len(line[0]) > 1),
        alone=_both([line for line in lines if len(line[0]) == 1]),
        rounded=(counts.day[wide], counts.low[wide], counts.high[wide]),
        estimated=_some(counts.day, levels, kept & counts.estimated),
        glitches=_some(counts.day, levels, ~kept),
        posts=posting_days(log),
        gaps=silences,
        gap_days=_ends(silences),
        break_days=_ends(log.breaks),
        reached=tuple(
            (line.reached_day.toordinal(), line.followers)
            for line in milestones(log, None)
            if line.reached_day is not None and not line.or_before
        ),
        newest=None if last is None else (int(counts.day[last]), float(levels[last])),
        threshold=tiers.get(log.account.goal),
    )


def level_on(drawing: Drawing, day: date) -> float | None:
    """The level of the count of exactly this day; None if there is none."""
    counts = drawing.log.counts
    place = counts.place(day.toordinal())
    return None if place is None else float(counts.low[place] + counts.high[place]) / 2


def extent(drawing: Drawing, first: float, last: float) -> Extent | None:
    """The lowest and the highest count drawn from first to last day; None if there is none.

    Glitches do not count.
    """
    found = [line_extent((*drawing.lines, drawing.alone), first, last)]
    days, low, high = drawing.rounded
    ranges: list[tuple[Ints, Ints | Floats, Ints | Floats]] = [(days, low, high)]
    if drawing.ahead is not None:
        ranges.append((drawing.ahead.day, drawing.ahead.low80, drawing.ahead.high80))
    for there, lows, highs in ranges:
        inside = (there >= first) & (there <= last)
        if inside.any():
            found.append((float(lows[inside].min()), float(highs[inside].max())))
    return widest(found)


def line_extent(lines: Iterable[Line], first: float, last: float) -> Extent | None:
    """The lowest and the highest count of lines from first to last day; None without one.

    A line that comes in from outside is followed to the edge.
    """
    found: list[Extent | None] = []
    for days, levels in lines:
        if len(days) and days[0] <= last and days[-1] >= first:
            edges = [edge for edge in (first, last) if days[0] <= edge <= days[-1]]
            inside = levels[np.searchsorted(days, first) : np.searchsorted(days, last, "right")]
            every = np.concatenate((inside, np.interp(edges, days, levels)))
            if len(every):
                found.append((float(every.min()), float(every.max())))
    return widest(found)


def widest(extents: Iterable[Extent | None]) -> Extent | None:
    """From the lowest to the highest of these; None if nothing is known."""
    known = [one for one in extents if one is not None]
    return (min(low for low, _ in known), max(high for _, high in known)) if known else None


def _ends(spans: Sequence[Gap | Break]) -> Days:
    first = [span.first_day.toordinal() for span in spans]
    last = [span.last_day.toordinal() for span in spans]
    return np.array(first, np.int64), np.array(last, np.int64)


def _some(days: Ints, levels: Floats, which: Bools) -> Line:
    return days[which], levels[which]


def _both(lines: list[Line]) -> Line:
    if not lines:
        return np.empty(0, np.int64), np.empty(0)
    days, levels = zip(*lines, strict=True)
    return np.concatenate(days), np.concatenate(levels)
