"""The watch that speaks up when something is worth a reminder, in the words of the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from growthdesk.ui.preferences import Preferences
from growthdesk.ui.session import Session
from growthdesk.ui.words import account_name

if TYPE_CHECKING:
    from growthdesk.analysis.reminder import CountDue, Reminder, WeekShort

_EVERY_MS = 60_000


class Reminding(QObject):
    """Looks once a minute, if reminders are wished; ``due`` carries the text of one."""

    due = Signal(str)

    def __init__(self, session: Session, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._preferences = preferences
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Speak up if there is something to say now that was not said today."""
        session, preferences = self._session, self._preferences
        if not preferences.flag("remind"):
            return
        from growthdesk.analysis.reminder import reminder

        # A closed window does not look at the file itself.
        session.attempt(session.look_again)
        logs = [session.outline(account) for account in session.accounts]
        quiet, reminded_on = preferences.quiet_hours, preferences.reminded_on
        found = reminder(logs, session.now(), quiet, reminded_on)
        if found is not None:
            preferences.reminded_on = session.today
            self.due.emit(reminder_words(found))


def reminder_words(found: "Reminder") -> str:
    """What a reminder says, a line for each account that it is about."""
    return "\n".join([*map(_week, found.weeks), *map(_count, found.counts)])


def _week(week: "WeekShort") -> str:
    posts = _tr("%n post(s)", week.missing)
    if week.days_left == 1:
        said = _tr("{account}: {posts} to the plan, and today is the last day of the week.")
        return said.format(account=account_name(week.account), posts=posts)
    said = _tr("{account}: {posts} to the plan, with {days} left in the week.")
    days = _tr("%n day(s)", week.days_left)
    return said.format(account=account_name(week.account), posts=posts, days=days)


def _count(due: "CountDue") -> str:
    said = _tr("{account}: the newest follower count is %n day(s) old.", due.days)
    return said.format(account=account_name(due.account))


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Reminding", text, "", n)
