"""How each kind of mark looks: functions that draw one kind at its scale and in its colours."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike
from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from growthdesk.analysis.joined import Line
from growthdesk.domain.account_log import Floats, Ints
from growthdesk.domain.rows import Mark
from growthdesk.ui.charts.drawing import Drawing
from growthdesk.ui.charts.pens import DOTTED, line_pen, pen, polygon, polyline
from growthdesk.ui.charts.scale import Scale
from growthdesk.ui.colours import Colours
from growthdesk.ui.theme import text_font
from growthdesk.ui.words import short_number

_APART = 14
"""Pixels that the counts of a line take each, where they are told."""


def draw_grid(painter: QPainter, scale: Scale, colours: Colours, ticks: Sequence[float]) -> None:
    """A thin line at each of these counts."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(QColor(colours.line), 1))
    painter.drawLines(
        [QLineF(0, y, scale.width, y) for y in np.minimum(scale.ys(ticks), scale.height - 1)]
    )


def draw_gaps(painter: QPainter, scale: Scale, colours: Colours, drawing: Drawing) -> None:
    """Gaps as bands, breaks as outlines; each from the morning of its first day to its last evening."""
    band = QColor(colours.gap_band)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not scale.moving)
    for room in _spans(scale, *drawing.gap_days):
        painter.fillRect(room, band)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(colours.faint, 1, (3, 3)))
    for room in _spans(scale, *drawing.break_days):
        painter.drawRect(room.adjusted(0.5, 0.5, -0.5, 0.5))


def draw_fan(painter: QPainter, scale: Scale, colours: Colours, drawing: Drawing) -> None:
    """The 80 % and the 50 % range, and dots along the median; paler where it was never tested."""
    ahead, newest = drawing.ahead, drawing.newest
    if ahead is None or newest is None:
        return
    days = np.concatenate(([newest[0]], ahead.day))
    tested = max(ahead.tested_days, 0)
    painter.setPen(Qt.PenStyle.NoPen)
    for low, high, colour in (
        (ahead.low80, ahead.high80, colours.fan_80),
        (ahead.low50, ahead.high50, colours.fan_50),
    ):
        lows, highs = (np.concatenate(([newest[1]], end)) for end in (low, high))
        for part, opacity in ((slice(0, tested + 1), 1.0), (slice(tested, None), 0.5)):
            there = np.concatenate((days[part], days[part][::-1]))
            ends = np.concatenate((lows[part], highs[part][::-1]))
            painter.setOpacity(opacity)
            painter.setBrush(QColor(colour))
            painter.drawPolygon(_area(scale, there, ends))
    painter.setOpacity(1.0)
    painter.setPen(line_pen(scale, colours.accent, 2, DOTTED))
    painter.drawPolyline(polyline(scale, days, np.concatenate(([newest[1]], ahead.median))))
    if tested < len(ahead.day):
        _word(painter, scale, colours, float(days[tested]), tr("untested"))


def _word(painter: QPainter, scale: Scale, colours: Colours, day: float, word: str) -> None:
    """A quiet word at the foot of the chart, from a day on or as near as there is room."""
    font = text_font(8)
    if scale.first <= day < scale.last:
        x = min(scale.x(day) + 4, scale.width - QFontMetricsF(font).horizontalAdvance(word))
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        painter.drawText(QPointF(x, scale.height - 10), word)


def draw_history(painter: QPainter, scale: Scale, colours: Colours, drawing: Drawing) -> None:
    """The counts: rounded ones as upright bars, joined ones as a line, lone ones as dots."""
    days, low, high = drawing.rounded
    bar = QPen(QColor(colours.accent_mid), max(2.0, min(5.0, 0.6 * scale.x(scale.first + 1))))
    bar.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(bar)
    upright = zip(scale.xs(days), scale.ys(low), scale.ys(high), strict=True)
    painter.drawLines([QLineF(x, max(y, top + 1), x, top) for x, y, top in upright if y == y])
    draw_lines(painter, scale, line_pen(scale, colours.accent, 2), drawing.lines)
    draw_dots(painter, scale, colours.accent, drawing.lines, drawing.alone)
    painter.setPen(pen(colours.accent, 1.4))
    painter.setBrush(QColor(colours.card))
    for x, y in _inside(scale, *drawing.estimated):
        painter.drawPolygon(diamond(x, y, 4.2))
    for x, y in _inside(scale, *drawing.glitches):
        draw_cross(painter, colours, x, y)


def draw_lines(painter: QPainter, scale: Scale, line: QPen, lines: Sequence[Line]) -> None:
    """The joined counts, each stretch by itself."""
    painter.setPen(line)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for days, levels in lines:
        if days[0] <= scale.last and days[-1] >= scale.first:
            painter.drawPolyline(polyline(scale, days, levels))


def draw_dots(
    painter: QPainter, scale: Scale, colour: str, lines: Sequence[Line], alone: Line
) -> None:
    """Lone counts always, and those of a line where they stand far enough apart to be told."""
    in_lines = sum(int(((d >= scale.first) & (d <= scale.last)).sum()) for d, _ in lines)
    told = lines if in_lines * _APART < scale.width else ()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    for days, levels in (alone, *told):
        for x, y in _inside(scale, days, levels):
            painter.drawEllipse(QPointF(x, y), 2.6, 2.6)


