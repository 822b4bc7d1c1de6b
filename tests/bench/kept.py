"""Files that are made once and kept for the next measure, for as long as what makes them stays."""

import os
import shutil
from collections.abc import Callable, Iterable
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "build" / "bench"


def made_of(sources: Iterable[Path], *more: object) -> str:
    """A name for what files are made of: the programs that make them, and all else they follow."""
    parts = [*(source.read_bytes() for source in sources), *(repr(one).encode() for one in more)]
    return sha256(b"\x1f".join(parts)).hexdigest()[:12]


def kept(name: str, make: Callable[[Path], object], made_of: str, folder: Path = FOLDER) -> Path:
    """The file of that name, which ``make`` writes where it is not there yet.

    Those that were made of something else are deleted: they may be hundreds of megabytes.
    """
    own = folder / made_of
    path = own / name
    if not path.exists():
        own.mkdir(parents=True, exist_ok=True)
        for other in folder.glob("[0-9a-f]" * len(made_of)):
            if other != own:
                shutil.rmtree(other)
        for left in own.glob(f"new-{name}*"):
            left.unlink()
        new = own / f"new-{name}"
        make(new)
        new.rename(path)
    return path


def copy(file: Path, folder: Path) -> Path:
    """A copy of a log in another folder, on the disk: else who writes to it next waits for it."""
    path = Path(shutil.copy(file, folder / "log.db"))
    with path.open("rb") as new:
        os.fsync(new.fileno())
    return path
