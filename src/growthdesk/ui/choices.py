"""What was chosen for this computer takes effect, and where it is chosen: settings, keys, palette."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt

from growthdesk.ui import words
from growthdesk.ui.autostart import autostart_of_this_system
from growthdesk.ui.preferences import Preferences
from growthdesk.ui.session import Session
from growthdesk.ui.window import Window

if TYPE_CHECKING:
    from growthdesk.ui.dialogs.settings import SettingsDialog


class Choices(QObject):
    """The preferences of one window, and the dialogs that change them."""

    def __init__(self, session: Session, window: Window, settings: QSettings) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._settings: SettingsDialog | None = None
        self.preferences = Preferences(settings, self)
        self.preferences.changed.connect(self._follow)
        words.hide_counts(self.preferences.flag("hide_counts"))
        self._name_show_counts()
        session.show_weekly_only(self.preferences.flag("weekly_only"))

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        """What the actions of these names do."""
        return {
            "settings": self.open_settings,
            "find_action": self._find_action,
            "shortcuts": self._show_shortcuts,
            "show_counts": lambda: self._hide_counts(not words.counts_hidden()),
        }

    def open_settings(self) -> "SettingsDialog":
        """Open the settings, or bring them to the front. The window stays in reach beside them."""
        from growthdesk.ui.dialogs.settings import SettingsDialog

        if self._settings is None:
            self._settings = SettingsDialog(
                self._session,
                self.preferences,
                self._window.theme,
                self._window.actions_by_name,
                autostart_of_this_system(),
                self._window,
            )
            self._settings.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._settings.finished.connect(self._forget_settings)
        self._settings.show()
        self._settings.raise_()
        self._settings.activateWindow()
        return self._settings

    def _forget_settings(self) -> None:
        self._settings = None

    def _find_action(self) -> None:
        from growthdesk.ui.dialogs.palette import Palette
        from growthdesk.ui.entries import entries

        found = entries(self._window.actions_by_name, self._session)
        palette = Palette(found, self._window)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        palette.open()

    def _show_shortcuts(self) -> None:
        from growthdesk.ui.dialogs.shortcuts import ShortcutsSheet

        above = self._settings or self._window
        sheet = ShortcutsSheet(self._window.shortcuts, self._window.actions_by_name, above)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.finished.connect(self._session.show_again)  # sentences name keys
        sheet.open()

    def _follow(self, name: str) -> None:
        """Let a preference that changed take effect at once."""
        if name == "weekly_only":
            self._session.show_weekly_only(self.preferences.flag(name))
        elif name == "hide_counts":
            self._hide_counts(self.preferences.flag(name))

    def _hide_counts(self, hidden: bool) -> None:  # noqa: FBT001 - a preference says it so
        words.hide_counts(hidden)
        self._name_show_counts()
        self._session.show_again()

    def _name_show_counts(self) -> None:
        """Offer what a click would do now; nothing while counts are not hidden at all."""
        action = self._window.actions_by_name["show_counts"]
        action.setEnabled(self.preferences.flag("hide_counts"))
        hidden, shown = self.tr("Show hidden cou&nts"), self.tr("Hide cou&nts again")
        action.setText(hidden if words.counts_hidden() or not action.isEnabled() else shown)
