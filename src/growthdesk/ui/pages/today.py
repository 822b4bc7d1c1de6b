"""The page Today: the count, the rhythm, what is to be logged, and the last 90 days."""

from collections.abc import Mapping
from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QWidget,
)

from growthdesk.analysis.engagement import results_due
from growthdesk.analysis.inputs import (
    days_of_silences,
    last_posting_day,
    posts_of_weeks,
    posts_waiting,
)
from growthdesk.analysis.moments import may_be_moment, moment_of_today
from growthdesk.analysis.silence import silence
from growthdesk.analysis.status import Status, status
from growthdesk.analysis.weeks import weeks
from growthdesk.domain.account_log import AccountLog
from growthdesk.ui import answers, words
from growthdesk.ui.explain import explain
from growthdesk.ui.preferences import Preferences
from growthdesk.ui.session import Session
from growthdesk.ui.style_sheet import give_role
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.account_lines import AccountLines
from growthdesk.ui.widgets.action_button import ActionButton
from growthdesk.ui.widgets.backup_line import BackupLine
from growthdesk.ui.widgets.card import Card, button, label
from growthdesk.ui.widgets.card_row import CardRow
from growthdesk.ui.widgets.empty import Empty
from growthdesk.ui.widgets.expiring_line import ExpiringLine
from growthdesk.ui.widgets.header import Fresh, Header, page_layout
from growthdesk.ui.widgets.last_days_card import LastDaysCard
from growthdesk.ui.widgets.latest_posts import LatestPosts
from growthdesk.ui.widgets.moment_card import MomentCard
from growthdesk.ui.widgets.scrolling import scrolling
from growthdesk.ui.widgets.standing_card import StandingCard
from growthdesk.ui.widgets.to_log import ToLog
from growthdesk.ui.widgets.week_bars import WeekBars


