"""The button of the filters that were saved: choose one, save the choices of now, forget one."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton

from growthdesk.errors import Trouble
from growthdesk.ui.dialogs.sheet import Sheet
from growthdesk.ui.widgets.filter_choice import keep_filters, read_filters
from growthdesk.ui.widgets.post_filters import PostFilters
from growthdesk.ui.words import without_mnemonic

_LONGEST_NAME = 60


def _tr(text: str) -> str:
    return QCoreApplication.translate("SavedFilters", text)


class SavedFilters(QPushButton):
    """A button with a menu. What it saves belongs to this computer, not to the log."""

    def __init__(self, filters: PostFilters, settings: QSettings) -> None:
        super().__init__(_tr("Saved filters"))
        self._filters = filters
        self._settings = settings
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.setAccessibleName(self.text())
        self.setToolTip(_tr("Choose, save or forget a filter"))

    def save_as(self, name: str) -> None:
        """Save the choices of now; a filter of the same name is replaced. Raises Trouble without one."""
        plain = " ".join(name.split())[:_LONGEST_NAME]
        if not plain:
            raise Trouble(_tr("The filter has no name."), _tr("Give it a word or two."))
        kept = read_filters(self._settings)
        keep_filters(self._settings, kept | {plain: self._filters.choice})

    def forget(self, name: str) -> None:
        """Do not keep this one any longer."""
        kept = read_filters(self._settings)
        kept.pop(name, None)
        keep_filters(self._settings, kept)

    def ask_for_name(self) -> None:
        """A sheet that saves the choices of now under a name."""
        field = QLineEdit(self._filters.choice.niche or self._filters.choice.words)
        field.setMaxLength(_LONGEST_NAME)
        sheet = Sheet(_tr("Save the filter"), "", lambda: self.save_as(field.text()), self.window())
        sheet.add_row(
            _tr("Name"), field, _tr("Kept on this computer. The same name replaces a filter.")
        )
        field.selectAll()
        field.setFocus()
        sheet.setModal(True)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def _fill(self) -> None:
        self._menu.clear()
        kept = read_filters(self._settings)
        for name, choice in kept.items():
            one = self._menu.addAction(without_mnemonic(name))
            one.setCheckable(True)
            one.setChecked(choice == self._filters.choice)
            # A kind or niche that no post here has would find nothing.
            one.setEnabled(self._filters.offers(choice))
            one.triggered.connect(partial(self._filters.choose, choice))
        if not kept:
            self._menu.addAction(_tr("No filter is saved yet")).setEnabled(False)
        self._menu.addSeparator()
        save = self._menu.addAction(_tr("Save this filter…"))
        save.setEnabled(self._filters.active)
        save.triggered.connect(lambda _=False: self.ask_for_name())
        forget = self._menu.addMenu(_tr("Forget"))
        forget.setEnabled(bool(kept))
        for name in kept:
            forget.addAction(without_mnemonic(name), partial(self.forget, name))
