"""How several accounts are told apart in one chart: a line each, dashes and names."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from growthdesk.ui.charts.legend import Entry, Swatch
from growthdesk.ui.charts.marks import draw_dot, draw_dots, draw_lines
from growthdesk.ui.charts.pens import line_pen, pen
from growthdesk.ui.charts.scale import Scale
from growthdesk.ui.charts.strands import Strand
from growthdesk.ui.colours import Colours
from growthdesk.ui.theme import text_font

_APART = 17.0
_BESIDE = 10.0
_LONGEST_NAME = 160.0
_LEAST_NAME = 24.0
"""Pixels under which a name is left to the legend."""

_SOLID: tuple[float, ...] = ()
_COLOURS = ("accent", "text", "muted", "accent_deep", "faint")
_DASHES = (_SOLID, (3.5, 2.5), (0.1, 2.4), (5.0, 2.5, 0.1, 2.5), (7.0, 3.0))


def draw_strands(
    painter: QPainter, scale: Scale, colours: Colours, strands: Sequence[Strand]
) -> None:
    """A line for each account with a dot and its name at the end; names keep clear of each other.

    Where there is no room for all names, the highest lines have theirs.
    """
    ends: list[tuple[float, float, int]] = []
    styles = [_style(place, colours) for place in range(len(strands))]
    for place, (strand, (colour, dashes)) in enumerate(zip(strands, styles, strict=True)):
        draw_lines(painter, scale, line_pen(scale, colour, 2, dashes), strand.lines)
        draw_dots(painter, scale, colour, (), strand.alone)
        if strand.newest is not None:
            x, y = scale.x(strand.newest[0]), scale.y(strand.newest[1])
            draw_dot(painter, colours, x, y, colour)
            if y == y and 0 <= x <= scale.width:
                ends.append((y, x, place))
    painter.setFont(text_font(8.5))
    named = sorted(ends)[: int(scale.height // _APART)]
    heights = kept_apart([y for y, _, _ in named], scale.height)
    for (_, x, place), y in zip(named, heights, strict=True):
        left = x + _BESIDE
        room = min(scale.width - left, _LONGEST_NAME)
        if room >= _LEAST_NAME:
            painter.setPen(QColor(styles[place][0]))
            cut = elided(strands[place].name, room)
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(left, y - 9, room, 18), middle, cut)


def kept_apart(heights: Sequence[float], lowest: float) -> list[float]:
    """Ascending heights of names that do not touch, as near to these as there is room."""
    kept: list[float] = []
    for y in reversed(heights):
        below = kept[-1] - _APART if kept else lowest - _APART / 2
        kept.append(min(y, below))
    placed: list[float] = []
    for y in reversed(kept):
        placed.append(max(y, placed[-1] + _APART if placed else _APART / 2))
    return placed


def room_for_names(strands: Sequence[Strand]) -> float:
    """Pixels that the names at the ends of the lines take."""
    metrics = QFontMetricsF(text_font(8.5))
    names = (metrics.horizontalAdvance(strand.name) for strand in strands)
    return min(max(names, default=0.0), _LONGEST_NAME) + _BESIDE + 4


def entries_of_strands(strands: Sequence[Strand]) -> list[Entry]:
    """The names of the accounts with their lines."""
    return [Entry(elided(one.name), _swatch(place)) for place, one in enumerate(strands)]


def elided(name: str, room: float = _LONGEST_NAME) -> str:
    """A name with … in its middle where it would take more pixels: both its ends tell it apart."""
    metrics = QFontMetricsF(text_font(8.5))
    return metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room)


def _swatch(place: int) -> Swatch:
    def swatch(painter: QPainter, colours: Colours) -> None:
        colour, dashes = _style(place, colours)
        painter.setPen(pen(colour, 2, dashes))
        painter.drawLine(QPointF(1, 0), QPointF(15, 0))

    return swatch


def _style(place: int, colours: Colours) -> tuple[str, tuple[float, ...]]:
    """A colour and dashes of its own for each of the first 25."""
    turn, place = divmod(place, len(_COLOURS))
    return getattr(colours, _COLOURS[place]), _DASHES[(place + turn) % len(_DASHES)]
