"""Shapes are painted, on the screen and on paper alike."""

import re

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from growthdesk.reports.shapes import Area, Dot, Line, Point, Shape, Words
from growthdesk.ui.colours import LIGHT
from growthdesk.ui.paper.lettering import width_of, write

_FROM_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def paint_shape(painter: QPainter, shape: Shape, *, from_right: bool = False) -> None:
    """Paint a shape with a painter whose unit is a point.

    Words of a document that is read ``from_right`` are read so too, but for those without a
    letter of such a script: a number keeps its sign before it.
    """
    match shape:
        case Line():
            painter.setPen(_pen(shape))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(_polygon(shape.points))
        case Area():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(_colour(shape)))
            painter.drawPolygon(_polygon(shape.points))
        case Dot():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(_colour(shape)))
            painter.drawEllipse(QPointF(*shape.centre), shape.radius, shape.radius)
        case Words():
            x, y = shape.at
            if shape.anchor != "start":
                width = width_of(shape.text, shape.size, bold=shape.bold)
                x -= width if shape.anchor == "end" else width / 2
            painter.setPen(_colour(shape))
            mirrored = from_right and _FROM_RIGHT.search(shape.text)
            painter.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft
                if mirrored
                else Qt.LayoutDirection.LayoutDirectionAuto
            )
            write(painter, QPointF(x, y), shape.text, shape.size, bold=shape.bold)


def _pen(line: Line) -> QPen:
    pen = QPen(_colour(line), line.width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if line.dashes:
        pen.setDashPattern([length / line.width for length in line.dashes])
    return pen


def _colour(shape: Shape) -> QColor:
    """Paper is white whatever the scheme of the window."""
    return QColor(getattr(LIGHT, shape.colour))


def _polygon(points: tuple[Point, ...]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])
