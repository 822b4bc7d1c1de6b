"""“+96 in 7 days   +402 in 28 days”: changes in colour, their days in quiet letters."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from growthdesk.analysis.inputs import counts_of_change
from growthdesk.analysis.pace import Change, change_over
from growthdesk.ui import words
from growthdesk.ui.explain import explain
from growthdesk.ui.style_sheet import give_role
from growthdesk.ui.widgets.card import label

_MOST = 2


class ChangesLabel(QWidget):
    """At most two changes side by side; the sign says what the colour says."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(4)
        # Made once: a label that comes anew is measured before it has its font, and the page moves.
        # Most accounts grow: a change that begins as one gets no other look at a start.
        self._pairs = [(label(role="good"), label(role="muted")) for _ in range(_MOST)]
        for pair in self._pairs:
            for part in pair:
                row.addWidget(part)
            row.addSpacing(8)
        row.addStretch()

    def show_changes(
        self,
        changes: Sequence[tuple[Change | None, str]],
        made_by: Callable[..., Change | None] = change_over,
    ) -> None:
        """Show changes with the words for their days; one that is not known is a dash.

        ``made_by`` is the function that computes them.
        """
        for place, (value, said) in enumerate(self._pairs):
            value.setVisible(place < len(changes))
            said.setVisible(place < len(changes))
            if place < len(changes):
                change, days = changes[place]
                _say(value, change)
                said.setText(days)
                value.setAccessibleName(words.spoken(f"{value.text()} {days}"))
                name = self.tr("Followers gained {days}").format(days=days)
                for part in (value, said):
                    inputs = counts_of_change(change)
                    explain(part, name, made_by, *inputs, shown=value.text())


def _say(value: QLabel, change: Change | None) -> None:
    if change is None:
        give_role(value, "muted")
        value.setText(words.MISSING)
        value.setToolTip("")
        return
    give_role(value, "good" if change.middle > 0 else "section")
    value.setText(("≈ " if change.about else "") + words.signed_count(change.middle))
    tip = f"{words.short_day(change.from_day)} – {words.short_day(change.to_day)}"
    if change.low != change.high:
        tip += f": {words.signed_count(change.low)} … {words.signed_count(change.high)}"
    if round(change.left_out):
        purge = QCoreApplication.translate("ChangesLabel", "without the purge of {step}")
        tip += "\n" + purge.format(step=words.signed_count(change.left_out))
    value.setToolTip(tip)
