"""Days as a creator means them, and the texts that name them."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from growthdesk.errors import Trouble

ONE_DAY = timedelta(days=1)

EARLIEST = date(2000, 1, 1)
"""No platform of today is older; an earlier day is a slip of the keyboard."""

LATEST = date(2200, 12, 31)
"""A later day is a slip of the keyboard too, and calendars end at the year 9999."""


def local_day(moment: datetime, day_start: int = 0) -> date:
    """The day a moment belongs to where it was lived, when days begin at that hour (0 to 23).

    The moment carries its own zone. At two in the night it is still yesterday if the day
    starts at four.
    """
    if not day_start:
        return moment.date()
    return (moment.replace(tzinfo=None) - timedelta(hours=day_start)).date()


def read_day(text: str) -> date:
    """The day written as ``2026-11-23``, in the digits of any script. Raises Trouble for anything else."""
    try:
        plain = _in_plain_digits(text.strip())
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", plain, re.ASCII):
            raise ValueError(text)
        return date.fromisoformat(plain)
    except ValueError:
        raise Trouble(
            f"“{text.strip()[:24]}” is not a day.", "Write it as year-month-day, like 2026-11-23."
        ) from None


def check_year(day: date) -> date:
    """The day itself, which may lie ahead. Raises Trouble for a year that nobody means."""
    if not EARLIEST <= day <= LATEST:
        raise Trouble(
            f"{day.isoformat()} is too far away.",
            f"Choose a day from {EARLIEST.year} to {LATEST.year}.",
        )
    return day


def read_moment(text: str, zone: tzinfo) -> tuple[date | None, datetime]:
    """The moment written as ``2026-11-16 12:30``, in this zone unless the text names an offset.

    A text with only a day gives that day and its midnight; with a time the first of the two
    is None, and the day follows from the moment and the log's day start.
    Raises Trouble for anything else.
    """
    plain = _in_plain_digits(text.strip())
    if len(plain) <= 10:
        day = read_day(plain)
        return day, datetime(day.year, day.month, day.day, tzinfo=zone)
    try:
        moment = datetime.fromisoformat(plain)
    except ValueError:
        raise Trouble(f"“{plain[:24]}” is not a time.", "Write it like 2026-11-16 12:30.") from None
    return None, moment if moment.tzinfo else moment.replace(tzinfo=zone)


def _in_plain_digits(text: str) -> str:
    return "".join(str(unicodedata.decimal(one, one)) for one in text)


def zone_named(name: str) -> tzinfo | None:
    """The time zone of a name such as Europe/Berlin, or of a fixed offset such as +0200.

    None if this computer has never heard of it.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        pass  # a fixed offset is no name
    try:
        return datetime.strptime(name, "%z").tzinfo
    except ValueError:
        return None


def in_utc(moment: datetime) -> datetime:
    """The same moment in UTC, to the whole second."""
    return moment.astimezone(UTC).replace(microsecond=0)


def days_between(first: date, last: date) -> Iterator[date]:
    """Every day from the first to the last, both inclusive; nothing if last is before first."""
    for ordinal in range(first.toordinal(), last.toordinal() + 1):
        yield date.fromordinal(ordinal)


def week_start(day: date, first_weekday: int) -> date:
    """The first day of the week that a day lies in; Monday is 0."""
    return day - timedelta(days=(day.weekday() - first_weekday) % 7)
