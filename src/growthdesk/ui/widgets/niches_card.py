"""The card that holds an account's niches against each other."""

from datetime import date

from growthdesk.analysis.comparisons import LATE, Measure, niches, same_age
from growthdesk.analysis.groups import Comparison
from growthdesk.analysis.inputs_compared import posts_compared
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.rules import Denominator
from growthdesk.ui import words
from growthdesk.ui.explain import explain
from growthdesk.ui.rate_words import formula
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.card import Card, label
from growthdesk.ui.widgets.group_words import (
    followers_after_words,
    ranking_note,
    rate_bar,
    standing_out,
    what_it_takes,
)
from growthdesk.ui.widgets.range_bars import Bar, RangeBars

_SHOWN = 6


class NichesCard(Card):
    """A bar for each niche, best first, and what its rates are."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.tr("Niches"))
        self.bars = RangeBars(theme, self.tr("Engagement by niche"))
        self._sentence = label(role="muted", wrap=True)
        self._formula = label(role="small", wrap=True)
        for widget in (self.bars, self._sentence, self._formula):
            self.body.addWidget(widget)
        self._formula.setToolTip(ranking_note())
        self.body.addStretch()

    @property
    def said(self) -> str:
        """The sentence under the bars."""
        return self._sentence.text()

    @property
    def formula(self) -> str:
        """What the rates are, and how many of them were seen late."""
        return self._formula.text()

    def fill(self, log: AccountLog, since: date | None) -> None:
        """Show this account's posts from a day on, or all of them."""
        self.say_aside(self._measure(log.rules.denominator))
        explain(self, self.tr("Niches"), niches, posts_compared(log, since))
        found = niches(log, since)
        after = niches(log, since, Measure.FOLLOWERS_AFTER)
        self.bars.show_bars(self._bars(log, found, after))
        self.bars.setVisible(bool(found.groups))
        self._sentence.setText(self._told(log, found))
        self._sentence.setVisible(bool(self.said))
        age = same_age(log, since)
        said = [self.tr("Median of {label}, as seen at {age} days.")]
        if age.late:
            said.append(
                self.tr("Seen after day {day}, with more time to gather: %n post(s).", "", age.late)
            )
        self._formula.setText(
            " ".join(said).format(
                label=formula(age.parts, log.rules.denominator),
                age=log.rules.result_age,
                day=log.rules.result_age + LATE,
            )
        )
        self._formula.setVisible(age.posts > 0)

    def _bars(self, log: AccountLog, found: Comparison, after: Comparison) -> list[Bar]:
        return [
            rate_bar(
                log.posts.niches[group.key],
                group,
                also=followers_after_words(after.group(group.key)),
            )
            for group in found.groups[:_SHOWN]
        ]

    def _measure(self, denominator: Denominator) -> str:
        match denominator:
            case Denominator.FOLLOWERS:
                return self.tr("engagement by followers")
            case Denominator.REACH:
                return self.tr("engagement by reach")
            case Denominator.VIEWS:
                return self.tr("engagement by views")

    def _told(self, log: AccountLog, found: Comparison) -> str:
        if not found.groups:
            if found.left_out:
                return self.tr("Give your posts a niche in Posts, and they are compared here.")
            return what_it_takes(log.rules)
        said = standing_out(found, log.posts.niches[found.best.key] if found.best else "")
        if not said and sum(not group.missing for group in found.groups) > 1:
            said = self.tr("None stands out from your usual {own}.").format(
                own=words.percent(found.own)
            )
        left = len(found.groups) - _SHOWN
        more = (
            [self.tr("%n more niche(s) with fewer or weaker posts.", "", left)] if left > 0 else []
        )
        if found.left_out:
            more.append(self.tr("Left out: %n post(s) without a niche.", "", found.left_out))
        return " ".join(filter(None, (said, *more)))
