"""The order in which Tab goes through a window: as its layouts are read, top to bottom."""

from collections.abc import Iterator
from itertools import pairwise
from operator import itemgetter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QMainWindow, QScrollArea, QSplitter, QStackedWidget, QWidget


def tab_as_read(widget: QWidget) -> None:
    """Let Tab go through the window of a widget in the order of its layouts.

    Qt's own order is that in which widgets were made: what is made anew would come last.
    """
    window = widget.window()
    for one, following in pairwise(_focusable(window)):
        QWidget.setTabOrder(one, following)


def let_go_of_cursor(widget: QWidget) -> None:
    """Take the cursor out of a widget that is about to go, for who goes on to put it elsewhere.

    Hidden with the cursor in it, it would be as if Tab was pressed: the whole window would be gone
    through for a place where the cursor does not stay.
    """
    focused = widget.window().focusWidget()
    if focused is not None and widget.isAncestorOf(focused):
        focused.clearFocus()


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
            inside = [] if layout is None else list(_in_layout(layout, _laid_out(widget)))
    yield from (one for one in inside if one is not None)


def _laid_out(widget: QWidget) -> list[QWidget]:
    return [one for one in widget.children() if isinstance(one, QWidget) and not one.isWindow()]


def _in_layout(layout: QLayout, widgets: list[QWidget]) -> Iterator[QWidget]:
    """Those of the widgets that a layout holds, itself or in a layout within it, as it is read.

    Its items are asked for their places, not the places for their items: PySide would keep
    every item it hands out, also when Qt has long deleted it.
    """
    inner = [one for one in layout.children() if isinstance(one, QLayout)]
    places: list[tuple[int, QWidget | QLayout]] = [
        *((layout.indexOf(widget), widget) for widget in widgets),
        *((layout.indexOf(one), one) for one in inner),
    ]
    for place, one in sorted(places, key=itemgetter(0)):
        if place < 0:
            continue
        if isinstance(one, QLayout):
            yield from _in_layout(one, widgets)
        else:
            yield one
