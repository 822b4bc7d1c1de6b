"""A column of days or times: its format is settled once for the whole column."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, time
from itertools import pairwise

from growthdesk.domain.days import in_utc, local_day
from growthdesk.domain.deeds import check_day
from growthdesk.errors import Trouble
from growthdesk.importers.cells import Bad, folded, is_missing, quoted
from growthdesk.importers.day_formats import (
    DAY_FIRST,
    MONTH_FIRST,
    Format,
    Stamp,
    format_of,
    read_as,
)
from growthdesk.importers.found import Options

When = tuple[date, datetime | None]
"""The local day, and the moment in UTC where a time is known."""


def read_moments(
    cells: Sequence[str], options: Options, header: str, *, daily: bool
) -> tuple[list[When | Bad | None], tuple[str, ...]]:
    """The days and times of a column, of the same length, and what was doubtful.

    None is an empty cell. In a ``daily`` column (not one of publication times) midnights
    with an offset are days too, since exports write days so.
    """
    chosen = format_of(_sample(cells))
    doubts: tuple[str, ...] = ()
    if chosen is DAY_FIRST:
        chosen, doubts = _order_of(cells, options, header)
    stamps = [_stamp(cell, chosen) for cell in cells]
    if _only_days(stamps, daily=daily):
        stamps = [s.date() if isinstance(s, datetime) else s for s in stamps]
    return [_when(stamp, cell, options) for stamp, cell in zip(stamps, cells, strict=True)], doubts


def looks_like_days(cells: Sequence[str]) -> bool:
    """Whether most of the cells that are not empty are written as days, not as plain numbers."""
    sample = _sample(cells)
    chosen = format_of(sample)
    if chosen is None or chosen.is_number:
        return False
    return 2 * sum(read_as(chosen, cell) is not None for cell in sample) > len(sample)


def reads_as_days(cells: Sequence[str]) -> bool:
    """Whether most of the cells that are not empty can be days, plain numbers included."""
    sample = _sample(cells)
    chosen = format_of(sample)
    if chosen is None:
        return False
    return 2 * sum(read_as(chosen, cell) is not None for cell in sample) > len(sample)


def at_time(when: When, clock: time, options: Options) -> When:
    """The day with a time of day in the zone of the options; as it is if it has a time already."""
    day, moment = when
    if moment is not None:
        return when
    local = datetime.combine(day, clock, tzinfo=options.zone)
    return local_day(local, options.day_start), in_utc(local)


def _sample(cells: Sequence[str]) -> list[str]:
    given = [cell for cell in cells if not is_missing(cell)]
    return given[:: 1 + len(given) // 400]


def _stamp(cell: str, chosen: Format | None) -> Stamp | Bad | None:
    if is_missing(cell):
        return None
    stamp = read_as(chosen, cell) if chosen else None
    if stamp is None or not 1900 <= stamp.year <= 2200:
        return Bad(f"{quoted(cell)} is not a day.")
    return stamp


def _when(stamp: Stamp | Bad | None, cell: str, options: Options) -> When | Bad | None:
    if stamp is None or isinstance(stamp, Bad):
        return stamp
    moment = None
    if isinstance(stamp, datetime):
        local = stamp.astimezone(options.zone) if stamp.tzinfo else stamp
        day = local_day(local, options.day_start)
        moment = in_utc(stamp if stamp.tzinfo else stamp.replace(tzinfo=options.zone))
    else:
        day = stamp
    try:
        return check_day(day, options.today), moment
    except Trouble as trouble:
        return Bad(trouble.says)


def _only_days(stamps: Sequence[Stamp | Bad | None], *, daily: bool) -> bool:
    """Whether the times are only midnights, as spreadsheets and exports write days.

    One o'clock is a midnight too if most are at midnight: exports that add 24 hours a day
    write it across the change to summer time.
    """
    times = [s for s in stamps if isinstance(s, datetime)]
    if not times or (not daily and any(t.tzinfo for t in times)):
        return False
    clocks = Counter((t.hour, t.minute, t.second) for t in times)
    return clocks.keys() <= {(0, 0, 0), (1, 0, 0)} and 2 * clocks[0, 0, 0] > len(times)


def _order_of(
    cells: Sequence[str], options: Options, header: str
) -> tuple[Format, tuple[str, ...]]:
    """Whether 3/4 is the third of April in this column, and the doubt if nothing proves it."""
    if options.day_first is not None:
        return DAY_FIRST if options.day_first else MONTH_FIRST, ()
    matches = [m for m in (DAY_FIRST.pattern.fullmatch(folded(cell)) for cell in cells) if m]
    firsts = sum(int(m["a"]) > 12 for m in matches)
    seconds = sum(int(m["b"]) > 12 for m in matches)
    if firsts != seconds:
        return DAY_FIRST if firsts > seconds else MONTH_FIRST, ()
    example = next((m for m in matches if m["a"] != m["b"]), None)
    if example is None or example["sep"] == ".":
        return DAY_FIRST, ()  # with points nobody writes the month first
    chosen = min(DAY_FIRST, MONTH_FIRST, key=lambda one: _disorder(cells, one, options.today))
    meant = read_as(chosen, example[0])
    says = f"In “{header}”, {example[0]} may have its day or its month first"
    return chosen, (f"{says}; it is read as {meant:%Y-%m-%d}.",)


def _disorder(cells: Sequence[str], one: Format, today: date) -> tuple[int, int, int]:
    """How unlikely an order is: days to come, turns back, and days leapt over."""
    read = (read_as(one, cell) for cell in cells)
    days = [stamp.toordinal() for stamp in read if stamp is not None]
    steps = [after - before for before, after in pairwise(days)]
    turns = min(sum(step < 0 for step in steps), sum(step > 0 for step in steps))
    to_come = sum(day > today.toordinal() for day in days)
    return to_come, turns, sum(map(abs, steps))
