"""A file is written whole and is on the disk, or it is not there."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex

_PART = re.compile(r"\.[0-9a-f]{16}\.part")
_LONG_AGO = 3600
"""Seconds after which nobody writes on a file that was begun."""


@contextmanager
def written_beside(target: Path, *, private: bool = False) -> Iterator[Path]:
    """A new empty file beside the target to write to, which takes its place in the end.

    What it holds is on the disk before it does. A ``private`` file is for its owner's eyes; one
    that takes another's place is open to no more eyes than that was. On an error nothing is
    left, and the target stays as it was. What a killed program left beside it is swept away.
    Raises OSError.
    """
    part = target.with_name(f".{token_hex(8)}.part")
    try:
        part.touch(mode=0o600 if private else 0o666, exist_ok=False)
        with suppress(FileNotFoundError):
            part.chmod(part.stat().st_mode & target.stat().st_mode & 0o777)
        _sweep(target.parent, part)
        yield part
        _sync(part, os.O_RDWR)
        part.replace(target)
        sync_folder(target.parent)
    finally:
        with suppress(OSError):  # it is gone if all went well, or was never made
            part.unlink()


def make_private_folder(folder: Path) -> None:
    """Make a folder that only its owner may enter, unless it is there. Raises OSError."""
    if not folder.is_dir():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def sync_folder(folder: Path) -> None:
    """Let the names in a folder outlive a power cut, where the system can do that."""
    with suppress(OSError):  # Windows opens no folder, and has nothing to be done here
        _sync(folder, os.O_RDONLY)


def _sync(path: Path, how: int) -> None:
    descriptor = os.open(path, how)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sweep(folder: Path, newest: Path) -> None:
    """Delete files of ours that were begun long ago, by the clock of the disk."""
    made = newest.stat()
    for path in folder.iterdir():
        if _PART.fullmatch(path.name) and path != newest:
            with suppress(OSError):
                found = path.stat()
                if found.st_uid == made.st_uid and made.st_mtime - found.st_mtime > _LONG_AGO:
                    path.unlink()
