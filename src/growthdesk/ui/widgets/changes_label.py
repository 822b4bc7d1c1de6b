"""“+96 in 7 days   +402 in 28 days”: changes in colour, their days in quiet letters."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from growthdesk.analysis.inputs import counts_of_change
from growthdesk.analysis.pace import Change, change_over
from growthdesk.ui import words
from growthdesk.ui.explain import explain
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.card import clear, label


class ChangesLabel(QWidget):
    """Changes side by side; the sign says what the colour says."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 2, 0, 0)
        self._row.setSpacing(4)

    def show_changes(
        self,
        changes: Sequence[tuple[Change | None, str]],
        made_by: Callable[..., Change | None] = change_over,
    ) -> None:
        """Show changes with the words for their days; one that is not known is a dash.

        ``made_by`` is the function that computes them.
        """
        clear(self._row)
        for change, days in changes:
            value = _value(change)
            value.setAccessibleName(words.spoken(f"{value.text()} {days}"))
            name = self.tr("Followers gained {days}").format(days=days)
            for part in (value, label(days, "muted")):
                inputs = counts_of_change(change)
                explain(part, name, made_by, *inputs, shown=value.text())
                self._row.addWidget(part)
            self._row.addSpacing(8)
        self._row.addStretch()


def _value(change: Change | None) -> QLabel:
    if change is None:
        return label(words.MISSING, "muted")
    text = words.signed_count(change.middle)
    made = label(("≈ " if change.about else "") + text, "good" if change.middle > 0 else "section")
    tip = f"{words.short_day(change.from_day)} – {words.short_day(change.to_day)}"
    if change.low != change.high:
        tip += f": {words.signed_count(change.low)} … {words.signed_count(change.high)}"
    if round(change.left_out):
        purge = QCoreApplication.translate("ChangesLabel", "without the purge of {step}")
        tip += "\n" + purge.format(step=words.signed_count(change.left_out))
    made.setToolTip(tip)
    return made
