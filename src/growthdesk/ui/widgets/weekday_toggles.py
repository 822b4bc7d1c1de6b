"""The days of the week as buttons that can each be on or off."""

from collections.abc import Iterable

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget


class WeekdayToggles(QWidget):
    """Seven joined buttons in the order of the log's week; ``changed`` tells of each click."""

    changed = Signal()

    def __init__(self, chosen: Iterable[int], first_weekday: int) -> None:
        """``chosen`` are weekdays, Monday 0 to Sunday 6, and so is the first one."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.buttons: dict[int, QPushButton] = {}
        on = set(chosen)
        locale = QLocale()
        for place in range(7):
            weekday = (first_weekday + place) % 7
            made = QPushButton(locale.dayName(weekday + 1, locale.FormatType.ShortFormat))
            made.setAccessibleName(self.tr("Rest on {day}").format(day=locale.dayName(weekday + 1)))
            made.setCheckable(True)
            made.setChecked(weekday in on)
            made.setAutoDefault(False)
            role = "segment-first" if place == 0 else "segment-last" if place == 6 else "segment"
            made.setProperty("role", role)
            made.toggled.connect(lambda _: self.changed.emit())
            row.addWidget(made)
            self.buttons[weekday] = made
        row.addStretch()
        self.setFocusProxy(self.buttons[first_weekday])

    @property
    def chosen(self) -> frozenset[int]:
        """The weekdays that are on, Monday 0 to Sunday 6."""
        return frozenset(day for day, made in self.buttons.items() if made.isChecked())

    def choose(self, weekdays: Iterable[int]) -> None:
        """Turn these on, and the others off."""
        on = set(weekdays)
        for day, made in self.buttons.items():
            made.setChecked(day in on)
