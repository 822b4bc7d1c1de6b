"""The page Insights: what does well, whether posting more helps, and how forecasts turned out."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from growthdesk.analysis.track_record import track_record
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.edits import Put
from growthdesk.domain.rules import Denominator, setting
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.account_insights import AccountInsights
from growthdesk.ui.widgets.card_row import CardRow
from growthdesk.ui.widgets.empty import Empty
from growthdesk.ui.widgets.engagement_card import EngagementCard
from growthdesk.ui.widgets.growth_lines import moved_lines, titles_in
from growthdesk.ui.widgets.header import Fresh, Header, page_layout
from growthdesk.ui.widgets.kinds_card import KindsCard
from growthdesk.ui.widgets.lines_card import LinesCard
from growthdesk.ui.widgets.niches_card import NichesCard
from growthdesk.ui.widgets.posting_card import PostingCard
from growthdesk.ui.widgets.record_card import RecordCard
from growthdesk.ui.widgets.scrolling import scrolling
from growthdesk.ui.widgets.segments import Segments
from growthdesk.ui.widgets.weekdays_card import WeekdaysCard

_LEAST = 790
"""Pixels below which three cards are too narrow side by side, whatever they say."""

_NARROW = ((0, 0, 1, 3), (1, 0, 1, 1), (1, 1, 1, 2))
"""Where three cards stand then: the first above the others."""

_SHARES = ((38, 31, 31), (36, 31, 32))
"""How two rows of three cards share the width."""


class InsightsPage(QWidget):
    """One account, or what does well on each of them side by side."""

    def __init__(self, session: Session, theme: Theme, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self._session = session
        ranges = (("90", self.tr("90 d")), ("365", self.tr("1 y")), ("all", self.tr("All")))
        self.range = Segments(ranges, self.tr("Days compared"), "365")
        self.range.chosen.connect(lambda _: self._fill_comparisons())
        self._header = Header(self.range)
        layout = page_layout(self, self._header)
        self.posting = PostingCard(theme)
        self.niches = NichesCard(theme)
        self.weekdays = WeekdaysCard(theme)
        self.kinds = KindsCard()
        self.engagement = EngagementCard()
        self.engagement.denominator_wanted.connect(self._change_denominator)
        self.record = RecordCard()
        self.moved = LinesCard(
            self.tr("What moved the curve"),
            self.tr(
                "Nothing stands out in these days. It takes daily counts around a post or a gap."
            ),
        )
        self.accounts = AccountInsights()
        self.accounts.account_wanted.connect(session.select)
        self._side_by_side = scrolling((self.accounts, 0))
        self._no_account = Empty(
            self.tr("Insights come from your own posts and counts. Add an account to begin."),
            actions["add_account"],
        )
        self._no_post = Empty(
            self.tr("Log your posts and their results, and what does well shows here."),
            actions["log_post"],
            actions["import"],
        )
        upper = (self.posting, self.niches, self.weekdays)
        lower = (self.kinds, self.engagement, self.record)
        rows = [
            CardRow(cards, shares, _NARROW, (1, 1), _LEAST)
            for cards, shares in zip((upper, lower), _SHARES, strict=True)
        ]
        self._cards = scrolling(*((row, 1) for row in rows), (self.moved, 0))
        layout.addWidget(self._cards, 1)
        layout.addWidget(self._side_by_side, 1)
        layout.addWidget(self._no_account, 1)
        layout.addWidget(self._no_post, 1)
        layout.addStretch()
        self._log: AccountLog | None = None
        self._fresh = Fresh(self, session, self.refresh)

    def refresh(self) -> None:
        """Show the selected account as it stands today; past forecasts follow after the rest."""
        session = self._session
        accounts = session.accounts
        account = session.account or (accounts[0] if len(accounts) == 1 else None)
        self._log = session.log(account) if account else None
        has_posts = self._log is not None and len(self._log.posts) > 0
        has_anything = has_posts or (self._log is not None and len(self._log.counts) > 0)
        self._header.say(
            self.tr("Insights"),
            self.tr(
                "Only what your own numbers can carry. Pale means too few posts or weeks to say."
            ),
        )
        self._cards.setVisible(has_anything)
        self._no_account.setVisible(not accounts)
        self._side_by_side.setVisible(bool(accounts) and self._log is None)
        self._no_post.setVisible(self._log is not None and not has_anything)
        comparable = bool(accounts) and (self._log is None or has_anything)
        self.range.setEnabled(comparable)
        if not comparable:
            return
        self._fill_comparisons()
        if self._log is None:
            return
        self.engagement.fill(self._log)
        self.record.wait()
        # Some 25 forecasts are made again: the rest is on the screen before that.
        QTimer.singleShot(0, self, self._fill_record)

    def _fill_comparisons(self) -> None:
        days = self.range.value or ""
        since = None
        if days.isdecimal():
            since = self._session.today - timedelta(days=int(days) - 1)
        if self._log is None:
            logs = [self._session.log(account) for account in self._session.accounts]
            self.accounts.fill(logs, since)
            return
        for card in (self.posting, self.niches, self.weekdays, self.kinds):
            card.fill(self._log, since)
        self.moved.show_lines(moved_lines(self._log, titles_in(self._session), since))

    def _fill_record(self) -> None:
        if self._log is not None:
            self.record.fill(track_record(self._log))

    def _change_denominator(self, wanted: Denominator) -> None:
        rules = self._session.rules
        if wanted is not rules.denominator:
            edit = Put(setting("denominator", replace(rules, denominator=wanted)))
            if not self._session.attempt(lambda: self._session.do(edit, "Change the denominator")):
                self.refresh()
