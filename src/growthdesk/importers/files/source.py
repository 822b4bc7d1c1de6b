"""What is handed over, a file, an archive, a folder or a paste, as parts with names and bytes."""

from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from growthdesk.errors import Trouble
from growthdesk.importers.files.archive import folder_parts, is_archive, tar_parts, zip_parts
from growthdesk.importers.files.part import LARGEST_PART, Part, cannot_be_read, name_of, too_large


@dataclass(frozen=True, slots=True)
class Source:
    """What one file, archive or folder holds: its name for people, and its parts.

    Names decide nothing but what is looked at first. ``written`` is when it was last changed
    (UTC), None for a paste. A plain file has one part, of its own name.
    """

    name: str
    parts: tuple[Part, ...]
    written: datetime | None = None

    @property
    def plain_file(self) -> Part | None:
        """The one part of a plain file or paste; None for what is left of an archive or folder."""
        is_plain = len(self.parts) == 1 and self.parts[0].name == self.name
        return self.parts[0] if is_plain else None


def in_memory(name: str, data: bytes, written: datetime | None = None) -> Source:
    """A source of one part, from bytes that are there already."""
    return Source(name, (Part(name, len(data), lambda: data, written),), written)


def pasted(text: str) -> Source:
    """A table that was pasted from a spreadsheet."""
    return in_memory("Pasted table", text.encode("utf-8", "replace"))


def read_sources(path: Path) -> list[Source]:
    """What lies at that path: one source, or for a folder its files and each archive in it.

    Raises Trouble if it is missing, empty, not readable, too large, or a damaged archive.
    """
    if path.is_dir():
        return _of_folder(path)
    return [read_source(path)]


def read_source(path: Path) -> Source:
    """The file at that path, an archive as its parts.

    Raises Trouble if it is missing, a folder, empty, not readable or above LARGEST_PART; an
    archive may be larger, since only what is wanted of it is read.
    """
    name = name_of(path.name)
    try:
        if path.is_dir():
            raise Trouble(f"“{name or path}” is a folder.", "Choose the files inside it.")
        written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        # A pipe gives its bytes once, and nobody packs an archive into one.
        kind = is_archive(path) if path.is_file() else None
        if kind is not None:
            parts = zip_parts(path) if kind == "zip" else tar_parts(path)
            return Source(name, parts, written)
        # Read, not asked for its size: a pipe or a device has none, and a file may grow.
        with path.open("rb") as file:
            data = file.read(LARGEST_PART + 1)
    except FileNotFoundError:
        raise Trouble(f"There is no file “{name}”.", "Check its name and folder.") from None
    except (OSError, ValueError, OverflowError) as error:
        raise cannot_be_read(name, error) from error
    if len(data) > LARGEST_PART:
        raise too_large(name)
    if not data:
        raise Trouble(f"“{name}” is empty.", "Export it again, and look into it first.")
    return in_memory(name, data, written)


def digest_of(parts: tuple[Part, ...]) -> str:
    """The SHA-256 of the parts' bytes, one after the other, in hexadecimal."""
    digest = sha256()
    for part in parts:
        digest.update(part.read())
    return digest.hexdigest()


def _of_folder(path: Path) -> list[Source]:
    files, archives = folder_parts(path)
    name = name_of(path.name or str(path))
    sources = [Source(name, files)] if files else []
    sources += [read_source(archive) for archive in archives]
    if not sources:
        raise Trouble(f"The folder “{name}” is empty.", "Choose the folder with the export.")
    return sources
