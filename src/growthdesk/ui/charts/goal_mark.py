"""The goal in the chart: a dashed line, and its word where no other line goes through it."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from growthdesk.analysis.joined import Line
from growthdesk.ui.charts.drawing import Drawing
from growthdesk.ui.charts.marks import tr
from growthdesk.ui.charts.pens import DASHED, pen
from growthdesk.ui.charts.scale import Scale
from growthdesk.ui.colours import Colours
from growthdesk.ui.theme import text_font
from growthdesk.ui.words import short_number

_HIGH = 16.0
_AWAY = 4.0
"""Pixels between the word and any line."""

_HEAD = 16.0
"""Pixels at the head of the chart that belong to notes."""


def draw_goal(painter: QPainter, scale: Scale, colours: Colours, drawing: Drawing) -> None:
    """The goal as a dashed line with its word; an arrow toward it where it is above the chart."""
    y = scale.y(drawing.log.account.goal)
    if y > scale.height:
        return
    words = f"{short_number(drawing.log.account.goal)} · {drawing.threshold or tr('goal')}"
    if y < 0:
        words = f"↑ {words}"
    font = text_font(8.5)
    font.setWeight(font.Weight.DemiBold)
    width = QFontMetricsF(font).horizontalAdvance(words) + 4
    room = place_of_goal(scale, drawing, y, width)
    if y >= 0:
        painter.setPen(pen(colours.gold, 1.5, DASHED))
        painter.drawLine(QPointF(0, y), QPointF(scale.width, y))
    else:
        painter.fillRect(room, QColor(colours.card))
    painter.setFont(font)
    painter.setPen(QColor(colours.gold))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)


def place_of_goal(scale: Scale, drawing: Drawing, y: float, width: float) -> QRectF:
    """Where the word stands: beside its line, at the first place that no count goes through.

    If there is none it stands at the left above the line, or under it where that is too high.
    """
    tops = [y - _HIGH - 2] if y - _HIGH - 2 >= _HEAD else []
    tops += [y + 3] if y + 3 + _HIGH <= scale.height or not tops else []
    tops = tops if y >= 0 else [3.0]
    lefts = (4.0, (scale.width - width) / 2, scale.width - width - 4, scale.width / 4)
    rooms = [QRectF(left, top, width, _HIGH) for top in tops for left in lefts]
    lines = [*drawing.lines, drawing.alone]
    if drawing.ahead is not None and drawing.newest is not None:
        lines.append((drawing.ahead.day, drawing.ahead.median))
    free = (room for room in rooms if not any(_meets(scale, room, line) for line in lines))
    notes = scale.xs([note.day.toordinal() for note in drawing.log.notes]) if y < 0 else ()
    clear = (room for room in free if not any(room.left() - 8 < x < room.right() for x in notes))
    return next(clear, rooms[0])


def _meets(scale: Scale, room: QRectF, line: Line) -> bool:
    """Whether a line goes through a room, or close by it."""
    days, levels = line
    if len(days) == 0:
        return False
    (first, last) = (scale.day(room.left() - _AWAY) - 2, scale.day(room.right() + _AWAY) + 2)
    start, end = max(int(np.searchsorted(days, first)) - 1, 0), int(np.searchsorted(days, last)) + 1
    xs, ys = scale.xs(days[start:end]), scale.ys(levels[start:end])
    near = (xs >= room.left() - _AWAY) & (xs <= room.right() + _AWAY)
    asked = np.array([x for x in (room.left(), room.right()) if xs[0] <= x <= xs[-1]])
    crossed = np.concatenate((ys[near], np.interp(asked, xs, ys)))
    crossed = crossed[~np.isnan(crossed)]
    if len(crossed) == 0:
        return False
    return bool(crossed.min() <= room.bottom() + _AWAY and crossed.max() >= room.top() - _AWAY)
