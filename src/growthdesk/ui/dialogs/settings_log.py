"""The settings that are data of the log: each change is a step of undo."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QLocale, QObject, QSignalBlocker, QTime, QTimer
from PySide6.QtWidgets import QComboBox, QWidget

from growthdesk.domain.change_rules import change_rules
from growthdesk.domain.platform import Kind
from growthdesk.domain.rules import LONGEST_AGE, Denominator
from growthdesk.errors import Trouble
from growthdesk.ui.actions import QT_TRANSLATE_NOOP
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.fields import number_field
from growthdesk.ui.widgets.kind_boxes import KindBoxes
from growthdesk.ui.widgets.segments import Segments
from growthdesk.ui.widgets.setting_row import SettingGroup, SettingRow
from growthdesk.ui.widgets.tiers_field import TiersField

_TYPING_MS = 500
"""How long a number stands before it is taken: a held arrow is one step of undo, not fifty."""

_NAMES = {
    "first_weekday": QT_TRANSLATE_NOOP("LogSettings", "First day of the week"),
    "day_start": QT_TRANSLATE_NOOP("LogSettings", "A day begins at"),
    "result_age": QT_TRANSLATE_NOOP("LogSettings", "Results are due after, days"),
    "denominator": QT_TRANSLATE_NOOP("LogSettings", "Engagement is divided by"),
    "not_counted": QT_TRANSLATE_NOOP("LogSettings", "What counts as a post"),
    "tiers": QT_TRANSLATE_NOOP("LogSettings", "Tiers"),
}
"""By the name of a rule what its row is called; steps of undo are kept with it, in English."""


class LogSettings(QObject):
    """The rows of the log's own choices; they follow what is undone or changed elsewhere."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.day_start = hour_field()
        self.first_weekday = QComboBox()
        for weekday in range(7):
            self.first_weekday.addItem(QLocale().standaloneDayName(weekday + 1), weekday)
        self.result_age = number_field(0, 0, LONGEST_AGE)
        self.denominator = Segments(
            (
                (Denominator.FOLLOWERS, self.tr("Followers")),
                (Denominator.REACH, self.tr("Reach")),
                (Denominator.VIEWS, self.tr("Views")),
            ),
            self.tr("Engagement is divided by"),
        )
        self.kinds = KindBoxes()
        self.tiers = TiersField(session.rules.tiers)
        self.rows = self._rows()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_TYPING_MS)
        self._settle.timeout.connect(self.take_number)
        self._connect()
        session.changed.connect(self._show)
        self._show()

    def group(self) -> SettingGroup:
        """The card of these rows."""
        return SettingGroup(
            self.tr("Of this log"),
            self.tr("Every answer goes by these. They are kept in the log, and can be undone."),
            list(self.rows.values()),
        )

    def take_number(self) -> None:
        """Take the number that is being typed, if one is."""
        self._settle.stop()
        self._change("result_age", self.result_age.value)

    def _rows(self) -> dict[str, SettingRow]:
        tr = self.tr
        return {
            "first_weekday": SettingRow(
                tr(_NAMES["first_weekday"]),
                tr("Weeks are judged, and the calendar is drawn, from this day on."),
                self.first_weekday,
                also=tr("monday sunday calendar"),
            ),
            "day_start": SettingRow(
                tr(_NAMES["day_start"]),
                tr(
                    "What you post before this hour belongs to the day before. What is logged stays."
                ),
                self.day_start,
                also=tr("hour midnight night"),
            ),
            "result_age": SettingRow(
                tr(_NAMES["result_age"]),
                tr("A post is asked for its numbers at this age, and compared by them."),
                self.result_age,
                also=tr("views likes reach"),
            ),
            "denominator": SettingRow(
                tr(_NAMES["denominator"]),
                tr("Likes, comments, shares and saves, as a share of this."),
                self.denominator,
                also=tr("rate denominator percent"),
            ),
            "not_counted": SettingRow(
                tr(_NAMES["not_counted"]),
                tr("Only these end a silence and keep a week."),
                self.kinds,
                below=True,
                also=tr("kinds story reply gap"),
            ),
            "tiers": SettingRow(
                tr(_NAMES["tiers"]),
                tr("What the industry calls an account of that size. Empty a name to drop a tier."),
                self.tiers,
                below=True,
                also=tr("nano micro influencer limits"),
            ),
        }

    def _connect(self) -> None:
        self.first_weekday.activated.connect(
            lambda _: self._change("first_weekday", self.first_weekday.currentData)
        )
        self.day_start.activated.connect(
            lambda _: self._change("day_start", self.day_start.currentData)
        )
        self.result_age.valueChanged.connect(lambda _: self._settle.start())
        self.result_age.editingFinished.connect(self.take_number)
        self.denominator.chosen.connect(
            lambda key: self._change("denominator", lambda: Denominator(key))
        )
        self.kinds.toggled.connect(
            lambda: self._change("not_counted", lambda: frozenset(Kind) - self.kinds.ticked())
        )
        self.tiers.edited.connect(lambda: self._change("tiers", self.tiers.tiers))

    def _change(self, name: str, read: Callable[[], Any]) -> None:
        """Change one rule as a step of undo; what makes no sense is told in its row."""
        row, session = self.rows[name], self._session
        try:
            edit = change_rules(session.rules, replace(session.rules, **{name: read()}))
            if edit.edits:
                setting = _NAMES[name]
                session.do(edit, f"Change “{setting}”")
        except Trouble as trouble:
            row.say(trouble)
            return
        row.say(None)
        self._show()

    def _show(self, _: object = None) -> None:
        """Show the rules as they stand; a value that was refused stays with its reason."""
        rules = self._session.rules
        self.first_weekday.setCurrentIndex(rules.first_weekday)
        self.day_start.setCurrentIndex(rules.day_start)
        if not self._settle.isActive():
            with QSignalBlocker(self.result_age):
                self.result_age.setValue(rules.result_age)
        self.denominator.value = rules.denominator
        if not self.rows["not_counted"].reason:
            self.kinds.tick(frozenset(Kind) - rules.not_counted)
        if not self.rows["tiers"].reason:
            self.tiers.show_tiers(rules.tiers)


def hour_field() -> QComboBox:
    """A choice of an hour of the day; its data are the hours 0 to 23."""
    field = QComboBox()
    for hour in range(24):
        field.addItem(QLocale().toString(QTime(hour, 0), QLocale.FormatType.ShortFormat), hour)
    return field
