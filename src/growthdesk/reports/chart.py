"""The growth chart of a report as shapes, the same for paper and for HTML."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from math import ceil, floor, log10

import numpy as np

from growthdesk.domain.account_log import Floats, Ints
from growthdesk.reports.bars import draw_bars
from growthdesk.reports.document import BarsPicture, Chart, GrowthPicture
from growthdesk.reports.language import Language
from growthdesk.reports.shapes import Area, Dot, Line, Point, Shape, Words

LEFT, RIGHT, TOP, BOTTOM = 34.0, 6.0, 8.0, 18.0
"""Points around the plot for what is written beside it."""

TICK_SIZE = 7.5
MOST_TICKS = 5
NEAR = 0.5
"""A goal so many times the height of the chart above it still belongs into the picture."""

_MONTH_STEPS = (1, 2, 3, 4, 6, 12, 24, 60, 120)
_DAY_STEPS = (1, 2, 7, 14)


@dataclass(frozen=True, slots=True)
class _Scale:
    """Where days and counts lie in the picture."""

    width: float
    height: float
    first: int
    last: int
    foot: float
    top: float

    def x(self, day: float) -> float:
        room = self.width - LEFT - RIGHT
        return LEFT + room * (day - self.first) / max(self.last - self.first, 1)

    def y(self, count: float) -> float:
        room = self.height - TOP - BOTTOM
        return TOP + room * (self.top - count) / (self.top - self.foot)

    def points(self, days: Ints, counts: Floats) -> tuple[Point, ...]:
        return tuple(
            (self.x(float(day)), self.y(float(count)))
            for day, count in zip(days, counts, strict=True)
        )

    def band(self, first: int, last: int) -> tuple[Point, ...]:
        """From the morning of the first to the evening of the last day, over the whole height."""
        left, right = max(self.x(first - 0.5), LEFT), min(self.x(last + 0.5), self.width - RIGHT)
        low = self.height - BOTTOM
        return ((left, TOP), (right, TOP), (right, low), (left, low))


def draw(chart: Chart, width: float, height: float) -> tuple[Shape, ...]:
    """The shapes of a chart in a box of this size in points, the hindmost first."""
    match chart.picture:
        case GrowthPicture():
            return _growth(chart.picture, chart.language, width, height)
        case BarsPicture():
            return draw_bars(chart.picture, chart.language, width, height)


def _growth(
    picture: GrowthPicture, language: Language, width: float, height: float
) -> tuple[Shape, ...]:
    ticks, scale = _scale(picture, width, height)
    shapes: list[Shape] = []
    shapes += (
        Area(scale.band(gap.first_day.toordinal(), gap.last_day.toordinal()), "gap_band")
        for gap in picture.growth.gaps
    )
    shapes += _counts_axis(scale, ticks, language)
    shapes += _days_axis(scale, language)
    shapes += _breaks(picture, scale)
    shapes += _fan(picture, scale)
    shapes += _goal(picture, scale)
    shapes += _posts(picture, scale)
    shapes += _line(picture, scale)
    return tuple(shapes)


def _scale(picture: GrowthPicture, width: float, height: float) -> tuple[list[float], _Scale]:
    shown = picture.growth
    low, high = float(shown.counts.low.min()), float(shown.counts.high.max())
    if shown.ahead is not None and len(shown.ahead.day):
        low = min(low, float(shown.ahead.low80.min()))
        high = max(high, float(shown.ahead.high80.max()))
    least = max(4.0, high * 0.004)  # room for a line that stands still
    if high - low < least:
        low = max((low + high - least) / 2, 0.0)
        high = low + least
    if picture.goal is not None and high < picture.goal <= high + NEAR * (high - low):
        high = float(picture.goal)
    step = _step(high - low)
    foot = floor(low / step) * step
    if low - foot < 0.08 * (high - low):  # room for the posts at the foot
        foot = max(foot - step, 0.0)
    top = high + 0.04 * (high - foot)
    ticks = [step * place for place in range(round(foot / step), floor(top / step) + 1)]
    first, last = shown.first_day.toordinal(), shown.last_day.toordinal()
    return ticks, _Scale(width, height, first, last, foot, top)


def _step(span: float) -> float:
    least = span / MOST_TICKS
    power = 10.0 ** floor(log10(max(least, 1.0)))
    return next(first * power for first in (1, 2, 5, 10) if first * power >= least)


def _counts_axis(scale: _Scale, ticks: list[float], language: Language) -> Iterator[Shape]:
    short = [language.short_number(tick) for tick in ticks]
    if len(set(short)) < len(short):
        short = [language.number(tick) for tick in ticks]
    for tick, text in zip(ticks, short, strict=True):
        y = scale.y(tick)
        yield Line(((LEFT, y), (scale.width - RIGHT, y)), "line", 0.6)
        yield Words((LEFT - 5, y + 2.7), text, TICK_SIZE, "muted", anchor="end")


def _days_axis(scale: _Scale, language: Language) -> Iterator[Shape]:
    y = scale.height - 5
    for day, text in _day_ticks(scale.first, scale.last, language):
        x = scale.x(day.toordinal())
        half = 0.3 * TICK_SIZE * len(text)  # words that would leave the picture are left out
        if x - half >= 0 and x + half <= scale.width:
            yield Words((x, y), text, TICK_SIZE, "muted", anchor="middle")


def _day_ticks(first: int, last: int, language: Language) -> list[tuple[date, str]]:
    """Days to be written under the chart, six or so: firsts of months, or days of a short stretch."""
    if last - first <= 70:
        step = next((step for step in _DAY_STEPS if (last - first) / step <= 6), 14)
        days = [date.fromordinal(day) for day in range(first, last + 1, step)]
        return [(day, language.day_and_month(day)) for day in days]
    start, end = date.fromordinal(first), date.fromordinal(last)
    months = [
        (year, month)
        for year in range(start.year, end.year + 1)
        for month in range(1, 13)
        if start <= date(year, month, 1) <= end
    ]
    step = next((step for step in _MONTH_STEPS if ceil(len(months) / step) <= 7), 120)
    # Steps that begin in January keep every tick on the same months of each year.
    days = [date(year, month, 1) for year, month in months if (12 * year + month - 1) % step == 0]
    return [(day, _month_words(day, language, is_first=day == days[0])) for day in days]


def _month_words(day: date, language: Language, *, is_first: bool) -> str:
    year = f" {language.year(day)[-2:]}" if is_first or day.month == 1 else ""
    return language.month(day) + year


def _breaks(picture: GrowthPicture, scale: _Scale) -> Iterator[Shape]:
    for free in picture.growth.breaks:
        last = min(free.last_day.toordinal(), scale.last)
        corners = scale.band(free.first_day.toordinal(), last)
        yield Line((*corners, corners[0]), "faint", 0.6, (2.5, 2.5))


def _fan(picture: GrowthPicture, scale: _Scale) -> Iterator[Shape]:
    ahead, counts = picture.growth.ahead, picture.growth.counts
    if ahead is None or not len(ahead.day):
        return
    newest = float(counts.low[-1] + counts.high[-1]) / 2
    days = np.concatenate(([ahead.origin], ahead.day))

    def from_newest(column: Floats) -> Floats:
        return np.concatenate(([newest], column))

    for low, high, colour in (
        (ahead.low80, ahead.high80, "fan_80"),
        (ahead.low50, ahead.high50, "fan_50"),
    ):
        upper = scale.points(days, from_newest(high))
        lower = scale.points(days, from_newest(low))
        yield Area((*upper, *reversed(lower)), "fan_80" if colour == "fan_80" else "fan_50")
    yield Line(scale.points(days, from_newest(ahead.median)), "accent", 1.5, (0.2, 3.2))


def _goal(picture: GrowthPicture, scale: _Scale) -> Iterator[Shape]:
    if picture.goal is not None and scale.foot <= picture.goal <= scale.top:
        y = scale.y(picture.goal)
        yield Line(((LEFT, y), (scale.width - RIGHT, y)), "gold", 1.0, (4.0, 3.0))
        above = y - 4 >= TICK_SIZE
        place = (LEFT + 4, y - 4 if above else y + TICK_SIZE + 3)
        yield Words(place, picture.goal_words, TICK_SIZE, "gold", bold=True)


def _posts(picture: GrowthPicture, scale: _Scale) -> Iterator[Shape]:
    foot = scale.height - BOTTOM
    for day in picture.growth.posts.tolist():
        x = scale.x(day)
        yield Line(((x, foot), (x, foot - 5)), "faint", 0.6)


def _line(picture: GrowthPicture, scale: _Scale) -> Iterator[Shape]:
    counts = picture.growth.counts
    for day, low, high in zip(
        counts.day.tolist(), counts.low.tolist(), counts.high.tolist(), strict=True
    ):
        if low < high:
            yield Line(((scale.x(day), scale.y(low)), (scale.x(day), scale.y(high))), "fan_50", 2.0)
    for days, levels in picture.growth.lines:
        points = scale.points(days, levels)
        yield Line(points, "accent", 1.6) if len(points) > 1 else Dot(points[0], 1.6, "accent")
    newest = (float(counts.low[-1]) + float(counts.high[-1])) / 2
    yield Dot((scale.x(int(counts.day[-1])), scale.y(newest)), 3.0, "accent")
