"""What is opened outside of the window, with the program that the system has for it."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_outside(path: Path) -> None:
    """Open a file, or show a folder."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
