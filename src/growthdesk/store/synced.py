"""Folders that a program keeps the same on several computers, and the copies it leaves behind."""

import re
from collections.abc import Iterator
from pathlib import Path

from growthdesk.store.looking import is_log

_MARKS = (
    ("Syncthing", (".stfolder", ".stignore", ".stversions")),
    ("Dropbox", (".dropbox.cache",)),
    ("Nextcloud", (".nextcloudsync.log",)),
    ("ownCloud", (".owncloudsync.log",)),
    ("Google Drive", (".tmp.drivedownload", ".tmp.driveupload")),
    ("Resilio Sync", (".sync/ID",)),
)
"""What a program puts into the folder that it keeps the same, or into one above."""

_NAMES = (
    ("Dropbox", "Dropbox", r"( \(.+\))?"),
    ("OneDrive", "OneDrive", r"( - .+)?"),
    ("iCloud Drive", "com~apple~CloudDocs", ""),
    ("iCloud Drive", "iCloud", " ?Drive"),
    ("Google Drive", "Google", " ?Drive(-.+)?"),
    ("Nextcloud", "Nextcloud", r"\d?"),
    ("ownCloud", "ownCloud", r"\d?"),
)
"""How the name of the folder begins that it makes, and how it goes on."""

_STAMP = r"\d{8}-\d{6}"
_COPIES = (
    rf"\.sync-conflict-{_STAMP}-\w+",  # Syncthing
    r" \(.*conflicted copy.*\)",  # Dropbox, Nextcloud
    r" \(.*[Cc]ase [Cc]onflict.*\)",
    rf"_conflict-{_STAMP}",  # ownCloud
    r"\.conflict-?\d*",
    r" ?\(\d+\)",  # Google Drive
)
_OF_ONEDRIVE = r"-[\w-]+"
_OF_ICLOUD = r" \d+"


def sync_of(path: Path) -> str | None:
    """The program that keeps the folder of a file the same on other computers; None if none does."""
    for folder in path.absolute().parents:
        for program, marks in _MARKS:
            if any((folder / mark).exists() for mark in marks):
                return program
        # Her home has a folder of that name too; what is shared has a file.
        if (folder / ".dropbox").is_file():
            return "Dropbox"
        if folder.parent != folder and any(folder.glob(".*sync_*.db")):
            return "Nextcloud"
        for program, begins, goes_on in _NAMES:
            name = folder.name
            if name.startswith(begins) and re.fullmatch(goes_on, name.removeprefix(begins)):
                return program
    return None


def conflict_copies(path: Path) -> list[Path]:
    """Other copies of a log that such a program has put beside it, by name; only logs."""
    return sorted(_copies(path))


def _copies(path: Path) -> Iterator[Path]:
    more = {"OneDrive": [_OF_ONEDRIVE], "iCloud Drive": [_OF_ICLOUD]}
    endings = [*_COPIES, *more.get(sync_of(path) or "", ())]
    name = re.compile(f"{re.escape(path.stem)}(?:{'|'.join(endings)}){re.escape(path.suffix)}")
    if not path.parent.is_dir():
        return
    for other in path.parent.iterdir():
        if name.fullmatch(other.name) and other.is_file() and is_log(other):
            yield other
