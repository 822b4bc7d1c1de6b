"""What does well on each account, side by side."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from growthdesk.analysis.comparisons import kinds, niches, posts_of_kinds
from growthdesk.analysis.engagement import account_engagement
from growthdesk.analysis.groups import Comparison
from growthdesk.analysis.inputs import posts_of_engagement, posts_since
from growthdesk.analysis.inputs_compared import posts_compared
from growthdesk.domain.account_log import KINDS, AccountLog
from growthdesk.ui import words
from growthdesk.ui.explain import explain
from growthdesk.ui.widgets.card import label
from growthdesk.ui.widgets.group_words import standing_out
from growthdesk.ui.widgets.side_by_side import SideBySide
from growthdesk.ui.words import account_name


class AccountInsights(SideBySide):
    """Posts, engagement, and the niche and the kind of each account that stand out."""

    def __init__(self) -> None:
        heads = [
            self.tr("Posts"),
            self.tr("Engagement"),
            self.tr("Niche that stands out"),
            self.tr("Kind that stands out"),
        ]
        super().__init__(heads, (0, 1))
        said = self.tr("Each against itself. Choose an account to see all that its numbers carry.")
        self.body.addWidget(label(said, "muted", wrap=True))

    def fill(self, logs: Sequence[AccountLog], since: date | None) -> None:
        """Show these accounts, in this order, by their posts from a day on, or by all of them."""
        self.show_lines([(log.account, self._cells(log, since)) for log in logs])

    def _cells(self, log: AccountLog, since: date | None) -> list[QWidget]:
        name = account_name(log.account)
        compared = posts_compared(log, since)
        posts = label(words.number(sum(posts_of_kinds(log, since).values())))
        asked = self.tr("Posts of {account}").format(account=name)
        explain(posts, asked, posts_of_kinds, posts_since(log, since))
        found = account_engagement(log)
        rate = label(words.percent(found.rate if found else None))
        asked = self.tr("Engagement of {account}").format(account=name)
        explain(rate, asked, account_engagement, *posts_of_engagement(log))
        by_niche, by_kind = niches(log, since), kinds(log, since)
        best_niche = log.posts.niches[by_niche.best.key] if by_niche.best else ""
        best_kind = words.kind_name(KINDS[by_kind.best.key]) if by_kind.best else ""
        niche = _standing_out(by_niche, best_niche)
        explain(niche, self.tr("Niches of {account}").format(account=name), niches, compared)
        kind = _standing_out(by_kind, best_kind)
        explain(kind, self.tr("Kinds of {account}").format(account=name), kinds, compared)
        return [posts, rate, niche, kind]


def _standing_out(found: Comparison, name: str) -> QWidget:
    """The best group with its rate; "—" if none is better than the account's usual."""
    if found.best is None:
        return label(words.MISSING, "muted")
    cell = label(f"{name} · {words.percent(found.best.median)}")
    cell.setToolTip(standing_out(found, name))
    return cell
