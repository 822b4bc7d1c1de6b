"""A folder of CSV files becomes series of follower counts, and what was left out of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from growthdesk.analysis.backtest import Series
from growthdesk.domain.counts import Count, read_count
from growthdesk.domain.days import read_day
from growthdesk.errors import Trouble
from growthdesk.importers.files.delimited import read_table
from growthdesk.importers.files.source import read_source
from growthdesk.importers.files.text import text_of
from growthdesk.importers.values.cells import is_missing
from growthdesk.importers.values.names import plain


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file that is no series, or a row of one that is, by its line; and why, as a sentence."""

    file: str
    line: int | None
    reason: str


@dataclass(frozen=True, slots=True)
class Folder:
    """The series of a folder, by the names of their files, and what was left out."""

    series: tuple[Series, ...]
    left_out: tuple[LeftOut, ...]


def read_folder(folder: Path) -> Folder:
    """The series in the CSV files of a folder, not of folders inside it, in order of name.

    A series has the columns ``date`` (2026-11-23) and ``followers`` (7412, or 7.4k as an
    interval). A count that is missing is no row, and of several on one day the last holds.
    Raises Trouble if there is no such folder, or if it cannot be read.
    """
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix.lower() == ".csv")
    except (FileNotFoundError, NotADirectoryError):
        raise Trouble(f"There is no folder {folder}.", "Check its name.") from None
    except OSError as error:
        raise Trouble(
            f"The folder {folder} cannot be read: {error.strerror}.", "Check its permissions."
        ) from error
    series = []
    left_out: list[LeftOut] = []
    for path in paths:
        try:
            series.append(_series(path, left_out))
        except Trouble as trouble:
            left_out.append(LeftOut(path.name, None, trouble.says))
    return Folder(tuple(series), tuple(left_out))


def _series(path: Path, left_out: list[LeftOut]) -> Series:
    counts: dict[int, Count] = {}
    for line, day, followers in _cells(path):
        if is_missing(followers):
            continue
        try:
            counts[read_day(day).toordinal()] = read_count(followers)
        except Trouble as trouble:
            left_out.append(LeftOut(path.name, line, trouble.says))
    days = sorted(counts)
    return Series(
        path.stem,
        np.array(days, np.int64),
        np.array([counts[day].followers for day in days], np.float64),
        np.array([counts[day].highest for day in days], np.float64),
    )


def _cells(path: Path) -> Iterator[tuple[int, str, str]]:
    """The line, the day and the count of each row; Trouble if the file is no such table."""
    table = read_table(path.name, text_of(read_source(path).parts[0]))
    names = [plain(name) for name in table.header]
    if not table.is_headed or not {"date", "followers"} <= set(names):
        raise Trouble("It has no columns date and followers.", "Name them so in its first line.")
    day, followers = names.index("date"), names.index("followers")
    yield from (
        (line, day_cell, count_cell)
        for (line, _), day_cell, count_cell in zip(
            table.rows, table.column(day), table.column(followers), strict=True
        )
    )
