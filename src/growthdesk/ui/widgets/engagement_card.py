"""The card with an account's engagement: now, a year ago, divided otherwise, and what others publish."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from growthdesk.analysis.benchmarks import Benchmark, benchmarks_for
from growthdesk.analysis.engagement import (
    AccountEngagement,
    account_engagement,
    divided_by,
    engagement_on,
    log_on,
)
from growthdesk.analysis.inputs import posts_of_engagement
from growthdesk.analysis.made_of import MadeOf
from growthdesk.analysis.resampled import ENOUGH
from growthdesk.analysis.trusted import trusted
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.platform import PLATFORMS
from growthdesk.domain.rules import Denominator
from growthdesk.ui import words
from growthdesk.ui.explain import explain
from growthdesk.ui.rate_words import formula
from growthdesk.ui.widgets.card import Card, LineTable, label
from growthdesk.ui.widgets.group_words import what_it_takes
from growthdesk.ui.widgets.sides import as_seen

Made = tuple[Callable[..., object], tuple[MadeOf, ...], str]
"""The function that computes a line, what it is made of, and where else it comes from."""


class EngagementCard(Card):
    """``denominator_wanted`` carries the denominator that a person chose."""

    denominator_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Engagement"))
        self._number = label(role="number")
        self._percent = label("%", "answer")
        self._percent.setContentsMargins(0, 0, 0, 7)
        self._range = label(role="small")
        self._range.setContentsMargins(0, 0, 0, 9)
        self._range.setAlignment(as_seen(Qt.AlignmentFlag.AlignRight))
        self.choice = StillComboBox()
        self.choice.setAccessibleName(self.tr("Engagement is divided by"))
        self._of = {
            Denominator.FOLLOWERS: self.tr("of followers at publication"),
            Denominator.REACH: self.tr("of reach"),
            Denominator.VIEWS: self.tr("of views"),
        }
        for denominator, text in self._of.items():
            self.choice.addItem(text, denominator)
        self.choice.activated.connect(self._on_choice)
        self._lines = LineTable()
        self._note = label(role="small", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._number)
        row.addWidget(self._percent, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch()
        row.addWidget(self._range, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.setSpacing(6)
        self.body.addLayout(row)
        self.body.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._lines)
        self.body.addWidget(self._note)
        self.body.addStretch()

    @property
    def said(self) -> str:
        """The rate, its range, and the note under the lines."""
        return f"{self._number.text()}. {self._range.text()}. {self._note.text()}"

    @property
    def lines(self) -> list[tuple[str, str, str]]:
        """The lines under the rate: name, value and role of the name."""
        return self._shown

    def fill(self, log: AccountLog) -> None:
        """Show this account."""
        found = account_engagement(log)
        self._show_rate(found, log.rules.denominator)
        year_ago = _a_year_before(log.as_of)
        then = engagement_on(log, year_ago)
        divided = log.rules.denominator
        self.choice.setCurrentIndex(self.choice.findData(divided))
        self._range.setText(self._how_sure(found))
        self._shown = []
        inputs = posts_of_engagement(log)
        made: list[Made] = []
        if then is not None:
            self._shown.append((self.tr("A year ago"), words.percent(then.rate), ""))
            made.append((engagement_on, posts_of_engagement(log_on(log, year_ago)), ""))
        for other in Denominator:
            rate = divided_by(log, other) if other is not divided else None
            if rate is not None:
                name = self._of[other]
                self._shown.append((name[:1].upper() + name[1:], words.percent(rate.rate), ""))
                rules = replace(log.rules, denominator=other)
                made.append((divided_by, posts_of_engagement(replace(log, rules=rules)), ""))
        _, levels = trusted(log)
        followers = float(levels[-1]) if len(levels) else None
        published = benchmarks_for(log.account.platform, followers, divided)
        platform = log.account.platform_facts.name
        self._shown += [(_name(row), _exactly(row.rate), "muted") for row in published]
        made += [(benchmarks_for, (), self._source(row)) for row in published]
        self._explain_lines(self._lines.show_lines(self._shown), made)
        shown = words.percent(found.rate if found else None)
        explain(self, self.tr("Engagement"), account_engagement, *inputs, shown=shown)
        self._lines.setToolTip("\n".join(self._source(row) for row in published))
        takes = "" if found else what_it_takes(log.rules)
        self._note.setText(" ".join(filter(None, (takes, self._published(platform, published)))))

    def _show_rate(self, found: AccountEngagement | None, divided: Denominator) -> None:
        number = words.percent(found.rate if found else None).removesuffix("%").rstrip()
        self._number.setText(number)
        self._percent.setVisible(found is not None)
        if found is None:
            told = self.tr(
                "No rate yet: no post has results at the result age and what they are divided by."
            )
            self.say_aside("")
        else:
            told = self.tr(
                "Median of {label}" if found.everywhere else "Median of {label}, where given"
            ).format(label=formula(found.parts, divided))
            self.say_aside(self.tr("last %n post(s)", "", found.posts))
        self._number.setAccessibleName(f"{words.percent(found.rate)}: {told}" if found else told)
        self._number.setToolTip(told)

    def _explain_lines(self, rows: Sequence[QWidget], made: Sequence[Made]) -> None:
        for row, line, (made_by, inputs, source) in zip(rows, self._shown, made, strict=True):
            name, value, _ = line
            asked = self.tr("Engagement: {line}").format(line=name)
            explain(row, asked, made_by, *inputs, shown=value, source=source)

    def _how_sure(self, found: AccountEngagement | None) -> str:
        """The range of the rate, or how many posts are missing for one."""
        if found is None:
            return ""
        if found.low is None or found.high is None:
            said = self.tr("not enough yet:\n{posts} of {enough} posts")
            return said.format(posts=found.posts, enough=ENOUGH)
        said = self.tr("80% range\n{low} to {high}")
        return said.format(low=words.percent(found.low), high=words.percent(found.high))

    def _published(self, platform: str, rows: tuple[Benchmark, ...]) -> str:
        if not rows:
            return self.tr("No published rate for {platform} at this size, divided so.").format(
                platform=platform
            )
        if any(row.of != "creators" for row in rows):
            said = self.tr("Published for {platform}; brands are not creators.")
        else:
            said = self.tr("Published for {platform}; each counts and averages in its own way.")
        return said.format(platform=platform)

    def _source(self, row: Benchmark) -> str:
        return self.tr("{publisher}, {report}, on {platform} {whose}. Seen at {address}").format(
            publisher=row.publisher,
            report=row.report,
            platform=PLATFORMS[row.platform].name,
            whose=row.of,
            address=row.seen_at,
        )

    def _on_choice(self, _: int) -> None:
        self.denominator_wanted.emit(self.choice.currentData())


class StillComboBox(QComboBox):
    """A choice that the wheel leaves alone, since it may pass over it while a page scrolls."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()


def _name(row: Benchmark) -> str:
    """HypeAuditor 2026, 1k–10k; whose accounts they are if not those of creators."""
    whose = "" if row.of == "creators" else row.of
    size = ""
    if row.first is not None and row.last is not None:
        size = f"{words.short_number(row.first)}–{words.short_number(row.last + 1)}"
    elif row.first is not None:
        size = f"{words.short_number(row.first)}+"
    elif row.last is not None:
        size = f"<{words.short_number(row.last + 1)}"
    return ", ".join(filter(None, (f"{row.publisher} {row.year}", whose, size)))


def _exactly(rate: float) -> str:
    """A published rate with the decimals it was published with: 1.78% or 4.9%."""
    tenths = words.percent(rate)
    if abs(rate * 1000 - round(rate * 1000)) < 1e-9:
        return tenths
    return words.percent(rate, 2)


def _a_year_before(day: date) -> date:
    """The same day of the year before; 28 February for the 29th."""
    if (day.month, day.day) == (2, 29):
        return day.replace(year=day.year - 1, day=28)
    return day.replace(year=day.year - 1)
