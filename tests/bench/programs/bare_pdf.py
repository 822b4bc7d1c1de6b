"""The least a report of a month can be: a QPdfWriter page with its chart: `bare_pdf.py LOG PDF`."""

import sqlite3
import sys
from datetime import date, timedelta

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QPolygonF,
)

LAST = date(2026, 10, 31)
FIRST = LAST - timedelta(days=364)
AHEAD = 90
ROOM = QRectF(70, 150, 485, 160)
"""Points, as all that is drawn."""

connection = sqlite3.connect(sys.argv[1])
((account,),) = connection.execute("SELECT id FROM account WHERE position = 0")
of_days = (account, FIRST.isoformat(), LAST.isoformat())
counts = connection.execute(
    "SELECT day, followers FROM follower_count WHERE account_id = ? AND day BETWEEN ? AND ?"
    " ORDER BY day",
    of_days,
).fetchall()
posts = connection.execute(
    "SELECT DISTINCT day FROM post WHERE account_id = ? AND day BETWEEN ? AND ?", of_days
).fetchall()
low, high = float(min(number for _, number in counts)), 10_000.0


def x(day: date) -> float:
    """Where a day stands."""
    return ROOM.left() + ROOM.width() * (day - FIRST).days / (365 + AHEAD)


def y(number: float) -> float:
    """Where a count stands."""
    return ROOM.bottom() - (ROOM.height() - 10) * (number - low) / (high - low)


def font(size: int) -> QFont:
    """A font of so many points of the paper, which are the pixels of the painter."""
    font = QFont()
    font.setPixelSize(size)
    return font


def draw(painter: QPainter) -> None:
    """The chart: grid, months, line, two fans, the days with a post, and the goal."""
    grey, blue = QColor("#c9cdd4"), QColor("#2f6fde")
    painter.setFont(font(8))
    for step in range(5):
        number = low + (high - low) * step / 4
        painter.setPen(QPen(grey, 0.5))
        painter.drawLine(QPointF(ROOM.left(), y(number)), QPointF(ROOM.right(), y(number)))
        painter.setPen(Qt.GlobalColor.black)
        painter.drawText(QPointF(ROOM.left() - 32, y(number) + 3), f"{number / 1_000:.1f}k")
    for month in range(1, 11, 2):
        day = date(2026, month, 1)
        painter.drawText(QPointF(x(day), ROOM.bottom() + 14), f"{day:%b %y}")
    painter.setPen(QPen(QColor("#8a8478"), 0.5))
    for (text,) in posts:
        at = x(date.fromisoformat(text))
        painter.drawLine(QPointF(at, ROOM.bottom()), QPointF(at, ROOM.bottom() - 5))
    line = [QPointF(x(date.fromisoformat(day)), y(number)) for day, number in counts]
    painter.setPen(Qt.PenStyle.NoPen)
    for wide in (30, 15):
        painter.setBrush(QColor(47, 111, 222, 50))
        ends = [QPointF(ROOM.right(), line[-1].y() - 20 + side) for side in (-wide, wide)]
        painter.drawPolygon(QPolygonF([line[-1], *ends]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(blue, 1))
    painter.drawPolyline(QPolygonF(line))
    painter.drawEllipse(line[-1], 2, 2)
    painter.setPen(QPen(QColor("#8a6d1b"), 1, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(ROOM.left(), y(high)), QPointF(ROOM.right(), y(high)))


app = QGuiApplication(["bare_pdf", "-platform", "offscreen"])
writer = QPdfWriter(sys.argv[2])
writer.setResolution(1_200)
writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
writer.setPageMargins(QMarginsF())
painter = QPainter(writer)
painter.scale(1_200 / 72, 1_200 / 72)
painter.setFont(font(16))
painter.drawText(QPointF(40, 60), "October 2026")
draw(painter)
painter.end()
