"""How lines are drawn: their pens, and no more points than can be seen."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen, QPolygonF
from shiboken6 import VoidPtr

from growthdesk.domain.account_log import Floats, Ints
from growthdesk.ui.charts.scale import Scale

DOTTED = (0.1, 2.6)
DASHED = (3.0, 2.0)

_UNSEEN = 0.12
"""Pixels by which a line may miss a point that is left out."""

_CORNER = 0.3
"""How far a corner goes beyond its point, in widths of the pen: hardly less than a round one."""

_memory: Any = VoidPtr
"""What C++ has of it; the stubs know of no size."""

_ROUNDS = 5
_FEWEST = 16
"""Points of a line that are not worth to be thinned."""

_SOME = 8
"""Points to a pixel that are drawn sooner than thinned, with the pen of a line that moves."""


def pen(colour: str, width: float, dashes: Sequence[float] = ()) -> QPen:
    """A pen with round ends; dashes are in widths of the pen."""
    made = QPen(QColor(colour), width)
    made.setCapStyle(Qt.PenCapStyle.RoundCap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dashes:
        made.setDashPattern(list(dashes))
    return made


def line_pen(scale: Scale, colour: str, width: float, dashes: Sequence[float] = ()) -> QPen:
    """A pen for a long line: while the chart is moved it is one pixel wide, which Qt draws fast."""
    if not scale.moving:
        still = pen(colour, width, dashes)
        # Round corners take Qt three times as long, and nobody sees them in so thin a line.
        still.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        still.setMiterLimit(_CORNER)
        return still
    made = QPen(QColor(colour), 1)
    made.setCosmetic(True)
    if dashes:
        made.setDashPattern([max(dash, 1.0) * width for dash in dashes])
    return made


def polyline(scale: Scale, days: Ints, counts: Floats) -> QPolygonF:
    """The line through these counts, from the last point left of the room to the first right of it.

    Points that would not be seen are left out; so are counts that the scale does not know.
    """
    first = max(int(np.searchsorted(days, scale.first)) - 1, 0)
    end = int(np.searchsorted(days, scale.last, side="right")) + 1
    xs, ys = scale.xs(days[first:end]), scale.ys(counts[first:end])
    if scale.log:
        known = ~np.isnan(ys)
        xs, ys = xs[known], ys[known]
    if len(xs) > _SOME * scale.width or (len(xs) > 2 * scale.width and not scale.moving):
        xs, ys = _columns(xs, ys)
    return polygon(xs, ys) if scale.moving else polygon(*_straightened(xs, ys))


def polygon(xs: Floats, ys: Floats) -> QPolygonF:
    """Points one after the other."""
    if not len(xs):
        return QPolygonF()  # the memory of no points cannot be written to
    points = QPolygonF()
    points.resize(len(xs))
    pairs = np.frombuffer(_memory(points.data(), xs.nbytes + ys.nbytes, True)).reshape(-1, 2)
    pairs[:, 0], pairs[:, 1] = xs, ys
    return points


def _columns(xs: Floats, ys: Floats) -> tuple[Floats, Floats]:
    """Of many points the lowest and the highest of each pixel's column."""
    columns = np.flatnonzero(np.diff(np.floor(xs), prepend=-np.inf))
    ends = (np.minimum.reduceat(ys, columns), np.maximum.reduceat(ys, columns))
    return np.repeat(xs[columns], 2), np.column_stack(ends).ravel()


def _straightened(xs: Floats, ys: Floats) -> tuple[Floats, Floats]:
    """The points without those that the others lead through, or as near as nobody sees."""
    for _ in range(_ROUNDS):
        if len(xs) < _FEWEST:
            break
        odd = np.arange(1, len(xs) - 1, 2)
        before, after = odd - 1, odd + 1
        wide = xs[after] - xs[before]
        share = np.divide(xs[odd] - xs[before], wide, out=np.zeros(len(odd)), where=wide > 0)
        missed = np.abs(ys[before] + share * (ys[after] - ys[before]) - ys[odd])
        drop = odd[(missed < _UNSEEN) & (wide > 0)]
        if len(drop) == 0:
            break
        xs, ys = np.delete(xs, drop), np.delete(ys, drop)
    return xs, ys
