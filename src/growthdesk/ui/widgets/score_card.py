"""The card with the consistency score, and what stands behind it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from growthdesk.analysis.inputs import (
    days_of_last_year,
    days_of_score,
    days_of_silences,
    posts_of_weeks,
)
from growthdesk.analysis.made_of import MadeOf
from growthdesk.analysis.on_time import on_time
from growthdesk.analysis.rhythm import plan_on, span_today
from growthdesk.analysis.score import SETTLED, score
from growthdesk.analysis.silence import silence
from growthdesk.analysis.weeks import YEAR, kept_of_last_year, run_of_kept_weeks, weeks
from growthdesk.domain.account_log import AccountLog
from growthdesk.ui import words
from growthdesk.ui.explain import explain
from growthdesk.ui.widgets.card import Card, LineTable, label
from growthdesk.ui.widgets.fitting_plan import FittingPlan

Fact = tuple[str, str, Callable[..., object], MadeOf]
"""A name, a value, the function that computes it, and what it is made of."""

_INSIDE = 184
"""Pixels in which each line of the score stays one line."""


class ScoreCard(Card):
    """The score of one account out of 100, its usual silence, its weeks, and a plan that fits."""

    def __init__(self) -> None:
        super().__init__(self.tr("Score"))
        self.body.addStrut(_INSIDE)
        self._number = label(role="number")
        self._out_of = label("/ 100", "answer")
        self._sentence = label(role="muted", wrap=True)
        self._lines = LineTable()
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._number)
        row.addWidget(self._out_of, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch()
        self._out_of.setContentsMargins(0, 0, 0, 7)
        self.body.addLayout(row)
        self.body.addWidget(self._sentence)
        self.body.addWidget(self._lines)
        self.plan = FittingPlan()
        self.body.addWidget(self.plan)
        self.body.addStretch()

    def fill(self, log: AccountLog) -> None:
        """Show this account."""
        found = score(log)
        self._number.setText(words.number(found))
        self._number.setAccessibleName(
            self.tr("No score yet")
            if found is None
            else self.tr("{score} of 100").format(score=words.number(found))
        )
        self._out_of.setVisible(found is not None)
        self._sentence.setText(self._said(log, found))
        for widget in (self._number, self._out_of, self._sentence):
            widget.setToolTip(self._formula(log))
            inputs = days_of_score(log)
            explain(widget, self.tr("Score"), score, inputs, shown=self._number.text())
        facts = self._facts(log)
        rows = self._lines.show_lines([(name, value, "") for name, value, _, _ in facts])
        for row, (name, value, made_by, inputs) in zip(rows, facts, strict=True):
            explain(row, name, made_by, inputs, shown=value)
        self.plan.fill(log)

    @property
    def said(self) -> str:
        """The number and the sentence under it."""
        return f"{self._number.text()} {self._sentence.text()}"

    def _said(self, log: AccountLog, found: float | None) -> str:
        if found is not None:
            return self.tr("A missed week costs a little and comes back. It never resets.")
        span = span_today(log)
        if span is None:
            return self.tr("Posts are not complete today, so there is no score.")
        missing = SETTLED - len(span)
        return self.tr("%n more day(s) of complete posts make a score.", "", missing)

    def _facts(self, log: AccountLog) -> list[Fact]:
        quiet = silence(log)
        all_weeks = weeks(log)
        year = kept_of_last_year(all_weeks)
        kept = words.MISSING
        if year.judged:
            kept = self.tr("{kept} of {weeks}").format(kept=year.kept, weeks=year.judged)
        run = run_of_kept_weeks(all_weeks)
        on_plan = self.tr("%n week(s)", "", run) if run or year.judged else words.MISSING
        silences, judged = days_of_silences(log), posts_of_weeks(all_weeks[:-1][-YEAR:])
        return [
            (self.tr("Usual silence"), self._days(quiet.usual_days), silence, silences),
            (self.tr("Longest silence"), self._days(quiet.longest_days), silence, silences),
            (
                self.tr("Posts on time"),
                words.percent(on_time(log).share, 0),
                on_time,
                days_of_last_year(log),
            ),
            (self.tr("Weeks on plan"), kept, kept_of_last_year, judged),
            (self.tr("On plan now"), on_plan, run_of_kept_weeks, judged),
        ]

    def _days(self, days: float | None) -> str:
        return words.MISSING if days is None else self.tr("%n day(s)", "", round(days))

    def _formula(self, log: AccountLog) -> str:
        return self.tr(
            "Each active day: score ← score · m + 100 · v · (1 − m)\n"
            "m = 0.5 ^ (√(T ÷ 7) ÷ 13), with T = {plan} posts a week\n"
            "v = the share of the plan that the last two weeks held, at most 1\n"
            "(the last day at 7 a week or more). Rest days and breaks leave it as it is."
        ).format(plan=plan_on(log, log.as_of).posts_a_week)
