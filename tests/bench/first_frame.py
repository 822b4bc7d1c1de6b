"""The end of a start: the first frame with all that was asked for, told by the clock of the computer.

It imports next to nothing: what is imported here is in the time of every start.
"""

import os
from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

_PAINTED = (QEvent.Type.Paint, QEvent.Type.UpdateRequest)


class _FirstFrame(QObject):
    """Ends the process once the first frame that has all of it is on the screen."""

    def __init__(self, widgets: tuple[QWidget, ...], has_all: Callable[[], bool]) -> None:
        super().__init__()
        self._has_all = has_all
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if event.type() in _PAINTED:
            # It comes when all of the window was painted, and before whatever else was put off.
            high = Qt.EventPriority.HighEventPriority.value
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), high)
        return super().eventFilter(watched, event)

    def customEvent(self, event: QEvent) -> None:  # noqa: N802 - likewise
        now = perf_counter()
        if self._has_all():
            print(now, flush=True)  # noqa: T201 - what the table is made of
            os._exit(0)


def end_with_first_frame(*widgets: QWidget, has_all: Callable[[], bool] = lambda: True) -> QObject:
    """Write down the time at the first frame of these widgets that has all of it, and end.

    ``has_all`` is asked after a frame, so that its own time counts only where something lacked.
    What is returned has to be kept for as long as the widgets.
    """
    return _FirstFrame(widgets, has_all)
