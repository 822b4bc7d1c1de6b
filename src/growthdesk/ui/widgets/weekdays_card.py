"""The card that holds weekdays, and the parts of the day, against each other."""

from datetime import date

from PySide6.QtCore import QLocale

from growthdesk.analysis.comparisons import PARTS_OF_DAY, WEEKDAYS, parts_of_day, weekdays
from growthdesk.analysis.inputs_compared import posts_compared
from growthdesk.domain.account_log import AccountLog
from growthdesk.ui import words
from growthdesk.ui.explain import explain
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.card import Card, label
from growthdesk.ui.widgets.group_words import (
    ranking_note,
    rate_bar,
    standing_out,
    what_it_takes,
)
from growthdesk.ui.widgets.range_bars import RangeBars


class WeekdaysCard(Card):
    """A bar for each weekday and for each part of the day."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.tr("Weekday and part of day"))
        self.bars = RangeBars(theme, self.tr("Engagement by weekday and part of the day"), low=True)
        self._sentence = label(role="muted", wrap=True)
        self._sentence.setToolTip(ranking_note())
        self.body.addWidget(self.bars)
        self.body.addWidget(self._sentence)
        self.body.addStretch()

    @property
    def said(self) -> str:
        """The sentence under the bars."""
        return self._sentence.text()

    def fill(self, log: AccountLog, since: date | None) -> None:
        """Show this account's posts from a day on, or all of them."""
        days, parts = weekdays(log, since), parts_of_day(log, since)
        self.bars.setVisible(days.n > 0)
        explain(self, self.tr("Weekday and part of day"), weekdays, posts_compared(log, since))
        first = log.rules.first_weekday
        week = [(day + first) % WEEKDAYS for day in range(WEEKDAYS)]
        short = QLocale.FormatType.ShortFormat
        self.bars.show_bars(
            [rate_bar(QLocale().dayName(day + 1, short), days.group(day)) for day in week],
            [rate_bar(_hours(part), parts.group(part)) for part in range(len(PARTS_OF_DAY))]
            if parts.n
            else [],
        )
        if days.n == 0:
            self._sentence.setText(what_it_takes(log.rules))
            return
        said = [
            standing_out(days, QLocale().dayName(days.best.key + 1) if days.best else ""),
            standing_out(parts, self._time(parts.best.key) if parts.best else ""),
        ]
        if not any(said):
            usual = words.percent(days.own)
            said = [self.tr("None stands out from your usual {own}.").format(own=usual)]
        if parts.left_out:
            said.append(self.tr("Without a time: %n post(s).", "", parts.left_out))
        self._sentence.setText(" ".join(filter(None, said)))

    def _time(self, part: int) -> str:
        first, end = PARTS_OF_DAY[part]
        return self.tr("{first} to {end} o’clock").format(first=first, end=end)


def _hours(part: int) -> str:
    first, end = PARTS_OF_DAY[part]
    return f"{first}–{end}"
