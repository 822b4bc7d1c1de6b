"""Run as a program: a workbook on its standard input becomes JSON on its standard output.

It stands alone, so that it starts fast and can be stopped at any moment. Nothing of it is
imported by the rest of the package.
"""

import io
import json
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from typing import Any

MEMORY = 400 * 1024 * 1024
SECONDS = 4
MOST_CELLS = 4_000_000
MOST_ROWS = 1_048_576
MOST_COLUMNS = 10_000
MOST_TEXT = 64 * 1024 * 1024
"""In characters, over all sheets."""


class TooLargeError(Exception):
    """The workbook has more than any export."""


def main() -> None:
    """Reads the workbook, and says its sheets, or what the trouble is."""
    _limit()
    data = sys.stdin.buffer.read()
    from python_calamine import (  # under the limits, like all it does
        CalamineError,
        CalamineWorkbook,
        PasswordError,
    )

    answer: dict[str, Any]
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as workbook:
            answer = {"sheets": list(_sheets(workbook))}
    except PasswordError:
        answer = {"trouble": "locked"}
    except (TooLargeError, MemoryError):
        answer = {"trouble": "large"}
    except (CalamineError, ValueError, OverflowError, OSError):
        answer = {"trouble": "damaged"}
    sys.stdout.buffer.write(json.dumps(answer).encode())


def _limit() -> None:
    with suppress(ImportError):  # Windows knows no such limits
        import resource

        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _sheets(workbook: Any) -> Iterator[tuple[str, list[tuple[int, list[str]]]]]:
    cells_left, text_left = MOST_CELLS, MOST_TEXT
    for name in workbook.sheet_names:
        sheet = workbook.get_sheet_by_name(name)
        cells_left -= sheet.height * sheet.width
        if cells_left < 0 or sheet.total_height > MOST_ROWS or sheet.width > MOST_COLUMNS:
            raise TooLargeError(name)
        rows = []
        for line, values in enumerate(sheet.iter_rows() if sheet.height else (), start=1):
            cells = [_text(value) for value in values]
            while cells and not cells[-1]:
                cells.pop()
            if cells:
                text_left -= sum(map(len, cells))
                if text_left < 0:
                    raise TooLargeError(name)
                rows.append((line, cells))
        yield name, rows


def _text(value: Any) -> str:
    """What a cell says, written as an export in text would write it."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        # Above this a number is no longer the one that was written: an id that lost its end.
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else _decimal(value)
    if isinstance(value, datetime):
        is_day = value.time() == time()
        return value.date().isoformat() if is_day else value.isoformat(sep=" ", timespec="seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    return str(value)


def _decimal(value: float) -> str:
    return f"{value:E}" if abs(value) >= 1e15 else repr(value)


if __name__ == "__main__":
    main()
