"""Backups in a folder: what the name of one says, and which are there."""

import platform
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

ENDING = ".growthdesk"

_NAME = (
    r"(?P<stem>.+)-(?P<at>\d{4}-\d{2}-\d{2}-\d{6})-(?P<home>[0-9a-f]{4})-(?P<why>[a-z-]+)"
    rf"{re.escape(ENDING)}"
)
_AT = "%Y-%m-%d-%H%M%S"


class Why(StrEnum):
    """What a backup was made for, in the word that its name ends with."""

    DAILY = "daily"
    ASKED = "asked"
    UPDATE = "before-update"
    MANY = "before-many-changes"
    RESTORE = "before-restore"

    @property
    def is_before_a_deed(self) -> bool:
        """Whether it was made because much was about to change."""
        return self.value.startswith("before-")


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: its file, the name of its log, when it was made, and what for.

    ``made_at`` is the time on the clock of whoever made it, in whole seconds and without a zone.
    ``home`` tells logs of one name apart: it stands for a computer and a place on it.
    """

    path: Path
    stem: str
    made_at: datetime
    home: str
    why: Why

    @property
    def size(self) -> int:
        """Bytes, 0 if it is gone by now."""
        try:
            return self.path.stat().st_size
        except OSError:
            return 0


def home_of(log: Path) -> str:
    """Four digits that stand for this computer and the place of a log on it."""
    from hashlib import sha256  # OpenSSL comes with it, and no start waits for that

    return sha256(f"{platform.node()}\x1f{log.resolve()}".encode()).hexdigest()[:4]


def new_backup(log: Path, folder: Path, now: datetime, why: Why) -> Backup:
    """The backup of a log that is to be made now; of several in one second each has the next one."""
    at, home = now.replace(tzinfo=None, microsecond=0), home_of(log)
    just_made = [one.made_at for one in backups_of(log, folder)]
    near = [other for other in just_made if timedelta(0) <= other - at < timedelta(minutes=1)]
    if near:
        at = max(near) + timedelta(seconds=1)
    path = folder / f"{log.stem}-{at:{_AT}}-{home}-{why}{ENDING}"
    return Backup(path, log.stem, at, home, why)


def backup_at(path: Path) -> Backup | None:
    """The backup that a file is by its name; None if its name is another's."""
    found = re.fullmatch(_NAME, path.name, re.ASCII)
    if found is None:
        return None
    try:
        made_at = datetime.strptime(found["at"], _AT)  # noqa: DTZ007 - the name has no zone
        return Backup(path, found["stem"], made_at, found["home"], Why(found["why"]))
    except ValueError:
        return None


def backups_of(log: Path, folder: Path) -> list[Backup]:
    """The backups of logs of this name in a folder, the newest first; none if it is not there.

    Those that another computer made of its copy of the log are among them.
    """
    try:
        found = [backup_at(path) for path in folder.iterdir()]
    except OSError:
        return []
    of_log = [one for one in found if one is not None and one.stem == log.stem]
    return sorted(of_log, key=lambda one: (one.made_at, one.path.name), reverse=True)
