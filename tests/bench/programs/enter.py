"""Enter in a field of To log, until the count is on the disk and the page shows it."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from tests.bench.inside import painted, settle, tell_p95
from tests.bench.opened import NOW, opened

from growthdesk.domain.days import local_day
from growthdesk.domain.edits import Remove
from growthdesk.domain.rows import FollowerCount
from growthdesk.ui import words
from growthdesk.ui.pages.today import TodayPage
from growthdesk.ui.widgets.standing_card import StandingCard

app, desk = opened()
page = desk.window.page_shown()
assert isinstance(page, TodayPage)
to_log = page.to_log
account = desk.session.accounts[0]
(standing,) = page.findChildren(StandingCard)


def shows(count: str) -> bool:
    """Whether the card at the top shows that count."""
    return any(one.text() == count for one in standing.findChildren(QLabel))


def enter(number: int) -> float:
    """Of one Enter, in the field of the account, which is not counted today."""
    desk.session.do(Remove(FollowerCount, (account.id, local_day(NOW))), "Remove a count")
    settle(app)
    editor = to_log.stops[0]
    assert isinstance(editor, QLineEdit)
    editor.setFocus()
    newest = desk.session.newest_count(account)
    assert newest is not None
    # As many more as usual: what looks like a slip would be asked about first.
    more = 1 + number % 5
    editor.setText(f"+{more}")
    expected = words.count(newest.followers + more)
    press = partial(QTest.keyClick, editor, Qt.Key.Key_Return)
    return painted(app, desk.window, press, partial(shows, expected))


tell_p95(enter(number) for number in range(25))
