"""The line under the table of posts: how many are chosen, the keys, and how engagement is made."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from growthdesk.analysis.engagement import PARTS, rates
from growthdesk.analysis.made_of import MadeOf
from growthdesk.domain.rules import Denominator
from growthdesk.ui.explain import explain
from growthdesk.ui.rate_words import formula
from growthdesk.ui.shortcuts import way_to
from growthdesk.ui.widgets.card import label
from growthdesk.ui.widgets.sides import as_seen


class PostsFoot(QWidget):
    """Two quiet texts at the two ends of a line."""

    def __init__(self) -> None:
        super().__init__()
        self.chosen = label(role="muted")
        self.formula = label(role="muted", wrap=True)
        self.formula.setAlignment(
            as_seen(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addWidget(self.chosen)
        row.addWidget(self.formula, 1)

    def say_chosen(self, count: int) -> None:
        """Tell how many posts are chosen, and what the keys do with them."""
        keys = self.tr("{edit} edits, {remove} removes, {undo} brings back").format(
            edit=way_to("edit_posts"), remove=way_to("remove_posts"), undo=way_to("undo")
        )
        said = self.tr("%Ln selected", "", count) + " · " if count else ""
        self.chosen.setText(said + keys)

    def say_formula(
        self, given: Sequence[str], denominator: Denominator, inputs: Iterable[MadeOf]
    ) -> None:
        """Tell which parts the engagement is made of; ``given`` are those that the posts have."""
        made_of = formula(tuple(given) or PARTS, denominator)
        self.formula.setText(self.tr("Engagement = {formula}").format(formula=made_of))
        explain(self.formula, self.tr("Engagement"), rates, *inputs)
