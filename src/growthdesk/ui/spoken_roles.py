"""What a screen reader calls the widgets that Qt does not know: a chart is a chart."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from growthdesk.ui.twin import Tabled


@cache
def tell_roles() -> None:
    """Let screen readers hear the roles of all widgets made from now on."""
    QAccessible.installFactory(_interface)


def _interface(_: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, QWidget) and isinstance(thing, Tabled):
        return QAccessibleWidget(thing, QAccessible.Role.Chart)
    return None
