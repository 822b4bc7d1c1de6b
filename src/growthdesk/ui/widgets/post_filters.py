"""The line above the table of posts: what is searched for, and from when and of which kind."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from growthdesk.domain.platform import Kind
from growthdesk.store.posts import PostQuery
from growthdesk.ui import words
from growthdesk.ui.widgets.filter_choice import FilterChoice

_PERIODS = (0, 30, 90, 365)


class SearchField(QLineEdit):
    """A field from which Down and Enter lead to what was found; Esc empties it."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead on, or take the keys as any field does."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class PostFilters(QWidget):
    """A search as one types, and three choices. ``changed`` comes when they ask for other posts.

    ``row`` is their layout, to which more can be added.
    """

    changed = Signal()

    def __init__(self, search: QAction) -> None:
        """``search`` is the action that leads here; its shortcut is told in the field."""
        super().__init__()
        self.search = SearchField()
        self.search.setAccessibleName(self.tr("Search posts"))
        keys = search.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.search.setPlaceholderText(self.tr("Search title, caption, niche, link") + f"   {keys}")
        self.search.setClearButtonEnabled(True)
        self.period = _choice(self.tr("Period"))
        for days in _PERIODS:
            self.period.addItem(self._period_words(days), days)
        self.kind = _choice(self.tr("Kind"))
        self.niche = _choice(self.tr("Niche"))
        self.offer((), ())
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        self.row.addWidget(self.search, 1)
        for choice in (self.period, self.kind, self.niche):
            self.row.addWidget(choice)
            choice.currentIndexChanged.connect(self.changed)
        self.search.textChanged.connect(lambda _="": self.changed.emit())

    def offer(
        self, kinds: Sequence[Kind], niches: Sequence[str], *, all_known: bool = True
    ) -> None:
        """Offer these kinds and niches; a choice that is not among them is given up.

        Where they are not ``all_known``, it may still turn up, and stays.
        """
        if not all_known:
            chosen = self.choice
            kinds = [kind for kind in Kind if kind in kinds or kind == chosen.kind]
            niches = sorted({*niches, chosen.niche} - {""})
        _refill(self.kind, self.tr("All kinds"), [(words.kind_name(k), k) for k in kinds])
        _refill(self.niche, self.tr("All niches"), [(niche, niche) for niche in niches])

    def query(self, account_id: str | None, today: date) -> PostQuery:
        """The posts that are asked for; those of later days never are."""
        days: int = self.period.currentData()
        kind = self.kind.currentData()  # Qt gives a word back, not the Kind
        return PostQuery(
            account_id=account_id,
            words=self.search.text(),
            kind=Kind(kind) if kind else None,
            niche=self.niche.currentData(),
            first_day=today - timedelta(days=days - 1) if days else None,
            last_day=today,
        )

    @property
    def active(self) -> bool:
        """Whether anything is asked for at all."""
        choices = (self.period, self.kind, self.niche)
        return bool(self.search.text().strip()) or any(c.currentIndex() > 0 for c in choices)

    @property
    def choice(self) -> FilterChoice:
        """What is asked for, as a value."""
        return FilterChoice(
            " ".join(self.search.text().split()),
            self.period.currentData(),
            self.kind.currentData() or "",
            self.niche.currentData() or "",
        )

    def offers(self, choice: FilterChoice) -> bool:
        """Whether its period, kind and niche are among those that can be chosen now."""
        asked = ((self.period, choice.days), (self.kind, choice.kind), (self.niche, choice.niche))
        return all(not value or box.findData(value) >= 0 for box, value in asked)

    def choose(self, choice: FilterChoice) -> None:
        """Ask for this at once."""
        asked = ((self.period, choice.days), (self.kind, choice.kind), (self.niche, choice.niche))
        for box, value in asked:
            box.blockSignals(True)
            box.setCurrentIndex(max(0, box.findData(value)) if value else 0)
            box.blockSignals(False)
        if choice.words != self.search.text():
            self.search.setText(choice.words)  # which tells of the others, too
        else:
            self.changed.emit()

    def clear(self) -> None:
        """Ask for nothing, so that every post is found."""
        self.choose(FilterChoice())

    def _period_words(self, days: int) -> str:
        if not days:
            return self.tr("All time")
        return self.tr("Last year") if days == 365 else self.tr("Last %n days", "", days)


def _choice(name: str) -> QComboBox:
    choice = QComboBox()
    choice.setAccessibleName(name)
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    choice.setMaximumWidth(170)
    return choice


def _refill(choice: QComboBox, every: str, items: Sequence[tuple[str, str]]) -> None:
    if [choice.itemText(i) for i in range(choice.count())] == [every, *(text for text, _ in items)]:
        return
    chosen = choice.currentData()
    choice.blockSignals(True)
    choice.clear()
    choice.addItem(every, None)
    for text, value in items:
        choice.addItem(text, value)
    choice.setCurrentIndex(max(0, choice.findData(chosen)) if chosen is not None else 0)
    choice.blockSignals(False)
