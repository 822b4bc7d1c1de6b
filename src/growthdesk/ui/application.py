"""The running application: its names, its settings and its language."""

import sys

from PySide6.QtCore import QSettings
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from growthdesk.errors import Trouble
from growthdesk.identity import PROGRAM_ID
from growthdesk.resources import resource
from growthdesk.ui.icons import app_icon
from growthdesk.ui.language import settle_language
from growthdesk.ui.preferences import Preferences
from growthdesk.ui.said import trouble_said
from growthdesk.ui.theme import STYLE, Mode, Theme


def new_application() -> tuple[QApplication, QSettings, Theme]:
    """The application in the language and colours that this computer remembers."""
    app = QApplication([*sys.argv[:1], *STYLE])
    app.setApplicationName("growthdesk")
    app.setApplicationDisplayName("Growthdesk")
    app.setDesktopFileName(PROGRAM_ID)
    settings = QSettings(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, "growthdesk", "window"
    )
    preferences = Preferences(settings)
    settle_language(app, app, preferences.language, preferences.numbers)
    theme = Theme(app, _mode(settings))
    return app, settings, theme


def own_icon() -> QIcon:
    """The picture of the program."""
    return app_icon(resource("icons", "growthdesk.svg").read_bytes())


def wear_icon() -> None:
    """Give every window the picture of the program: to draw it in all sizes takes 10 ms."""
    QApplication.setWindowIcon(own_icon())


def tell_and_give_up(trouble: Trouble) -> int:
    """Say why nothing could be opened, in the terminal and on the screen; the exit code."""
    from PySide6.QtWidgets import QMessageBox

    wear_icon()
    print(f"{trouble.says} {trouble.advice}", file=sys.stderr)  # noqa: T201 - started from a terminal
    QMessageBox.critical(None, "Growthdesk", trouble_said(trouble, "\n\n"))
    return 1


def _mode(settings: QSettings) -> Mode:
    match settings.value("theme"):
        case "light":
            return "light"
        case "dark":
            return "dark"
        case _:
            return "system"
