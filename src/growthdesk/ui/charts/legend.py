"""The words beside every colour and shape of the chart."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from growthdesk.domain.rows import Mark
from growthdesk.ui.charts.drawing import Drawing
from growthdesk.ui.charts.marks import (
    diamond,
    draw_cross,
    draw_flag,
    draw_ring,
    draw_step,
    tr,
)
from growthdesk.ui.charts.pens import DASHED, DOTTED, pen
from growthdesk.ui.colours import Colours
from growthdesk.ui.theme import Theme, text_font

_SWATCH = 16.0
_BETWEEN = 18.0
_LINE = 20.0

Swatch = Callable[[QPainter, Colours], None]
"""Draws a sign into a box 16 pixels wide around the height 0."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A sign of the chart and what it means."""

    words: str
    swatch: Swatch


class Legend(QWidget):
    """Signs with their words in as many lines as they need."""

    def __init__(self, theme: Theme, left: int) -> None:
        """``left`` is the margin before the first sign."""
        super().__init__()
        self._theme = theme
        self._left = left
        self.entries: tuple[Entry, ...] = ()
        self._places: list[QRectF] = []
        self.setFont(text_font(9))
        theme.scheme_changed.connect(self.update)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these in place of the earlier ones."""
        self.entries = tuple(entries)
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the entries need at this width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._places = places = self._placed(self.width())
        self.setFixedHeight(round(places[-1].bottom()) + 2 if places else 0)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the signs and their words."""
        self.draw(QPainter(self))

    def draw(self, painter: QPainter) -> None:
        """Draw the signs and their words, from the painter's origin on."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        for entry, place in zip(self.entries, self._places, strict=True):
            painter.save()
            painter.translate(place.left(), place.center().y())
            entry.swatch(painter, self._theme.colours)
            painter.restore()
            painter.setPen(QColor(self._theme.colours.muted))
            room = place.adjusted(_SWATCH + 6, 0, 2, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, entry.words)

    def _placed(self, width: int) -> list[QRectF]:
        metrics = QFontMetricsF(self.font())
        places: list[QRectF] = []
        x, y = float(self._left), 0.0
        for entry in self.entries:
            needed = _SWATCH + 6 + metrics.horizontalAdvance(entry.words)
            if x > self._left and x + needed > width:
                x, y = float(self._left), y + _LINE
            places.append(QRectF(x, y, needed, _LINE))
            x += needed + _BETWEEN
        return places


def bands_of(drawing: Drawing, first: float, last: float) -> list[Entry]:
    """The signs of colour alone that are in sight from first to last day."""
    signs = (
        (drawing.gaps, Entry(tr("posting gap"), _band)),
        (drawing.log.breaks, Entry(tr("break"), _outline)),
    )
    return [
        entry
        for stretches, entry in signs
        if any(
            one.first_day.toordinal() <= last and one.last_day.toordinal() >= first
            for one in stretches
        )
    ]


def entries_of(drawing: Drawing) -> list[Entry]:
    """The signs that the chart of one account has, wherever in its days they are."""
    log = drawing.log
    marks = {note.mark for note in log.notes}
    goal = (
        tr("{tier} threshold").format(tier=drawing.threshold) if drawing.threshold else tr("goal")
    )
    every = (
        (bool(drawing.lines or len(drawing.alone[0])), Entry(tr("followers"), _line)),
        (len(drawing.rounded[0]) > 0, Entry(tr("rounded count"), _bar)),
        (len(drawing.estimated[0]) > 0, Entry(tr("estimated count"), _diamond)),
        (Mark.GLITCH in marks, Entry(tr("glitch, left out"), _cross)),
        (Mark.PURGE in marks, Entry(tr("purge, step left out"), _step)),
        (drawing.ahead is not None, Entry(tr("forecast, 50% and 80% range"), _fan)),
        (True, Entry(goal, _goal)),
        (bool(drawing.reached), Entry(tr("milestone"), _ring)),
        (bool(drawing.gaps), Entry(tr("posting gap"), _band)),
        (bool(log.breaks), Entry(tr("break"), _outline)),
        (len(drawing.posts) > 0, Entry(tr("post"), _post)),
        (Mark.NONE in marks, Entry(tr("note"), _flag)),
    )
    return [entry for there, entry in every if there]


def entry_before(name: str) -> Entry:
    """The sign of the same account a year before."""
    return Entry(name, _before)


def _before(painter: QPainter, colours: Colours) -> None:
    painter.setPen(pen(colours.muted, 1.5, DASHED))
    painter.drawLine(QPointF(0.5, 0), QPointF(15.5, 0))


def _line(painter: QPainter, colours: Colours) -> None:
    painter.setPen(pen(colours.accent, 2))
    painter.drawLine(QPointF(1, 0), QPointF(15, 0))


def _bar(painter: QPainter, colours: Colours) -> None:
    painter.fillRect(QRectF(6, -6, 4, 12), QColor(colours.accent_mid))


def _diamond(painter: QPainter, colours: Colours) -> None:
    painter.setPen(pen(colours.accent, 1.4))
    painter.drawPolygon(diamond(8, 0, 4.2))


def _cross(painter: QPainter, colours: Colours) -> None:
    draw_cross(painter, colours, 8, 0)


def _step(painter: QPainter, colours: Colours) -> None:
    draw_step(painter, colours, 8, 0)


def _fan(painter: QPainter, colours: Colours) -> None:
    painter.fillRect(QRectF(0, -7, 16, 14), QColor(colours.fan_80))
    painter.fillRect(QRectF(0, -4, 16, 8), QColor(colours.fan_50))
    painter.setPen(pen(colours.accent, 2, DOTTED))
    painter.drawLine(QPointF(2, 0), QPointF(15, 0))


def _goal(painter: QPainter, colours: Colours) -> None:
    painter.setPen(pen(colours.gold, 1.5, DASHED))
    painter.drawLine(QPointF(0.5, 0), QPointF(15.5, 0))


def _ring(painter: QPainter, colours: Colours) -> None:
    draw_ring(painter, colours, 8, 0)


def _band(painter: QPainter, colours: Colours) -> None:
    # A band as pale as in the chart could not be told from the card at this size.
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.amber))
    painter.drawRoundedRect(QRectF(1, -7, 14, 14), 2, 2)


def _outline(painter: QPainter, colours: Colours) -> None:
    painter.setPen(pen(colours.faint, 1, (3, 3)))
    painter.drawRect(QRectF(1.5, -6.5, 13, 13))


def _post(painter: QPainter, colours: Colours) -> None:
    painter.fillRect(QRectF(8, -6, 1, 12), QColor(colours.faint))


def _flag(painter: QPainter, colours: Colours) -> None:
    draw_flag(painter, colours, 5, -6)
