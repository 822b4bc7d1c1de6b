"""The last weeks as bars of posts against the plan."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from growthdesk.analysis.weeks import Week
from growthdesk.ui import words
from growthdesk.ui.theme import Theme, text_font
from growthdesk.ui.twin import ChartTable, day_cell, number_cell, text_cell, with_twin

_FOOT = 22.0
_BESIDE = 22.0
_HEAD = 9.0
_MONTH = 60.0

_TALLEST = 240
"""Pixels; a few posts a week drawn taller would shout."""


class WeekBars(QWidget):
    """A bar a week: full colour where the plan was kept, paler where not, a low amber line for none.

    It shows the last ``SHOWN`` weeks.
    """

    SHOWN = 16

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._weeks: Sequence[Week] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(_TALLEST)
        theme.scheme_changed.connect(self.update)

    def show_weeks(self, weeks: Sequence[Week]) -> None:
        """Show the last of these weeks, which ascend."""
        self._weeks = weeks[-self.SHOWN :]
        posts = ", ".join(str(week.posts) for week in self._weeks)
        self.setAccessibleName(self.tr("Posts a week, the last %n week(s)", "", len(self._weeks)))
        self.setAccessibleDescription(with_twin(posts))
        self.update()

    def as_table(self) -> ChartTable:
        """A row for each week."""
        rows = [
            (
                day_cell(week.first_day),
                number_cell(week.posts),
                number_cell(week.plan),
                text_cell(self._kept(week)),
            )
            for week in self._weeks
        ]
        heads = (self.tr("Week from"), self.tr("Posts"), self.tr("Plan"), self.tr("Plan kept"))
        return ChartTable(self.tr("Posts a week"), heads, rows, max(len(rows) - 1, 0))

    def _kept(self, week: Week) -> str:
        if week.kept is None:
            return self.tr("running") if week.open else words.MISSING
        return self.tr("yes") if week.kept else self.tr("no")

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(360, 82)

    def minimumSizeHint(self) -> QSize:
        """Low enough for a small window."""
        return QSize(160, 62)

    def event(self, event: QEvent) -> bool:
        """Tell the week under the pointer."""
        if isinstance(event, QHelpEvent):
            for rect, week in self._slots():
                if rect.contains(QPointF(event.pos())):
                    QToolTip.showText(event.globalPos(), self._told(week), self)
                    return True
        return super().event(event)

    def _told(self, week: Week) -> str:
        days = words.day_range(week.first_day, week.first_day + timedelta(days=6))
        posts = self.tr("%n post(s)", "", week.posts)
        return self.tr("{days}: {posts}, plan {plan}").format(
            days=days, posts=posts, plan=week.plan
        )

    @property
    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _slots(self) -> list[tuple[QRectF, Week]]:
        if not self._weeks:
            return []
        step = (self.width() - _BESIDE) / max(len(self._weeks), 8)
        return [
            (
                QRectF(
                    self.width() - (index + 1) * step if self._is_mirrored else index * step,
                    0,
                    step,
                    self.height() - _FOOT,
                ),
                week,
            )
            for index, week in enumerate(self._weeks)
        ]

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw bars, the plan as a dashed line, and the months."""
        if not self._weeks:
            return
        c = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plan = self._weeks[-1].plan
        top = max(max(week.posts for week in self._weeks), plan, 1)
        room = self.height() - _FOOT - _HEAD
        slots = self._slots()
        for rect, week in slots:
            bar = rect.adjusted(rect.width() * 0.14, 0, -rect.width() * 0.14, 0)
            height = max(2.0, room * week.posts / top)
            bar.setTop(rect.bottom() - height)
            kept = week.kept or (week.expected == 0 and week.posts > 0)
            empty = c.track if week.open or week.expected == 0 else c.amber
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.accent if kept else c.accent_mid if week.posts else empty))
            painter.drawRoundedRect(bar, 2, 2)
        self._draw_plan(painter, plan, slots[0][0].bottom() - room * plan / top)
        painter.setPen(QColor(c.muted))
        painter.setFont(text_font(8.5))
        last = ""
        for rect, week in slots:
            month = words.month(week.first_day)
            if (month != last and week.first_day.day <= 7) or last == "":
                left = rect.right() - _MONTH if self._is_mirrored else rect.left()
                painter.drawText(QRectF(left, rect.bottom() + 4, _MONTH, 18), 0, month)
            last = month

    def _draw_plan(self, painter: QPainter, plan: int, y: float) -> None:
        pen = QPen(QColor(self._theme.colours.faint), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        first, last = 0.0, self.width() - _BESIDE + 4
        number = QRectF(last + 2, y - 9, _BESIDE, 18)
        if self._is_mirrored:
            first, last = self.width() - last, self.width() - first
            number.moveRight(first - 2)
        painter.drawLine(QPointF(first, y), QPointF(last, y))
        painter.setFont(text_font(8.5))
        # A painter that is mirrored takes the left for the leading side.
        painter.drawText(
            number,
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            words.number(plan),
        )
