"""A file, or a paste, as it was handed over: a name and bytes."""

from dataclasses import dataclass
from pathlib import Path

from growthdesk.errors import Trouble

LARGEST_FILE = 512 * 1024 * 1024
"""In bytes. No export that a creator can download comes near it without its media."""


@dataclass(frozen=True, slots=True)
class Source:
    """What is to be read: its name for people, and its bytes. The name decides nothing."""

    name: str
    data: bytes


def read_source(path: Path) -> Source:
    """The file at that path.

    Raises Trouble if it is missing, a folder, empty, not readable or above LARGEST_FILE.
    """
    try:
        if path.is_dir():
            raise Trouble(f"“{path.name or path}” is a folder.", "Choose the files inside it.")
        # Read, not asked for its size: a pipe or a device has none, and a file may grow.
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        raise Trouble(f"There is no file “{path.name}”.", "Check its name and folder.") from None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "its name is not a path"
        raise Trouble(
            f"“{path.name}” cannot be read: {why}.",
            "Close it in other programs, or copy it to another folder, and try again.",
        ) from error
    if len(data) > LARGEST_FILE:
        raise Trouble(
            f"“{path.name}” is larger than {LARGEST_FILE // 1024**2} MB.",
            "Export a shorter range of days, without photos and videos.",
        )
    if not data:
        raise Trouble(f"“{path.name}” is empty.", "Export it again, and look into it first.")
    return Source(path.name, data)


def pasted(text: str) -> Source:
    """A table that was pasted from a spreadsheet."""
    return Source("Pasted table", text.encode("utf-8", "replace"))
