"""The command palette: any action by a few letters of its name."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPalette,
)
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from growthdesk.ui.entries import Entry
from growthdesk.ui.models.entries import EntriesModel
from growthdesk.ui.theme import text_font
from growthdesk.ui.widgets.card import label

_WIDTH, _HEIGHT = 580, 400
_FROM_TOP = 70
_PAGE = 8
_SIDE = 12

_MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_PAGE,
    Qt.Key.Key_PageDown: _PAGE,
}


class Palette(QDialog):
    """A field over a list: arrows move, Enter does it, Escape or a click elsewhere closes.

    The cursor stays in the field; a screen reader is told the entry on which the arrows stand.
    """

    def __init__(self, entries: Sequence[Entry], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setProperty("role", "palette")
        self.setWindowTitle(self.tr("Find an action"))
        self.model = EntriesModel(entries, self)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find an action, a page or an account"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.textChanged.connect(self._find)
        self.list = QListView()
        self.list.setProperty("role", "palette")
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Line(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Actions"))
        self.list.setMouseTracking(True)
        self.list.entered.connect(self.list.setCurrentIndex)
        self.list.clicked.connect(lambda _: self.run())
        self.nothing = label(self.tr("Nothing is called that."), "muted")
        self.nothing.setContentsMargins(_SIDE, 0, 0, 8)
        self.nothing.hide()
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        layout.addWidget(self.nothing)
        self._place(parent)
        self._find("")

    @property
    def current(self) -> Entry | None:
        """The entry on which the arrows stand; None if nothing fits."""
        row = self.list.currentIndex().row()
        return self.model.entries[row] if 0 <= row < len(self.model.entries) else None

    def move_by(self, steps: int) -> None:
        """Stand on another entry; one step beyond an end goes on at the other."""
        count = self.model.rowCount()
        if not count:
            return
        row = self.list.currentIndex().row() + steps
        row = row % count if abs(steps) == 1 else min(max(row, 0), count - 1)
        self._stand_on(row)

    def run(self) -> None:
        """Do what the arrows stand on, if it can be done now, with the palette out of the way."""
        entry = self.current
        if entry is not None and entry.enabled:
            self.accept()
            entry.run()

    def _find(self, query: str) -> None:
        self.model.find(query)
        self.nothing.setHidden(bool(self.model.entries))
        self.list.setVisible(bool(self.model.entries))
        if self.model.entries:
            self._stand_on(0)
        self._fit()

    def _stand_on(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row))
        entry = self.current
        if entry is not None:
            self.field.setAccessibleDescription(entry.spoken)
            if self.isVisible():
                event = QAccessibleAnnouncementEvent(self.field, entry.spoken)
                QAccessible.updateAccessibility(event)

    def _fit(self) -> None:
        """Be as high as the entries that fit, as far as there is room."""
        wanted = self.list.sizeHintForRow(0) * self.model.rowCount()
        self.list.setFixedHeight(min(wanted, self._most))
        self._column.activate()
        self.resize(self.width(), self.minimumSizeHint().height())

    def _place(self, window: QWidget) -> None:
        """Lie at the top of the window, in its middle."""
        width = min(_WIDTH, window.width() - 40)
        self._most = min(_HEIGHT, window.height() - _FROM_TOP - 80)
        left = window.x() + (window.width() - width) // 2
        self.setGeometry(QRect(left, window.y() + _FROM_TOP, width, self._most))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, do, or close."""
        key = event.key()
        if key in _MOVES:
            self.move_by(_MOVES[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.run()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Close once another window is clicked."""
        super().changeEvent(event)
        left = event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow()
        if left and self.isVisible():
            self.reject()


class _Line(QStyledItemDelegate):
    """An entry on one line: its words, where it belongs in quiet letters, its keys at the end."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the entry; one that cannot be done is quiet as a whole."""
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""
        style = shown.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        rect, way = shown.rect.adjusted(_SIDE, 0, -_SIDE, 0), shown.direction
        quiet = shown.palette.color(QPalette.ColorRole.PlaceholderText)
        plain = shown.palette.color(QPalette.ColorRole.Text)
        leading = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        trailing = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight

        def draw(text: str, room: QRect, side: Qt.AlignmentFlag, colour: QColor) -> None:
            painter.setPen(colour)
            room = style.visualRect(way, rect, room)
            painter.drawText(room, style.visualAlignment(way, side), text)

        painter.save()
        painter.setFont(text_font(8.5))
        keys = painter.fontMetrics().horizontalAdvance(entry.keys) + (16 if entry.keys else 0)
        draw(entry.keys, rect, trailing, quiet)
        about = painter.fontMetrics().horizontalAdvance(entry.about)
        painter.setFont(text_font(10))
        metrics = painter.fontMetrics()
        most = max(rect.width() - keys - about - 12, rect.width() // 2)
        words = metrics.elidedText(entry.words, Qt.TextElideMode.ElideRight, most)
        draw(words, rect, leading, plain if entry.enabled else quiet)
        beside = rect.adjusted(metrics.horizontalAdvance(words) + 12, 0, -keys, 0)
        painter.setFont(text_font(8.5))
        cut = painter.fontMetrics().elidedText(
            entry.about, Qt.TextElideMode.ElideRight, beside.width()
        )
        draw(cut, beside, leading, quiet)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """A line of text with room around it."""
        return QSize(0, option.fontMetrics.height() + 16)
