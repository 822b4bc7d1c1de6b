"""Tar archives as parts: plain ones are read where a file stands, packed ones in one go."""

import bz2
import gzip
import lzma
import tarfile
import zlib
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import IO, cast

from growthdesk.errors import Trouble
from growthdesk.importers.files.bounded import Allowance, Bounded
from growthdesk.importers.files.part import LARGEST_PART, Part, cannot_be_read, name_of, too_large

LEAST_UNPACKED = 256 * 1024 * 1024
"""In bytes, of a packed tar; a larger one may unpack to four times its size."""

_LONGEST_HEADER = 1024 * 1024
_KEPT = (".json", ".csv", ".tsv", ".txt", ".js", ".xlsx", ".ods", ".xls", ".html")
_UNREADABLE = (tarfile.TarError, EOFError, zlib.error, lzma.LZMAError, ValueError, OverflowError)

Kept = Callable[[str], str | None]
"""The path of an entry as a part's; None for what is no file of an export."""


def tar_parts_in(path: Path, kept_name: Kept, refuse: Callable[[int], None]) -> tuple[Part, ...]:
    """The files in a tar; ``refuse`` raises Trouble if there are too many.

    Of a packed one the texts are kept in memory, since going to a file means to unpack all
    before it. Raises Trouble if it is damaged, or unpacks to more than any export.
    """
    packed = _packing(path)
    end = max(LEAST_UNPACKED, 4 * path.stat().st_size) if packed else None
    allowance = Allowance(name_of(path.name))
    parts: list[Part] = []
    left = LARGEST_PART
    try:
        with (packed or _plain)(path) as file:
            source = Bounded(file, _LONGEST_HEADER, allowance.name, end)
            with tarfile.open(fileobj=cast("IO[bytes]", source), mode="r:") as archive:
                for number, entry in enumerate(archive):
                    refuse(number)
                    name = kept_name(entry.name)
                    if name is None or not entry.isfile() or entry.issparse():
                        continue
                    read: Callable[[], bytes] = partial(_too_large, name_of(name))
                    if not packed:
                        read = partial(_cut_out, path, entry.offset_data, entry.size, allowance)
                    elif name.lower().endswith(_KEPT) and entry.size <= left:
                        left -= entry.size
                        read = _kept(file, entry)
                    parts.append(Part(name_of(name), entry.size, read, _written(entry)))
    except _UNREADABLE as error:
        raise damaged(path.name) from error
    except OSError as error:
        if error.errno is None:  # so gzip and bzip2 tell that they cannot unpack it
            raise damaged(path.name) from error
        raise
    return tuple(parts)


def damaged(name: str) -> Trouble:
    """What is said of an archive that cannot be unpacked."""
    return Trouble(
        f"“{name_of(name)}” is damaged.", "Download it again; a part of it may be missing."
    )


def _plain(path: Path) -> IO[bytes]:
    return path.open("rb")


def _packing(path: Path) -> Callable[[Path], IO[bytes]] | None:
    """What unpacks the file; None if it is not packed."""
    with path.open("rb") as file:
        head = file.read(6)
    if head.startswith(b"\x1f\x8b"):
        return _gunzipped
    if head.startswith(b"BZh"):
        return bz2.BZ2File
    return lzma.LZMAFile if head.startswith(b"\xfd7zXZ") else None


def _gunzipped(path: Path) -> IO[bytes]:
    return cast("IO[bytes]", gzip.open(path))


def _written(entry: tarfile.TarInfo) -> datetime:
    return datetime.fromtimestamp(max(0, min(entry.mtime, 2**32)), UTC)


def _kept(file: IO[bytes], entry: tarfile.TarInfo) -> Callable[[], bytes]:
    file.seek(entry.offset_data)
    data = file.read(entry.size)
    return lambda: data


def _cut_out(path: Path, place: int, size: int, allowance: Allowance) -> bytes:
    if size > LARGEST_PART:
        raise too_large(allowance.name)
    allowance.take(size)
    try:
        with path.open("rb") as file:
            file.seek(place)
            data = file.read(size)
    except OSError as error:
        raise cannot_be_read(allowance.name, error) from error
    if len(data) < size:
        raise damaged(allowance.name)
    return data


def _too_large(name: str) -> bytes:
    raise too_large(name)
