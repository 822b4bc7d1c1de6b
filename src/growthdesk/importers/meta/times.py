"""When posts of Meta were published: Pacific time, unless the ids prove another."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from growthdesk.domain.days import in_utc, local_day
from growthdesk.domain.deeds import check_day
from growthdesk.errors import Trouble
from growthdesk.importers.found import Options
from growthdesk.importers.values.cells import Bad, is_missing, quoted
from growthdesk.importers.values.day_formats import (
    DAY_FIRST,
    MONTH_FIRST,
    Format,
    Stamp,
    format_of,
    read_as,
)
from growthdesk.importers.values.moments import When

PACIFIC = ZoneInfo("America/Los_Angeles")

NOT_PACIFIC = (
    "The times are not Pacific time, as Meta writes them; "
    "the links of the posts tell when they were published."
)

_EARLIEST = timedelta(seconds=-60)  # a time of the file lacks its seconds
_LATEST = timedelta(minutes=15)  # ids were minted up to twelve minutes before, as measured
_HALF_HOUR = timedelta(minutes=30)
_FARTHEST = timedelta(hours=14)
_LOOKED_AT = 2000


def published(
    cells: Sequence[str], minted: Sequence[datetime | None], options: Options
) -> tuple[list[When | Bad | None], tuple[str, ...]]:
    """When each post was published, and doubts; None for one that neither cell nor id tells.

    ``minted`` are the times in the ids, UTC. The file's times are read with the order of day
    and month and in the zone that most ids bear out, Pacific time if there are none. Where
    no zone does, each id tells by how many half hours its time is off, or the time itself.
    """
    one, zone = _rule(cells, minted, options)
    stamps = [_stamp(cell, one) for cell in cells]
    days = [
        _settled(stamp, moment, zone, options) for stamp, moment in zip(stamps, minted, strict=True)
    ]
    told = any(moment and isinstance(s, datetime) for s, moment in zip(stamps, minted, strict=True))
    return days, (NOT_PACIFIC,) if told and zone is not PACIFIC else ()


def _rule(
    cells: Sequence[str], minted: Sequence[datetime | None], options: Options
) -> tuple[Format | None, ZoneInfo | None]:
    """How the cells are written, and the zone that they are in; None if the ids bear out none."""
    given = [cell for cell in cells if not is_missing(cell)]
    one = format_of(given[:: 1 + len(given) // 400])
    if one is None:
        return None, PACIFIC
    orders = [one]
    if one is DAY_FIRST:
        orders = [MONTH_FIRST, DAY_FIRST]
        some = given[:: 1 + len(given) // 4000]
        fits = [sum(read_as(order, cell) is not None for cell in some) for order in orders]
        if fits[1] > fits[0]:
            orders.reverse()
    pairs = {order: _pairs(cells, minted, order) for order in orders}
    most = max(map(len, pairs.values()))
    if not most:
        return orders[0], PACIFIC
    zones = dict.fromkeys((PACIFIC, options.zone))
    rules = [(order, zone) for zone in zones for order in orders]
    borne = {r: sum(_near(*pair, r[1]) is not None for pair in pairs[r[0]]) for r in rules}
    best = max(rules, key=lambda rule: borne[rule])
    if 2 * borne[best] >= most:
        return best
    moved = {o: sum(_moved(*pair) is not None for pair in pairs[o]) for o in orders}
    return max(orders, key=lambda order: moved[order]), None


def _pairs(
    cells: Sequence[str], minted: Sequence[datetime | None], order: Format
) -> list[tuple[datetime, datetime]]:
    pairs = []
    for cell, moment in zip(cells[:_LOOKED_AT], minted, strict=False):
        stamp = read_as(order, cell) if moment else None
        if moment and isinstance(stamp, datetime):
            pairs.append((stamp, moment))
    return pairs


def _stamp(cell: str, one: Format | None) -> Stamp | Bad | None:
    if is_missing(cell):
        return None
    stamp = read_as(one, cell) if one else None
    if stamp is None or not 1900 <= stamp.year <= 2200:
        return Bad(f"{quoted(cell)} is not a time.")
    return stamp


def _settled(
    stamp: Stamp | Bad | None, minted: datetime | None, zone: ZoneInfo | None, options: Options
) -> When | Bad | None:
    moment: datetime | None
    if isinstance(stamp, datetime):
        moment = _moment(stamp, minted, zone)
    elif minted is None:
        if stamp is None or isinstance(stamp, Bad):
            return stamp
        return _checked(stamp, None, options)
    else:
        moment = minted
    local = moment.astimezone(options.zone)
    return _checked(local_day(local, options.day_start), in_utc(moment), options)


def _moment(stamp: datetime, minted: datetime | None, zone: ZoneInfo | None) -> datetime:
    if minted is None:
        return stamp if stamp.tzinfo else stamp.replace(tzinfo=zone or PACIFIC)
    if zone is None:
        return _moved(stamp, minted) or minted
    near = _near(stamp, minted, zone)
    if near is not None:
        return near
    written = stamp if stamp.tzinfo else stamp.replace(tzinfo=zone)
    return max(written, minted)  # sent off first and out later; never the other way round


def _near(stamp: datetime, minted: datetime, zone: ZoneInfo) -> datetime | None:
    """The time in that zone, if it is shortly after the id; in autumn an hour comes twice."""
    for fold in (0, 1):
        written = stamp if stamp.tzinfo else stamp.replace(tzinfo=zone, fold=fold)
        if _EARLIEST <= written - minted <= _LATEST:
            return written
    return None


def _moved(stamp: datetime, minted: datetime) -> datetime | None:
    """The time moved by as many half hours as bring it shortly after the id; None if none do."""
    written = stamp if stamp.tzinfo else stamp.replace(tzinfo=UTC)
    away = (written - minted - _EARLIEST) // _HALF_HOUR * _HALF_HOUR
    is_near = written - away - minted <= _LATEST and abs(away) <= _FARTHEST
    return written - away if is_near else None


def _checked(day: date, moment: datetime | None, options: Options) -> When | Bad:
    try:
        return check_day(day, options.today), moment
    except Trouble as trouble:
        return Bad(trouble.says)
