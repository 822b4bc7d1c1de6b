"""A disk as POSIX promises it: what was synced stays, of anything else some part may be there."""

from dataclasses import dataclass, field
from enum import StrEnum
from random import Random

from tests.attack.trace import (
    Event,
    Made,
    MadeFolder,
    Renamed,
    Synced,
    SyncedFolder,
    Truncated,
    Unlinked,
    Written,
)

_SECTOR = 512


class Surviving(StrEnum):
    """How much is found of what had not been synced."""

    ALL = "all that was written"
    NONE = "only what was synced"
    SOME = "some of what was written"


@dataclass(slots=True)
class _File:
    """A file: its bytes as they were synced, and what was done to it since."""

    synced: bytearray = field(default_factory=bytearray)
    pending: list[Written | Truncated] = field(default_factory=list)

    def sync(self) -> None:
        for one in self.pending:
            _do(self.synced, one)
        self.pending.clear()

    def found(self, way: Surviving, random: Random) -> bytes:
        data = bytearray(self.synced)
        for one in self.pending:
            if way is Surviving.ALL or (way is Surviving.SOME and random.random() < 0.6):
                torn = way is Surviving.SOME and isinstance(one, Written) and random.random() < 0.3
                _do(data, one, random if torn else None)
        return bytes(data)


def _do(data: bytearray, one: Written | Truncated, torn: Random | None = None) -> None:
    """Bring a write to bytes; of a torn one only some sectors."""
    if isinstance(one, Truncated):
        del data[one.size :]
        data.extend(bytes(one.size - len(data)))
        return
    end = one.at + len(one.data)
    data.extend(bytes(max(0, end - len(data))))
    first = one.at - one.at % _SECTOR
    for sector in range(first, end, _SECTOR):
        start, stop = max(sector, one.at), min(sector + _SECTOR, end)
        if torn is None or torn.random() < 0.5:
            data[start:stop] = one.data[start - one.at : stop - one.at]


_Names = dict[str, _File | None]


class Disk:
    """The files below one folder, by their names; None is a folder."""

    def __init__(self, folders: tuple[str, ...] = ()) -> None:
        self._synced: _Names = dict.fromkeys(folders)
        self._now: _Names = dict(self._synced)
        self._pending: list[Made | MadeFolder | Unlinked | Renamed] = []
        self._made: dict[int, _File] = {}

    def take(self, event: Event) -> None:
        """Let something happen to it."""
        match event:
            case Written(path) | Truncated(path):
                file = self._now[path]
                assert file is not None
                file.pending.append(event)
            case Synced(path):
                file = self._now[path]
                assert file is not None
                file.sync()
            case SyncedFolder(folder):
                for one in [one for one in self._pending if _folder_of(one) == folder]:
                    self._apply(self._synced, one)
                    self._pending.remove(one)
            case _:
                if isinstance(event, Made):
                    self._made[id(event)] = _File()
                self._pending.append(event)
                self._apply(self._now, event)

    def after_cut(self, way: Surviving, random: Random) -> dict[str, bytes | None]:
        """What is found after a cut now, by name; folders are None."""
        names = dict(self._synced)
        kept = {
            Surviving.ALL: len(self._pending),
            Surviving.NONE: 0,
            Surviving.SOME: random.randint(0, len(self._pending)),
        }[way]
        # What happens to names is written down in its order by any file system with a journal.
        for one in self._pending[:kept]:
            self._apply(names, one)
        return {
            name: None if file is None else file.found(way, random)
            for name, file in names.items()
            if _folder(name) in ("", *names)
        }

    def _apply(self, names: _Names, event: Made | MadeFolder | Unlinked | Renamed) -> None:
        match event:
            case Made(path):
                names[path] = self._made[id(event)]
            case MadeFolder(path):
                names[path] = None
            case Unlinked(path):
                names.pop(path, None)
            case Renamed(path, to):
                names[to] = names.pop(path)


def _folder_of(event: Made | MadeFolder | Unlinked | Renamed) -> str:
    return _folder(event.path)


def _folder(name: str) -> str:
    return name.rpartition("/")[0]
