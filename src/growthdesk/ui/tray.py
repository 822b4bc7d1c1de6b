"""The icon in the tray, for who wants one and whose desktop has the place for it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

_SHOWN_MS = 15_000


def tray_is_there() -> bool:
    """Whether this desktop has a tray at all; many have none."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """The icon and its menu; a click on the icon opens the window."""

    window_wanted = Signal()
    quick_log_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, icon: QIcon, parent: QObject) -> None:
        super().__init__(parent)
        self.menu = QMenu()
        self.menu.addAction(self.tr("Open Growthdesk"), self.window_wanted.emit)
        self.menu.addAction(self.tr("Quick log"), self.quick_log_wanted.emit)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Quit"), self.quit_wanted.emit)
        self.icon = QSystemTrayIcon(icon, self)
        self.icon.setToolTip("Growthdesk")
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_click)
        self.icon.messageClicked.connect(self.window_wanted)
        self.icon.show()

    def tell(self, title: str, text: str) -> None:
        """Show a message of the system."""
        self.icon.showMessage(title, text, self.icon.icon(), _SHOWN_MS)

    def remove(self) -> None:
        """Take the icon away."""
        self.icon.hide()
        self.deleteLater()

    def _on_click(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.window_wanted.emit()
