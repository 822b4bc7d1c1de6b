"""The growth chart as rows: what its lines, marks and ranges are, day by day."""

from collections.abc import Sequence
from datetime import date

import numpy as np

from growthdesk.domain.account_log import Counts
from growthdesk.ui import words
from growthdesk.ui.charts import readout
from growthdesk.ui.charts.drawing import Drawing
from growthdesk.ui.charts.marks import tr
from growthdesk.ui.charts.strands import Strand, days_counted
from growthdesk.ui.twin import (
    Cell,
    ChartTable,
    count_cell,
    day_cell,
    number_cell,
    text_cell,
)
from growthdesk.ui.words import account_name

_NONE = Cell("", "")
_NO_NUMBER = Cell("", "", number=True)
_NO_COUNT = Cell(words.MISSING, "", number=True)


def growth_table(drawing: Drawing, before: Strand | None = None) -> ChartTable:
    """A row for each day with a count, a post or a note, and for each day of the forecast.

    A change is that since the count before; a rounded count has its middle as change. The newest
    count is where one looks first.
    """
    log, ahead = drawing.log, drawing.ahead
    noted = np.array([note.day.toordinal() for note in log.notes], np.int64)
    days = [log.counts.day, log.posts.day, noted]
    if ahead is not None:
        days.append(ahead.day)
    rows = np.unique(np.concatenate(days)).tolist()
    posted, times = np.unique(log.posts.day, return_counts=True)
    posts = dict(zip(posted.tolist(), times.tolist(), strict=True))
    notes: dict[int, list[str]] = {}
    for note in log.notes:
        notes.setdefault(note.day.toordinal(), []).append(readout.note_line(note))
    heads = [tr("Day"), tr("Followers"), tr("Change"), tr("Posts"), tr("Notes")]
    if before is not None:
        heads.append(before.name)
    if ahead is not None:
        heads += [tr("Forecast"), tr("50% from"), tr("50% to"), tr("80% from"), tr("80% to")]
    table = []
    for day in rows:
        cells = [day_cell(date.fromordinal(day)), *_counted(drawing, day)]
        cells += [number_cell(posts[day]) if day in posts else _NO_NUMBER]
        cells += [text_cell("; ".join(notes[day])) if day in notes else _NONE]
        if before is not None:
            cells.append(_count(before.counts, before.place(day)))
        if ahead is not None:
            cells += _ahead(drawing, day)
        table.append(tuple(cells))
    newest = drawing.newest[0] if drawing.newest else 0
    start = rows.index(newest) if newest in rows else 0
    name = tr("Growth of {account}").format(account=account_name(log.account))
    return ChartTable(name, tuple(heads), table, start)


def strands_table(strands: Sequence[Strand], *, about_days: bool) -> ChartTable:
    """A row for each day on which any of them has a count, a column for each of them."""
    rows = days_counted(strands).tolist()
    table = [
        (
            day_cell(date.fromordinal(day)) if about_days else number_cell(day),
            *(_count(strand.counts, strand.place(day)) for strand in strands),
        )
        for day in rows
    ]
    head = tr("Day") if about_days else tr("Days since the common day")
    heads = (head, *(strand.name for strand in strands))
    name = tr("Growth of {account}").format(account=", ".join(heads[1:]))
    return ChartTable(name, heads, table, len(rows) - 1 if about_days else 0)


def _counted(drawing: Drawing, day: int) -> tuple[Cell, Cell]:
    counts = drawing.log.counts
    place = counts.place(day)
    if place is None:
        return _NO_COUNT, _NO_COUNT
    found = readout.change_on(drawing, place)
    change = None if found is None else (found[0] + found[1]) / 2
    return _count(counts, place), count_cell(change, signed=True)


def _count(counts: Counts, place: int | None) -> Cell:
    if place is None:
        return _NO_COUNT
    low, high = int(counts.low[place]), int(counts.high[place])
    if low == high:
        return count_cell(low)
    shown = readout.followers(counts, place)
    return Cell(shown, words.HIDDEN if words.counts_hidden() else f"{low}–{high}", number=True)


def _ahead(drawing: Drawing, day: int) -> list[Cell]:
    ahead = drawing.ahead
    if ahead is None or not 0 < day - ahead.origin <= len(ahead.day):
        return [_NO_NUMBER] * 5
    place = day - ahead.origin - 1
    columns = (ahead.median, ahead.low50, ahead.high50, ahead.low80, ahead.high80)
    return [count_cell(float(column[place])) for column in columns]
