"""One day of the year as a small square, in the grid and in its legend."""

from enum import IntEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from growthdesk.analysis.day_marks import DayMarks
from growthdesk.ui.colours import Colours
from growthdesk.ui.theme import Theme


class Look(IntEnum):
    """What a day looks like; 1 to 3 are as many posts, the last of them or more."""

    NONE = 0
    ONE = 1
    TWO = 2
    MANY = 3
    GAP = 4
    BREAK = 5
    UNKNOWN = 6


def look_of(marks: DayMarks, index: int) -> Look:
    """The look of one of the days: posts come first, then break, gap, and not known."""
    if marks.posts[index]:
        return Look(min(int(marks.posts[index]), 3))
    if marks.free[index]:
        return Look.BREAK
    if marks.gap[index]:
        return Look.GAP
    return Look.NONE if marks.complete[index] else Look.UNKNOWN


def draw_cell(painter: QPainter, rect: QRectF, look: Look, c: Colours) -> None:
    """Draw a day into its square."""
    fill = QBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(Qt.PenStyle.NoPen)
    match look:
        case Look.BREAK:
            pen = QPen(QColor(c.faint), 1)
            pen.setDashPattern([2, 2])
            painter.setPen(pen)
            rect = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        case Look.UNKNOWN:
            fill = QBrush(_between(c.line, c.faint), Qt.BrushStyle.BDiagPattern)
        case Look.TWO:
            fill = QBrush(_between(c.accent_mid, c.accent_deep))
        case _:
            colours = {
                Look.NONE: c.track,
                Look.ONE: c.accent_mid,
                Look.MANY: c.accent_deep,
                Look.GAP: c.amber,
            }
            fill = QBrush(QColor(colours[look]))
    painter.setBrush(fill)
    radius = corner(rect)
    painter.drawRoundedRect(rect, radius, radius)


def outline(painter: QPainter, rect: QRectF, colour: str, width: float) -> None:
    """Draw a line around a day."""
    painter.setPen(QPen(QColor(colour), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, corner(rect), corner(rect))


def corner(rect: QRectF) -> float:
    """The radius of the corners of a day, so that a small one stays a square."""
    return min(3.0, rect.width() / 4)


def _between(one: str, other: str) -> QColor:
    a, b = QColor(one), QColor(other)
    return QColor(
        (a.red() + b.red()) // 2, (a.green() + b.green()) // 2, (a.blue() + b.blue()) // 2
    )


class Swatch(QWidget):
    """Squares of a legend side by side."""

    def __init__(self, theme: Theme, *looks: Look) -> None:
        super().__init__()
        self._theme = theme
        self._looks = looks
        self.setFixedSize(18 * len(looks), 16)
        theme.scheme_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Room for its squares."""
        return self.size()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the squares."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        looks = self._looks
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            looks = looks[::-1]
        for index, look in enumerate(looks):
            draw_cell(painter, QRectF(18 * index + 1, 1, 14, 14), look, self._theme.colours)
