"""What can be read or heard in a window, and where: for tests of languages."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QSpinBox,
    QTableView,
    QWidget,
)

_ROWS = 12
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.WhatsThisRole,
)


def seen_texts(top: QWidget) -> Iterator[tuple[str, str]]:
    """Every text of the visible widgets below one, and of its menus, with the widget's class."""
    for widget in [top, *top.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        name = type(widget).__name__
        for text in (
            widget.toolTip(),
            widget.whatsThis(),
            widget.accessibleName(),
            widget.accessibleDescription(),
            widget.windowTitle() if widget.isWindow() else "",
            *_own(widget),
        ):
            if text:
                yield name, text
    for action in [one for one in top.findChildren(QAction) if not _of_qt(one)]:
        yield "QAction", action.text()
        yield "QAction", action.toolTip()


def _own(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield widget.placeholderText()
        case QGroupBox() | QMenu():
            yield widget.title()
        case QComboBox():
            yield from (widget.itemText(place) for place in range(widget.count()))
        case QSpinBox():
            yield from (widget.prefix(), widget.suffix(), widget.specialValueText())
        case QAbstractItemView() if not isinstance(widget, QHeaderView):
            yield from _items(widget)


def _items(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(), _ROWS)):
        for column in range(
            model.columnCount(QModelIndex()) if isinstance(view, QTableView) else 1
        ):
            for role in _ROLES:
                yield str(model.index(row, column, QModelIndex()).data(role) or "")
    if isinstance(view, QTableView):
        for column in range(model.columnCount(QModelIndex())):
            for role in _ROLES:
                yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")


def _of_qt(action: QAction) -> bool:
    """Whether Qt itself made it, such as the menu of a text field."""
    return action.isSeparator() or isinstance(action.parent(), QLineEdit | QAbstractSpinBox)
