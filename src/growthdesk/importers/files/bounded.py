"""Limits on what is read of a file or an archive, whatever the file says of itself."""

from pathlib import Path
from typing import IO

from growthdesk.errors import Trouble

MOST_READ = 512 * 1024 * 1024
"""In bytes, over all readings of the parts of one archive or folder; each counts as LEAST too."""

LEAST = 16 * 1024
"""In bytes, what one reading counts at least: looking at a small file takes its time as well."""


class Allowance:
    """How much may still be read of an archive or a folder, shared by all of its parts."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._left = MOST_READ

    def take(self, size: int) -> None:
        """Counts so many bytes. Raises Trouble once there are more than any export has."""
        self._left -= max(size, LEAST)
        if self._left < 0:
            raise unpacks_to_too_much(self.name)


class Reopened:
    """A file that is open only while it is read, so that none is left open with those who may read."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._at = 0

    def read(self, size: int = -1) -> bytes:
        """So many bytes from where it is, or what is left."""
        with self._path.open("rb") as file:
            file.seek(self._at)
            data = file.read(size)
        self._at += len(data)
        return data

    def seek(self, place: int, whence: int = 0) -> int:
        """Goes to a place, counted from the beginning, from where it is or from the end."""
        start = (0, self._at, self._path.stat().st_size)[whence]
        if start + place < 0:
            raise ValueError(place)
        self._at = start + place
        return self._at

    def tell(self) -> int:
        """The place where it is."""
        return self._at

    def close(self) -> None:
        """Nothing is open."""


class Bounded:
    """A file of which at most ``most`` bytes are read at once, and none from ``end`` on.

    Readers of archives believe the sizes that stand in them, and would take gigabytes.
    """

    def __init__(
        self, file: IO[bytes] | Reopened, most: int, name: str, end: int | None = None
    ) -> None:
        self.most = most
        self._file = file
        self._name = name
        self._end = end

    def read(self, size: int = -1) -> bytes:
        """So many bytes, or what is left. Raises Trouble for more than it may."""
        if size < 0 or size > self.most:
            data = self._file.read(self.most + 1)
            if len(data) > self.most:
                raise unpacks_to_too_much(self._name)
        else:
            data = self._file.read(size)
        self._refuse_beyond(self._file.tell())
        return data

    def seek(self, place: int, whence: int = 0) -> int:
        """Goes to a place. Raises Trouble for one beyond the end that is allowed."""
        if whence == 0:
            self._refuse_beyond(place)
        return self._file.seek(place, whence)

    def tell(self) -> int:
        """The place where it is."""
        return self._file.tell()

    def seekable(self) -> bool:
        """Always true: only files that can go back are bounded."""
        return True

    def close(self) -> None:
        """Closes the file."""
        self._file.close()

    def _refuse_beyond(self, place: int) -> None:
        if self._end is not None and place > self._end:
            raise unpacks_to_too_much(self._name)


def unpacks_to_too_much(name: str) -> Trouble:
    """What is said of an archive that unpacks to more than any export."""
    return Trouble(
        f"“{name}” unpacks to more than any export.",
        "Unpack it, and choose the file or the folder with the export alone.",
    )