def draw_posts(painter: QPainter, scale: Scale, colours: Colours, drawing: Drawing) -> None:
    """A short upright line at the foot for every day with a post."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(QColor(colours.faint), 1))
    days = drawing.posts[(drawing.posts >= scale.first) & (drawing.posts <= scale.last)]
    foot = scale.height - 1
    painter.drawLines([QLineF(x, foot - 6, x, foot) for x in np.unique(np.round(scale.xs(days)))])


def draw_notes(painter: QPainter, scale: Scale, colours: Colours, drawing: Drawing) -> None:
    """A small sign at the head of the chart for every day with a note; a purge is a step down."""
    for note in drawing.log.notes:
        x = scale.x(note.day.toordinal())
        if not 0 <= x <= scale.width:
            continue
        match note.mark:
            case Mark.PURGE:
                painter.setPen(pen(colours.faint, 1, (1.0, 3.0)))
                painter.drawLine(QPointF(x, 14), QPointF(x, scale.height))
                draw_step(painter, colours, x, 7)
            case Mark.GLITCH:
                draw_cross(painter, colours, x, 7)
            case _:
                draw_flag(painter, colours, x, 2)


def draw_cross(painter: QPainter, colours: Colours, x: float, y: float) -> None:
    """The cross of a count that was wrong."""
    painter.setPen(pen(colours.muted, 1.6))
    painter.drawLine(QPointF(x - 3.2, y - 3.2), QPointF(x + 3.2, y + 3.2))
    painter.drawLine(QPointF(x - 3.2, y + 3.2), QPointF(x + 3.2, y - 3.2))


def draw_step(painter: QPainter, colours: Colours, x: float, y: float) -> None:
    """The step down of a purge."""
    painter.setPen(pen(colours.muted, 1.6))
    corners = ((-6.0, -4.0), (0.0, -4.0), (0.0, 4.0), (6.0, 4.0))
    painter.drawPolyline(QPolygonF([QPointF(x + right, y + down) for right, down in corners]))


def draw_flag(painter: QPainter, colours: Colours, x: float, y: float) -> None:
    """A small flag whose pole stands at x and begins at y."""
    painter.setPen(pen(colours.muted, 1.2))
    painter.setBrush(QColor(colours.muted))
    painter.drawLine(QPointF(x, y), QPointF(x, y + 11))
    painter.drawPolygon(QPolygonF([QPointF(x, y), QPointF(x + 7, y + 3), QPointF(x, y + 6)]))


def draw_milestones(painter: QPainter, scale: Scale, colours: Colours, drawing: Drawing) -> None:
    """A ring where a milestone was reached, with its number where there is room."""
    font = text_font(8)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    taken = QRectF()
    for day, followers in reversed(drawing.reached):
        x, y = scale.x(day), scale.y(_level(drawing, day))
        if not (0 <= x <= scale.width and 0 <= y <= scale.height):
            continue
        draw_ring(painter, colours, x, y)
        words = short_number(followers)
        room = QRectF(x - metrics.horizontalAdvance(words) - 6, y - 18, 0, 13)
        room.setWidth(metrics.horizontalAdvance(words))
        if room.left() >= 0 and not room.adjusted(-2, 0, 2, 0).intersects(taken):
            painter.setPen(QColor(colours.muted))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
            taken = room


def draw_ring(painter: QPainter, colours: Colours, x: float, y: float) -> None:
    """The ring of a milestone."""
    painter.setPen(pen(colours.accent, 1.8))
    painter.setBrush(QColor(colours.card))
    painter.drawEllipse(QPointF(x, y), 3.6, 3.6)


def draw_newest(painter: QPainter, scale: Scale, colours: Colours, drawing: Drawing) -> None:
    """A dot with a rim at the newest count."""
    if drawing.newest is not None:
        draw_dot(painter, colours, scale.x(drawing.newest[0]), scale.y(drawing.newest[1]))


def draw_dot(painter: QPainter, colours: Colours, x: float, y: float, colour: str = "") -> None:
    """A dot with a rim in the colour of the card; nothing where y is not known."""
    if y == y:
        painter.setPen(QPen(QColor(colours.card), 2))
        painter.setBrush(QColor(colour or colours.accent))
        painter.drawEllipse(QPointF(x, y), 5, 5)


def diamond(x: float, y: float, radius: float) -> QPolygonF:
    """A square that stands on its corner."""
    return QPolygonF(
        [
            QPointF(x, y - radius),
            QPointF(x + radius, y),
            QPointF(x, y + radius),
            QPointF(x - radius, y),
        ]
    )


def tr(text: str) -> str:
    """A text of the chart in the language of the window."""
    return QCoreApplication.translate("GrowthChart", text)


def _level(drawing: Drawing, day: int) -> float:
    place = int(np.searchsorted(drawing.log.counts.day, day))
    return float(drawing.log.counts.low[place] + drawing.log.counts.high[place]) / 2


def _spans(scale: Scale, first: Ints, last: Ints) -> list[QRectF]:
    """Of these stretches of days those in sight, as high as the chart."""
    seen = (first - 0.5 <= scale.last) & (last + 0.5 >= scale.first)
    lefts, rights = scale.xs(first[seen] - 0.5), scale.xs(last[seen] + 0.5)
    return [QRectF(x, 0, wide, scale.height) for x, wide in zip(lefts, rights - lefts, strict=True)]


def _inside(scale: Scale, days: ArrayLike, levels: Floats) -> list[tuple[float, float]]:
    """Where these counts stand, as far as they are in sight and the scale knows them."""
    xs, ys = scale.xs(days), scale.ys(levels)
    seen = (xs >= -5) & (xs <= scale.width + 5) & ~np.isnan(ys)
    return list(zip(xs[seen].tolist(), ys[seen].tolist(), strict=True))


def _area(scale: Scale, days: Floats, counts: Floats) -> QPolygonF:
    # A logarithm knows no 0; the foot of the chart stands for it.
    return polygon(scale.xs(days), np.nan_to_num(scale.ys(counts), nan=scale.height * 2))
