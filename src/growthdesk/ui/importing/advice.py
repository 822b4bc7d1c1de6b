"""What is said at the foot of an import: what is missing, or how it is taken back."""

from PySide6.QtCore import QCoreApplication

from growthdesk.ui.importing.plan import ImportPlan
from growthdesk.ui.shortcuts import way_to


def advice(plan: ImportPlan) -> str:
    """The one thing to know of a plan; empty while none of its lines would be imported."""
    if plan.is_mixed:
        return _tr("A whole log is imported alone: leave out the other files, or the log.")
    waiting = sum(line.waits for line in plan.lines)
    if waiting:
        return _tr("%n file(s) without an account: choose one, or leave it out.", waiting)
    if not any(line.is_taken for line in plan.lines):
        return ""
    return _tr("One {key} takes the whole import back.").format(key=way_to("undo"))


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("ImportSheet", text, "", n)
