"""A log that lies in a synced folder: what that means, who else has it open, and copies of it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

from growthdesk.store.presence import BEAT, Presence, open_elsewhere, say_closed, say_open
from growthdesk.store.synced import conflict_copies, sync_of
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.notices import Notices

_LOOK_EVERY_MS = 15_000
_TOLD = "synced/told"
_PASSED = "synced/copies"


class Computers(QObject):
    """Says beside a synced log that this computer has it open, and looks for what others say.

    ``merge_wanted`` carries the path of a copy. Outside of synced folders it only looks once for
    copies, and writes nothing.
    """

    merge_wanted = Signal(object)

    def __init__(
        self, session: Session, notices: Notices, settings: QSettings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._notices = notices
        self._settings = settings
        self._path: Path = session.store.path
        self._program = sync_of(self._path)
        self._since = session.now()
        self._said_at = self._since
        self._others: list[Presence] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Tell what there is to tell now, and go on looking if the folder is synced."""
        self._offer_copies()
        if self._program is not None:
            self._tell_once(self._program)
            self._say_open()
            self.look()
            self._timer.start()

    def stop(self) -> None:
        """The log is closed."""
        self._timer.stop()
        if self._program is not None:
            say_closed(self._path)

    def look(self) -> None:
        """Say again that the log is open, if it is time, and tell of others and of copies."""
        now = self._session.now()
        if now - self._said_at >= BEAT:
            self._say_open()
        self._offer_copies()
        others = open_elsewhere(self._path, now)
        if [one.machine for one in others] == [one.machine for one in self._others]:
            return
        self._others = others
        if others:
            self._tell_of(others[0])
        elif not self._session.only_looks:
            self._notices.take_back("open")

    def _say_open(self) -> None:
        self._said_at = self._session.now()
        try:
            say_open(self._path, self._since, self._said_at)
        except OSError as error:
            reason = error.strerror
            told = self.tr("Other computers cannot be told that this log is open here: {reason}")
            self._notices.say("unsaid", told.format(reason=reason))

    def _tell_of(self, other: Presence) -> None:
        at = other.since.astimezone(self._session.now().tzinfo)
        told = self.tr(
            "“{machine}” has this log open since {time}. Both may write: what each wrote is brought"
            " together by merging."
        )
        offers = [
            (self.tr("Only look here"), partial(self._only_look, True)),
            (self.tr("Write here too"), partial(self._only_look, False)),
        ]
        time = f"{at:%H:%M}" if at.date() == self._session.now().date() else f"{at:%Y-%m-%d %H:%M}"
        self._notices.say("open", told.format(machine=other.machine, time=time), offers)

    def _only_look(self, only: bool) -> None:  # noqa: FBT001 - one of two buttons says it so
        self._session.only_looks = only
        if only:
            told = self.tr("You are only looking at this log: nothing that you do here is saved.")
            back: Callable[[], None] = partial(self._only_look, False)
            self._notices.say("open", told, [(self.tr("Write here"), back)], back)

    def _tell_once(self, program: str) -> None:
        known = self._listed(_TOLD)
        if str(self._path) in known:
            return
        words = self.tr(
            "This log lies in a folder that {program} keeps the same on other computers. It is kept as"
            " one closed file there; let one computer at a time write, and wait until it is synced."
        )
        self._settings.setValue(_TOLD, [*known, str(self._path)])
        self._notices.say("synced", words.format(program=program))

    def _offer_copies(self) -> None:
        known = self._listed(_PASSED)
        for copy in conflict_copies(self._path):
            mark = _mark(copy)
            if mark is None or mark in known:
                continue
            told = self.tr("Another copy of this log lies beside it: “{name}”.").format(
                name=copy.name
            )
            passes = partial(self._pass, mark)

            def merge(copy: Path = copy, passes: Callable[[], None] = passes) -> None:
                passes()
                self.merge_wanted.emit(copy)

            if told not in self._notices.texts:
                self._notices.say(f"copy {copy.name}", told, [(self.tr("Merge…"), merge)], passes)

    def _pass(self, mark: str) -> None:
        """Speak no more of that copy, as it stands now."""
        self._settings.setValue(_PASSED, [*self._listed(_PASSED), mark])

    def _listed(self, name: str) -> list[str]:
        """Texts that are remembered on this computer; Qt gives one alone without its list."""
        kept = self._settings.value(name)
        if isinstance(kept, str):
            return [kept]
        return [*map(str, kept)] if isinstance(kept, list) else []


def _mark(copy: Path) -> str | None:
    """A copy by its path and its time of change; None if it is gone."""
    try:
        return f"{copy} {copy.stat().st_mtime_ns}"
    except OSError:
        return None
