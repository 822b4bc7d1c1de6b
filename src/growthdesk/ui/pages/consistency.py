"""The page Consistency: the year as days, the score, the gaps, and when posts do well."""

from collections.abc import Mapping
from datetime import date

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from growthdesk.analysis.gaps import gaps
from growthdesk.analysis.inputs import posts_on
from growthdesk.analysis.rhythm import counted_days, plan_on
from growthdesk.analysis.weeks import YEAR
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.deeds import add_break
from growthdesk.domain.edits import remove
from growthdesk.domain.rows import Break
from growthdesk.ui.explain import explain
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.account_scores import AccountScores
from growthdesk.ui.widgets.account_years import AccountYears
from growthdesk.ui.widgets.action_button import ActionButton
from growthdesk.ui.widgets.card import Card, label
from growthdesk.ui.widgets.card_row import CardRow
from growthdesk.ui.widgets.empty import Empty
from growthdesk.ui.widgets.gaps_card import GapsCard
from growthdesk.ui.widgets.header import Fresh, Header, page_layout
from growthdesk.ui.widgets.score_card import ScoreCard
from growthdesk.ui.widgets.scrolling import scrolling
from growthdesk.ui.widgets.when_card import WhenCard
from growthdesk.ui.widgets.year_card import YearCard

_LEAST = 790
"""Pixels below which three cards are too narrow side by side, whatever they say."""

_NARROW = ((0, 0, 1, 1), (1, 0, 1, 3), (0, 1, 1, 2))
"""Where the three cards stand then: the gaps under the others."""


class ConsistencyPage(QWidget):
    """One account, or the scores of all of them side by side.

    ``plan_wanted`` carries a plan with which the sheet of the plan is to open, ``post_wanted`` a
    post that is to be seen whole.
    """

    plan_wanted = Signal(object)
    post_wanted = Signal(object)

    def __init__(self, session: Session, theme: Theme, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self._session = session
        self._header = Header(
            ActionButton(actions["add_break"], self.tr("Add a break")),
            ActionButton(actions["edit_plan"], self.tr("Edit plan")),
        )
        layout = page_layout(self, self._header)
        self.no_account = Empty(
            self.tr("There is no account yet. Add one to see its rhythm."), actions["add_account"]
        )
        self.no_post = Empty(
            self.tr("No post yet. Log one, and your rhythm begins to show."),
            actions["log_post"],
            actions["import"],
        )
        self.lacking = Card()
        self._lacking_words = label(wrap=True)
        self.scores = AccountScores()
        self.scores.account_wanted.connect(session.select)
        self.years = AccountYears(theme)
        # Later, since the grid that was clicked is gone once an account is selected.
        self.years.account_wanted.connect(session.select, Qt.ConnectionType.QueuedConnection)
        self.year = YearCard(session, theme)
        self.score = ScoreCard()
        self.gaps = GapsCard()
        self.when = WhenCard(theme)
        for wish in (self.year.break_wanted, self.gaps.break_wanted):
            wish.connect(self._add_break)
        self.year.break_not_wanted.connect(self._remove_break)
        self.year.post_wanted.connect(self.post_wanted)
        self.score.plan.plan_wanted.connect(self.plan_wanted)
        three = (self.score, self.gaps, self.when)
        self._cards = CardRow(three, (22, 40, 31), _NARROW, (22, 40, 31), _LEAST)
        self._room = self._scrolling(ActionButton(actions["edit_plan"]))
        for part in (self._room, self.no_account, self.no_post):
            layout.addWidget(part, 1)
        self._fresh = Fresh(self, session, self.refresh)

    def _scrolling(self, edit_plan: QWidget) -> QScrollArea:
        row = QHBoxLayout()
        row.addWidget(self._lacking_words, 1)
        row.addWidget(edit_plan)
        self.lacking.body.addLayout(row)
        return scrolling(
            (self.lacking, 0), (self.scores, 0), (self.years, 0), (self.year, 0), (self._cards, 1)
        )

    def refresh(self) -> None:
        """Show the selected account as it stands today."""
        session = self._session
        account = session.account
        shown = (account,) if account else session.accounts
        logs = [session.log(one) for one in shown]
        alone = logs[0] if len(logs) == 1 else None
        empty = alone is not None and len(alone.posts) == 0
        self.scores.setVisible(len(logs) > 1)
        self.years.hide()
        for card in (self.year, self.score, self.gaps, self.when):
            card.setVisible(alone is not None and not empty)
        self._cards.setVisible(alone is not None and not empty)
        self._header.say(self.tr("Consistency"), self._line(alone) if alone and not empty else "")
        if alone is not None and not empty:
            today = alone.as_of.toordinal()
            asked, year = self.tr("Posts in the last year"), range(today - 7 * YEAR + 1, today + 1)
            explain(self._header.line, asked, counted_days, posts_on(alone, year))
        self.no_account.setVisible(not logs)
        self.no_post.setVisible(empty)
        self._room.setVisible(bool(logs) and not empty)
        said = self._what_is_lacking(alone) if alone else ""
        self._lacking_words.setText(said)
        self.lacking.setVisible(bool(said))
        if alone is None:
            self.scores.fill(logs)
            self.years.fill(logs)
        elif not empty:
            found = gaps(alone)
            self.year.fill(alone, found)
            self.score.fill(alone)
            self.gaps.fill(alone, found)
            self.when.fill(alone)

    def _line(self, log: AccountLog) -> str:
        """133 posts in 52 weeks, plan 3 a week."""
        days = counted_days(log)
        today = log.as_of.toordinal()
        first = min([int(day) for day in days[:1]] + [s.first_day.toordinal() for s in log.spans])
        weeks = min(YEAR, max(1, -(-(today - first + 1) // 7)))
        posts = int(np.sum(days > today - 7 * weeks))
        plan = plan_on(log, log.as_of).posts_a_week
        return self.tr("{posts} in {weeks}, plan {plan} a week").format(
            posts=self.tr("%n post(s)", "", posts),
            weeks=self.tr("%n week(s)", "", weeks),
            plan=plan,
        )

    def _what_is_lacking(self, log: AccountLog) -> str:
        """What the plan should say that it does not; empty if nothing is missing."""
        if not log.spans:
            return self.tr(
                "Posts are not complete, so gaps and score are not told."
                " Say in the plan from which day every post is in the log."
            )
        if not log.plans:
            return self.tr("There is no plan yet. Three posts a week are assumed.")
        return ""

    def _add_break(self, first: date, last: date) -> None:
        account = self._session.account or next(iter(self._session.accounts), None)
        if account is not None:
            edit = add_break(account, first, last)
            self._session.attempt(lambda: self._session.do(edit, "Add a break"))

    def _remove_break(self, free: Break) -> None:
        self._session.attempt(lambda: self._session.do(remove(free), "Remove a break"))
