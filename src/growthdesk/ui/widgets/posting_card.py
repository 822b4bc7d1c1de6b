"""The card that holds posts a week against the followers of that week."""

from datetime import date

from growthdesk.analysis.groups import Group
from growthdesk.analysis.inputs_compared import weeks_of_growth
from growthdesk.analysis.posting_and_growth import (
    POSTS_A_WEEK,
    WITHIN,
    Difference,
    PostingAndGrowth,
    posting_and_growth,
)
from growthdesk.analysis.resampled import ENOUGH
from growthdesk.domain.account_log import AccountLog
from growthdesk.ui import words
from growthdesk.ui.explain import explain
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.card import Card, label
from growthdesk.ui.widgets.range_dots import Column, RangeDots


class PostingCard(Card):
    """A column for weeks of few and of many posts, and in a sentence what they tell."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.tr("Does posting more grow this account?"))
        self.say_aside(self.tr("followers a day"))
        self.aside.setToolTip(
            self.tr(
                "From the count of the evening before a week to that of its last evening, each"
                " at most %n day(s) off. Glitches and the steps of purges are left out.",
                "",
                WITHIN,
            )
        )
        self.chart = RangeDots(theme, self.tr("Followers a day, by posts in the week"))
        self._sentence = label(role="muted", wrap=True)
        self.body.addWidget(self.chart, 1)
        self.body.addWidget(self._sentence)
        self.body.addStretch()

    @property
    def said(self) -> str:
        """The sentence under the chart."""
        return self._sentence.text()

    def fill(self, log: AccountLog, since: date | None) -> None:
        """Show this account's weeks from a day on, or all of them."""
        name = self.tr("Posts a week and growth")
        explain(self, name, posting_and_growth, weeks_of_growth(log, since))
        told = posting_and_growth(log, since)
        self.chart.setVisible(told.groups.n > 0)
        self.chart.show_columns([self._column(told, key) for key in range(len(POSTS_A_WEEK))])
        self._sentence.setText(self._told(log, told))

    def _column(self, told: PostingAndGrowth, key: int) -> Column:
        name = self._posts(key)
        group = told.groups.group(key)
        if group is None:
            # Weeks there are, but nobody knows what they gained.
            none = self.tr("not known") if told.weeks_of[key] else self.tr("no week")
            telling = self.tr("{posts} posts: {none}").format(posts=name, none=none)
            return Column(name, none, None, None, None, telling, pale=True)
        weeks = self.tr("%n week(s)", "", group.n)
        if group.missing:
            weeks = self._so_far(group)
        telling = self.tr("{posts} posts: {value} followers a day ({weeks})").format(
            posts=name, value=words.decimal(group.median), weeks=weeks
        )
        if group.low is not None and group.high is not None:
            telling = self.tr("{telling}, 80% range {low} to {high}").format(
                telling=telling, low=words.decimal(group.low), high=words.decimal(group.high)
            )
        pale = group.missing > 0
        return Column(name, weeks, group.median, group.low, group.high, telling, pale)

    def _posts(self, key: int) -> str:
        low, high = POSTS_A_WEEK[key]
        if high is None:
            return self.tr("{posts} or more").format(posts=low)
        return str(low) if low == high else f"{low}–{high}"

    def _so_far(self, group: Group) -> str:
        return self.tr("{weeks} of {enough} weeks").format(weeks=group.n, enough=ENOUGH)

    def _told(self, log: AccountLog, told: PostingAndGrowth) -> str:
        if not log.spans:
            return self.tr("Weeks are compared where posts are complete. The plan says from when.")
        if told.groups.n == 0 and told.hidden:
            return self.tr(
                "Your counts are rounded to more than a week gains. Exact ones would tell."
            )
        if told.groups.n == 0:
            return self.tr(
                "Not enough yet: it takes whole weeks of complete posts, with a follower count"
                " within %n day(s) of both ends.",
                "",
                WITHIN,
            )
        if told.difference is None:
            return self._not_enough(told)
        difference = self._difference(told.difference)
        _, most = POSTS_A_WEEK[told.difference.more]
        beyond = ""
        if most is not None:
            beyond = self.tr("Beyond {posts} there are too few weeks.").format(posts=most)
        return " ".join(filter(None, (difference, self._doubt(told.difference), beyond)))

    def _doubt(self, found: Difference) -> str:
        if round(found.median, 1) == 0:
            return ""
        if found.may_be_chance:
            return self.tr("That may be chance.")
        return self.tr("That is no proof: a good week can bring both.")

    def _not_enough(self, told: PostingAndGrowth) -> str:
        thin = sorted((group for group in told.groups.groups if group.missing), key=_by_key)
        counted = "; ".join(
            self.tr("{posts} posts: {weeks}").format(
                posts=self._posts(group.key), weeks=self._so_far(group)
            )
            for group in thin
        )
        said = self.tr("Not enough yet: it takes {enough} weeks each of few and of more posts.")
        said = said.format(enough=ENOUGH)
        return self.tr("{said} So far {weeks}.").format(said=said, weeks=counted) if thin else said

    def _difference(self, found: Difference) -> str:
        fewer = self.tr("weeks with {posts}").format(posts=self._posts(found.fewer))
        if POSTS_A_WEEK[found.fewer] == (0, 0):
            fewer = self.tr("weeks without")
        values = {
            "more": self._posts(found.more),
            "fewer": fewer,
            "gain": self._gain(found.median),
        }
        if round(found.median, 1) == 0:
            said = self.tr("Weeks with {more} posts gained as much a day as {fewer}")
        else:
            said = self.tr("Weeks with {more} posts gained {gain} a day than {fewer}")
        return self.tr("{said} (80% range {range}).").format(
            said=said.format(**values), range=self._range(found.low, found.high)
        )

    def _gain(self, value: float) -> str:
        text = self.tr("{number} more") if value >= 0 else self.tr("{number} fewer")
        return text.format(number=words.decimal(abs(value)))

    def _range(self, low: float, high: float) -> str:
        """Both ends; in words where one of them is fewer and the other more."""
        ends = (words.decimal(abs(low)), words.decimal(abs(high)))
        if low < 0 <= high:
            ends = (self._gain(low), self._gain(high))
        elif high < 0:
            ends = ends[::-1]
        return self.tr("{low} to {high}").format(low=ends[0], high=ends[1])


def _by_key(group: Group) -> int:
    return group.key
