"""Cells of the table of posts: how they are painted, and how they are edited in place."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QDate,
    QDateTime,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTime,
    QTimer,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from growthdesk.domain.rows import Post
from growthdesk.errors import Trouble
from growthdesk.ui import words
from growthdesk.ui.models.post_columns import COLUMNS, RIGHT, Column, column_name
from growthdesk.ui.models.posts import PostsModel
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.drawn_texts import DrawnTexts
from growthdesk.ui.widgets.fields import dress_calendar, niche_field
from growthdesk.ui.widgets.reason import Reason

Index = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemDelegate.EndEditHint

_LEAVING = {
    Qt.Key.Key_Return: Hint.NoHint,
    Qt.Key.Key_Enter: Hint.NoHint,
    Qt.Key.Key_Tab: Hint.EditNextItem,
    Qt.Key.Key_Backtab: Hint.EditPreviousItem,
}
_DATE, _TIME = "yyyy-MM-dd", "HH:mm"
_NARROWEST = {
    Column.PUBLISHED: 178,
    Column.KIND: 120,
    Column.CAPTION: 340,
    Column.NOTE: 260,
    Column.LINK: 260,
}
_LINES_HIGH = 104


class PostCells(QStyledItemDelegate):
    """Edits a cell with the field that fits it. What cannot be kept stays in the field, with
    the reason under it, until it is mended or Esc gives it up.
    """

    def __init__(
        self, session: Session, theme: Theme, model: PostsModel, table: QTableView
    ) -> None:
        super().__init__(table)
        self._session = session
        self._theme = theme
        self._model = model
        self._table = table
        self._editor: QWidget | None = None
        self._index = QPersistentModelIndex()
        self._saving = False
        self._texts = DrawnTexts(theme, model, table)
        self.reason = Reason(table.viewport())

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """The field for a cell: a choice for the kind, day and time, or a line."""
        post = self._model.post(index.row())
        column = COLUMNS[index.column()]
        editor: QWidget
        match column:
            case Column.KIND if post is not None:
                editor = self._kind_editor(post)
            case Column.PUBLISHED if post is not None:
                editor = QDateTimeEdit()
                editor.setCalendarPopup(True)
                dress_calendar(editor.calendarWidget())
                pattern = "d MMM yyyy HH:mm" if post.published_at else "d MMM yyyy"
                editor.setDisplayFormat(pattern)
            case Column.NICHE if post is not None:
                editor = niche_field("", self._session.read.niches(post.account_id))
            case Column.CAPTION | Column.NOTE:
                editor = QPlainTextEdit()
            case _:
                editor = QLineEdit()
                if column in RIGHT:
                    editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        editor.setParent(parent)
        editor.setAccessibleName(column_name(column))
        self._editor = editor
        self._index = QPersistentModelIndex(index)
        self._model.hold()
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill a field once: what is being typed outlives news of the log."""
        if editor.property("filled"):
            return
        editor.setProperty("filled", True)
        text = self._model.plain_text(index.row(), COLUMNS[index.column()])
        match editor:
            case QComboBox():
                editor.setCurrentIndex(editor.findData(text))
            case QDateTimeEdit():
                day, _, time = text.partition(" ")
                moment = QDateTime(
                    QDate.fromString(day, _DATE), QTime.fromString(time or "00:00", _TIME)
                )
                editor.setDateTime(moment)
            case QPlainTextEdit():
                editor.setPlainText(text)
                editor.selectAll()
            case QLineEdit():
                editor.setText(text)

    def setModelData(self, editor: QWidget, _: QAbstractItemModel, index: Index) -> None:
        """Keep what stands in a field, where Qt itself decides that editing ends."""
        if editor is self._editor and not self._saving:
            self._session.attempt(lambda: self._model.change(index, typed_text(editor)))

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """The whole cell, and more to the side where the field needs it."""
        area = option.rect
        width = max(area.width(), _NARROWEST.get(COLUMNS[index.column()], 84))
        left = min(area.left(), self._table.viewport().width() - width)
        height, top = area.height(), area.top()
        if isinstance(editor, QPlainTextEdit):
            height = _LINES_HIGH
            top = max(0, min(top, self._table.viewport().height() - height))
        editor.setGeometry(max(0, left), top, width, height)
        self.reason.place_under(editor)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """Forget a field that is closed."""
        if editor is self._editor:
            self._editor = None
            self.reason.hide()
            QTimer.singleShot(0, self, self._let_go)
        super().destroyEditor(editor, index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, Tab and leaving the field keep what was typed, or say why they cannot."""
        if watched is not self._editor or not isinstance(watched, QWidget):
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            hint = _LEAVING.get(Qt.Key(event.key()))
            if hint is not None and not _breaks_line(watched, event):
                self._keep(watched, hint)
                return True
        if event.type() is QEvent.Type.FocusOut:
            if QApplication.activePopupWidget() is None:
                self._keep(watched, Hint.NoHint)
            return False
        return super().eventFilter(watched, event)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The cell; a thin frame tells which one the keyboard is on."""
        column = COLUMNS[index.column()]
        if column is Column.PINNED:
            super().paint(painter, option, index)
        else:
            self._texts.paint(painter, option, index.row(), column)
        if self._table.hasFocus() and self._table.currentIndex() == index:
            painter.setPen(QPen(QColor(self._theme.colours.accent), 1))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -2))

    def _let_go(self) -> None:
        # With Tab the next cell is being edited by now.
        if self._editor is None:
            self._model.let_go()

    def _kind_editor(self, post: Post) -> QComboBox:
        editor = QComboBox()
        kinds = self._model.account_of(post).platform_facts.kinds
        for kind in dict.fromkeys((*kinds, post.kind)):
            editor.addItem(words.kind_name(kind), kind.value)
        editor.activated.connect(lambda _=0: self._keep(editor, Hint.NoHint))
        return editor

    def _keep(self, editor: QWidget, hint: Hint) -> None:
        if self._saving or editor is not self._editor:
            return
        self._saving = True
        try:
            self._model.change(self._index, typed_text(editor))
        except Trouble as trouble:
            self.reason.say(trouble, editor)
            return
        finally:
            self._saving = False
        # The change may have moved the row, and Qt have closed the field with it.
        if self._editor is editor:
            self.closeEditor.emit(editor, hint)
        elif hint is not Hint.NoHint or QApplication.focusWidget() is None:
            self._table.setFocus()


def _breaks_line(editor: QWidget, event: QKeyEvent) -> bool:
    """Shift and Enter begin a new line in a text of several."""
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return isinstance(editor, QPlainTextEdit) and enter and shifted


def typed_text(editor: QWidget) -> str:
    """What stands in a field, as the model reads it."""
    match editor:
        case QComboBox():
            return str(editor.currentData())
        case QDateTimeEdit():
            has_time = "H" in editor.displayFormat()
            return editor.dateTime().toString(f"{_DATE} {_TIME}" if has_time else _DATE)
        case QPlainTextEdit():
            return editor.toPlainText()
        case QLineEdit():
            return editor.text()
    return ""
