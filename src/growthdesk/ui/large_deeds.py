"""Deeds on many rows: written beside the window, by a store of their own, one at a time."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.edits import Edit
from growthdesk.errors import Trouble
from growthdesk.store.keeping import back_up_many
from growthdesk.store.reading import Reading
from growthdesk.store.store import Store
from growthdesk.store.troubles import Damaged, stopped
from growthdesk.ui.said import said
from growthdesk.ui.work import Progress, Stopped, Tell, Work, gone_wrong, start

if TYPE_CHECKING:
    from growthdesk.ui.session import Session

Deed = Callable[[Store], object]
"""What is to be done with the log, by a store of the thread it is done in; False if that was nothing.

A text is the label of the step that it was, where nobody knows that before.
"""

Then = Callable[[Trouble | None], object]
"""Called in the thread of the window when a deed has ended: with why it was not done, or None."""

LARGE_STEP = 50_000
"""Bytes of a step; to undo one takes a tenth of a second."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """A deed that is being done: what is said of it until then and after it, and what is new."""

    about: str
    told: str
    can_undo: bool
    then: Then


@dataclass(frozen=True, slots=True)
class _Done:
    """What came of a deed, and why there is no backup of before.

    What the window had in memory was read again in ``logs``, with what the store called newest.
    """

    came: object
    no_backup: Trouble | None
    newest: object
    logs: Sequence[AccountLog]


class LargeDeeds(QObject):
    """What would keep the window waiting if it were done in the window's own thread.

    While one is done the session refuses all others. Until it is committed it can be stopped, which
    leaves nothing behind; a window that is closed meanwhile lets it come to its end.
    ``progressed`` carries a Progress, or None once nothing is being done.
    """

    progressed = Signal(object)

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self._asked: _Asked | None = None
        self._work: Work[_Done] | None = None
        self._stop = Event()

    @property
    def about(self) -> str | None:
        """What is being done, in the words of the window; None while nothing is."""
        if self._asked is None:
            return None
        return self.tr("Stopping…") if self.is_stopping else self._asked.about

    @property
    def is_stopping(self) -> bool:
        """Whether what is being done shall end."""
        return self._asked is not None and self._stop.is_set()

    def check_done(self) -> None:
        """Raise Trouble while something is being done: who else writes would wait for it."""
        if self._asked is not None:
            raise Trouble(
                "A change of many rows is still being written.",
                "Nothing else was changed. Try again once it is done.",
            )

    def apply(self, edit: Edit, label: str, then: Then) -> None:
        """Do an edit as one step of undo, after a backup. Raises Trouble if another is being done."""
        self.do(lambda store: store.apply(edit, label), label, then, backs_up=True)

    def apply_read(self, edit_of: Callable[[Reading], Edit], label: str, then: Then) -> None:
        """Like ``apply``, of an edit that is made there too, from what the log says."""
        self.do(lambda store: store.apply(edit_of(store.read), label), label, then, backs_up=True)

    def do(self, deed: Deed, label: str, then: Then, *, backs_up: bool = False) -> None:
        """Do a deed that is a step with that label; otherwise like ``apply``."""
        about = self.tr("Writing “{label}”…").format(label=said(label))
        self._begin(deed, _Asked(about, label, True, then), backs_up=backs_up)

    def turn(self, then: Then, *, undone: bool) -> None:
        """Undo the newest step, or redo one that is ``undone``; otherwise like ``apply``."""
        store = self._session.store
        label = said((store.redo_label if undone else store.undo_label) or "")
        about = self.tr("Doing “{label}” again…") if undone else self.tr("Undoing “{label}”…")
        told = self.tr("Done again: {label}") if undone else self.tr("Undone: {label}")

        def deed(own: Store) -> str | bool:
            step = own.redo() if undone else own.undo()
            return step is not None and step.label  # another program may have made one meanwhile

        self._begin(
            deed,
            _Asked(about.format(label=label), told, False, then),
            backs_up=False,
        )

    def stop(self) -> None:
        """End what is being done unless it is written already; ``then`` tells what became of it."""
        if self._asked is not None:
            self._stop.set()
            self.progressed.emit(Progress(0, 1, self.about or ""))

    def leave(self) -> None:
        """Follow what is being done no more: it comes to its end without the window."""
        if self._work is not None:
            self._work.stop()
            self._end()

    def _begin(self, deed: Deed, asked: _Asked, *, backs_up: bool) -> None:
        session, stop = self._session, self._stop
        session.check_may_write()
        session.store.check_here()  # who opens the path now would open another file
        self._asked = asked
        stop.clear()
        path, now, before = session.store.path, session.now, session.whole_logs

        def job(tell: Tell) -> _Done:
            _quietly(tell, asked.about)
            with Store(path, now, create=False, stopped=stop.is_set) as store:
                no_backup = _back_up(store, now(), stop) if backs_up else None
                came, newest = deed(store), store.newest
            return _Done(came, no_backup, newest, _read_again(path, now, before))

        self.progressed.emit(Progress(0, 1, asked.about))
        if not session.store.readers_wait:
            self._work = start(job, self._finish, self._fail, self._tell, self)
            return
        with waiting():  # whatever the window would read meanwhile is locked
            try:
                done = job(self._tell)
            except Trouble as trouble:
                self._fail(trouble)
            except Exception:
                self._fail(gone_wrong())
                raise
            else:
                self._finish(done)

    def _tell(self, progress: Progress) -> None:
        if not self._stop.is_set():
            self.progressed.emit(progress)

    def _finish(self, done: _Done) -> None:
        asked = self._end()
        if done.no_backup is not None:
            self._session.backup_failed.emit(done.no_backup)
        self._session.attempt(lambda: self._session.take_in(done.logs, done.newest))
        if asked is None:
            return
        if done.came is not False:
            turned = said(done.came) if isinstance(done.came, str) else None
            told = asked.told if turned is None else asked.told.format(label=turned)
            self._session.told.emit(told, asked.can_undo)
        asked.then(None)

    def _fail(self, trouble: Trouble) -> None:
        asked = self._end()
        if isinstance(trouble, Damaged):
            self._session.damaged.emit(trouble)
        if asked is not None:
            asked.then(trouble)

    def _end(self) -> _Asked | None:
        asked, self._asked, self._work = self._asked, None, None
        self.progressed.emit(None)
        return asked


def _read_again(
    path: Path, now: Callable[[], datetime], logs: Sequence[AccountLog]
) -> Sequence[AccountLog]:
    """The logs as they are now that all is written: to read them is not to be stopped any more."""
    with suppress(Trouble), Store(path, now, create=False) as store:
        accounts = {account.id: account for account in store.read.accounts()}
        there = [log for log in logs if log.account.id in accounts]
        return [store.read.account_log(accounts[log.account.id], log.as_of) for log in there]
    return ()  # whoever asks next meets the trouble


@contextmanager
def waiting() -> Iterator[None]:
    """Let the pointer say so while a step is written in the window's own thread."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()


def _back_up(store: Store, now: datetime, stop: Event) -> Trouble | None:
    """Make the backup of before; why there is none, which keeps nobody from going on."""

    def step() -> None:
        if stop.is_set():
            raise stopped()

    try:
        back_up_many(store.path, store.read, now, step)
    except Damaged:
        raise
    except Trouble as trouble:
        if stop.is_set():
            raise
        return trouble
    return None


def _quietly(tell: Tell, about: str) -> None:
    """Tell what is being done, to a window that may be closed already."""
    with suppress(Stopped):
        tell(Progress(0, 1, about))
