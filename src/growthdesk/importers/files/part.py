"""One file of what was handed over, read when it is asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePosixPath

from growthdesk.errors import Trouble
from growthdesk.importers.values.cells import printable

LARGEST_PART = 128 * 1024 * 1024
"""In bytes, unpacked. The largest list in a real export has some twenty megabytes."""

_LONGEST_NAME = 100


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Part:
    """One file: its path inside with slashes, its size in bytes, and how its bytes are read.

    ``read`` raises Trouble if they cannot be read or are more than LARGEST_PART. ``written`` is
    when it was last changed (UTC), as far as an archive tells. ``begin`` reads so many of its
    first bytes, where that costs less than reading all.
    """

    name: str
    size: int
    read: Callable[[], bytes]
    written: datetime | None = None
    begin: Callable[[int], bytes] | None = None

    def head(self, most: int) -> bytes:
        """Its first bytes, at most so many. Raises Trouble as ``read`` does."""
        return self.read()[:most] if self.begin is None else self.begin(most)

    @property
    def file_name(self) -> str:
        """The last part of its path."""
        return PurePosixPath(self.name).name


def name_of(path: str) -> str:
    """A file's path as it may stand in a sentence: signs to be seen, and names of a fit length."""
    return "/".join(_cut(printable(word)) for word in path.split("/"))


def _cut(word: str) -> str:
    # What stands at the end tells most: the number of a file, and its sort.
    return word if len(word) <= _LONGEST_NAME else f"{word[:60]}…{word[-39:]}"


def cannot_be_read(name: str, error: Exception) -> Trouble:
    """What is said of a file that the system does not hand over."""
    why = getattr(error, "strerror", None) or "its name is not a path"
    return Trouble(
        f"“{name}” cannot be read: {why}.",
        "Close it in other programs, or copy it to another folder, and try again.",
    )


def too_large(name: str) -> Trouble:
    """What is said of a file that no export comes near."""
    return Trouble(
        f"“{name}” is larger than {LARGEST_PART // 1024**2} MB.",
        "Export a shorter range of days, without photos and videos.",
    )
