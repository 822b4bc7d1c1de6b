"""What this computer remembers of looking after logs: where backups go, and what was checked.

It lies beside the preferences of the window, as JSON, so that the command line knows it too. It
is no part of a log: another computer has other folders.
"""

import json
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from growthdesk.errors import Trouble
from growthdesk.paths import upkeep_file
from growthdesk.whole_files import written_beside

_FOLDER = "backup_folder"
_CHECKED = "checked"
USUAL_FOLDER = "backups"


def backup_folder(log: Path) -> Path:
    """Where backups of a log go: the folder that was chosen, else ``backups`` beside it."""
    chosen = chosen_folder()
    return log.absolute().parent / USUAL_FOLDER if chosen is None else chosen


def chosen_folder() -> Path | None:
    """The folder that was chosen for the backups of all logs; None for the usual places."""
    found = _remembered().get(_FOLDER)
    return Path(found) if isinstance(found, str) and found else None


def choose_folder(folder: Path | None) -> None:
    """Let backups go there from now on. Raises Trouble if it is no folder, or cannot be kept."""
    if folder is not None and not folder.is_dir():
        raise Trouble(f"There is no folder {folder}.", "Make it, or choose another place.")
    _remember({_FOLDER: str(folder.absolute()) if folder is not None else ""})


def checked_on(log: Path) -> date | None:
    """The day on which the whole of a log was last found sound here; None if it never was."""
    days = _remembered().get(_CHECKED)
    text = days.get(str(log.absolute())) if isinstance(days, dict) else None
    with suppress(TypeError, ValueError):
        return date.fromisoformat(text)  # type: ignore[arg-type]
    return None


def remember_checked(log: Path, day: date) -> None:
    """Note that the whole of a log was found sound. Raises Trouble if that cannot be kept."""
    days = _remembered().get(_CHECKED)
    known = days if isinstance(days, dict) else {}
    _remember({_CHECKED: known | {str(log.absolute()): day.isoformat()}})


def _remembered() -> dict[str, Any]:
    """All of it; nothing where the file is missing, or was written by another hand."""
    try:
        found = json.loads(upkeep_file().read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _remember(news: dict[str, Any]) -> None:
    path = upkeep_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with written_beside(path, private=True) as part:
            part.write_text(json.dumps(_remembered() | news, indent=2), "utf-8")
    except OSError as error:
        raise Trouble(
            f"{path} cannot be written: {error.strerror}.", "Check the permissions of its folder."
        ) from error
