"""The engagement of posts by weekday and part of the day, as a grid of tinted cells."""

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from growthdesk.analysis.comparisons import PARTS_OF_DAY
from growthdesk.analysis.resampled import ENOUGH
from growthdesk.analysis.when_posts_do_well import Slot, WhenPostsDoWell
from growthdesk.ui import words
from growthdesk.ui.theme import Theme, text_font
from growthdesk.ui.twin import ChartTable, number_cell, share_cell, text_cell, with_twin

_NAMES = 34.0
_FOOT = 20.0
_ROW = 25.0


class DayPartsGrid(QWidget):
    """A row a weekday, a column a part of the day; a deeper cell did better than usual.

    Cells of fewer than five posts are pale, those without a post empty.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._told: WhenPostsDoWell | None = None
        self._first_weekday = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Engagement by weekday and part of the day"))
        theme.scheme_changed.connect(self.update)

    def show_slots(self, told: WhenPostsDoWell, first_weekday: int) -> None:
        """Show these slots, the week beginning on that weekday."""
        self._told = told
        self._first_weekday = first_weekday
        told_of = (self.telling(slot) for slot in told.slots if slot.posts)
        self.setAccessibleDescription(with_twin("; ".join(told_of)))
        self.update()

    def telling(self, slot: Slot) -> str:
        """A slot in words: when it is, its rate, and on how many posts it stands."""
        day = QLocale().dayName(slot.weekday + 1)
        first, end = PARTS_OF_DAY[slot.part]
        when = self.tr("{day}, {first} to {end} o’clock").format(day=day, first=first, end=end)
        if slot.median is None:
            return self.tr("{when}: no post").format(when=when)
        said = self.tr("{when}: {rate} (%n post(s))", "", slot.posts).format(
            when=when, rate=words.percent(slot.median)
        )
        if slot.low is None or slot.high is None:
            return said
        return self.tr("{said}, 80% range {low} to {high}").format(
            said=said, low=words.percent(slot.low), high=words.percent(slot.high)
        )

    def as_table(self) -> ChartTable:
        """A row for each part of each weekday that has a post, from the first of the week on."""
        slots = [slot for slot in self._told.slots if slot.posts] if self._told else []
        slots.sort(key=lambda slot: ((slot.weekday - self._first_weekday) % 7, slot.part))
        rows = [
            (
                text_cell(QLocale().dayName(slot.weekday + 1)),
                text_cell("–".join(str(hour) for hour in PARTS_OF_DAY[slot.part])),
                number_cell(slot.posts),
                *(share_cell(value) for value in (slot.median, slot.low, slot.high)),
            )
            for slot in slots
        ]
        heads = (
            self.tr("Weekday"),
            self.tr("Hours"),
            self.tr("Posts"),
            self.tr("Median"),
            self.tr("80% from"),
            self.tr("80% to"),
        )
        return ChartTable(self.accessibleName(), heads, rows)

    def sizeHint(self) -> QSize:
        """Seven rows and the hours under them."""
        return QSize(280, round(7 * _ROW + _FOOT))

    def minimumSizeHint(self) -> QSize:
        """Narrow, but with every row."""
        return QSize(170, round(7 * _ROW + _FOOT))

    def event(self, event: QEvent) -> bool:
        """Tell the slot under the pointer."""
        if isinstance(event, QHelpEvent) and self._told is not None:
            for slot in self._told.slots:
                if self._rect(slot).contains(QPointF(event.pos())):
                    QToolTip.showText(event.globalPos(), self.telling(slot), self)
                    return True
        return super().event(event)

    def _rect(self, slot: Slot) -> QRectF:
        row = (slot.weekday - self._first_weekday) % 7
        return self._cell(row, slot.part)

    def _cell(self, row: int, part: int) -> QRectF:
        step = (self.width() - _NAMES) / len(PARTS_OF_DAY)
        rect = QRectF(_NAMES + part * step, row * _ROW, step - 4, _ROW - 4)
        if self._mirrored:
            rect.moveRight(self.width() - rect.left())
        return rect

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw cells with their rates, the weekdays and the hours."""
        if self._told is None:
            return
        c = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(text_font(8.5))
        for slot in self._told.slots:
            self._draw_slot(painter, slot)
        painter.setPen(QColor(c.muted))
        locale = QLocale()
        beside = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        for row in range(7):
            weekday = (row + self._first_weekday) % 7 + 1
            rect = self._cell(row, 0)
            rect.setX(self.width() - _NAMES + 6 if self._mirrored else 0)
            rect.setWidth(_NAMES - 6)
            painter.drawText(rect, beside, locale.dayName(weekday, locale.FormatType.ShortFormat))
        for part, (first, end) in enumerate(PARTS_OF_DAY):
            rect = self._cell(7, part)
            painter.drawText(rect, Qt.AlignmentFlag.AlignHCenter, f"{first}–{end}")

    def _draw_slot(self, painter: QPainter, slot: Slot) -> None:
        c = self._theme.colours
        rect = self._rect(slot)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.track))
        painter.drawRoundedRect(rect, 4, 4)
        if slot.shrunk is None or slot.median is None or self._told is None or not self._told.own:
            return
        against = slot.shrunk / self._told.own
        enough = slot.posts >= ENOUGH
        fill, ink = c.accent_pale, c.text
        if enough and against >= 1.15:
            fill, ink = c.accent, c.on_accent
        elif enough and against >= 1.0:
            fill, ink = c.accent_mid, c.text
        painter.setOpacity(1.0 if enough else 0.55)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(rect, 4, 4)
        painter.setPen(QColor(ink if enough else c.muted))
        painter.setOpacity(1.0)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words.percent(slot.median))
