"""The kinds of post as boxes that can each be ticked."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from growthdesk.domain.platform import Kind
from growthdesk.ui import words

_COLUMNS = 5


class KindBoxes(QWidget):
    """A box for each kind; ``toggled`` tells of each that a person ticks or clears."""

    toggled = Signal()

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        self.boxes: dict[Kind, QCheckBox] = {}
        for place, kind in enumerate(Kind):
            box = QCheckBox(words.without_mnemonic(words.kind_name(kind)))
            box.clicked.connect(lambda _=False: self.toggled.emit())
            grid.addWidget(box, place // _COLUMNS, place % _COLUMNS)
            self.boxes[kind] = box
        self.setFocusProxy(next(iter(self.boxes.values())))

    def tick(self, kinds: Collection[Kind]) -> None:
        """Tick these kinds and no others."""
        for kind, box in self.boxes.items():
            box.setChecked(kind in kinds)

    def ticked(self) -> frozenset[Kind]:
        """The kinds that are ticked."""
        return frozenset(kind for kind, box in self.boxes.items() if box.isChecked())
