"""A year as a grid of days: a column a week, a row a weekday, darker where more was posted."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from growthdesk.analysis.day_marks import DayMarks
from growthdesk.domain.days import ONE_DAY, week_start
from growthdesk.ui import words
from growthdesk.ui.theme import Theme, text_font
from growthdesk.ui.twin import ChartTable, with_twin
from growthdesk.ui.widgets.day_cell import Look, draw_cell, look_of, outline
from growthdesk.ui.widgets.drawn_once import DrawnOnce
from growthdesk.ui.widgets.year_table import year_table

WEEKS = 53
_HEAD = 20.0
_NAMES = 34.0
_LARGEST = 25.0

_STEPS: dict[int, int] = {
    Qt.Key.Key_Left: -7,
    Qt.Key.Key_Right: 7,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Home: -7 * WEEKS,
    Qt.Key.Key_End: 7 * WEEKS,
}
"""Days that a key moves the focus by; the ends of the grid stop it."""


def first_shown(last: date, first_weekday: int) -> date:
    """The first day of the 53 weeks of which the last one holds a day."""
    return week_start(last, first_weekday) - timedelta(weeks=WEEKS - 1)


class YearGrid(QWidget):
    """53 weeks of days. Arrows move a day of focus; Enter, a click or a drag chooses days.

    ``chosen`` carries the first and the last of the days, both inclusive, or None twice when
    nothing is chosen any more; ``looked_at`` the day of focus in words, or nothing when it leaves.
    """

    chosen = Signal(object, object)
    looked_at = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._marks: DayMarks | None = None
        self._first_weekday = 0
        self._today = date.min
        self.focus_day = date.min
        self._anchor: date | None = None
        self._year = DrawnOnce()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Posting days"))
        theme.scheme_changed.connect(self.update)

    def show_days(self, marks: DayMarks, first_weekday: int, today: date) -> None:
        """Show these days, which begin on the first weekday and end today or earlier."""
        self._marks = marks
        self._first_weekday = first_weekday
        self._today = today
        if self.focus_day.toordinal() not in marks.days:
            self.focus_day = self.last_day
        self.choose(None)
        self.setAccessibleDescription(with_twin(self.telling(self.focus_day)))

    def as_table(self) -> ChartTable:
        """A row for each day."""
        return year_table(self.accessibleName(), self._marks)

    @property
    def first_day(self) -> date:
        """The first day that is drawn."""
        return date.fromordinal(self._marks.days[0]) if self._marks else date.min

    @property
    def last_day(self) -> date:
        """The last day that is drawn."""
        return date.fromordinal(self._marks.days[-1]) if self._marks else date.min

    @property
    def selection(self) -> tuple[date, date] | None:
        """The chosen days, both ends inclusive; None if there are none."""
        if self._anchor is None:
            return None
        return min(self._anchor, self.focus_day), max(self._anchor, self.focus_day)

    def choose(self, first: date | None, last: date | None = None) -> None:
        """Choose the days from the first to the last, or the one, or none; and tell of it."""
        self._move(last or first or self.focus_day, first)

    def telling(self, day: date) -> str:
        """A day in words: its date, its posts, and what it is."""
        if self._marks is None:
            return ""
        index = day.toordinal() - self._marks.days.start
        posts = int(self._marks.posts[index])
        said = [self.tr("%n post(s)", "", posts) if posts else self.tr("no post")]
        match look_of(self._marks, index):
            case Look.GAP:
                said.append(self.tr("in a gap"))
            case Look.BREAK:
                said.append(self.tr("in a break"))
            case Look.UNKNOWN:
                said = [self.tr("posts not complete")]
        if day == self._today:
            said.append(self.tr("today"))
        named = words.long_day(day, with_year=True)
        return f"{named}: {', '.join(said)}"

    def day_at(self, point: QPointF) -> date | None:
        """The day under a point of the widget; None beside the days."""
        x = self.width() - point.x() if self._mirrored else point.x()
        column, row = (x - _NAMES) // self._step, (point.y() - _HEAD) // self._step
        if self._marks is None or not (0 <= column < WEEKS and 0 <= row < 7):
            return None
        day = self.first_day + timedelta(days=int(column * 7 + row))
        return day if day <= self.last_day else None

    def rect_of(self, day: date) -> QRectF:
        """Where a day is drawn, in points of the widget."""
        column, row = divmod((day - self.first_day).days, 7)
        step = self._step
        rect = QRectF(_NAMES + column * step, _HEAD + row * step, step - 2.4, step - 2.4)
        if self._mirrored:
            rect.moveRight(self.width() - rect.left())
        return rect

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    @property
    def _step(self) -> float:
        return min((self.width() - _NAMES) / WEEKS, _LARGEST)

    def hasHeightForWidth(self) -> bool:
        """Days are square."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Seven days and the names of the months."""
        return round(_HEAD + 7 * min((width - _NAMES) / WEEKS, _LARGEST)) + 2

    def sizeHint(self) -> QSize:
        """As in a window of usual width."""
        return QSize(920, self.heightForWidth(920))

    def minimumSizeHint(self) -> QSize:
        """Small days, which still can be told apart."""
        return QSize(480, self.heightForWidth(480))

    def event(self, event: QEvent) -> bool:
        """Tell the day under the pointer."""
        if isinstance(event, QHelpEvent):
            day = self.day_at(QPointF(event.pos()))
            if day is not None:
                around = self.rect_of(day).toRect()
                QToolTip.showText(event.globalPos(), self.telling(day), self, around)
                return True
            QToolTip.hideText()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day under the pointer; with Shift, all days up to it."""
        day = self.day_at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or day is None:
            event.ignore()
            return
        wider = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._move(day, self._start if wider else day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose all days that the pointer was drawn over."""
        day = self.day_at(event.position())
        dragging = event.buttons() & Qt.MouseButton.LeftButton and self._anchor is not None
        if dragging and day is not None and day != self.focus_day:
            self._move(day, self._anchor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, with Shift they choose; Enter chooses one day, Escape none."""
        key = event.key()  # a number: letters of other scripts are no Qt.Key
        if self._marks is None:
            super().keyPressEvent(event)
        elif key in _STEPS:
            turned = self._mirrored and key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            to = self.focus_day.toordinal() + (-1 if turned else 1) * _STEPS[key]
            days = self._marks.days
            day = date.fromordinal(min(max(to, days.start), days.stop - 1))
            wider = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._move(day, self._start if wider else None)
            self.looked_at.emit(self.telling(day))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self._anchor is None:  # days that were chosen with Shift stay chosen
                self._move(self.focus_day, self.focus_day)
            else:
                self.chosen.emit(*(self.selection or (None, None)))
        elif key == Qt.Key.Key_Escape and self._anchor is not None:
            self.choose(None)
        else:
            super().keyPressEvent(event)

    @property
    def _start(self) -> date:
        """Where a choice begins that goes on to another day."""
        return self._anchor or self.focus_day

    def _move(self, day: date, anchor: date | None) -> None:
        """Move the focus to a day, and choose the days from the anchor to it; none without one."""
        had = self._anchor
        self._anchor = anchor
        self.focus_day = day
        self.setAccessibleDescription(self.telling(day))
        if had is not None or anchor is not None:
            first, last = self.selection or (None, None)
            self.chosen.emit(first, last)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is."""
        super().focusInEvent(event)
        self.looked_at.emit(self.telling(self.focus_day))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The day of focus is no longer marked."""
        super().focusOutEvent(event)
        self.looked_at.emit("")
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the year, then what is marked in it."""
        if self._marks is None:
            return
        c = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._year.draw(painter, self, (self._marks, c), self._draw_year)
        if self._today <= self.last_day:
            outline(painter, self.rect_of(self._today), c.text, 1.2)
        if self.selection:
            first, last = self.selection
            for ordinal in range(first.toordinal(), last.toordinal() + 1):
                outline(painter, self.rect_of(date.fromordinal(ordinal)), c.accent, 1.6)
        if self.hasFocus():
            outline(painter, self.rect_of(self.focus_day), c.accent, 2.2)

    def _draw_year(self, painter: QPainter) -> None:
        """The names of weekdays and months, and every day."""
        if self._marks is None:
            return
        painter.setFont(text_font(8.5))
        painter.setPen(QColor(self._theme.colours.muted))
        self._draw_names(painter)
        for index, ordinal in enumerate(self._marks.days):
            rect = self.rect_of(date.fromordinal(ordinal))
            draw_cell(painter, rect, look_of(self._marks, index), self._theme.colours)

    def _draw_names(self, painter: QPainter) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        locale = QLocale()
        for weekday in (0, 2, 4):
            day = self.first_day + timedelta(days=(weekday - self._first_weekday) % 7)
            rect = self.rect_of(day)
            rect.setX(self.width() - _NAMES + 6 if self._mirrored else 0)
            rect.setWidth(_NAMES - 6)
            rect.adjust(0, -2, 0, 2)
            painter.drawText(
                rect, middle, locale.dayName(weekday + 1, locale.FormatType.ShortFormat)
            )
        taken = -1.0
        for column in range(WEEKS):
            first = self.first_day + column * 7 * ONE_DAY
            month = first + 6 * ONE_DAY
            if month.day > 7 or first > self.last_day:
                continue
            name = words.month(month) if month.month > 1 else f"{words.month(month)} {month.year}"
            width = painter.fontMetrics().horizontalAdvance(name) + 6.0
            start = column * self._step
            if start < taken or _NAMES + start + width > self.width():
                continue
            taken = start + width
            left = self.width() - _NAMES - start - width if self._mirrored else _NAMES + start
            painter.drawText(QRectF(left, 0, width, _HEAD - 4), middle, name)
