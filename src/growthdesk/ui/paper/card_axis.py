"""Where the line of a picture to share lies, and what is written beside it: as much as is to be told."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from growthdesk.analysis.joined import Line
from growthdesk.domain.account_log import Floats
from growthdesk.ui import words
from growthdesk.ui.charts.count_axis import count_ticks, linear_ends
from growthdesk.ui.paper.card_style import Beside

_TICKS = 4
_SHAPE_TICKS = (0.0, 1 / 3, 2 / 3, 1.0)
_LOWEST = -100.0
"""Per cent: nobody loses more than all."""


@dataclass(frozen=True, slots=True, eq=False)
class CardAxis:
    """Lines of days and heights between ``low`` and ``high``, and heights with what they are called.

    A tick is called None where its number is blurred, and has no words where there is none to tell.
    """

    lines: tuple[Line, ...]
    low: float
    high: float
    ticks: tuple[tuple[float, str | None], ...]


def card_axis(lines: Sequence[Line], beside: Beside) -> CardAxis:
    """The axis of these lines. Of hidden numbers only the shape of the line is left, or per cent.

    Both are the same for an account of half the size: nothing of its size can be read off.
    """
    match beside:
        case Beside.COUNTS:
            return _of_counts(lines)
        case Beside.GROWTH:
            return _of_growth([(days, 100 * shares) for days, shares in lines])
        case Beside.NOTHING:
            return _of_shape(lines, "")
        case Beside.BLURS:
            return _of_shape(lines, None)


def _of_counts(lines: Sequence[Line]) -> CardAxis:
    levels = _levels(lines)
    low, high = linear_ends(float(levels.min()), float(levels.max()), _TICKS)
    ticks = count_ticks(low, high, _TICKS)
    short = [words.short_number(tick) for tick in ticks]
    if len(set(short)) < len(short):
        short = [words.number(tick) for tick in ticks]
    return CardAxis(tuple(lines), low, high, tuple(zip(ticks, short, strict=True)))


def _of_growth(lines: Sequence[Line]) -> CardAxis:
    levels = _levels(lines)
    # The ends of an axis of counts begin at 0 at the lowest.
    base = _LOWEST if levels.min() < 0 else 0.0
    low, high = linear_ends(float(levels.min()) - base, float(levels.max()) - base, _TICKS)
    ticks = [tick + base for tick in count_ticks(low, high, _TICKS)]
    named = [(tick, _signed_percent(tick)) for tick in ticks]
    return CardAxis(tuple(lines), low + base, high + base, tuple(named))


def _of_shape(lines: Sequence[Line], called: str | None) -> CardAxis:
    levels = _levels(lines)
    low, span = float(levels.min()), float(levels.max() - levels.min())
    heights = [
        (days, (levels - low) / span if span else np.full(len(levels), 0.5))
        for days, levels in lines
    ]
    ticks = tuple((tick, called) for tick in _SHAPE_TICKS)
    return CardAxis(tuple(heights), -0.08, 1.04, ticks)


def _levels(lines: Sequence[Line]) -> Floats:
    return np.concatenate([levels for _, levels in lines])


def _signed_percent(value: float) -> str:
    sign = "+" if value > 0 else "−" if value < 0 else ""
    return sign + words.percent(abs(value) / 100, 0)
