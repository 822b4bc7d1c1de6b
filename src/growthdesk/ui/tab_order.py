"""The order in which Tab goes through a window: as its layouts are read, top to bottom."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QMainWindow, QScrollArea, QSplitter, QStackedWidget, QWidget


def tab_as_read(widget: QWidget) -> None:
    """Let Tab go through the window of a widget in the order of its layouts.

    Qt's own order is that in which widgets were made: what is made anew would come last.
    """
    window = widget.window()
    for one, following in pairwise(_focusable(window)):
        QWidget.setTabOrder(one, following)


def _focusable(widget: QWidget) -> Iterator[QWidget]:
    inside = list(_children(widget))
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
        if not isinstance(widget, QScrollArea):
            return
    for child in inside:
        yield from _focusable(child)


def _children(widget: QWidget) -> Iterator[QWidget]:
    match widget:
        case QMainWindow():
            inside = [widget.centralWidget()]
        case QScrollArea():
            inside = [widget.widget()]
        case QStackedWidget() | QSplitter():
            inside = [widget.widget(place) for place in range(widget.count())]
        case _:
            layout = widget.layout()
            inside = [] if layout is None else list(_in_layout(layout))
    yield from (one for one in inside if one is not None)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _in_layout(inner)
