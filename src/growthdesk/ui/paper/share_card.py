"""A milestone as a picture to share: the number, what it is, and the line that led to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

import numpy as np
from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QPointF,
    QRectF,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QImageWriter,
    QPainter,
    QPen,
    QPolygonF,
)

from growthdesk.analysis.joined import Line, drawn_levels, joined
from growthdesk.analysis.moments import Moment, stretch
from growthdesk.analysis.rhythm import complete_spans
from growthdesk.analysis.trusted import reliable
from growthdesk.domain.account_log import AccountLog
from growthdesk.ui import words
from growthdesk.ui.charts.count_axis import count_ticks, linear_ends
from growthdesk.ui.colours import Colours
from growthdesk.ui.paper.lettering import FINE, font

WIDTH = 540
"""Every card is so many units wide; places and sizes of letters are in these."""

SHOWN_DAYS = 365
_SIDE = 44.0
_TICKS = 4
_TICKS_WIDTH = 34.0
_MONTH = 30.44


class Shape(Enum):
    """The sizes of the picture in pixels, with the room at head and foot in units.

    What stands in the uppermost and lowest eighth of a story is covered by the platform.
    """

    PORTRAIT = (1080, 1350, 44.0)
    SQUARE = (1080, 1080, 38.0)
    STORY = (1080, 1920, 130.0)


@dataclass(frozen=True, slots=True, eq=False)
class ShareCard:
    """What stands on the card. ``lines`` are days and levels, ``threshold`` that a tier begins there."""

    who: str
    number: str
    says: str
    posts: str
    day: str
    lines: tuple[Line, ...]
    threshold: bool

    @property
    def text(self) -> str:
        """All of it in words, for who cannot see it."""
        return ". ".join(
            filter(None, (self.who, f"{self.number} {self.says}", self.posts, self.day))
        )


def share_card(log: AccountLog, moment: Moment) -> ShareCard:
    """What the card of a milestone says; ``log`` is as of the day on which it was reached.

    The line shows the year before, or as much of it as there is, without what came later.
    """
    kept = reliable(log) & (log.counts.day >= log.as_of.toordinal() - SHOWN_DAYS)
    days = log.counts.day[kept]
    levels = drawn_levels(days, log.counts.low[kept], log.counts.high[kept])
    what, tier = stretch(moment.followers, log.account.goal, log.rules.tiers)
    says = {
        "tier": _tr("followers, now {tier}"),
        "goal": _tr("followers, the goal"),
        "halfway": _tr("followers, halfway to {tier}"),
    }.get(what, _tr("followers on {platform}"))
    return ShareCard(
        who=" · ".join(filter(None, (log.account.label, log.account.niche))),
        number=words.number(moment.followers),
        says=says.format(tier=tier, platform=log.account.platform_facts.name),
        posts=_posts(log),
        day=words.short_day(moment.day),
        lines=tuple(joined(days, levels)),
        threshold=what == "tier",
    )


def _posts(log: AccountLog) -> str:
    """412 posts in 14 months; without the months where posts are not complete."""
    if not len(log.posts):
        return ""
    first, last = int(log.posts.day[0]), log.as_of.toordinal()
    posts = _tr("%n post(s)", len(log.posts))
    if not any(span.start <= first and span.stop > last for span in complete_spans(log)):
        return _tr("%n logged post(s)", len(log.posts))
    months = round((last - first + 1) / _MONTH)
    length = _tr("%n month(s)", months) if months > 1 else _tr("%n day(s)", last - first + 1)
    return _tr("{posts} in {length}").format(posts=posts, length=length)


def share_picture(card: ShareCard, shape: Shape, colours: Colours) -> QImage:
    """The card as a picture; it works without a display too."""
    width, height, room = shape.value
    unit = width / WIDTH
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colours.page))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(unit, unit)
    foot = height / unit - room
    pen = _Pen(painter, unit)
    pen.write(card.who, 17, QPointF(_SIDE, room + 18), colours.muted)
    pen.write(
        card.number, pen.fitting(card.number, 100), QPointF(_SIDE - 3, room + 134), colours.text
    )
    says = colours.gold if card.threshold else colours.text
    pen.write(card.says, 20, QPointF(_SIDE, room + 174), says)
    pen.write(card.posts, 15, QPointF(_SIDE, foot - 6), colours.muted)
    pen.write(card.day, 15, QPointF(WIDTH - _SIDE, foot - 6), colours.muted, at_end=True)
    plot = QRectF(_SIDE, room + 226, WIDTH - 2 * _SIDE, 0)
    plot.setBottom(foot - 76)
    _draw_chart(pen, plot, card.lines, colours)
    painter.end()
    return image


def png_bytes(image: QImage) -> bytes:
    """The picture as a PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


