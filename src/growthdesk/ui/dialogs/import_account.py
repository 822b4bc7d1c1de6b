"""The sheet that asks for an account that an import is to add."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from growthdesk.domain.rows import Account
from growthdesk.importers.found import Whose
from growthdesk.ui.dialogs.account import address_of, platform_field
from growthdesk.ui.dialogs.sheet import Sheet


def new_account_sheet(
    whose: Whose | None,
    add: Callable[[str, str], Account],
    then: Callable[[Account], object],
    parent: QWidget,
) -> Sheet:
    """A sheet with what a file tells of its account; the cursor stands where it tells nothing.

    ``add`` makes an account from an address and a name and may raise Trouble, ``then`` gets it.
    Nothing is written to the log. Goal and plan are those of any new account.
    """
    platform = platform_field(whose.platform if whose is not None else "instagram")
    handle = QLineEdit(whose.handle if whose is not None else "")
    handle.setPlaceholderText("mira.bakes")
    name = QLineEdit(whose.name if whose is not None else "")

    def save() -> None:
        then(add(address_of(platform, handle), name.text()))

    sheet = Sheet(_tr("New account"), "", save, parent, _tr("Use it"))
    sheet.add_row(_tr("Platform"), platform)
    help_text = _tr("It is added together with the import. Goal and plan can be changed later.")
    sheet.add_row(_tr("Handle"), handle, help_text)
    if name.text():
        sheet.add_row(_tr("Name"), name)
    first = platform if whose is None else handle
    first.setFocus(Qt.FocusReason.TabFocusReason)
    return sheet


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportSheet", text)
