"""The card that tells on which weekdays, and when, posts do well."""

from PySide6.QtCore import QLocale

from growthdesk.analysis.comparisons import PARTS_OF_DAY
from growthdesk.analysis.inputs_compared import posts_with_time
from growthdesk.analysis.when_posts_do_well import WhenPostsDoWell, when_posts_do_well
from growthdesk.domain.account_log import AccountLog
from growthdesk.ui import words
from growthdesk.ui.explain import explain
from growthdesk.ui.rate_words import formula
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.card import Card, label
from growthdesk.ui.widgets.day_parts_grid import DayPartsGrid


class WhenCard(Card):
    """The grid, what stands out in it, and what its rates are."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.tr("When posts do well"))
        self.say_aside(self.tr("engagement"))
        self.grid = DayPartsGrid(theme)
        self._sentence = label(role="muted", wrap=True)
        self._formula = label(role="small", wrap=True)
        for widget in (self.grid, self._sentence, self._formula):
            self.body.addWidget(widget)
        self.body.addStretch()

    @property
    def said(self) -> str:
        """The sentence under the grid."""
        return self._sentence.text()

    def fill(self, log: AccountLog) -> None:
        """Show this account."""
        told = when_posts_do_well(log)
        name = self.tr("When posts do well")
        explain(self, name, when_posts_do_well, posts_with_time(log))
        self.grid.show_slots(told, log.rules.first_weekday)
        self.grid.setVisible(bool(told.slots))
        self._formula.setVisible(bool(told.slots))
        self._sentence.setText(self._told(told))
        self._formula.setText(
            self.tr("Of all posts, median of {label}. Pale: fewer than 5 posts.").format(
                label=formula(told.made_of, log.rules.denominator)
            )
        )

    def _told(self, told: WhenPostsDoWell) -> str:
        if told.own is None:
            return self.tr(
                "Not enough yet: %n more post(s) with a time and their numbers.", "", told.missing
            )
        usual = words.percent(told.own)
        best = told.best
        if best is None:
            return self.tr("No time stands out from your usual {usual} yet.").format(usual=usual)
        first, end = PARTS_OF_DAY[best.part]
        return self.tr(
            "{day}, {first} to {end} o’clock stands out: {rate} against your usual {usual}"
            " (%n post(s)).",
            "",
            best.posts,
        ).format(
            day=QLocale().dayName(best.weekday + 1),
            first=first,
            end=end,
            rate=words.percent(best.median),
            usual=usual,
        )