class TodayPage(QWidget):
    """One account, or all of them side by side.

    ``history_wanted`` carries the platform whose history is to be downloaded again,
    ``share_wanted`` an account and the milestone of which a picture is to be made, ``post_wanted``
    a post that is to be seen whole.
    """

    results_requested = Signal(object)
    history_wanted = Signal(str)
    share_wanted = Signal(object, object)
    post_wanted = Signal(object)

    def __init__(
        self,
        session: Session,
        theme: Theme,
        actions: Mapping[str, QAction],
        preferences: Preferences,
    ) -> None:
        super().__init__()
        self._session = session
        self._preferences = preferences
        self._log_post = ActionButton(actions["log_post"], role="primary")
        self._header = Header(ActionButton(actions["log_followers"]), self._log_post)
        layout = page_layout(self, self._header)
        self.expiring = ExpiringLine()
        self.expiring.steps_wanted.connect(self.history_wanted)
        self.backup = BackupLine(actions["backups"])
        self.moment = MomentCard()
        self.moment.share_wanted.connect(self.share_wanted)
        self.moment.closed.connect(self._see)
        for line in (self.expiring, self.backup, self.moment):
            layout.addWidget(line)
        self._standing = StandingCard(theme)
        self._lines = AccountLines()
        self._lines.account_wanted.connect(session.select)
        self._empty = Empty(
            self.tr("A log begins with an account: where you post, and what you mean to keep."),
            actions["add_account"],
            actions["import"],
            actions["sample_log"],
        )
        self._rhythm = Card(self.tr("Consistency"))
        # A label that is shown before it has a box never gets one: it begins as a pill.
        self._pill = label(role="calm-pill")
        self._sentence = label(wrap=True)
        self._bars = WeekBars(theme)
        self._told_of: object = None
        self.to_log = ToLog(session)
        self.to_log.results_requested.connect(self.results_requested)
        self.to_log.all_results_requested.connect(actions["log_results"].trigger)
        self.to_log.catch_up_requested.connect(actions["catch_up"].trigger)
        # After the counts comes the post; else Enter would press whatever stands next on the page.
        self.to_log.emptied.connect(self._log_post.setFocus)
        self._last_days = LastDaysCard(theme)
        self._last_days.open.clicked.connect(lambda _=False: actions["growth"].trigger())
        self._open_posts = button(self.tr("Open Posts"), "link")
        self._open_posts.clicked.connect(lambda _=False: actions["posts"].trigger())
        self._latest = LatestPosts(session, self._open_posts)
        self._latest.post_wanted.connect(self.post_wanted)
        self._all = self._cards()
        layout.addWidget(self._all, 1)
        layout.addWidget(self._empty, 1)
        self._fresh = Fresh(self, session, self.refresh)

    def _cards(self) -> QScrollArea:
        saying = QHBoxLayout()
        saying.setSpacing(12)
        saying.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignTop)
        saying.addWidget(self._sentence, 1)
        self._rhythm.body.addLayout(saying)
        self._rhythm.body.addWidget(self._bars, 1)
        self._rhythm.body.addStretch()  # beside many accounts to log, bars need not be as tall
        middle = CardRow((self._rhythm, self.to_log), (16, 15))
        low = CardRow((self._last_days, self._latest), (19, 12))
        return scrolling((self._standing, 0), (self._lines, 0), (middle, 0), (low, 1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who opens the page can type at once."""
        super().focusInEvent(event)
        self.to_log.focus_first()

    def refresh(self) -> None:
        """Show the selected account as it stands today; the chart follows after the numbers."""
        session = self._session
        account = session.account
        shown = (account,) if account else session.accounts
        counts, results = self.to_log.fill(session.accounts)
        focused = self.window().focusWidget()
        if focused is None or focused.isAncestorOf(self):  # the window was just opened
            self.to_log.focus_first()
        self._header.say(words.long_day(session.today), self._waiting(counts, results))
        logs = [session.outline(one) for one in shown]
        self._latest.fill(logs)
        self.expiring.fill(logs)
        self._notice()
        waiting = posts_waiting([session.lately(one) for one in session.accounts])
        for widget in (self._header.line, self.to_log):
            said = self._waiting(counts, results)
            explain(widget, self.tr("To log"), results_due, waiting, shown=said)
        self._empty.setVisible(not session.accounts)
        self._all.setVisible(bool(session.accounts))
        alone = logs[0] if len(logs) == 1 else None
        self._standing.setVisible(alone is not None)
        self._rhythm.setVisible(alone is not None)
        self._last_days.setVisible(alone is not None)
        self._lines.setVisible(alone is None)
        if alone is None:
            self._lines.fill(logs, [session.counted_outline(one) for one in shown])
            return
        counted = session.counted_outline(alone.account)
        self._standing.fill(status(counted), counted, weekly=session.weekly_only)
        self._fill_rhythm(status(alone), alone)
        self._last_days.fill(counted)

    def _notice(self) -> None:
        """Tell of a milestone that was just reached, of whichever account."""
        session, seen = self._session, self._preferences.milestone_seen
        reached = [
            log
            for account in session.accounts
            # An account that passes no milestone is not read for it.
            if session.weekly_only or may_be_moment(session.lately(account))
            if moment_of_today(log := session.counted_outline(account), seen(account.id))
        ]
        self.moment.fill(reached, seen)

    def _see(self, account_id: str, followers: int) -> None:
        self._preferences.see_milestone(account_id, followers)
        self._notice()
        self.to_log.focus_first()

    def _waiting(self, counts: int, results: int) -> str:
        said = []
        if counts:
            said.append(self.tr("%n follower count(s)", "", counts))
        if results:
            said.append(self.tr("%n post result(s)", "", results))
        if not said:
            return self.tr("Nothing is waiting")
        return self.tr("{what} waiting").format(what=self.tr(" and ").join(said))

    def _fill_rhythm(self, standing: Status, log: AccountLog) -> None:
        """Tell of the posts of an account; what was told of the same ones stays."""
        told_of = (log.posts, log.plans, log.breaks, log.spans, log.rules, log.as_of)
        if told_of == self._told_of:
            return
        self._told_of = told_of
        self._rhythm.say_aside(self.tr("plan %n a week", "", standing.week.plan))
        text, role = answers.quiet_pill(standing.silence)
        self._pill.setText(text)
        give_role(self._pill, role)
        self._sentence.setText(
            answers.quiet_sentence(standing.silence, standing.week, standing.day)
        )
        shown = weeks(log, log.as_of - timedelta(weeks=WeekBars.SHOWN))[-WeekBars.SHOWN :]
        self._bars.show_weeks(shown)
        explain(self._pill, self.tr("Days quiet"), silence, last_posting_day(log))
        explain(self._sentence, self.tr("Usual silence"), silence, days_of_silences(log))
        explain(self._rhythm, self.tr("Posts a week"), weeks, posts_of_weeks(shown))
