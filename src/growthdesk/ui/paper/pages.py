"""The pages of a report: laid out once, painted wherever they are wanted."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPageSize, QPainter, QPen, QPolygonF

from growthdesk.reports.document import Document
from growthdesk.reports.shapes import Area, Dot, Line, Point, Shape, Words, moved
from growthdesk.ui.colours import LIGHT
from growthdesk.ui.paper.flow import Placed, flow
from growthdesk.ui.paper.lettering import FINE, font, width_of
from growthdesk.ui.paper.pieces import SMALL, pieces_of

SIDE, TOP, FOOT = 46.0, 44.0, 46.0
"""Margins in points."""

A4 = QPageSize.PageSizeId.A4
LETTER = QPageSize.PageSizeId.Letter


@dataclass(frozen=True, slots=True)
class Pages:
    """Pages of one size in points, each a list of shapes; there is at least one."""

    width: float
    height: float
    shapes: tuple[tuple[Shape, ...], ...]

    def __len__(self) -> int:
        return len(self.shapes)

    def paint(self, painter: QPainter, number: int) -> None:
        """Draw a page, the first being 0, with a painter whose unit is a point."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shape in self.shapes[number]:
            _paint(painter, shape)

    def text(self, number: int) -> str:
        """The words of a page, for those who cannot see it."""
        return "\n".join(shape.text for shape in self.shapes[number] if isinstance(shape, Words))


def pages_of(document: Document, size: QPageSize.PageSizeId = A4) -> Pages:
    """The document on pages of that size; every account begins on a page of its own.

    There must be a QGuiApplication, which may be one without a display.
    """
    points = QPageSize(size).size(QPageSize.Unit.Point)
    width, height = points.width(), points.height()
    inside = width - 2 * SIDE
    laid = [
        (part, number, placed)
        for part in document.parts
        for number, placed in enumerate(
            flow(list(pieces_of(part, document, inside)), height - TOP - FOOT)
        )
    ]
    made = document.foot
    pages: list[tuple[Shape, ...]] = []
    for page, (part, number, placed) in enumerate(laid):
        foot = height - FOOT / 2
        shapes = _placed(placed)
        if number:
            running = f"{document.title} · {part.subtitle}"
            shapes.append(Words((SIDE, TOP / 2 + 6), running, SMALL - 0.5, "faint"))
        shapes.append(Words((SIDE, foot), made, SMALL - 0.5, "faint"))
        of = document.language.say("Page {page} of {pages}", page=page + 1, pages=len(laid))
        shapes.append(Words((width - SIDE, foot), of, SMALL - 0.5, "faint", anchor="end"))
        pages.append(tuple(shapes))
    return Pages(width, height, tuple(pages) or ((),))


def _placed(pieces: list[Placed]) -> list[Shape]:
    return [moved(shape, SIDE, TOP + down) for down, piece in pieces for shape in piece.shapes]


def _paint(painter: QPainter, shape: Shape) -> None:
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
            _paint_words(painter, shape)


def _paint_words(painter: QPainter, shape: Words) -> None:
    x, y = shape.at
    if shape.anchor != "start":
        width = width_of(shape.text, shape.size, bold=shape.bold)
        x -= width if shape.anchor == "end" else width / 2
    painter.save()
    painter.scale(1 / FINE, 1 / FINE)
    painter.setFont(font(shape.size, bold=shape.bold))
    painter.setPen(_colour(shape))
    painter.drawText(QPointF(x * FINE, y * FINE), shape.text)
    painter.restore()


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
