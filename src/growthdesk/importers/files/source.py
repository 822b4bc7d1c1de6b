"""What is handed over, a file, an archive, a folder or a paste, as parts with names and bytes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from growthdesk.errors import Trouble
from growthdesk.importers.files.archive import (
    folder_parts,
    is_archive,
    tar_parts,
    zip_parts,
    zip_parts_in,
)
from growthdesk.importers.files.part import LARGEST_PART, Part, cannot_be_read, name_of, too_large

_MOST_INSIDE = 100
_OF_EXPORTS = (
    *(".csv", ".tsv", ".tab", ".txt", ".json", ".js", ".html"),
    *(".xlsx", ".xls", ".xlsb", ".ods"),
)


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
    """What lies at that path: one source, or the files of a folder or archive and each archive in it.

    Raises Trouble if it is missing, empty, not readable, too large, or a damaged archive.
    """
    return _of_folder(path) if path.is_dir() else _with_inner(read_source(path))


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
    if not (files or archives):
        raise Trouble(f"The folder “{name}” is empty.", "Choose the folder with the export.")
    inner = [source for archive in archives for source in _with_inner(read_source(archive))]
    return [*inner, *_beside(Source(name, files), inner)]


def _with_inner(source: Source) -> list[Source]:
    """A source and the zips inside of it: exports that were packed once more, as clouds do.

    Those are not looked into further. Raises Trouble if one is damaged, or they are too large.
    """
    if source.plain_file is not None:
        return [source]
    packed = [part for part in source.parts if _is_zip(part)]
    if len(packed) > _MOST_INSIDE or sum(part.size for part in packed) > LARGEST_PART:
        raise Trouble(
            f"“{source.name}” holds archives that are too many or too large to be read inside.",
            "Unpack it, and import the folder.",
        )
    inner = [
        Source(part.file_name, zip_parts_in(part.read(), part.file_name), part.written)
        for part in packed
    ]
    rest = tuple(part for part in source.parts if part not in packed)
    return [*inner, *_beside(replace(source, parts=rest), inner)]


def _is_zip(part: Part) -> bool:
    """Whether it is named as a zip and begins as one; not if it cannot be read, as inside a tar."""
    try:
        return part.name.lower().endswith(".zip") and part.head(4) == b"PK\x03\x04"
    except Trouble:
        return False


def _beside(loose: Source, archives: Sequence[Source]) -> list[Source]:
    """The files beside archives, if there are none or if some may be of an export."""
    may_be = any(part.name.lower().endswith(_OF_EXPORTS) for part in loose.parts)
    return [loose] if may_be or not archives else []
