"""The list of all shortcuts, in which each can be changed."""

from collections.abc import Mapping

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from growthdesk.ui.actions import MENUS, SEPARATOR, translated
from growthdesk.ui.matching import fit
from growthdesk.ui.shortcuts import Shortcuts, gets_in_the_way, keys_shown
from growthdesk.ui.widgets.card import button, label

_SIZE, _LEAST = (560, 640), (460, 380)
_NAME = Qt.ItemDataRole.UserRole


class ShortcutsSheet(QDialog):
    """Enter or a double click on a line takes new keys; Delete takes the keys away.

    Keys that another action has are not taken from it without a word: the sheet says whose
    they are, and offers to use them here instead.
    """

    def __init__(
        self, shortcuts: Shortcuts, actions: Mapping[str, QAction], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self._actions = actions
        self._waiting: tuple[str, QKeySequence] | None = None
        title = self.tr("Keyboard shortcuts")
        self.setWindowTitle(title)
        self.resize(*_SIZE)
        self.setMinimumSize(*_LEAST)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search actions"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.table = self._table(title)
        self.said = label(wrap=True)
        self.use_here = button(self.tr("Use here instead"), "action-link")
        self.use_here.clicked.connect(lambda _=False: self._take_over())
        self.reset = button(self.tr("Reset this one"))
        self.reset.clicked.connect(lambda _=False: self._reset(self.chosen))
        self.reset_all = button(self.tr("Reset all"))
        self.reset_all.clicked.connect(lambda _=False: self._reset(None))
        close = button(self.tr("Close"))
        close.clicked.connect(lambda _=False: self.accept())
        for one in (self.use_here, self.reset, self.reset_all, close):
            one.setAutoDefault(False)
        self._lay_out(title, close)
        self._fill()
        self.table.setCurrentCell(0, 0)
        self.table.setFocus()

    @property
    def chosen(self) -> str:
        """The name of the action on whose line the cursor stands; empty if there is none."""
        item = self.table.item(self.table.currentRow(), 0)
        return str(item.data(_NAME)) if item is not None else ""

    def take(self, name: str, keys: QKeySequence) -> None:
        """Give an action these keys, or say why not and what can be done."""
        self._waiting = None
        action = _words(self._actions[name])
        shown, taken = keys_shown(keys), self._shortcuts.taken_by(keys, name)
        if gets_in_the_way(keys, name):
            said = self.tr("{keys} is needed for typing. Choose keys with Ctrl or Alt.")
            self._say(said.format(keys=shown))
        elif taken is not None:
            self._waiting = name, keys
            said = self.tr("{keys} does “{action}” already.")
            self._say(said.format(keys=shown, action=_words(self._actions[taken])))
        else:
            self._shortcuts.change(name, keys)
            none = self.tr("“{action}” has no keys now.")
            said = self.tr("{keys} does “{action}” now.") if shown else none
            self._say(said.format(keys=shown, action=action))
        self._fill()

    def _table(self, title: str) -> QTableWidget:
        table = _Table(0, 2)
        table.setAccessibleName(title)
        table.horizontalHeader().hide()
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setItemDelegateForColumn(1, _Keys(self))
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        table.horizontalHeader().resizeSection(1, 170)
        table.keys_wanted.connect(self._record)
        table.none_wanted.connect(lambda: self.take(self.chosen, QKeySequence()))
        table.doubleClicked.connect(lambda _: self._record())
        table.currentCellChanged.connect(lambda *_: self._show_reset())
        for deed in (deed for _, deeds in MENUS for deed in deeds if deed is not SEPARATOR):
            row = table.rowCount()
            table.insertRow(row)
            words = QTableWidgetItem(translated(deed.words).replace("&", "").removesuffix("…"))
            words.setData(_NAME, deed.name)
            table.setItem(row, 0, words)
            table.setItem(row, 1, QTableWidgetItem())
        return table

    def _lay_out(self, title: str, close: QWidget) -> None:
        saying = QHBoxLayout()
        saying.addWidget(self.said, 1)
        saying.addWidget(self.use_here, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        for one in (self.reset, self.reset_all):
            foot.addWidget(one)
        foot.addStretch()
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(12)
        layout.addWidget(label(title, "answer"))
        layout.addWidget(self.search)
        layout.addWidget(self.table, 1)
        layout.addLayout(saying)
        layout.addLayout(foot)
        self._say("")

    def _say(self, text: str) -> None:
        """Say something under the list; how to change keys if there is nothing else to say."""
        usual = self.tr("Enter or a double click takes new keys, Delete takes them away.")
        self.said.setText(text or usual)
        self.said.setAccessibleName(self.said.text())
        self.use_here.setVisible(self._waiting is not None)

    def _fill(self) -> None:
        """Show the keys as they are now; those that were chosen stand in bold letters."""
        for row in range(self.table.rowCount()):
            words, keys = self.table.item(row, 0), self.table.item(row, 1)
            if words is None or keys is None:
                continue
            name = str(words.data(_NAME))
            keys.setText(keys_shown(self._shortcuts.of(name)))
            font = self.table.font()
            font.setBold(self._shortcuts.is_changed(name))
            keys.setFont(font)
            own = self.tr("{keys}, your own") if font.bold() else "{keys}"
            said = own.format(keys=keys.text() or self.tr("none"))
            keys.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        self._show_reset()

    def _show_reset(self) -> None:
        names = [deed.name for _, deeds in MENUS for deed in deeds if deed is not SEPARATOR]
        self.reset.setEnabled(bool(self.chosen) and self._shortcuts.is_changed(self.chosen))
        self.reset_all.setEnabled(any(self._shortcuts.is_changed(name) for name in names))

    def _find(self, text: str) -> None:
        for row in range(self.table.rowCount()):
            words, keys = self.table.item(row, 0), self.table.item(row, 1)
            if words is not None and keys is not None:
                hidden = fit(text, words.text()) is None and fit(text, keys.text()) is None
                self.table.setRowHidden(row, hidden)

    def _record(self) -> None:
        item = self.table.item(self.table.currentRow(), 1)
        if item is not None:
            self._waiting = None
            self._say(self.tr("Press the new keys. Escape leaves them as they were."))
            self.table.editItem(item)

    def _take_over(self) -> None:
        if self._waiting is not None:
            name, keys = self._waiting
            self._waiting = None
            self._shortcuts.change(name, keys)
            said = self.tr("{keys} does “{action}” now.")
            self._say(said.format(keys=keys_shown(keys), action=_words(self._actions[name])))
            self._fill()
            self.table.setFocus()

    def _reset(self, name: str | None) -> None:
        if name is None:
            self._shortcuts.reset()
        else:
            self._shortcuts.reset([name])
        self._waiting = None
        self._say("")
        self._fill()
        self.table.setFocus()


class _Table(QTableWidget):
    """Tells of Enter and Delete on a line."""

    keys_wanted = Signal()
    none_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F2 ask for keys, Delete and Backspace for none."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.keys_wanted.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.none_wanted.emit()
        else:
            super().keyPressEvent(event)


class _Keys(QStyledItemDelegate):
    """Records keys in place of those that stand in a line."""

    def __init__(self, sheet: ShortcutsSheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet

    def createEditor(
        self,
        parent: QWidget,
        _option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """A field that takes the next keys but Escape; they are told once it is gone."""
        editor = QKeySequenceEdit(parent)
        editor.setMaximumSequenceLength(1)
        editor.setAccessibleName(self.tr("New keys"))
        item = self._sheet.table.item(index.row(), 0)
        name = str(item.data(_NAME)) if item is not None else ""

        told = False

        def finish() -> None:
            # It finishes once more when it loses the cursor; without keys the view closes it.
            nonlocal told
            keys = editor.keySequence()
            if keys.isEmpty() or told:
                return
            told = True
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
            self._sheet.table.setFocus()
            self._sheet.take(name, keys)

        editor.editingFinished.connect(finish)
        return editor

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter is a key like any other here, and does not end the editing."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.key() in enter:
            return False
        return super().eventFilter(editor, event)

    def setEditorData(self, _editor: QWidget, _index: QModelIndex | QPersistentModelIndex) -> None:
        """The field begins empty: it waits for keys."""

    def setModelData(
        self,
        _editor: QWidget,
        _model: QAbstractItemModel,
        _index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """What stands in the line is told by the sheet alone."""


def _words(action: QAction) -> str:
    return action.text().replace("&", "").removesuffix("…")
