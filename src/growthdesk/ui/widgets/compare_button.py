"""The button that chooses what an account is compared with in the chart."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from growthdesk.domain.rows import Account
from growthdesk.ui import words
from growthdesk.ui.words import account_name


@dataclass(frozen=True, slots=True)
class Comparison:
    """What stands beside an account: the year before, or other accounts by their ids.

    Several are ``aligned`` if they begin on a common day: that of the first count of each, or the
    one on which each had so many ``followers``.
    """

    year_before: bool = False
    others: frozenset[str] = frozenset()
    aligned: bool = False
    followers: int | None = None


@dataclass(frozen=True, slots=True)
class Offered:
    """What can be chosen: other accounts, milestones that several reached, and a year before."""

    others: Sequence[Account]
    milestones: Sequence[int]
    year_before: bool
    several: bool


class CompareButton(QPushButton):
    """Opens a menu of what can be compared; ``changed`` tells that another was chosen."""

    changed = Signal()

    def __init__(self, offer: Callable[[], Offered]) -> None:
        """``offer`` is asked whenever the menu opens."""
        super().__init__()
        self.setText(self.tr("Compare"))
        self.setToolTip(self.tr("With other accounts, or with the same days a year before"))
        self._offer = offer
        self.chosen = Comparison()
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def choose(self, comparison: Comparison) -> None:
        """Compare with this from now on."""
        if comparison != self.chosen:
            self.chosen = comparison
            self.changed.emit()

    def forget(self) -> None:
        """Compare with nothing any more, without telling: another account is shown."""
        self.chosen = Comparison()

    def _fill(self) -> None:
        offered, menu = self._offer(), self.menu()
        menu.clear()
        if not offered.several:
            self._add_whom(menu, offered)
        if offered.several or self.chosen.others:
            self._add_days(menu, offered)

    def _add_whom(self, menu: QMenu, offered: Offered) -> None:
        now = self.chosen
        menu.addAction(self.tr("Compare with")).setEnabled(False)
        alone = not now.year_before and not now.others
        _add(menu, self.tr("Nothing"), alone, partial(self.choose, Comparison()))
        year = self.tr("The same days a year before")
        to_year = partial(self.choose, Comparison(year_before=not now.year_before))
        _add(menu, year, now.year_before, to_year).setEnabled(offered.year_before)
        for account in offered.others:
            others = now.others ^ {account.id}
            aligned = now if others else Comparison()
            to_account = replace(aligned, others=others, year_before=False)
            name = words.without_mnemonic(account_name(account))
            _add(menu, name, account.id in now.others, partial(self.choose, to_account))

    def _add_days(self, menu: QMenu, offered: Offered) -> None:
        now = self.chosen
        menu.addSeparator()
        menu.addAction(self.tr("Lay the lines")).setEnabled(False)
        group = QActionGroup(menu)
        by_date = replace(now, aligned=False, followers=None)
        choices = [(self.tr("By date"), by_date)]
        first = replace(now, aligned=True, followers=None)
        choices.append((self.tr("From the first count of each"), first))
        for followers in offered.milestones:
            text = self.tr("From {followers} followers each").format(
                followers=words.number(followers)
            )
            choices.append((text, replace(now, aligned=True, followers=followers)))
        for text, choice in choices:
            group.addAction(_add(menu, text, choice == now, partial(self.choose, choice)))


def _add(menu: QMenu, text: str, chosen: bool, deed: Callable[[], None]) -> QAction:  # noqa: FBT001 - a check mark is one
    action = menu.addAction(text)
    action.setCheckable(True)
    action.setChecked(chosen)
    action.triggered.connect(lambda _=False: deed())
    return action
