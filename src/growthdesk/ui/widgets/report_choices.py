"""The card of a report's choices: its kind, what can be chosen of that, and as what it is saved."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from growthdesk.ui.outside import open_outside
from growthdesk.ui.reporting.kind import Kind
from growthdesk.ui.style_sheet import give_role
from growthdesk.ui.widgets.card import Card, button, label
from growthdesk.ui.widgets.segments import Segments

WIDTH, NARROW = 320, 290
"""Pixels, and where the page has little room."""
_SIDE = 20

FORMATS = {
    ".xlsx": "Excel",
    ".md": "Markdown",
    ".html": "HTML",
}
"""What people call a kind of file, where it is not its ending in capitals."""


def format_name(ending: str) -> str:
    """What people call the kind of file with an ending: PDF, Excel."""
    return FORMATS.get(ending, ending.removeprefix(".").upper())


class ReportChoices(Card):
    """What the report is to be; ``changed`` tells when a person chooses something else.

    ``format_changed`` tells of the kind of file alone, which the pages do not depend on.
    """

    changed = Signal()
    format_changed = Signal()

    def __init__(self, kinds: Sequence[Kind]) -> None:
        super().__init__()
        self._kinds = {kind.name: kind for kind in kinds}
        self._endings = {kind.name: kind.endings[0] for kind in kinds}
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("What the report is about"))
        titles = [(kind.name, kind.title) for kind in kinds]
        self.kinds = Segments(titles, self.tr("Report"), kinds[0].name, wraps=True)
        self.kinds.chosen.connect(self.show_kind)
        self.format = Segments([], self.tr("Save as"), wraps=True)
        self.format.setProperty("role", "tight")
        self.format.chosen.connect(self._choose_format)
        self._save_as = label(self.tr("Save as"), "muted")
        self._stack = QStackedWidget()
        for kind in kinds:
            kind.choices.changed.connect(self.changed)
            self._stack.addWidget(_scrolling(_at_top(kind.choices)))
        self._said = label(role="muted", wrap=True)
        self.open_file = button(self.tr("Open"), "action-link")
        self.open_folder = button(self.tr("Show in folder"), "action-link")
        self._links = QWidget()
        self._lay_out()
        self._saved: Path | None = None
        self.open_file.clicked.connect(lambda _=False: _open(self._saved))
        self.open_folder.clicked.connect(
            lambda _=False: _open(self._saved.parent if self._saved else None)
        )
        self._links.hide()
        self._offer_formats()

    def _lay_out(self) -> None:
        links = QHBoxLayout(self._links)
        links.setContentsMargins(0, 0, 0, 0)
        links.addWidget(self.open_file)
        links.addWidget(self.open_folder)
        links.addStretch()
        foot = QVBoxLayout()
        foot.setContentsMargins(_SIDE, 8, _SIDE, 0)
        foot.setSpacing(8)
        foot.addWidget(self._save_as)
        foot.addWidget(self.format)
        foot.addWidget(self._said)
        foot.addWidget(self._links)
        self.body.setContentsMargins(0, 14, 0, 14)
        self.body.setSpacing(0)
        if len(self._kinds) > 1:
            head = QVBoxLayout()
            head.setContentsMargins(_SIDE, 2, _SIDE, 10)
            head.setSpacing(8)
            head.addWidget(label(self.tr("Report"), "muted"))
            head.addWidget(self.kinds, 0, Qt.AlignmentFlag.AlignLeading)
            self.body.addLayout(head)
        self.body.addWidget(self._stack, 1)
        self.body.addLayout(foot)

    @property
    def all_kinds(self) -> Sequence[Kind]:
        """The kinds that are offered, in their order."""
        return tuple(self._kinds.values())

    @property
    def kind(self) -> Kind:
        """The kind that is chosen."""
        return self._kinds[self.kinds.value or next(iter(self._kinds))]

    @property
    def ending(self) -> str:
        """The ending of the file, like .pdf."""
        return self._endings[self.kind.name]

    @property
    def said(self) -> str:
        """What was told at the foot."""
        return self._said.text()

    def show_kind(self, name: str) -> None:
        """Choose a kind; each remembers as what it was saved."""
        self.kinds.value = name
        self._stack.setCurrentIndex(list(self._kinds).index(name))
        self._offer_formats()
        self.changed.emit()
        self.format_changed.emit()

    def show_format(self, ending: str) -> None:
        """Choose as what the report is saved."""
        self.format.value = ending
        self._choose_format(ending)

    def say(self, text: str, saved: Path | None = None, *, trouble: bool = False) -> None:
        """Tell at the foot what was saved, which can be opened there, or why it could not be."""
        give_role(self._said, "trouble" if trouble else "muted")
        self._said.setText(text)
        self._said.setAccessibleName(text)
        self._said.setVisible(bool(text))
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._said, text))
        self._saved = saved
        self._links.setVisible(saved is not None)

    def _offer_formats(self) -> None:
        endings = [(ending, format_name(ending)) for ending in self.kind.endings]
        self.format.offer(endings, self.ending)
        for part in (self._save_as, self.format):
            part.setVisible(len(endings) > 1)  # the button says what it makes

    def _choose_format(self, ending: str) -> None:
        self._endings[self.kind.name] = ending
        self.format_changed.emit()


def _at_top(choices: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(_SIDE, 6, _SIDE - 2, 6)
    column.addWidget(choices)
    column.addStretch()
    return made


class _Choices(QScrollArea):
    """Scrolls to what has the focus, and leaves the keys that turn pages to the pages."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand it on; none is meant for this, which never has the focus."""
        event.ignore()


def _scrolling(inside: QWidget) -> QScrollArea:
    area = _Choices()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setProperty("role", "clear")
    area.viewport().setAutoFillBackground(False)
    area.setWidget(inside)
    inside.setAutoFillBackground(False)
    return area


def _open(path: Path | None) -> None:
    """Open what was just saved, or its folder, with the program that the system has for it."""
    if path is not None:
        open_outside(path)
