"""A quiet button on a sheet that opens the page of the manual about it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from growthdesk.ui.widgets.card import button


def manual_link(name: str) -> QPushButton:
    """Leads to a page by its name; the page opens over the sheet that has the button."""
    made = button(QCoreApplication.translate("Manual", "How it works"), "link")
    made.setAutoDefault(False)
    made.setToolTip(QCoreApplication.translate("Manual", "Opens the page of the manual about it"))

    def open_page() -> None:
        from growthdesk.ui.dialogs.manual import open_manual

        open_manual(name, made.window())

    made.clicked.connect(lambda _=False: open_page())
    return made
