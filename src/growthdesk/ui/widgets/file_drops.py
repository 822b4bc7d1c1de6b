"""Files that are dropped on a window, wherever on it."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

_OVER = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class FileDrops(QObject):
    """``dropped`` carries the paths.

    The window under the widget is asked, so that a field does not take the name of a file as a
    text that is typed into it. What is no file is left to whatever it is dropped on.
    """

    dropped = Signal(list)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files; the window itself has another part that is asked first, once it is shown."""
        kind = event.type()
        if kind is QEvent.Type.Show and watched is self._window:
            self._window.windowHandle().installEventFilter(self)
        if isinstance(event, QDropEvent) and (kind in _OVER or kind is QEvent.Type.Drop):
            paths = local_paths(event.mimeData())
            if paths:
                event.acceptProposedAction()
                if kind is QEvent.Type.Drop:
                    self.dropped.emit(paths)
                return True
        return super().eventFilter(watched, event)


def local_paths(data: QMimeData) -> list[Path]:
    """The files and folders that are dragged or copied; none if they lie elsewhere."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
