"""A file is written whole and is on the disk, or it is not there."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

_BESIDE = ("", "-journal", "-wal", "-shm")
"""What lies beside a file that SQLite was writing when the disk was full."""

_PART = rf"\.[0-9a-f]{{16}}\.part({'|'.join(_BESIDE)})"
_LONG_AGO = 3_600
_YESTERDAY = 86_400
"""Seconds after which nobody writes on a file that was begun, or works in a temporary folder."""

_PREFIX = "growthdesk-work-"
_TEMPORARY = rf"{_PREFIX}[a-z0-9_]{{8}}"
"""What Python makes of it, and nobody else names a file in the same place."""


@contextmanager
def written_beside(target: Path, *, private: bool = False) -> Iterator[Path]:
    """A new empty file beside the target to write to, which takes its place in the end.

    What it holds is on the disk before it does. A ``private`` file is for its owner's eyes; one
    that takes another's place is open to no more eyes than that was. On an error nothing is
    left, and the target stays as it was. What a killed program left beside it is swept away.
    Raises OSError.
    """
    part = target.with_name(f".{os.urandom(8).hex()}.part")
    try:
        part.touch(mode=0o600 if private else 0o666, exist_ok=False)
        with suppress(FileNotFoundError):
            part.chmod(part.stat().st_mode & target.stat().st_mode & 0o777)
        _sweep(target.parent, part, _PART, _LONG_AGO)
        yield part
        _sync(part, os.O_RDWR)
        part.replace(target)
        sync_folder(target.parent)
    finally:
        for ending in _BESIDE:
            with suppress(OSError):  # it is gone if all went well, or was never made
                part.with_name(part.name + ending).unlink()


def make_private_folder(folder: Path) -> None:
    """Make a folder that only its owner may enter, unless it is there. Raises OSError.

    Its name is on the disk then, and so are those of the folders above that had to be made.
    """
    if not folder.is_dir():
        missing = [one for one in (folder, *folder.parents) if not one.exists()]
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for one in missing:
            sync_folder(one.parent)


def temporary_folder() -> "TemporaryDirectory[str]":
    """A folder that only its owner may enter, and that goes when it is left.

    What killed programs left of such folders a day ago or longer is swept away.
    """
    from tempfile import TemporaryDirectory  # brings much along, and few deeds need one

    made = TemporaryDirectory(prefix=_PREFIX)
    _sweep(Path(made.name).parent, Path(made.name), _TEMPORARY, _YESTERDAY)
    return made


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


def _sweep(folder: Path, newest: Path, called: str, age: int) -> None:
    """Delete what is ours, has such a name and is older than that by the clock of the disk."""
    made = newest.stat()
    for path in folder.iterdir():
        if re.fullmatch(called, path.name) and path != newest:
            with suppress(OSError):
                found = path.lstat()
                if found.st_uid != made.st_uid or made.st_mtime - found.st_mtime <= age:
                    continue
                if path.is_dir() and not path.is_symlink():
                    import shutil  # as above

                    shutil.rmtree(path)
                else:
                    path.unlink()
