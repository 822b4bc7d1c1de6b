"""Choosing the stretch of days of a report: its sort, and which one."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDateEdit, QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from growthdesk.analysis.period import Period, Unit, period_after, period_before, period_of
from growthdesk.domain.days import EARLIEST
from growthdesk.ui import words
from growthdesk.ui.widgets.card import button, label
from growthdesk.ui.widgets.fields import day_field, day_of
from growthdesk.ui.widgets.segments import Segments


class PeriodChoice(QWidget):
    """Week, month, quarter or year with steps to the one before and after, or any days.

    ``chosen`` tells when a person chooses another period. ``calendar`` tells the day it is
    and the first day of the week, Monday 0.
    """

    chosen = Signal()

    def __init__(self, period: Period, calendar: Callable[[], tuple[date, int]]) -> None:
        super().__init__()
        self._calendar = calendar
        self._period = period
        self.units = Segments(
            [
                (Unit.WEEK, self.tr("Week")),
                (Unit.MONTH, self.tr("Month")),
                (Unit.QUARTER, self.tr("Quarter")),
                (Unit.YEAR, self.tr("Year")),
                (Unit.RANGE, self.tr("Days")),
            ],
            self.tr("Period"),
            period.unit,
            wraps=True,
        )
        self.units.setProperty("role", "tight")
        self.units.chosen.connect(self._choose_unit)
        self.before = self._arrow("‹", self.tr("Period before"), self._step_back)
        self.after = self._arrow("›", self.tr("Period after"), self._step_on)
        self.name = label()
        self.name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        steps = QHBoxLayout()
        steps.addWidget(self.before)
        steps.addWidget(self.name, 1)
        steps.addWidget(self.after)
        self.first = self._day_field(self.tr("First day"))
        self.last = self._day_field(self.tr("Last day"))
        self._days = QWidget()
        days = QFormLayout(self._days)
        days.setContentsMargins(0, 0, 0, 0)
        days.addRow(label(self.tr("From"), "muted"), self.first)
        days.addRow(label(self.tr("To"), "muted"), self.last)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.units, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(steps)
        column.addWidget(self._days)
        self.period = period

    @property
    def period(self) -> Period:
        """The chosen period."""
        return self._period

    @period.setter
    def period(self, period: Period) -> None:
        today, _ = self._calendar()
        self._period = period
        self.units.value = period.unit
        self.name.setText(self._title(period))
        self.before.setEnabled(period.first_day > EARLIEST)
        self.after.setEnabled(period_after(period, today) is not None)
        self._days.setVisible(period.unit is Unit.RANGE)
        for field, day in ((self.first, period.first_day), (self.last, period.last_day)):
            field.blockSignals(True)
            field.setMaximumDate(words.qdate(today))
            field.setDate(words.qdate(day))
            field.blockSignals(False)

    def look_again(self) -> None:
        """Cut a running period at the day it is now, and begin weeks as the log says."""
        if self._period.unit is not Unit.RANGE:
            self.period = self._of(self._period.unit, self._period.first_day)

    def _title(self, period: Period) -> str:
        """What people call the period, in the language of the window."""
        first = period.first_day
        year, _, part = period.key.partition("-")
        match period.unit:
            case Unit.WEEK:
                return self.tr("Week {number} of {year}").format(
                    number=int(part.removeprefix("W")), year=year
                )
            case Unit.MONTH:
                return words.month_of_year(first)
            case Unit.QUARTER:
                return self.tr("Quarter {number} of {year}").format(
                    number=part.removeprefix("Q"), year=year
                )
            case Unit.YEAR:
                return year
            case Unit.RANGE:
                return words.day_range(first, period.last_day)

    def _of(self, unit: Unit, day: date) -> Period:
        today, first_weekday = self._calendar()
        return period_of(unit, min(day, today), today, first_weekday)

    def _arrow(self, sign: str, name: str, deed: Callable[[], None]) -> QPushButton:
        made = button(sign, "small", name)
        made.setAccessibleName(name)
        made.clicked.connect(lambda _=False: deed())
        return made

    def _day_field(self, name: str) -> QDateEdit:
        today, _ = self._calendar()
        field = day_field(today, latest=today)
        field.setAccessibleName(name)
        field.dateChanged.connect(lambda _: self._choose_days(field))
        return field

    def _choose_unit(self, unit: str) -> None:
        if unit == Unit.RANGE:
            self._take(Period(self._period.first_day, self._period.last_day))
        else:
            self._take(self._of(Unit(unit), self._period.last_day))

    def _step_back(self) -> None:
        self._take(period_before(self._period))

    def _step_on(self) -> None:
        today, _ = self._calendar()
        after = period_after(self._period, today)
        if after is not None:
            self._take(after)

    def _choose_days(self, changed: QDateEdit) -> None:
        first, last = day_of(self.first), day_of(self.last)
        if last < first:  # the other end follows the one that was moved
            first = last = day_of(changed)
        self._take(Period(first, last))

    def _take(self, period: Period) -> None:
        self.period = period
        self.chosen.emit()
