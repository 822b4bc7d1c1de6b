"""The sheet that tells what this program is: version, licence, updates, and the work of others."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from growthdesk import __version__
from growthdesk.identity import RELEASES
from growthdesk.licences import Licence
from growthdesk.ui.widgets.card import button, label

_SIZE, _LEAST = (720, 560), (560, 440)
_ICON = 64
_LIST_WIDTH = 240


class AboutSheet(QDialog):
    """What is running and where its log lies; below it every part with its licence.

    Nothing is asked of the network: a button opens the page of releases in the browser.
    """

    def __init__(
        self, log: Path, licences: Sequence[Licence], icon: QIcon, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._licences = licences
        title = _tr("About Growthdesk")
        self.setWindowTitle(title)
        self.resize(*_SIZE)
        self.setMinimumSize(*_LEAST)
        self.told = label(role="muted", wrap=True)
        self.told.setText(
            "\n".join(
                (
                    _tr("A creator's own log of posts and followers."),
                    _tr("Your log lies in {path}.").format(path=log),
                    _tr("Free software under the MIT licence."),
                    _tr(
                        "Growthdesk never looks for updates by itself: they are told at {place}"
                    ).format(place=RELEASES),
                )
            )
        )
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.parts = QListWidget()
        self.parts.setFixedWidth(_LIST_WIDTH)
        self.parts.setFrameShape(QListWidget.Shape.NoFrame)
        self.parts.setSpacing(3)
        self.parts.setAccessibleName(_tr("Parts and their licences"))
        self.parts.addItems([one.part for one in licences])
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.parts.currentRowChanged.connect(self._tell)
        self.updates = button(_tr("Look for updates in the browser"))
        self.updates.clicked.connect(lambda _=False: QDesktopServices.openUrl(QUrl(RELEASES)))
        self.close_button = button(_tr("Close"))
        self.close_button.clicked.connect(self.accept)
        self.close_button.setDefault(True)
        self._lay_out(icon)
        self.parts.setCurrentRow(0)

    def _lay_out(self, icon: QIcon) -> None:
        picture = QLabel()
        picture.setPixmap(icon.pixmap(_ICON))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(f"Growthdesk {__version__}", "answer"))
        words.addWidget(self.told)
        head = QHBoxLayout()
        head.setSpacing(18)
        head.addWidget(picture, alignment=Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(self.parts)
        both.addWidget(self.text, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.updates)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(label(_tr("What it is made of"), "section"))
        layout.addLayout(both, 1)
        layout.addLayout(buttons)

    def _tell(self, row: int) -> None:
        if not 0 <= row < len(self._licences):
            return
        chosen = self._licences[row]
        text = chosen.text or _tr("Its text comes with the part itself.")
        self.text.setPlainText(f"{chosen.terms}\n\n{text}")
        self.text.setAccessibleName(_tr("Licence of {part}").format(part=chosen.part))


def _tr(text: str) -> str:
    return QCoreApplication.translate("About", text)
