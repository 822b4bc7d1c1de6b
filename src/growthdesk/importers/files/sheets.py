"""Spreadsheets (XLSX, XLS, XLSB, ODS) become rows of texts.

The format is read in a process of its own, with limits on its time and memory: a sheet with
two cells in opposite corners makes any reader ask for more memory than there is, and no
library can be trusted to refuse.
"""

import io
import json
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from weakref import WeakKeyDictionary

from growthdesk.errors import Trouble
from growthdesk.importers.files.part import Part
from growthdesk.importers.tables.table import Row

LARGEST_WORKBOOK = 48 * 1024 * 1024
"""In bytes, as it lies on the disk."""
MOST_UNPACKED = 160 * 1024 * 1024
"""In bytes; 100,000 rows of twenty columns are some 120 MB of XML."""

_FEW_ROWS = 2_000
"""Workbooks with fewer are kept as long as their part is."""

_MOST_FILES = 10_000
"""Inside of one workbook, which has a few for each sheet and picture."""

_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_LEGACY = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_READER = Path(__file__).with_name("sheet_reader.py")
_LONGEST_WAIT = 15
"""In seconds; where the system allows it, the process is stopped after four of work."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a workbook: its name, and its rows from the top, empty ones left out.

    Cells are as a table of text has them: days as 2026-11-23, whole numbers without decimals,
    TRUE and FALSE; a row ends with its last cell that is not empty.
    """

    name: str
    rows: tuple[Row, ...]


def is_workbook(data: bytes) -> bool:
    """Whether the bytes are a spreadsheet, by what stands in them."""
    if data.startswith(_LEGACY):
        return True
    if not data.startswith(b"PK\x03\x04"):
        return False
    # Names stand in a zip as they are. To list them all would take long for one with a million.
    return b"xl/workbook." in data or (b"mimetype" in data and b"content.xml" in data)


def read_sheets(part: Part) -> tuple[Sheet, ...]:
    """The sheets of a workbook, in its order, hidden ones included.

    Raises Trouble if it is damaged, locked, or larger than any export.
    """
    sheets = _KNOWN.get(part)
    if sheets is None:
        # Of a part among others there may be dozens, and somebody waits for all of them.
        most = MOST_UNPACKED if part.begin is None else MOST_UNPACKED // 10
        sheets = _sheets_of(part.read(), part.file_name, most)
        if isinstance(sheets, Trouble) or sum(len(one.rows) for one in sheets) < _FEW_ROWS:
            _KNOWN[part] = sheets
    if isinstance(sheets, Trouble):
        raise sheets
    return sheets


def only_sheet(part: Part) -> Sequence[Row] | None:
    """The rows of a workbook with one sheet that has any, as spreadsheets save a table of text.

    None for what is no workbook, has several, or cannot be read.
    """
    try:
        if part.head(4) not in (b"PK\x03\x04", _LEGACY[:4]) or not is_workbook(part.read()):
            return None
        filled = [sheet.rows for sheet in read_sheets(part) if sheet.rows]
    except Trouble:
        return None  # whoever reads its sheets says what is wrong with it
    return filled[0] if len(filled) == 1 else None


_KNOWN: WeakKeyDictionary[Part, tuple[Sheet, ...] | Trouble] = WeakKeyDictionary()


@lru_cache(maxsize=1)
def _sheets_of(data: bytes, name: str, most: int) -> tuple[Sheet, ...] | Trouble:
    """The sheets, or what is the matter. The last answer is kept: every importer asks for it."""
    try:
        if len(data) > LARGEST_WORKBOOK:
            raise _too_large(name)
        if not data.startswith(_LEGACY):
            _check_archive(data, name, most)
        said = _said(data, name)
    except Trouble as trouble:
        return trouble
    return tuple(
        Sheet(title, tuple((line, tuple(cells)) for line, cells in rows)) for title, rows in said
    )


def _check_archive(data: bytes, name: str, most: int) -> None:
    """Refuses what is damaged, or unpacks to more than it may; sizes are measured, not believed."""
    if data.count(b"PK\x01\x02") > _MOST_FILES:
        raise _too_large(name)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            if any(entry.compress_type not in _METHODS for entry in entries):
                raise _damaged(name)  # others unpack to gigabytes at once
            if sum(entry.file_size for entry in entries) > most:
                raise _too_large(name)
            left = most
            for entry in entries:
                with archive.open(entry) as file:
                    while chunk := file.read(1 << 20):
                        left -= len(chunk)
                        if left < 0:
                            raise _too_large(name)
    except RuntimeError as error:
        if isinstance(error, NotImplementedError):
            raise _damaged(name) from error
        raise _locked(name) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, OSError) as error:
        raise _damaged(name) from error


def _said(data: bytes, name: str) -> list[tuple[str, list[tuple[int, list[str]]]]]:
    """What the reader says of a workbook: for each sheet its name, and its numbered rows."""
    try:
        run = subprocess.run(  # noqa: S603  # our own program; the file is only its input
            [sys.executable, *_reader()],
            input=data,
            capture_output=True,
            timeout=_LONGEST_WAIT,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired as error:
        raise _too_large(name) from error
    if run.returncode != 0:
        # It was stopped at a limit, or fell over on what no program writes.
        raise _damaged(name)
    answer = json.loads(run.stdout)
    if "sheets" in answer:
        sheets: list[tuple[str, list[tuple[int, list[str]]]]] = answer["sheets"]
        return sheets
    raise {"locked": _locked, "large": _too_large}.get(answer["trouble"], _damaged)(name)


def _reader() -> tuple[str, str]:
    """How Python is told to run the reader: its file, which starts faster than a module by name.

    A bundle has no such file, but starts its own modules as Python does.
    """
    if _READER.is_file():
        return "-P", str(_READER)
    return "-m", f"{__package__}.{_READER.stem}"


def _damaged(name: str) -> Trouble:
    return Trouble(
        f"“{name}” cannot be read as a spreadsheet.",
        "Download it again, or open it in a spreadsheet and save it as XLSX or CSV.",
    )


def _locked(name: str) -> Trouble:
    return Trouble(
        f"“{name}” is locked with a password.", "Save it without one, and import that file."
    )


def _too_large(name: str) -> Trouble:
    return Trouble(
        f"“{name}” is larger than any export.",
        "Open it in a spreadsheet, and save the table alone as CSV.",
    )