class _Pen:
    """Writes lines of text at their baseline, cut to the card."""

    def __init__(self, painter: QPainter, unit: float) -> None:
        self.painter = painter
        self._unit = unit

    def fitting(self, text: str, size: float) -> float:
        """The size, or a smaller one in which the text is as wide as the card allows."""
        wide = self._metrics(size).horizontalAdvance(text) / self._unit
        return size * min(1.0, (WIDTH - 2 * _SIDE) / max(wide, 1.0))

    def write(
        self, text: str, size: float, at: QPointF, colour: str, *, at_end: bool = False
    ) -> None:
        """Write a line that begins there, or ends there; large letters are heavy ones."""
        metrics = self._metrics(size)
        shown = metrics.elidedText(
            text, Qt.TextElideMode.ElideRight, (WIDTH - 2 * _SIDE + 4) * self._unit
        )
        painter = self.painter
        painter.save()
        painter.translate(at)
        painter.scale(1 / self._unit, 1 / self._unit)
        painter.setFont(self._font(size))
        painter.setPen(QColor(colour))
        painter.drawText(QPointF(-metrics.horizontalAdvance(shown) if at_end else 0.0, 0.0), shown)
        painter.restore()

    def _font(self, size: float) -> QFont:
        return font(size * self._unit / FINE, bold=size > 30)

    def _metrics(self, size: float) -> QFontMetricsF:
        return QFontMetricsF(self._font(size))


def _draw_chart(pen: _Pen, plot: QRectF, lines: Sequence[Line], colours: Colours) -> None:
    """The line of the year with round counts beside it, and its ends under it."""
    levels = np.concatenate([levels for _, levels in lines])
    first, last = int(lines[0][0][0]), int(lines[-1][0][-1])
    low, high = linear_ends(float(levels.min()), float(levels.max()), _TICKS)
    painter = pen.painter
    line = QRectF(plot)
    line.setLeft(plot.left() + _TICKS_WIDTH)

    def place(day: float, level: float) -> QPointF:
        across = (day - first) / max(last - first, 1)
        return QPointF(
            line.left() + across * line.width(),
            line.bottom() - (level - low) / (high - low) * line.height(),
        )

    for tick in count_ticks(low, high, _TICKS):
        y = place(first, tick).y()
        painter.setPen(QPen(QColor(colours.line), 0.8))
        painter.drawLine(QPointF(line.left(), y), QPointF(line.right(), y))
        pen.write(words.short_number(tick), 11, QPointF(plot.left(), y + 4), colours.muted)
    if last > first:
        near = last - first < 60
        under = line.bottom() + 20
        begins, ends = (_named(date.fromordinal(day), near=near) for day in (first, last))
        pen.write(begins, 11, QPointF(line.left(), under), colours.muted)
        pen.write(ends, 11, QPointF(line.right(), under), colours.muted, at_end=True)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colours.accent), 2.2, j=Qt.PenJoinStyle.RoundJoin))
    for days, heights in lines:
        painter.drawPolyline(QPolygonF([place(*at) for at in zip(days, heights, strict=True)]))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent))
    for days, heights in lines:
        if len(days) == 1:
            painter.drawEllipse(place(float(days[0]), float(heights[0])), 1.6, 1.6)
    painter.drawEllipse(place(last, float(levels[-1])), 4.5, 4.5)


def _named(day: date, *, near: bool) -> str:
    return words.short_day(day, day) if near else f"{words.month(day)} {day.year}"


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("ShareCard", text, "", n)
