"""Looks whether the open log still lies where it was opened, and keeps its file whole until then."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from growthdesk.store.place import Where
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.notices import Notices

_LOOK_EVERY_MS = 1_000
_NAME = "place"


class Whereabouts(QObject):
    """Says above the page when the log was moved, deleted or replaced while it is open.

    ``open_wanted`` carries the path of the log to open: its own once more, or None to choose one.
    """

    open_wanted = Signal(object)

    def __init__(self, session: Session, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._notices = notices
        self._told = Where.HERE
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look once a second from now on."""
        self._timer.start()

    def stop(self) -> None:
        """The log is closed."""
        self._timer.stop()

    def look(self) -> None:
        """Bring what was written lately into the file, and tell if that lies elsewhere by now."""
        session = self._session
        if session.large.about is None:  # what is being written would only be waited for
            session.attempt(session.store.settle)
        found = session.store.where
        if found is not self._told:
            self._told = found
            self._tell(found, session.store.path)

    def _tell(self, found: Where, path: Path) -> None:
        match found:
            case Where.HERE:
                self._notices.take_back(_NAME)
            case Where.GONE:
                words = self.tr(
                    "This log was moved or deleted: it is no longer at {path}. What you logged so far"
                    " is in the file, wherever it is; nothing more is saved until you open it there."
                )
                offers = [(self.tr("Open a log…"), lambda: self.open_wanted.emit(None))]
                self._notices.say(_NAME, words.format(path=path), offers)
            case Where.REPLACED:
                words = self.tr(
                    "Another file has taken the place of this log, {path}. Nothing more is saved until"
                    " you open it again."
                )
                offers = [(self.tr("Open again"), lambda: self.open_wanted.emit(path))]
                self._notices.say(_NAME, words.format(path=path), offers)
