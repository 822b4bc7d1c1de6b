"""Shapes are painted, on the screen and on paper alike."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from growthdesk.reports.shapes import Area, Dot, Line, Point, Shape, Words
from growthdesk.ui.colours import LIGHT
from growthdesk.ui.paper.lettering import width_of, write


def paint_shape(painter: QPainter, shape: Shape) -> None:
    """Paint a shape with a painter whose unit is a point."""
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
