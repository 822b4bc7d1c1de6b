"""Fields that several sheets ask with."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QIcon, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QCompleter,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QWidget,
)

from growthdesk.domain.rows import Account
from growthdesk.ui import words
from growthdesk.ui.words import account_on_platform


def day_field(day: date, latest: date | None = None, earliest: date | None = None) -> QDateEdit:
    """A field for a day with a calendar; the ends are inclusive."""
    field = QDateEdit(words.qdate(day))
    field.setDisplayFormat("d MMM yyyy")
    field.setCalendarPopup(True)
    dress_calendar(field.calendarWidget())
    field.setMinimumDate(words.qdate(earliest) if earliest else QDate(2000, 1, 1))
    if latest is not None:
        field.setMaximumDate(words.qdate(latest))
    return field


def dress_calendar(calendar: QCalendarWidget) -> None:
    """Take off what Qt draws in its own colours: red weekends, black arrows, names cut to dots."""
    calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(weekend, QTextCharFormat())
    for name, arrow in (("qt_calendar_prevmonth", "‹"), ("qt_calendar_nextmonth", "›")):
        step = calendar.findChild(QToolButton, name)
        if isinstance(step, QToolButton):
            step.setIcon(QIcon())
            step.setText(arrow)
    calendar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    calendar.setContentsMargins(1, 1, 1, 1)


def day_of(field: QDateEdit) -> date:
    """The day that stands in a field."""
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())


def number_field(value: int, least: int, most: int) -> QSpinBox:
    """A field for a small whole number; the ends are inclusive."""
    field = QSpinBox()
    field.setRange(least, most)
    field.setValue(value)
    # A style sheet's padding does not reach the text of a spin box.
    field.lineEdit().setTextMargins(9, 0, 0, 0)
    return field


class MaybeDay(QWidget):
    """A day that may be left out: a box to tick, and the day beside it."""

    def __init__(self, text: str, day: date | None, otherwise: date) -> None:
        """``otherwise`` stands in the field until the box is ticked."""
        super().__init__()
        self.box = QCheckBox(text)
        self.box.setChecked(day is not None)
        self.field = day_field(day or otherwise)
        self.field.setAccessibleName(text)
        self.field.setEnabled(day is not None)
        self.box.toggled.connect(self.field.setEnabled)
        self.setFocusProxy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        row.addWidget(self.field)
        row.addStretch()

    @property
    def day(self) -> date | None:
        """The day, or None if the box is not ticked."""
        return day_of(self.field) if self.box.isChecked() else None


def niche_field(niche: str, known: Sequence[str]) -> QLineEdit:
    """A line for a niche that offers those which the log knows."""
    field = QLineEdit(niche)
    completer = QCompleter(list(known), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    field.setCompleter(completer)
    return field


def account_field(accounts: Sequence[Account], chosen: Account | None) -> QComboBox:
    """A choice of account; its data are the accounts."""
    field = QComboBox()
    for account in accounts:
        field.addItem(account_on_platform(account), account)
    if chosen is not None and chosen in accounts:
        field.setCurrentIndex(list(accounts).index(chosen))
    return field


def fields_in_a_row(*fields: QWidget) -> QWidget:
    """Fields side by side; the last takes the room. The focus goes to the first."""
    together = QWidget()
    row = QHBoxLayout(together)
    row.setContentsMargins(0, 0, 0, 0)
    for field in fields[:-1]:
        row.addWidget(field)
    row.addWidget(fields[-1], 1)
    together.setFocusProxy(fields[0])
    return together
