"""What is being written beside the window, on a bar above the page, with a button that stops it."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from growthdesk.ui.large_deeds import LargeDeeds
from growthdesk.ui.widgets.notices import Notices
from growthdesk.ui.work import Progress

_SHOWN_AFTER_MS = 400
"""What is done sooner needs no word."""

_NAME = "large"


class LargeLine(QObject):
    """Says how far a large deed is, unless a sheet is open, which says so itself."""

    def __init__(self, large: LargeDeeds, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._large = large
        self._notices = notices
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_AFTER_MS)
        self._timer.timeout.connect(self._show)
        large.progressed.connect(self._follow)

    def _follow(self, progress: Progress | None) -> None:
        if progress is None:
            self._timer.stop()
            self._notices.take_back(_NAME)
        elif self._notices.says(_NAME):
            self._show()
        elif not self._timer.isActive():
            self._timer.start()

    def _show(self) -> None:
        about = self._large.about
        if about is not None and QApplication.activeModalWidget() is None:
            offers = [] if self._large.is_stopping else [(self.tr("Stop"), self._large.stop)]
            self._notices.say(_NAME, about, offers)
