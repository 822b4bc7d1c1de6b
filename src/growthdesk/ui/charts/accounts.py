"""Several accounts in one chart, side by side: a line each, told apart by dashes and names."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from growthdesk.ui.charts.drawing import Drawing
from growthdesk.ui.charts.legend import Entry, Swatch
from growthdesk.ui.charts.marks import draw_dot, draw_lines, pen
from growthdesk.ui.charts.scale import Scale
from growthdesk.ui.colours import Colours
from growthdesk.ui.theme import text_font

_APART = 17.0
_LONGEST_NAME = 160.0
_SOLID: tuple[float, ...] = ()
_STYLES = (
    ("accent", _SOLID),
    ("text", (3.5, 2.5)),
    ("muted", (0.1, 2.4)),
    ("accent_deep", (5.0, 2.5, 0.1, 2.5)),
    ("faint", _SOLID),
)


def draw_accounts(
    painter: QPainter, scale: Scale, colours: Colours, drawings: Sequence[Drawing]
) -> None:
    """A line for each account with a dot and its name at the end; names keep clear of each other."""
    ends: list[tuple[float, float, int]] = []
    for place, drawing in enumerate(drawings):
        colour, dashes = _style(place, colours)
        draw_lines(painter, scale, pen(colour, 2, dashes), drawing)
        if drawing.newest is not None:
            x, y = scale.x(drawing.newest[0]), scale.y(drawing.newest[1])
            draw_dot(painter, colours, x, y, colour)
            if y == y:
                ends.append((y, x, place))
    painter.setFont(text_font(8.5))
    lowest = scale.height
    for y, x, place in sorted(ends, reverse=True):
        lowest = min(y, lowest - _APART / 2 if lowest == scale.height else lowest - _APART)
        painter.setPen(QColor(_style(place, colours)[0]))
        room = QRectF(x + 10, lowest - 9, max(scale.width - x - 10, 0), 18)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, _name(drawings[place]))


def room_for_names(drawings: Sequence[Drawing]) -> float:
    """Pixels that the names at the ends of the lines take."""
    metrics = QFontMetricsF(text_font(8.5))
    names = (metrics.horizontalAdvance(_name(drawing)) for drawing in drawings)
    return max(names, default=0.0) + 14


def entries_of_accounts(drawings: Sequence[Drawing]) -> list[Entry]:
    """The names of the accounts with their lines."""
    return [Entry(_name(one), _swatch(place)) for place, one in enumerate(drawings)]


def _name(drawing: Drawing) -> str:
    """The account's name, cut where it would take the room of the lines."""
    metrics = QFontMetricsF(text_font(8.5))
    return metrics.elidedText(drawing.log.account.label, Qt.TextElideMode.ElideRight, _LONGEST_NAME)


def _swatch(place: int) -> Swatch:
    def swatch(painter: QPainter, colours: Colours) -> None:
        painter.setPen(pen(*_pen_of(place, colours)))
        painter.drawLine(QPointF(1, 0), QPointF(15, 0))

    return swatch


def _pen_of(place: int, colours: Colours) -> tuple[str, float, tuple[float, ...]]:
    colour, dashes = _style(place, colours)
    return colour, 2.0, dashes


def _style(place: int, colours: Colours) -> tuple[str, tuple[float, ...]]:
    name, dashes = _STYLES[place % len(_STYLES)]
    return getattr(colours, name), dashes
