"""Who has a log open on another computer, as far as a synced folder tells.

Each computer writes a small file of its own beside the log, so that two never write the same one
and nothing depends on locks, which no syncing program carries over. In it stand the computer's
name, since when it has the log open, and when it last said so; nothing else.
"""

import json
import os
import platform
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from growthdesk.errors import Trouble
from growthdesk.paths import state_folder

STALE = timedelta(minutes=10)
"""Who has not said anything for so long has gone without a word, or is not connected."""

BEAT = timedelta(minutes=2)
"""How often it is said again."""


@dataclass(frozen=True, slots=True)
class Presence:
    """One computer that has the log open, and since when."""

    machine: str
    since: datetime


def this_machine() -> tuple[str, str]:
    """The name of this computer, and a few digits that tell it from one of the same name.

    There are no digits where they cannot be kept.
    """
    name = re.sub(r"[^\w.-]+", "-", platform.node()) or "computer"
    try:
        kept = state_folder() / "machine"
        if not kept.exists():
            kept.write_text(os.urandom(4).hex(), "ascii")
        return name, kept.read_text("ascii")[:8]
    except (OSError, ValueError, Trouble):
        return name, ""


def say_open(path: Path, since: datetime, now: datetime) -> None:
    """Say beside a log that this computer has it open, or still has. Raises OSError as files do."""
    said = {"machine": this_machine()[0], "since": since.isoformat(), "seen": now.isoformat()}
    _own_file(path).write_text(json.dumps(said), "utf-8")


def say_closed(path: Path) -> None:
    """Take back what was said; nothing happens if it is gone already."""
    with suppress(OSError):
        _own_file(path).unlink(missing_ok=True)


def open_elsewhere(path: Path, now: datetime) -> list[Presence]:
    """The other computers that have a log open and said so lately, the longest first."""
    found = []
    for file in path.parent.glob(f".{_escaped(path.name)}.open-*"):
        if file == _own_file(path):
            continue
        try:
            said = json.loads(file.read_text("utf-8"))
            since, seen = (datetime.fromisoformat(said[name]) for name in ("since", "seen"))
            # A clock that is ahead over there does not keep the log open for ever.
            if abs(now - seen) < STALE:
                found.append(Presence(str(said["machine"])[:64], since))
        except (OSError, ValueError, TypeError, KeyError):
            continue  # half of it has arrived, or another hand wrote it
    return sorted(found, key=lambda one: (one.since, one.machine))


def _own_file(path: Path) -> Path:
    return path.with_name(f".{path.name}.open-{'-'.join(filter(None, this_machine()))}")


def _escaped(name: str) -> str:
    return re.sub(r"([*?\[])", r"[\1]", name)
