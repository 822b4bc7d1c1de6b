"""What a program asked of the system, as strace wrote it down: events below one folder, in order."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_CALL = re.compile(r"(?P<name>\w+)\((?P<words>.*)\)\s+= (?P<answer>-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_STDOUT = 1


@dataclass(frozen=True, slots=True)
class Said:
    """A line to standard output."""

    line: bytes


@dataclass(frozen=True, slots=True)
class Made:
    """A new empty file."""

    path: str


@dataclass(frozen=True, slots=True)
class MadeFolder:
    """A new folder."""

    path: str


@dataclass(frozen=True, slots=True)
class Written:
    """Bytes that went into a file at a place."""

    path: str
    at: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Truncated:
    """A file that has so many bytes from now on."""

    path: str
    size: int


@dataclass(frozen=True, slots=True)
class Synced:
    """A file whose bytes are on the disk."""

    path: str


@dataclass(frozen=True, slots=True)
class SyncedFolder:
    """A folder whose names are on the disk; empty for the folder itself."""

    path: str


@dataclass(frozen=True, slots=True)
class Unlinked:
    """A name that is gone."""

    path: str


@dataclass(frozen=True, slots=True)
class Renamed:
    """A name that became another, and took its place."""

    path: str
    to: str


Event = Made | MadeFolder | Written | Truncated | Synced | SyncedFolder | Unlinked | Renamed


def events(trace: Path, place: Path) -> Iterator[Event | Said]:
    """What happened below a folder, and what was said; the files of ``-shm`` need no disk.

    Raises ValueError for a way of writing that is not known.
    """
    reading = _Reading(place)
    with trace.open(encoding="ascii") as lines:
        for line in lines:
            found = _CALL.match(line)
            if found is not None and int(found["answer"]) >= 0:
                yield from reading.event(found["name"], found["words"], int(found["answer"]))


class _Reading:
    """Which files are there and open, as far as the trace was read."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._there: set[str] = set()
        self._folders = {""}
        self._opened: dict[int, str] = {}

    def event(self, name: str, words: str, answer: int) -> Iterator[Event | Said]:
        """What one call did, nothing if it did nothing that matters."""
        match name:
            case "openat":
                yield from self._open(words, answer)
            case "mkdir" | "unlink" | "rename":
                yield from self._name(name, [self._below(text) for text in _texts(words)])
            case _:
                number = int(re.split(r"\D", words, maxsplit=1)[0])
                if number in self._opened:
                    yield from self._to_a_file(name, words, answer, self._opened[number])
                elif name == "write" and number == _STDOUT:
                    yield Said(_texts(words)[0])
                if name == "close":
                    self._opened.pop(number, None)

    def _open(self, words: str, answer: int) -> Iterator[Event]:
        path = self._below(_texts(words)[0])
        if path is None:
            return
        self._opened[answer] = path
        flags = words.rsplit('"', 1)[1]
        if "O_CREAT" in flags and path not in self._there:
            self._there.add(path)
            yield Made(path)
        elif "O_TRUNC" in flags:
            yield Truncated(path, 0)

    def _name(self, name: str, paths: list[str | None]) -> Iterator[Event]:
        match name, *paths:
            case "mkdir", str(path):
                self._folders.add(path)
                yield MadeFolder(path)
            case "unlink", str(path):
                self._there.discard(path)
                yield Unlinked(path)
            case "rename", str(path), str(to):
                self._there -= {path}
                self._there |= {to}
                yield Renamed(path, to)

    def _to_a_file(self, name: str, words: str, answer: int, path: str) -> Iterator[Event]:
        last = words.rsplit(", ", 1)[-1]
        match name:
            case "pwrite64":
                yield Written(path, int(last), _texts(words)[0][:answer])
            case "fsync" | "fdatasync":
                yield SyncedFolder(path) if path in self._folders else Synced(path)
            case "ftruncate":
                yield Truncated(path, int(last))
            case "write" | "dup":
                raise ValueError(f"{name} to {path}")

    def _below(self, name: bytes) -> str | None:
        """A path as it is called below the folder; None if it is elsewhere."""
        try:
            path = str(Path(name.decode()).relative_to(self._place))
        except ValueError:
            return None
        if path.endswith("-shm"):
            return None
        return "" if path == "." else path


def _texts(words: str) -> list[bytes]:
    """The texts among the words of a call."""
    return [bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(words)]
