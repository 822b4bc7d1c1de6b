"""A calm line on Today: what a platform is about to forget, and how to download it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from growthdesk.analysis.expiring import Expiring, expiring, is_soon
from growthdesk.domain.account_log import AccountLog
from growthdesk.ui import words
from growthdesk.ui.explain import explain
from growthdesk.ui.widgets.card import button, label
from growthdesk.ui.words import account_name

_YEAR = 366


class ExpiringLine(QFrame):
    """Hidden until it is time. ``steps_wanted`` carries the key of the platform."""

    steps_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._text = label(wrap=True)
        self._platform = ""
        self.steps = button(self.tr("How to download it…"), "small")
        self.steps.clicked.connect(lambda _=False: self.steps_wanted.emit(self._platform))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 10, 9)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self.steps)

    @property
    def text(self) -> str:
        """What it says; empty while there is nothing to say."""
        return "" if self.isHidden() else self._text.text()

    def fill(self, logs: Sequence[AccountLog]) -> None:
        """Say what is most urgent of these accounts; the next follows once that is imported."""
        ends = [(end, log) for log in logs if (end := expiring(log)) is not None]
        soon = [(end, log) for end, log in ends if is_soon(end, log.as_of)]
        self.setVisible(bool(soon))
        if not soon:
            return
        end, log = min(soon, key=lambda one: one[0].last_chance)
        self._platform = log.account.platform
        said = self._sentence(end, log)
        if len(logs) > 1:
            said = f"{account_name(log.account)}: {said}"
        self._text.setText(said)
        self._text.setAccessibleName(said)
        files = self.tr("%n imported file(s)", "", len(log.files))
        explain(self, self.tr("Days not imported yet"), expiring, shown=said, source=files)

    def _sentence(self, end: Expiring, log: AccountLog) -> str:
        platform = log.account.platform_facts.name
        if end.kept_days > _YEAR:
            keeps = self.tr("{platform} keeps only about 13 months.").format(platform=platform)
        else:
            keeps = self.tr("{platform} keeps only a year.").format(platform=platform)
        if end.lost_since is not None:
            since = words.short_day(end.lost_since, log.as_of)
            text = self.tr(
                "{keeps} Since {since} days are lost that no import has; the rest can be downloaded."
            )
            return text.format(keeps=keeps, since=since)
        text = self.tr(
            "{keeps} What it has from {first} on is in no import: download it by {last}."
        )
        first = words.short_day(end.first_day, log.as_of)
        return text.format(
            keeps=keeps, first=first, last=words.short_day(end.last_chance, log.as_of)
        )
