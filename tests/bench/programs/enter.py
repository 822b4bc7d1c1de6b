"""Enter in a field of To log, until the count is on the disk and the page shows it."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from tests.bench.inside import NOW, log, painted, settle, tell

from growthdesk.domain.days import local_day
from growthdesk.domain.edits import Remove
from growthdesk.domain.rows import FollowerCount
from growthdesk.ui.application import new_application
from growthdesk.ui.pages.today import TodayPage
from growthdesk.ui.program import Program
from growthdesk.ui.widgets.to_log import ToLog

app, settings, theme = new_application()
desk = Program(theme, settings, lambda: NOW).open(log())
page = desk.window.page_shown()
assert isinstance(page, TodayPage)
account = desk.session.accounts[0]


def enter(to_log: ToLog, number: int) -> float:
    """Of one Enter, in the field of the account, which is not counted today."""
    desk.session.do(Remove(FollowerCount, (account.id, local_day(NOW))), "Remove a count")
    settle(app)
    editor = to_log.stops[0]
    assert isinstance(editor, QLineEdit)
    editor.setFocus()
    # As many more as usual: what looks like a slip would be asked about first.
    editor.setText(f"+{number % 5}")
    return painted(app, desk.window, partial(QTest.keyClick, editor, Qt.Key.Key_Return))


settle(app, 2.0)
tell([enter(page.to_log, number) for number in range(25)])
