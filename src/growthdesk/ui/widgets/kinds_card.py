"""The card that holds an account's kinds of post against each other, as a table."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from growthdesk.analysis.comparisons import Measure, kinds, posts_of_kinds
from growthdesk.analysis.groups import Group
from growthdesk.analysis.inputs import posts_of_kind
from growthdesk.analysis.inputs_compared import posts_compared
from growthdesk.analysis.moved import DAYS_AFTER, followers_after
from growthdesk.domain.account_log import KIND_INDEX, KINDS, AccountLog
from growthdesk.domain.platform import Kind
from growthdesk.ui import words
from growthdesk.ui.explain import explain
from growthdesk.ui.widgets.card import Card, label, rule
from growthdesk.ui.widgets.group_words import (
    gain,
    posts_of,
    ranking_note,
    rate_telling,
    standing_out,
)

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_LINE = 33


class KindsCard(Card):
    """A line for each kind that was posted, the most engaging first."""

    def __init__(self) -> None:
        super().__init__(self.tr("Kinds"))
        self._inside: QWidget | None = None
        self._room = QHBoxLayout()
        self._sentence = label(role="muted", wrap=True)
        self.body.addLayout(self._room)
        self.body.addWidget(self._sentence)
        self.body.addStretch()

    @property
    def said(self) -> str:
        """The sentence under the table."""
        return self._sentence.text()

    def fill(self, log: AccountLog, since: date | None) -> None:
        """Show this account's posts from a day on, or all of them."""
        self._asked = log, since
        explain(self, self.tr("Kinds"), kinds, posts_compared(log, since))
        rates = kinds(log, since)
        gains = kinds(log, since, Measure.FOLLOWERS_AFTER)
        posts = posts_of_kinds(log, since)
        ranked = [KINDS[group.key] for group in rates.groups]
        ranked += [kind for kind in posts if kind not in ranked]
        self._begin_table()
        if self._inside is not None:
            self._inside.setVisible(bool(ranked))
        for place, kind in enumerate(ranked):
            key = KIND_INDEX[kind]
            self._add_line(2 * place + 1, kind, posts[kind], rates.group(key), gains.group(key))
        said = [standing_out(rates, words.kind_name(KINDS[rates.best.key])) if rates.best else ""]
        if ranked:
            said.append(
                self.tr(
                    "Followers after: gained in %n day(s) beyond the usual pace, median;"
                    " posts less than that apart share it.",
                    "",
                    DAYS_AFTER,
                )
            )
        else:
            said.append(self.tr("No post in these days."))
        self._sentence.setText(" ".join(filter(None, said)))

    def _begin_table(self) -> None:
        if self._inside is not None:
            self._room.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        self._room.addWidget(self._inside)
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        heads = (
            self.tr("Kind"),
            self.tr("Posts"),
            self.tr("Engagement"),
            self.tr("Followers after"),
        )
        for column, text in enumerate(heads):
            head = label(text, "small")
            head.setMinimumHeight(24)
            head.setToolTip(ranking_note() if column > 1 else "")
            self._grid.addWidget(head, 0, column, _RIGHT if column else _LEFT)

    def _add_line(
        self, row: int, kind: Kind, posts: int, rate: Group | None, after: Group | None
    ) -> None:
        thin = rate is None or rate.missing > 0
        name = words.kind_name(kind)
        self._grid.addWidget(rule(), row, 0, 1, 4)
        self._grid.setRowMinimumHeight(row + 1, _LINE)
        self._grid.addWidget(label(name, "muted" if thin else ""), row + 1, 0, _LEFT)
        number = label(words.number(posts), "muted" if thin else "")
        explain(
            number,
            self.tr("Posts, {kind}").format(kind=name),
            posts_of_kinds,
            posts_of_kind(*self._asked, kind),
        )
        self._grid.addWidget(number, row + 1, 1, _RIGHT)
        rate_cell = self._cell(rate, words.percent)
        if rate is not None:
            rate_cell.setToolTip(rate_telling(name, rate))
        self._grid.addWidget(rate_cell, row + 1, 2, _RIGHT)
        after_cell = self._cell(after, gain)
        asked = self.tr("Followers after, {kind}").format(kind=name)
        used = posts_compared(*self._asked, Measure.FOLLOWERS_AFTER, kind)
        explain(after_cell, asked, followers_after, used, shown=_shown(after, gain))
        asked = self.tr("Engagement, {kind}").format(kind=name)
        used = posts_compared(*self._asked, kind=kind)
        explain(rate_cell, asked, kinds, used, shown=_shown(rate, words.percent))
        self._grid.addWidget(after_cell, row + 1, 3, _RIGHT)

    def _cell(self, group: Group | None, shown: Callable[[float], str]) -> QWidget:
        """The median and quietly its range; how many posts are missing while they are too few."""
        if group is None:
            missing = label(words.MISSING, "muted")
            missing.setToolTip(self.tr("It takes results, and follower counts around the posts."))
            return missing
        if group.low is None or group.high is None:
            return label(posts_of(group), "small")
        low, high = shown(group.low), shown(group.high)
        if low == high:
            return label(shown(group.median))
        cell = QWidget()
        inside = QHBoxLayout(cell)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(5)
        ends = self.tr("{low} to {high}").format(low=low, high=high)
        inside.addWidget(label(shown(group.median)))
        inside.addWidget(label(ends, "small"))
        return cell


def _shown(group: Group | None, shown: Callable[[float], str]) -> str:
    return words.MISSING if group is None else shown(group.median)
