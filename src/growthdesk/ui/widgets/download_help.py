"""How to download a history: the platforms, and for each what there is and where to click."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from growthdesk.domain.platform import PLATFORMS
from growthdesk.ui.download_steps import WAYS, Way
from growthdesk.ui.widgets.card import label

_LIST_WIDTH = 150
_ITEM = 28


class DownloadHelp(QFrame):
    """A list of platforms, and the steps of the chosen one beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.platforms = QListWidget()
        self.platforms.setAccessibleName(self.tr("Platform"))
        self.platforms.setFixedWidth(_LIST_WIDTH)
        for key in WAYS:
            name = self.tr("Anything else") if key == "other" else PLATFORMS[key].name
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setSizeHint(QSize(0, _ITEM))
            self.platforms.addItem(item)
        self._steps = QScrollArea()
        self._steps.setWidgetResizable(True)
        self._steps.setFrameShape(QFrame.Shape.NoFrame)
        self._steps.setProperty("role", "clear")
        self._steps.setAccessibleName(self.tr("Steps"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 16, 12)
        row.setSpacing(16)
        row.addWidget(self.platforms)
        row.addWidget(self._steps, 1)
        self.platforms.currentItemChanged.connect(lambda *_: self._show())
        self.platforms.setCurrentRow(0)

    @property
    def text(self) -> str:
        """All that is said of the chosen platform."""
        return self._steps.accessibleDescription()

    def show_platform(self, key: str) -> None:
        """Choose a platform; one without a download of its own is like any table."""
        keys = list(WAYS)
        self.platforms.setCurrentRow(keys.index(key if key in WAYS else "other"))

    def _show(self) -> None:
        key = self.platforms.currentItem().data(Qt.ItemDataRole.UserRole)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 2, 6, 2)
        column.setSpacing(6)
        said = []
        for way in WAYS[key]:
            steps = "\n".join(f"{n}.  {_tr(step)}" for n, step in enumerate(way.steps, 1))
            for text, role in _parts(way, steps):
                column.addWidget(label(text, role, wrap=True))
                said.append(text)
            column.addSpacing(6)
        column.addWidget(label(self.tr("Menus move: the words may differ a little."), "small"))
        column.addStretch()
        self._steps.setWidget(inside)
        inside.setAutoFillBackground(False)  # the card is seen through it
        self._steps.setAccessibleDescription("\n".join(said))


def _parts(way: Way, steps: str) -> tuple[tuple[str, str], ...]:
    return (_tr(way.gives), "section"), (steps, ""), (_tr(way.limits), "muted")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Downloads", text)
