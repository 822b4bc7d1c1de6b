"""A picture to share, drawn: the number, what it is, and the line that led to it."""

from datetime import date

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QImageWriter,
    QPainter,
    QPen,
    QPolygonF,
)

from growthdesk.ui import words
from growthdesk.ui.colours import DARK, LIGHT, Colours
from growthdesk.ui.paper.card_axis import CardAxis, card_axis
from growthdesk.ui.paper.card_pen import CardPen
from growthdesk.ui.paper.card_style import CardStyle
from growthdesk.ui.paper.share_card import ShareCard

WIDTH = 540.0
"""Every card is so many units wide; places and sizes of letters are in these."""

_SIDE = 44.0
_INSIDE = WIDTH - 2 * _SIDE
_NEAR = 60
"""Days from which on the ends of the line are called by their months."""

_FROM_RIGHT = "\u200f"
"""A letter without a shape: what begins with it is read from right to left."""

_BLURRED_NUMBER = (300.0, 72.0, 12.0)
_BLURRED_TICK = (24.0, 8.0, 4.0)
"""Width, height and squares of what stands for a number, whatever the number."""


def share_picture(card: ShareCard, style: CardStyle) -> QImage:
    """The card as a picture; it works without a display too."""
    width, height, room = style.shape.value
    unit = width / WIDTH
    colours = DARK if style.dark else LIGHT
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colours.page))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(unit, unit)
    from_right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    pen = CardPen(painter, unit)
    start = WIDTH - _SIDE if from_right else _SIDE
    who = _FROM_RIGHT + card.who if from_right else card.who
    size = pen.fitting(who, 17, _INSIDE, least=13)
    pen.write(who, size, QPointF(start, room + 18), colours.muted, _INSIDE, at_end=from_right)
    _number(pen, card, room, colours, at_end=from_right)
    says = colours.gold if card.threshold else colours.text
    size = pen.fitting(card.says, 20, _INSIDE, least=15)
    pen.write(card.says, size, QPointF(start, room + 174), says, _INSIDE, at_end=from_right)
    foot = height / unit - room
    _foot(pen, card, foot - 6, colours, from_right=from_right)
    plot = QRectF(_SIDE, room + 226, _INSIDE, foot - 76 - room - 226)
    _chart(pen, plot, card_axis(card.lines, card.beside), colours)
    painter.end()
    return image


def png_bytes(image: QImage) -> bytes:
    """The picture as a PNG, which holds nothing but its pixels."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _number(pen: CardPen, card: ShareCard, room: float, colours: Colours, *, at_end: bool) -> None:
    baseline = room + 134
    if card.number is None:
        width, height, square = _BLURRED_NUMBER
        left = WIDTH - _SIDE - width if at_end else _SIDE
        pen.blur(QRectF(left, baseline - height, width, height), square, colours.text)
        return
    size = pen.fitting(card.number, 100, _INSIDE)
    start = WIDTH - _SIDE + 3 if at_end else _SIDE - 3
    pen.write(card.number, size, QPointF(start, baseline), colours.text, at_end=at_end)


def _foot(
    pen: CardPen, card: ShareCard, baseline: float, colours: Colours, *, from_right: bool
) -> None:
    """Posts where lines begin, the day where they end; the posts are cut if there is no room."""
    start, end = (WIDTH - _SIDE, _SIDE) if from_right else (_SIDE, WIDTH - _SIDE)
    left = _INSIDE - pen.width(card.day, 15) - 16
    pen.write(card.posts, 15, QPointF(start, baseline), colours.muted, left, at_end=from_right)
    pen.write(card.day, 15, QPointF(end, baseline), colours.muted, at_end=not from_right)


def _chart(pen: CardPen, plot: QRectF, axis: CardAxis, colours: Colours) -> None:
    """The line with its ticks beside it, and its ends under it."""
    first, last = int(axis.lines[0][0][0]), int(axis.lines[-1][0][-1])
    widths = [
        _BLURRED_TICK[0] if called is None else pen.width(called, 11) for _, called in axis.ticks
    ]
    beside = max(widths, default=0.0)
    line = QRectF(plot)
    line.setLeft(plot.left() + (beside + 10 if beside else 0))
    painter = pen.painter

    def place(day: float, height: float) -> QPointF:
        across = (day - first) / max(last - first, 1)
        up = (height - axis.low) / (axis.high - axis.low)
        return QPointF(line.left() + across * line.width(), line.bottom() - up * line.height())

    for tick, called in axis.ticks:
        y = place(first, tick).y()
        painter.setPen(QPen(QColor(colours.line), 0.8))
        painter.drawLine(QPointF(line.left(), y), QPointF(line.right(), y))
        if called is None:
            width, height, square = _BLURRED_TICK
            beside_line = QRectF(plot.left(), y - height / 2, width, height)
            pen.blur(beside_line, square, colours.muted)
        else:
            pen.write(called, 11, QPointF(plot.left(), y + 4), colours.muted)
    if last > first:
        _ends(pen, line, (first, last), colours)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colours.accent), 2.2, j=Qt.PenJoinStyle.RoundJoin))
    for days, heights in axis.lines:
        painter.drawPolyline(QPolygonF([place(*at) for at in zip(days, heights, strict=True)]))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent))
    for days, heights in axis.lines:
        if len(days) == 1:
            painter.drawEllipse(place(float(days[0]), float(heights[0])), 1.6, 1.6)
    painter.drawEllipse(place(last, float(axis.lines[-1][1][-1])), 4.5, 4.5)


def _ends(pen: CardPen, line: QRectF, ends: tuple[int, int], colours: Colours) -> None:
    near = ends[1] - ends[0] < _NEAR
    begins, closes = (_named(date.fromordinal(day), near=near) for day in ends)
    under = line.bottom() + 20
    pen.write(begins, 11, QPointF(line.left(), under), colours.muted)
    pen.write(closes, 11, QPointF(line.right(), under), colours.muted, at_end=True)


def _named(day: date, *, near: bool) -> str:
    return words.short_day(day, day) if near else f"{words.month(day)} {day.year}"
