"""A column of days or times: its format is settled once for the whole column."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from itertools import islice, pairwise
from zoneinfo import ZoneInfo

from growthdesk.domain.days import ONE_DAY, in_utc, local_day
from growthdesk.domain.deeds import check_day
from growthdesk.errors import Trouble
from growthdesk.importers.found import Options, Question
from growthdesk.importers.values.cells import Bad, folded, is_missing, quoted
from growthdesk.importers.values.day_formats import (
    DAY_FIRST,
    IN_WORDS,
    MONTH_FIRST,
    YEAR_FIRST,
    Format,
    Stamp,
    format_of,
    read_as,
    read_clock,
)

_MOST_IN_WORDS = 4_000
"""Different days in words, which are slow to read; a decade has fewer."""

When = tuple[date, datetime | None]
"""The local day, and the moment in UTC where a time is known."""


def read_moments(
    cells: Sequence[str], options: Options, header: str, *, daily: bool
) -> tuple[list[When | Bad | None], Question | None]:
    """The days and times of a column, of the same length, and what it leaves open.

    None is an empty cell. In a ``daily`` column (not one of publication times) midnights
    with an offset are days too, since exports write days so.
    """
    chosen = format_of(_sample(cells))
    question = None
    if chosen is DAY_FIRST:
        chosen, question = _order_of(cells, options, header)
    distinct = dict.fromkeys(cells)
    readable = islice(distinct, _MOST_IN_WORDS) if chosen is IN_WORDS else distinct
    stamps = {cell: _stamp(cell, chosen) for cell in readable}
    if len(stamps) < len(distinct):
        stamps |= {cell: _stamp(cell, None) for cell in distinct if cell not in stamps}
    if _only_days([*stamps.values()], daily=daily):
        stamps = {c: s.date() if isinstance(s, datetime) else s for c, s in stamps.items()}
    in_zone = utc_of(options.zone)
    whens = {cell: _when(stamp, options, in_zone) for cell, stamp in stamps.items()}
    return [whens[cell] for cell in cells], question


def looks_like_days(cells: Sequence[str]) -> bool:
    """Whether most of the cells that are not empty are written as days, not as plain numbers."""
    sample = _sample(cells)
    chosen = format_of(sample)
    if chosen is None or chosen.is_number:
        return False
    return 2 * sum(_reads(chosen, cell) for cell in sample) > len(sample)


def reads_as_days(cells: Sequence[str]) -> bool:
    """Whether most of the cells that are not empty can be days, plain numbers included."""
    sample = _sample(cells)
    chosen = format_of(sample)
    if chosen is None:
        return False
    return 2 * sum(_reads(chosen, cell) for cell in sample) > len(sample)


def at_times(
    days: Sequence[When | Bad | None], cells: Sequence[str], options: Options
) -> list[When | Bad | None]:
    """Days with the times of day in these cells, in the zone of the options.

    One that has a time already stays as it is; a time that cannot be read makes its row bad.
    """
    clocks = {cell: read_clock(cell) for cell in set(cells)}
    in_zone = utc_of(options.zone)
    joined: list[When | Bad | None] = []
    for when, cell in zip(days, cells, strict=True):
        clock = clocks[cell]
        if when is None or clock is None or isinstance(when, Bad):
            joined.append(when)
        elif isinstance(clock, Bad):
            joined.append(clock)
        elif when[1] is not None:
            joined.append(when)
        else:
            local = datetime.combine(when[0], clock)
            joined.append((local_day(local, options.day_start), in_zone(local)))
    return joined


def utc_of(zone: ZoneInfo) -> Callable[[datetime], datetime]:
    """A function from local times to moments in UTC, quick for days that it was asked before."""
    midnights: dict[date, tuple[datetime, datetime] | None] = {}

    def utc(local: datetime) -> datetime:
        day = local.date()
        if day not in midnights:
            midnight = datetime.combine(day, time(), tzinfo=zone)
            # None for a day on which the clocks are changed.
            changed = midnight.utcoffset() != (midnight + ONE_DAY).utcoffset()
            midnights[day] = None if changed else (midnight.replace(tzinfo=None), in_utc(midnight))
        known = midnights[day]
        if known is None or local.microsecond:
            return in_utc(local.replace(tzinfo=zone))
        there, here = known
        return here + (local - there)

    return utc


def _reads(one: Format, cell: str) -> bool:
    """Whether a cell is a day in that format, with its day or its month first."""
    return read_as(one, cell) is not None or (
        one is DAY_FIRST and read_as(MONTH_FIRST, cell) is not None
    )


def _sample(cells: Sequence[str]) -> list[str]:
    given = [cell for cell in cells if not is_missing(cell)]
    return given[:: 1 + len(given) // 400]


def _stamp(cell: str, chosen: Format | None) -> Stamp | Bad | None:
    if chosen is YEAR_FIRST and (quick := _iso(cell)) is not None:
        stamp: Stamp | None = quick
    elif is_missing(cell):
        return None
    else:
        stamp = read_as(chosen, cell) if chosen else None
    if stamp is None or not 1900 <= stamp.year <= 2200:
        return Bad(f"{quoted(cell)} is not a day.")
    return stamp


def _iso(cell: str) -> Stamp | None:
    """The day or time of the usual ways of writing it, as Python reads them, and fast."""
    try:
        if len(cell) == 10:
            return date.fromisoformat(cell) if cell[4] == "-" == cell[7] else None
        if len(cell) in (16, 19) and cell[4] == "-" == cell[7] and cell[10] in " T":
            return datetime.fromisoformat(cell) if cell[13] == ":" else None
    except ValueError:
        pass  # told by the slow way
    return None


def _when(
    stamp: Stamp | Bad | None, options: Options, in_zone: Callable[[datetime], datetime]
) -> When | Bad | None:
    if stamp is None or isinstance(stamp, Bad):
        return stamp
    moment = None
    if isinstance(stamp, datetime):
        local = stamp.astimezone(options.zone) if stamp.tzinfo else stamp
        day = local_day(local, options.day_start)
        moment = in_utc(stamp) if stamp.tzinfo else in_zone(stamp)
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
) -> tuple[Format, Question | None]:
    """Whether 3/4 is the third of April in this column, and the question if nothing proves it."""
    matches = [m for m in (DAY_FIRST.pattern.fullmatch(folded(cell)) for cell in cells) if m]
    firsts = sum(int(m["a"]) > 12 for m in matches)
    seconds = sum(int(m["b"]) > 12 for m in matches)
    if firsts != seconds:
        return DAY_FIRST if firsts > seconds else MONTH_FIRST, None
    example = next((m for m in matches if m["a"] != m["b"]), None)
    if example is None or example["sep"] == ".":
        return DAY_FIRST, None  # with points nobody writes the month first
    likely = min(_ORDERS, key=lambda order: _disorder(cells, _ORDERS[order], options.today))
    answer = options.answers.get(DAY_ORDER, likely)
    chosen = _ORDERS.get(answer, _ORDERS[likely])
    choices = tuple(
        (order, f"{read_as(one, example[0]):%Y-%m-%d}") for order, one in _ORDERS.items()
    )
    says = f"Which day is {example[0]} in “{header}”?"
    return chosen, Question(DAY_ORDER, says, choices, answer if answer in _ORDERS else likely)


DAY_ORDER = "day_order"
"""The key of the question whether 3/4 has its day or its month first."""

_ORDERS = {"day_first": DAY_FIRST, "month_first": MONTH_FIRST}


def _disorder(cells: Sequence[str], one: Format, today: date) -> tuple[int, int, int]:
    """How unlikely an order is: days to come, turns back, and days leapt over."""
    read = (read_as(one, cell) for cell in cells)
    days = [stamp.toordinal() for stamp in read if stamp is not None]
    steps = [after - before for before, after in pairwise(days)]
    turns = min(sum(step < 0 for step in steps), sum(step > 0 for step in steps))
    to_come = sum(day > today.toordinal() for day in days)
    return to_come, turns, sum(map(abs, steps))
