"""A calm card on Today: a milestone was reached, and a picture of it is a click away."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from growthdesk.analysis.inputs import newest_count
from growthdesk.analysis.moments import Moment, moment_of_today
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.days import ONE_DAY
from growthdesk.ui import words
from growthdesk.ui.explain import explain
from growthdesk.ui.style_sheet import give_role
from growthdesk.ui.widgets.card import button, label
from growthdesk.ui.words import account_name


class MomentCard(QFrame):
    """Hidden until a milestone was reached, and again once it is closed or a week has passed.

    ``share_wanted`` carries the account and the Moment, ``closed`` the account's id and the
    milestone, which is not to be told again.
    """

    share_wanted = Signal(object, object)
    closed = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._shown: tuple[AccountLog, Moment] | None = None
        self._reached = label(role="section", wrap=True)
        self._way = label(role="muted", wrap=True)
        self.share = button(self.tr("Make a picture…"), "small")
        self.share.clicked.connect(lambda _=False: self._want_share())
        self.close_button = button(self.tr("Close"), "link")
        self.close_button.clicked.connect(lambda _=False: self._close())
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._reached)
        texts.addWidget(self._way)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 14, 12)
        row.setSpacing(10)
        row.addLayout(texts, 1)
        row.addWidget(self.share)
        row.addWidget(self.close_button)

    @property
    def said(self) -> str:
        """What it says; empty while there is nothing to say."""
        return "" if self.isHidden() else self.accessibleName()

    def fill(self, logs: Sequence[AccountLog], seen: Callable[[str], int]) -> None:
        """Tell the largest milestone that was just reached; ``seen`` gives the last one told of an account.

        Nothing is told while counts are hidden: a milestone is one.
        """
        reached = [(log, moment_of_today(log, seen(log.account.id))) for log in logs]
        found = [(log, moment) for log, moment in reached if moment is not None]
        if words.counts_hidden():
            found = []
        self._shown = max(found, key=lambda one: one[1].followers, default=None)
        self.setVisible(self._shown is not None)
        if self._shown is None:
            return
        log, moment = self._shown
        self._reached.setText(
            self.tr("{account} has reached {count} followers").format(
                account=account_name(log.account), count=words.number(moment.followers)
            )
        )
        is_goal = moment.followers == log.account.goal
        give_role(self._reached, "gold" if is_goal else "section")
        self._way.setText(self._told(log, moment, is_goal=is_goal))
        said = f"{self._reached.text()}. {self._way.text()}"
        self.setAccessibleName(said)
        asked = self.tr("Milestone of {account}").format(account=account_name(log.account))
        explain(self, asked, moment_of_today, newest_count(log), shown=self._reached.text())

    def _told(self, log: AccountLog, moment: Moment, *, is_goal: bool) -> str:
        """Yesterday. It took 335 posts to get here."""
        said = [self._when(moment.day, log.as_of)]
        if is_goal:
            said.append(self.tr("That is the goal you set."))
        posts = int((log.posts.day <= moment.day.toordinal()).sum())
        if posts:
            said.append(self.tr("%n post(s) led here.", "", posts))
        return " ".join(said)

    def _when(self, day: date, today: date) -> str:
        if day == today:
            return self.tr("Today.")
        if day == today - ONE_DAY:
            return self.tr("Yesterday.")
        return self.tr("On {day}.").format(day=words.long_day(day))

    def _want_share(self) -> None:
        if self._shown is not None:
            log, moment = self._shown
            self.share_wanted.emit(log.account, moment)

    def _close(self) -> None:
        if self._shown is not None:
            log, moment = self._shown
            self.hide()
            self.closed.emit(log.account.id, moment.followers)
