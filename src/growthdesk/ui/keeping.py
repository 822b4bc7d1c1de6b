"""Looking after the open log: the backup of the day, the check of the week, and what became of them."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from growthdesk.errors import Trouble
from growthdesk.store.backup_files import Backup, Why
from growthdesk.store.keeping import check_is_due, daily_is_due, newest_backup
from growthdesk.store.troubles import Damaged
from growthdesk.store.upkeep import remember_checked
from growthdesk.ui.session import Session
from growthdesk.ui.work import Progress, Tell, Work, start

if TYPE_CHECKING:
    from growthdesk.store.contents import Contents

_FIRST_MS = 3_000
_EVERY_MS = 60_000
_AGAIN_AFTER = 10
"""Looks after which what failed is tried again."""


class Keeping(QObject):
    """Makes backups beside the window and remembers whether the last one failed.

    ``changed`` tells that a backup was made, or could not be; ``damaged`` carries a Damaged.
    ``trouble`` is why the newest backup could not be made, None if it was.
    """

    changed = Signal()
    damaged = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.trouble: Trouble | None = None
        self._work: Work[Backup] | Work[Contents] | None = None
        self._rest = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        session.backup_failed.connect(self._fail)

    def begin(self) -> None:
        """Look after the log from now on, once a minute; first when the window is there."""
        self._timer.start()
        QTimer.singleShot(_FIRST_MS, self, self._look_first)

    def end(self) -> None:
        """Look after it no more: what is being made ends at its next step, and leaves nothing."""
        self._timer.stop()
        if self._work is not None and self._work.is_running:
            self._work.stop()

    @property
    def is_at_work(self) -> bool:
        """Whether a backup is being made, or the log looked through."""
        return self._work is not None and self._work.is_running

    def newest(self) -> Backup | None:
        """The newest backup of this log."""
        return newest_backup(self._session.store.path)

    def look(self) -> None:
        """Make the backup of today if it is still to be made, else the check of the week."""
        session, log, now = self._session, self._session.store.path, self._session.now()
        self._rest = max(self._rest - 1, 0)
        if self.is_at_work or self._rest:
            return
        if daily_is_due(log, session.read, now):
            self.back_up(Why.DAILY)
        elif check_is_due(log, now.date()):
            from growthdesk.store.repair import check

            self._work = start(
                lambda tell: check(log, _step(tell)),
                lambda _: self._checked(now),
                self._fail,
                _unseen,
                self,
            )

    def back_up(self, why: Why) -> None:
        """Make a backup now, beside the window."""
        from growthdesk.store.backup import back_up

        log, now = self._session.store.path, self._session.now()
        self._work = start(
            lambda tell: back_up(log, now, why, step=_step(tell)),
            lambda _: self._made(now),
            self._fail,
            _unseen,
            self,
        )

    def _look_first(self) -> None:
        if self._timer.isActive():
            self.look()

    def _made(self, now: datetime) -> None:
        self.trouble = None
        self._checked(now)  # it was read back, and it is page by page what the log is
        self.changed.emit()

    def _checked(self, now: datetime) -> None:
        self._session.attempt(lambda: remember_checked(self._session.store.path, now.date()))

    def _fail(self, trouble: Trouble) -> None:
        if isinstance(trouble, Damaged) and trouble.path == self._session.store.path:
            self.damaged.emit(trouble)
            return
        self.trouble = trouble
        self._rest = _AGAIN_AFTER
        self.changed.emit()


def _step(tell: Tell) -> Callable[[], None]:
    """Where the work can be stopped."""
    return lambda: tell(Progress(0, 0, ""))


def _unseen(_: Progress) -> None:
    """Nobody watches how far it is; it takes a second."""
