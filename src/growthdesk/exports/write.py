"""Writing a whole log: as a folder, a zip or one JSON, whole or not at all."""

import os
import shutil
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from io import TextIOWrapper
from pathlib import Path
from secrets import token_hex
from typing import TextIO

from growthdesk.errors import Trouble, not_written
from growthdesk.exports.names import JSON, MARK, README, every_name, file_of
from growthdesk.exports.readme import readme
from growthdesk.exports.tables import Made, write_csv, write_json
from growthdesk.store.whole import Everything

Tell = Callable[[str], object]
"""Gets the name of each file before it is written."""

_Open = Callable[[str], AbstractContextManager[TextIO]]


def write_export(path: Path, everything: Everything, made: Made, tell: Tell) -> None:
    """Write a whole log: a zip or JSON if the name ends so, else a folder.

    It is written beside and put in place when it is whole: an earlier export of that name is
    replaced, or stays as it was. Raises Trouble if it cannot be written, and for a folder that
    holds anything else.
    """
    ending = path.suffix.casefold()
    try:
        target = path.resolve()  # what a link points to is replaced, not the link
        if ending in (".zip", ".json"):
            _refuse_folder(target)
        else:
            _refuse_foreign(target)
        beside = target.with_name(f".{token_hex(8)}.part")
        try:
            if ending == ".zip":
                _write_zip(beside, everything, made, tell)
            elif ending == ".json":
                tell(path.name)
                with _open_file(beside) as file:
                    write_json(file, everything, made)
            else:
                beside.mkdir()
                _write_parts(lambda name: _open_file(beside / name), everything, made, tell)
            _put_in_place(beside, target)
        finally:
            _clear(beside)
    except OSError as error:
        raise not_written(path, error) from error


def is_export(folder: Path) -> bool:
    """Whether a folder holds an export of a log, and nothing else."""
    names = {entry.name for entry in folder.iterdir()}
    if JSON not in names or not names <= every_name():
        return False
    with (folder / JSON).open("rb") as file:
        return MARK.encode() in file.read(200)


def _write_parts(open_part: _Open, everything: Everything, made: Made, tell: Tell) -> None:
    for kind in everything:
        tell(file_of(kind))
        with open_part(file_of(kind)) as file:
            write_csv(file, kind, everything)
    tell(JSON)
    with open_part(JSON) as file:
        write_json(file, everything, made)
    with open_part(README) as file:
        file.write(readme(everything, made))


def _write_zip(path: Path, everything: Everything, made: Made, tell: Tell) -> None:
    with path.open("xb") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as archive:
            moment = time.strptime(made.day.isoformat(), "%Y-%m-%d")[:6]
            _write_parts(lambda name: _open_in(archive, name, moment), everything, made, tell)
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def _open_in(
    archive: zipfile.ZipFile, name: str, moment: tuple[int, int, int, int, int, int]
) -> Iterator[TextIO]:
    entry = zipfile.ZipInfo(name, moment)
    entry.compress_type = archive.compression
    entry.external_attr = 0o644 << 16
    with (
        archive.open(entry, "w", force_zip64=True) as raw,
        TextIOWrapper(raw, "utf-8", newline="") as file,
    ):
        yield file


@contextmanager
def _open_file(path: Path) -> Iterator[TextIO]:
    with path.open("x", encoding="utf-8", newline="") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


def _refuse_folder(target: Path) -> None:
    if target.is_dir():
        raise Trouble(f"“{target.name}” is a folder.", "Choose a name for the export in it.")
    if target.exists() and not target.is_file():
        raise Trouble(f"“{target.name}” is not a file but a device.", "Choose another name.")
    if target.exists() and not os.access(target, os.W_OK):
        raise Trouble(f"“{target.name}” is write-protected.", "Choose another name.")


def _refuse_foreign(target: Path) -> None:
    if target.exists() and not target.is_dir():
        raise Trouble(
            f"“{target.name}” is a file, and an export is a folder of tables.",
            "Choose another name, or one that ends in .zip.",
        )
    if target.is_dir() and any(target.iterdir()) and not is_export(target):
        raise Trouble(
            f"The folder “{target.name}” holds something else.",
            "Nothing was written. Choose a new folder, or an empty one.",
        )


def _put_in_place(beside: Path, target: Path) -> None:
    """Exchange what stands there for the new one, in as few steps as the system allows."""
    if not target.is_dir():
        beside.replace(target)
        return
    old = target.with_name(f".{token_hex(8)}.old")
    target.rename(old)
    try:
        beside.rename(target)
    except OSError:
        old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _clear(beside: Path) -> None:
    """Leave nothing of what was not put in place."""
    if beside.is_dir():
        shutil.rmtree(beside, ignore_errors=True)
    else:
        beside.unlink(missing_ok=True)
