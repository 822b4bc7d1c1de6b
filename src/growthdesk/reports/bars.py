"""Bars as shapes: posts a week beside the plan, the same for paper and for HTML."""

from collections.abc import Iterator

from growthdesk.reports.document import BarsPicture
from growthdesk.reports.language import Language
from growthdesk.reports.shapes import Area, Line, Shape, Words

_LEFT, _RIGHT, _TOP, _BOTTOM = 34.0, 6.0, 8.0, 18.0
_TICK_SIZE = 7.5
_WIDEST = 22.0
_FILLED = 0.72
"""So much of the room between two bars is bar."""

_MOST_NAMES = 8
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000)


def draw_bars(
    picture: BarsPicture, language: Language, width: float, height: float
) -> tuple[Shape, ...]:
    """The bars in a box of this size in points, the hindmost first.

    A bar that reached its mark is full, one that did not is pale; the mark is a line across.
    """
    highest = max(max(bar.height, bar.mark) for bar in picture.bars) or 1
    room = width - _LEFT - _RIGHT
    step = room / len(picture.bars)
    foot = height - _BOTTOM
    unit = (foot - _TOP) / (highest * 1.08)
    return (
        *_axis(language, highest, foot, unit, width),
        *_bars(picture, step, foot, unit),
        *_names(picture, language, step, height),
    )


def _axis(
    language: Language, highest: int, foot: float, unit: float, width: float
) -> Iterator[Shape]:
    step = next((one for one in _STEPS if highest / one <= 4), highest)
    for tick in range(0, highest + 1, step):
        y = foot - tick * unit
        yield Line(((_LEFT, y), (width - _RIGHT, y)), "line", 0.6)
        at = (_LEFT - 5, y + 2.7)
        yield Words(at, language.number(tick), _TICK_SIZE, "muted", anchor="end")


def _bars(picture: BarsPicture, step: float, foot: float, unit: float) -> Iterator[Shape]:
    half = min(step * _FILLED, _WIDEST) / 2
    for place, bar in enumerate(picture.bars):
        middle = _LEFT + (place + 0.5) * step
        left, right, top = middle - half, middle + half, foot - bar.height * unit
        if bar.height:
            corners = ((left, top), (right, top), (right, foot), (left, foot))
            yield Area(corners, "fan_50" if bar.is_kept is False else "accent")
        if bar.mark:
            y = foot - bar.mark * unit
            yield Line(((left - 1.5, y), (right + 1.5, y)), "text", 1.0)


def _names(picture: BarsPicture, language: Language, step: float, height: float) -> Iterator[Shape]:
    """The first day of every bar, or of as many as there is room for."""
    every = -(-len(picture.bars) // _MOST_NAMES)
    for place in range(0, len(picture.bars), every):
        at = (_LEFT + (place + 0.5) * step, height - 5)
        name = language.day_and_month(picture.bars[place].day)
        yield Words(at, name, _TICK_SIZE, "muted", anchor="middle")
