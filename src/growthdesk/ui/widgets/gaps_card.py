"""The card with the gaps of an account, and what happened to followers in them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from growthdesk.analysis.cost import AROUND, Cost, CostOfGaps, cost_of_gaps, costs
from growthdesk.analysis.gaps import Gap
from growthdesk.analysis.gaps import gaps as gaps_of_log
from growthdesk.analysis.inputs import days_of_gap, days_of_score, gaps_of_cost, some_gaps
from growthdesk.analysis.inputs_compared import counts_of_cost
from growthdesk.analysis.recovery import Recovery, recoveries, recovery_of_gaps
from growthdesk.analysis.rhythm import limits, plan_on
from growthdesk.domain.account_log import AccountLog
from growthdesk.ui import words
from growthdesk.ui.explain import explain
from growthdesk.ui.widgets.card import Card, button, label, rule
from growthdesk.ui.widgets.recovery_words import back_after, back_after_gaps

_SHOWN = 6
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class GapsCard(Card):
    """A line for each gap, the newest first; ``break_wanted`` carries the gap's two days."""

    break_wanted = Signal(object, object)

    def __init__(self) -> None:
        super().__init__(self.tr("Gaps"))
        self._inside: QWidget | None = None
        self._all = False
        self._shown: tuple[AccountLog, Sequence[Gap]] | None = None
        self._room = QHBoxLayout()
        self._sentence = label(role="muted", wrap=True)
        self.body.addLayout(self._room)
        self.body.addWidget(self._sentence)
        self._back = label(role="muted", wrap=True)
        self.body.addWidget(self._back)
        self.body.addStretch()

    @property
    def said(self) -> str:
        """The sentence under the gaps."""
        return self._sentence.text()

    @property
    def said_of_recovery(self) -> str:
        """The sentence on how soon the plan was kept again; empty without a closed gap."""
        return self._back.text()

    def fill(self, log: AccountLog, gaps: Sequence[Gap]) -> None:
        """Show this account and its gaps, which ascend."""
        if self._shown is None or self._shown[0].account.id != log.account.id:
            self._all = False
        self._shown = log, gaps
        limit = words.decimal(limits(plan_on(log, log.as_of)).gap)
        self.say_aside(self.tr("silences of more than {days} days").format(days=limit))
        self.aside.setToolTip(
            self.tr("Counted from one posting day to the next, without rest days and breaks.")
        )
        found, back = costs(log, gaps), recoveries(log, gaps)
        self._sentence.setText(self._told(log, gaps, cost_of_gaps(gaps, found)))
        explain(self, self.tr("Gaps"), gaps_of_log, days_of_score(log))
        explain(self._sentence, self.tr("Cost of gaps"), cost_of_gaps, gaps_of_cost(gaps, found))
        self._back.setText(back_after_gaps(recovery_of_gaps(back)))
        self._back.setVisible(bool(self._back.text()))
        closed = [gap for gap in gaps if not gap.open]
        explain(self._back, self.tr("Back on plan"), recovery_of_gaps, some_gaps(closed))
        self._show_lines(log, list(zip(gaps, found, back, strict=True))[::-1])

    def _show_lines(self, log: AccountLog, lines: Sequence[tuple[Gap, Cost, Recovery]]) -> None:
        if self._inside is not None:
            self._room.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        self._room.addWidget(self._inside)
        self._inside.setVisible(bool(lines))
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        heads = (self.tr("When"), self.tr("Quiet for"), self.tr("Followers a day"))
        for column, text in enumerate(heads):
            head = label(text, "small")
            head.setMinimumHeight(24)
            grid.addWidget(head, 0, column, _RIGHT if column else _LEFT)
        head.setToolTip(self.tr("In the gap, and in the %n days before and after it.", "", AROUND))
        shown = lines if self._all else lines[:_SHOWN]
        for index, line in enumerate(shown):
            self._add_line(grid, 2 * index + 1, log, *line)
        if len(lines) > len(shown):
            more = button(self.tr("%n more", "", len(lines) - len(shown)), "link")
            more.clicked.connect(lambda _=False: self._show_all())
            grid.addWidget(more, 2 * len(shown) + 1, 0, _LEFT)

    def _add_line(
        self, grid: QGridLayout, row: int, log: AccountLog, gap: Gap, cost: Cost, back: Recovery
    ) -> None:
        grid.addWidget(rule(), row, 0, 1, 4)
        grid.setRowMinimumHeight(row + 1, 36)
        days = words.day_range(gap.first_day, gap.last_day, log.as_of)
        when = QHBoxLayout()
        when.setSpacing(8)
        if gap.open:
            days = self.tr("{day} – now").format(day=words.short_day(gap.first_day, log.as_of))
        when.addWidget(label(words.broken_at_dash(days), wrap=True), 1)
        if gap.open:
            when.addWidget(label(self.tr("open"), "gap-pill"), 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(when, row + 1, 0)
        quiet = label(self.tr("%n day(s)", "", gap.days))
        allowed = self.tr("{active} active days of silence; the plan allows {limit}.").format(
            active=gap.active_days, limit=words.decimal(gap.expected_days)
        )
        quiet.setToolTip("\n".join(filter(None, (allowed, back_after(back)))))
        grid.addWidget(quiet, row + 1, 1, _RIGHT)
        followers = self._followers(cost)
        grid.addWidget(followers, row + 1, 2, _RIGHT)
        asked = self.tr("Gap {days}").format(days=days)
        explain(quiet, asked, gaps_of_log, days_of_gap(gap))
        asked = self.tr("Followers a day, gap {days}").format(days=days)
        shown = words.decimal(cost.during)
        explain(followers, asked, costs, counts_of_cost(log, gap), shown=shown)
        mark = button(self.tr("Mark as break"), "action-link")
        mark.setAccessibleName(self.tr("Mark {days} as break").format(days=days))
        mark.clicked.connect(partial(self._want_break, gap))
        grid.addWidget(mark, row + 1, 3, _RIGHT)

    def _followers(self, cost: Cost) -> QWidget:
        """Followers a day in the gap, and quietly those around it."""
        sides = [side for side in (cost.before, cost.after) if side is not None]
        cell = QWidget()
        inside = QHBoxLayout(cell)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(label(words.decimal(cost.during)))
        if sides and cost.during is not None:
            around = words.decimal(sum(sides) / len(sides))
            inside.addWidget(label(self.tr("vs {around}").format(around=around), "muted"))
        cell.setToolTip(
            self.tr("Before {before}, in the gap {during}, after {after} followers a day").format(
                before=words.decimal(cost.before),
                during=words.decimal(cost.during),
                after=words.decimal(cost.after),
            )
        )
        return cell

    def _told(self, log: AccountLog, gaps: Sequence[Gap], cost: CostOfGaps) -> str:
        if not log.spans:
            return self.tr("Gaps are told where posts are complete.")
        if not gaps:
            return self.tr("No gap so far.")
        cause = self.tr("A gap and slow growth can share a cause.")
        if cost.median is not None and cost.low is not None and cost.high is not None:
            counted = self.tr("%n gap(s)", "", cost.gaps)
            return self.tr(
                "In your gaps you gained {median} followers a day"
                " (80% range {range}, {gaps}). {cause}"
            ).format(
                median=self._fewer(cost.median),
                range=self._range(cost.low, cost.high),
                gaps=counted,
                cause=cause,
            )
        missing = self.tr("%n more closed gap(s) would make a median.", "", cost.missing)
        if cost.least is None or cost.most is None:
            return self.tr(
                "What gaps cost is not known yet: it takes follower counts before, in and after them."
            )
        if cost.gaps == 1:
            told = self.tr("In one closed gap you gained {most} followers a day.")
        elif round(cost.least, 1) == round(cost.most, 1):
            told = self.tr("In %n closed gaps you gained {most} followers a day.", "", cost.gaps)
        else:
            told = self.tr(
                "In %n closed gaps you gained between {least} and {most} followers a day.",
                "",
                cost.gaps,
            )
        told = told.format(least=self._fewer(cost.least), most=self._fewer(cost.most))
        return f"{told} {self.tr('Not enough yet:')} {missing} {cause}"

    def _range(self, low: float, high: float) -> str:
        """Both ends; in words where one of them is fewer and the other more."""
        ends = (words.decimal(abs(low)), words.decimal(abs(high)))
        if low < 0 <= high:
            ends = (self._fewer(low), self._fewer(high))
        elif high < 0:
            ends = ends[::-1]
        return self.tr("{low} to {high}").format(low=ends[0], high=ends[1])

    def _fewer(self, value: float) -> str:
        if round(value, 1) == 0:
            return self.tr("no fewer")
        number = words.decimal(abs(value))
        text = self.tr("{number} fewer") if value >= 0 else self.tr("{number} more")
        return text.format(number=number)

    def _show_all(self) -> None:
        self._all = True
        if self._shown is not None:
            self.fill(*self._shown)

    def _want_break(self, gap: Gap, _: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's "checked"
        self.break_wanted.emit(gap.first_day, gap.last_day)
