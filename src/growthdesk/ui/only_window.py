"""One window for each log: a second start raises the first.

A lock in the folder of what the program keeps for itself says that a window has the log; it is
held by a running process, so that one left by a crash means nothing. Who comes second leaves a
request beside it, which the first takes away when it has raised its window. No socket is needed.
"""

import os
from pathlib import Path

from PySide6.QtCore import (
    QCryptographicHash,
    QDeadlineTimer,
    QEventLoop,
    QFileSystemWatcher,
    QLockFile,
    QObject,
    QTimer,
    Signal,
)

from growthdesk.errors import Trouble
from growthdesk.paths import state_folder

_PATIENCE_MS = 3_000
_LOOK_EVERY_MS = 50
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""With one of these the desktop lets a window come to the front that is not there yet."""


class OnlyWindow(QObject):
    """Holds a log for one window. ``asked`` says that a second start wants to see it."""

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Raises Trouble if what the program keeps for itself has no place."""
        super().__init__(parent)
        self._folder = state_folder() / "windows"
        try:
            self._folder.mkdir(0o700, exist_ok=True)
        except OSError as error:
            raise Trouble(
                f"The folder {self._folder} cannot be made: {error.strerror}.",
                "Check its permissions.",
            ) from error
        self._lock: QLockFile | None = None
        self._request: Path | None = None
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self._look)

    def take(self, path: Path) -> bool:
        """Hold a log from now on, and let go of the one before; false if another window has it."""
        request = self._named(path, ".asked")
        if self._request == request:
            return True
        lock = self._lock_of(path)
        if not lock.tryLock(0):
            return False
        self.let_go()
        self._lock, self._request = lock, request
        request.unlink(missing_ok=True)
        return True

    def is_elsewhere(self, path: Path) -> bool:
        """Whether another window has that log."""
        if self._request == self._named(path, ".asked"):
            return False
        lock = self._lock_of(path)
        free = lock.tryLock(0)
        lock.unlock()
        return not free

    def let_go(self) -> None:
        """Hold no log any more."""
        if self._lock is not None:
            self._lock.unlock()
        self._lock = self._request = None

    def ask(self, path: Path) -> bool:
        """Have the window that has a log come to the front; false if it does not answer."""
        request = self._named(path, ".asked")
        token = next(filter(None, map(os.environ.get, _TOKENS)), "")
        try:
            request.write_text(token, "utf-8")
        except OSError:  # so it cannot be asked, and does not answer
            return False
        deadline = QDeadlineTimer(_PATIENCE_MS)
        waiting = QEventLoop()
        look = QTimer()
        look.setInterval(_LOOK_EVERY_MS)
        look.timeout.connect(
            lambda: waiting.quit() if deadline.hasExpired() or not request.exists() else None
        )
        look.start()
        waiting.exec()
        answered = not request.exists()
        request.unlink(missing_ok=True)
        return answered

    def _lock_of(self, path: Path) -> QLockFile:
        lock = QLockFile(str(self._named(path, ".lock")))
        lock.setStaleLockTime(0)  # only a process that is gone lets go of it
        return lock

    def _named(self, path: Path, ending: str) -> Path:
        """A file about a log, whatever characters its name has, and by whatever way it is reached."""
        seen = QCryptographicHash.hash(
            os.fsencode(path.resolve()), QCryptographicHash.Algorithm.Sha256
        )
        return self._folder / (seen.toHex().toStdString()[:24] + ending)

    def _look(self) -> None:
        if self._request is None:
            return
        try:
            token = self._request.read_text("utf-8")
            self._request.unlink()
        except OSError:
            return
        if token:
            os.environ[_TOKENS[0]] = token
        self.asked.emit()
