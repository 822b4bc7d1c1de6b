"""Archives and folders as parts. Nothing is ever unpacked to disk, and no name is followed."""

import io
import os
import stat
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import IO, Literal, cast

from growthdesk.errors import Trouble
from growthdesk.importers.files.bounded import Allowance, Bounded, Reopened
from growthdesk.importers.files.part import LARGEST_PART, Part, cannot_be_read, name_of, too_large
from growthdesk.importers.files.tars import damaged, tar_parts_in

MOST_PARTS = 200_000
"""Photos and videos of an export are listed too, though never read."""

LARGEST_LIST = 32 * 1024 * 1024
"""In bytes, for the names of all files in a zip."""

_NOISE = ("__MACOSX", ".DS_Store", "Thumbs.db", "desktop.ini")
_ENDINGS = (".zip", ".tgz", ".tar", ".gz", ".bz2", ".xz")
_LONGEST_PATH = 2000
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""What platforms pack with. Others unpack to gigabytes at once, whatever is asked of them."""

_UNREADABLE = (zipfile.BadZipFile, NotImplementedError, zlib.error, EOFError, ValueError)


def is_archive(path: Path) -> Literal["zip", "tar"] | None:
    """Which sort of archive a file is by its first bytes; a spreadsheet is none."""
    with path.open("rb") as file:
        head = file.read(512)
    if head.startswith(b"PK\x03\x04") and not _is_sheet(path):
        return "zip"
    if head.startswith((b"\x1f\x8b", b"BZh", b"\xfd7zXZ")) or head[257:262] == b"ustar":
        return "tar"
    return None


def zip_parts(path: Path) -> tuple[Part, ...]:
    """The files in a zip. Raises Trouble if it is damaged, locked or has too many.

    Its list of names is read once for all of its parts.
    """
    return _parts_of(Reopened(path), path.name)


def zip_parts_in(data: bytes, name: str) -> tuple[Part, ...]:
    """The files in a zip of that name that is in memory. Raises Trouble as zip_parts does."""
    return _parts_of(io.BytesIO(data), name)


def _parts_of(file: IO[bytes] | Reopened, name: str) -> tuple[Part, ...]:
    try:
        archive = _opened(file, name)
    except _UNREADABLE as error:
        raise damaged(name) from error
    # A folder is told by the end of its name; is_dir() falls over an empty one.
    files = (entry for entry in archive.infolist() if entry.filename[-1:] not in ("", "/"))
    entries = [entry for entry in files if not _is_link(entry)]
    _refuse_too_many(len(entries), name)
    allowance = Allowance(name_of(name))
    return tuple(
        Part(name_of(kept), entry.file_size, read, _written(entry.date_time), read)
        for entry in entries
        if (kept := _kept_name(entry.filename)) is not None
        for read in (partial(_unzipped, archive, entry, allowance),)
    )


def tar_parts(path: Path) -> tuple[Part, ...]:
    """The files in a tar, packed or not. Raises Trouble if it is damaged or has too many."""
    return tar_parts_in(path, _kept_name, partial(_refuse_too_many, name=path.name))


def folder_parts(path: Path) -> tuple[tuple[Part, ...], tuple[Path, ...]]:
    """The files under a folder, and the archives in it; links are not followed.

    Below the folder itself only what is named as an archive is looked at. Raises Trouble if there are too many files to be an export.
    """
    parts: list[Part] = []
    archives: list[Path] = []
    allowance = Allowance(name_of(path.name))
    for folder, names, files in os.walk(path):
        names[:] = sorted(name for name in names if not name.startswith(".") and name not in _NOISE)
        for name in sorted(files):
            file = Path(folder, name)
            if file.is_symlink() or not file.is_file() or name in _NOISE:
                continue
            inside = name_of(file.relative_to(path).as_posix())
            facts = file.stat()
            may_be = file.parent == path or name.lower().endswith(_ENDINGS)
            if may_be and facts.st_size and is_archive(file) is not None:
                archives.append(file)
                continue
            _refuse_too_many(len(parts), path.name)
            written = datetime.fromtimestamp(facts.st_mtime, UTC)
            read = partial(_read_file, file, allowance)
            parts.append(Part(inside, facts.st_size, read, written, read))
    return tuple(parts), tuple(archives)


def _kept_name(name: str) -> str | None:
    """The path inside an archive with plain slashes; None for what is no file of an export."""
    if len(name) > _LONGEST_PATH:
        return None
    words = name.replace("\\", "/").split("/")
    if not words[-1] or ".." in words or any(word in _NOISE for word in words):
        return None
    return "/".join(word for word in words if word not in ("", "."))


def _opened(file: IO[bytes] | Reopened, name: str) -> zipfile.ZipFile:
    """The zip, if the list of its files is no larger than any export's."""
    bounded = Bounded(file, LARGEST_LIST, name_of(name))
    archive = zipfile.ZipFile(cast("IO[bytes]", bounded))  # it has all that a zip asks of it
    bounded.most = LARGEST_PART + 1
    return archive


def _is_sheet(path: Path) -> bool:
    """Whether a zip is a spreadsheet, by the names and the type that stand in it."""
    try:
        with _opened(Reopened(path), path.name) as archive:
            names = set(archive.namelist())
    except _UNREADABLE:
        return False
    return "xl/workbook.xml" in names or {"mimetype", "content.xml"} <= names


def _is_link(entry: zipfile.ZipInfo) -> bool:
    return stat.S_ISLNK(entry.external_attr >> 16)


def _written(date_time: tuple[int, int, int, int, int, int]) -> datetime | None:
    """The time of a zip's entry, which names no zone; None for 1980, which says nothing."""
    try:
        written = datetime(*date_time, tzinfo=UTC)
    except ValueError:
        return None
    return written if written.year > 1980 else None


def _unzipped(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, allowance: Allowance, most: int | None = None
) -> bytes:
    name = name_of(entry.filename)
    if most is None and entry.file_size > LARGEST_PART:
        raise too_large(name)
    if entry.compress_type not in _METHODS:
        raise damaged(allowance.name)
    allowance.take(entry.file_size if most is None else most)
    try:
        with _unwarned(), archive.open(entry) as file:
            # What an entry says of its own size is not believed.
            return _within_limit(file.read(LARGEST_PART + 1 if most is None else most), name)
    except _UNREADABLE as error:
        raise damaged(allowance.name) from error
    except RuntimeError as error:
        raise Trouble(
            f"“{allowance.name}” is locked with a password.", "Unpack it, and import the folder."
        ) from error
    except OSError as error:
        raise cannot_be_read(allowance.name, error) from error


@contextmanager
def _unwarned() -> Iterator[None]:
    """Newer Pythons warn of entries that lie on each other; here each is read within its limits."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Overlapped entries", UserWarning)
        yield


def _read_file(path: Path, allowance: Allowance, most: int | None = None) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_PART + 1 if most is None else most)
    except OSError as error:
        raise cannot_be_read(name_of(path.name), error) from error
    allowance.take(len(data))
    return _within_limit(data, name_of(path.name))


def _within_limit(data: bytes, name: str) -> bytes:
    if len(data) > LARGEST_PART:
        raise too_large(name)
    return data


def _refuse_too_many(count: int, name: str) -> None:
    if count > MOST_PARTS:
        raise Trouble(f"“{name_of(name)}” holds too many files.", "Choose the export alone.")
