"""The ways in which exports and people write days and times."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone

from growthdesk.importers.values.cells import Bad, folded, is_missing, quoted
from growthdesk.importers.values.month_names import month_day_in, month_named
from growthdesk.importers.values.names import MONTHS, plain

Stamp = date | datetime
"""What one cell says: a day, or a time with or without its offset."""


@dataclass(frozen=True, slots=True)
class Format:
    """One way of writing days: which cells it fits, and what such a cell says.

    ``read`` raises ValueError or OverflowError for a day that no calendar has.
    ``is_number`` is set where a cell may as well be any number.
    """

    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], Stamp]
    is_number: bool = False


_CLOCK = (
    r"(?P<h>\d{1,2})[:h](?P<mi>\d{2})(?::(?P<s>\d{2})(?:[.,](?P<f>\d{1,9}))?)?"
    r"(?: ?(?P<half>[AaPp])\.?[Mm]\.?)?"
)
_HOUR = (
    r"(?P<h>\d{1,2})(?:[.:h](?P<mi>\d{2}))?(?P<s>(?!))?"
    r" ?(?:(?P<half>[AaPp])\.?[Mm]\.?|[Uu]hr|h)"
)
"""A time that only the word behind it tells from a number: 6 PM, 18.30 Uhr, 18 h."""

_OFFSET = r" ?(?P<offset>Z|UTC|GMT|[+-]\d{2}:?\d{2})?"
_REST = rf"(?:(?:T|,? (?:at |um |a las |à )?){_CLOCK}(?: [Uu]hr)?{_OFFSET})?"
_WEEKDAY = r"(?:[^\W\d_]{2,12}\.?,? )?"
_DAY_NAME = (
    r"(?:(?i:mo|tu|we|th|fr|sa|su|di|mi|do|so|lu|ma|me|je|ve|ju|vi|s[aá]|se|te|qu|gi)"
    r"[^\W\d_]{0,10}\.?,? )?"
)
"""A day of the week before figures, by how its name begins: any other word stands in titles."""

_MONTH = r"(?P<month>[^\W\d_]{3,12})\.?"


def read_clock(cell: str) -> time | Bad | None:
    """The time of day in a cell, such as 18:30, 6:30 PM or 18 Uhr; None if it is empty."""
    if is_missing(cell):
        return None
    match = re.fullmatch(_CLOCK, folded(cell)) or re.fullmatch(_HOUR, folded(cell))
    try:
        if match is None:
            raise ValueError(cell)
        return time(*_clock(match))
    except ValueError:
        return Bad(f"{quoted(cell)} is not a time of day.")


def _clock(match: re.Match[str]) -> tuple[int, int, int]:
    hour = int(match["h"])
    if half := match["half"]:
        if not 1 <= hour <= 12:
            raise ValueError(match[0])
        hour = hour % 12 + (12 if half in "pP" else 0)
    return hour, int(match["mi"] or 0), int(match["s"] or 0)


def _stamp(match: re.Match[str], month: int, day: str) -> Stamp:
    year = int(match["y"]) + (2000 if len(match["y"]) == 2 else 0)
    if match["h"] is None:
        return date(year, month, int(day))
    return datetime(year, month, int(day), *_clock(match), tzinfo=_offset(match["offset"]))


def _offset(text: str | None) -> timezone | None:
    if not text:
        return None
    if text in ("Z", "UTC", "GMT"):
        return UTC
    away = timedelta(hours=int(text[1:3]), minutes=int(text[-2:]))
    return timezone(-away if text[0] == "-" else away)


def _year_first(match: re.Match[str]) -> Stamp:
    return _stamp(match, int(match["m"]), match["d"])


def _day_first(match: re.Match[str]) -> Stamp:
    return _stamp(match, int(match["b"]), match["a"])


def _month_first(match: re.Match[str]) -> Stamp:
    return _stamp(match, int(match["a"]), match["b"])


def _named(match: re.Match[str]) -> Stamp:
    month = MONTHS.get(plain(match["month"])) or month_named(match["month"])
    if month is None:
        raise ValueError(match[0])
    return _stamp(match, month, match["d"])


def _in_words(match: re.Match[str]) -> Stamp:
    month_day = month_day_in(f"{match['before']} {match['after']}")
    if month_day is None:
        raise ValueError(match[0])
    return date(int(match["y"]), *month_day)


def _epoch(match: re.Match[str]) -> Stamp:
    seconds = int(match[0]) // (1000 if len(match[0]) == 13 else 1)
    return datetime.fromtimestamp(seconds, UTC)


def _serial(match: re.Match[str]) -> Stamp:
    # Spreadsheets count days from here, by an old error that 1900 was a leap year.
    stamp = datetime.combine(date(1899, 12, 30), time()) + timedelta(
        seconds=round(float(match[0]) * 86_400)
    )
    return stamp if "." in match[0] else stamp.date()


def _format(pattern: str, read: Callable[[re.Match[str]], Stamp]) -> Format:
    return Format(re.compile(pattern), read)


_PARTS = rf"{_DAY_NAME}(?P<a>\d{{1,2}})(?P<sep>[-/.])(?P<b>\d{{1,2}})(?P=sep)(?P<y>\d{{4}}|\d{{2}}){_REST}"

DAY_FIRST = _format(_PARTS, _day_first)
MONTH_FIRST = _format(_PARTS, _month_first)

YEAR_FIRST = _format(
    rf"{_DAY_NAME}(?P<y>\d{{4}})(?P<sep>[-/.])(?P<m>\d{{1,2}})(?P=sep)(?P<d>\d{{1,2}}){_REST}",
    _year_first,
)

FORMATS = (
    YEAR_FIRST,
    DAY_FIRST,
    _format(
        rf"{_WEEKDAY}{_MONTH} (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y>\d{{4}}){_REST}", _named
    ),
    _format(
        rf"{_WEEKDAY}(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|\.|º|°)?[ -](?:de )?{_MONTH}"
        rf"[ ,-]+(?:de )?(?P<y>\d{{4}}|\d{{2}}){_REST}",
        _named,
    ),
    _format(rf"{_WEEKDAY}{_MONTH} (?P<d>\d{{1,2}}) {_CLOCK}{_OFFSET} (?P<y>\d{{4}})", _named),
    _format(r"(?P<y>20\d\d)(?P<m>[01]\d)(?P<d>[0-3]\d)(?P<h>(?!))?(?P<offset>(?!))?", _year_first),
    Format(re.compile(r"1\d{9}|1\d{12}"), _epoch, is_number=True),
    Format(re.compile(r"[34567]\d{4}(?:\.\d+)?"), _serial, is_number=True),
)
"""All formats but MONTH_FIRST, whose cells are those of DAY_FIRST, and IN_WORDS, which fits much."""

IN_WORDS = _format(
    r"(?=.*[^\W\d_])(?P<before>(?:\D|\d{1,2}(?!\d)){0,30}?)(?P<y>(?:19|20)\d\d)(?!\d)(?P<after>.{0,30})",
    _in_words,
)
"""Any other way in any language, such as 18 tháng Sáu, 2025 or 2025年6月18日, without a time."""


_LONGEST = 120
"""In characters. No day is written longer, and patterns take their time on what is none."""


def read_as(one: Format, cell: str) -> Stamp | None:
    """What a cell says in that format; None if it does not fit."""
    if len(cell) > _LONGEST:
        return None
    match = one.pattern.fullmatch(folded(cell))
    try:
        return one.read(match) if match else None
    except (ValueError, OverflowError):
        return None


def format_of(sample: Sequence[str]) -> Format | None:
    """The format that reads most of the cells, the first of equals; None if none reads any."""
    best, most = None, 0
    cells = [folded(cell) if len(cell) <= _LONGEST else "" for cell in sample]
    for one in FORMATS:
        fits = sum(one.pattern.fullmatch(cell) is not None for cell in cells)
        if fits > most:
            best, most = one, fits
        if most == len(sample):
            break
    in_words = sum(read_as(IN_WORDS, cell) is not None for cell in sample) if not most else 0
    return IN_WORDS if in_words else best
