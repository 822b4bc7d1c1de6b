"""Numbers and days as a report writes them: in English, whatever the computer speaks.

The window and a script must write the same file, so no locale is asked.
"""

from datetime import date

from growthdesk.analysis.period import MONTHS

MISSING = "—"


def number(value: float | None) -> str:
    """A whole number with its groups: 7,412; a dash if it is missing."""
    return MISSING if value is None or value != value else f"{round(value):,}".replace("-", "−")


def signed(value: float | None) -> str:
    """A change with its sign: +96, −12 or ±0; a dash if it is missing."""
    if value is None or value != value:
        return MISSING
    return _sign(round(value)) + f"{abs(round(value)):,}"


def decimal(value: float | None) -> str:
    """A number with one decimal: 14.4; a dash if it is missing."""
    if value is None or value != value:
        return MISSING
    # Adding 0 takes the sign from what rounds to nothing.
    return f"{round(value, 1) + 0.0:,.1f}".replace("-", "−")


def signed_decimal(value: float | None) -> str:
    """A change with its sign and one decimal: +14.4; a dash if it is missing."""
    if value is None or value != value:
        return MISSING
    return _sign(round(value, 1)) + f"{abs(round(value, 1)):,.1f}"


def percent(value: float | None) -> str:
    """A share of one with one decimal: 6.9%, <0.1% for very little; a dash if it is missing."""
    if value is None or value != value:
        return MISSING
    return "<0.1%" if 0 < value < 0.0005 else f"{value * 100:,.1f}%"


def short_number(value: float) -> str:
    """A number for an axis: 7.5k, 10k, 1.2M."""
    for step, mark in ((1_000_000, "M"), (1_000, "k")):
        if abs(value) >= step:
            return f"{value / step:.2f}".rstrip("0").rstrip(".") + mark
    return number(value)


def count(amount: int, one: str, many: str = "") -> str:
    """An amount with its word: 1 post, 2 posts, no posts."""
    word = one if amount == 1 else many or f"{one}s"
    return f"{number(amount) if amount else 'no'} {word}"


def month(day: date) -> str:
    """The month of a day in short: Oct."""
    return MONTHS[day.month - 1][:3]


def short_day(day: date | None, near: date | None = None) -> str:
    """18 Nov 2026, without the year if it is that of ``near``; a dash if it is missing."""
    if day is None:
        return MISSING
    year = "" if near is not None and near.year == day.year else f" {day.year}"
    return f"{day.day} {month(day)}{year}"


def day_range(first: date, last: date, near: date | None = None) -> str:
    """1 – 31 Oct 2026, 30 Mar – 11 Apr, 28 Dec 2025 – 3 Jan 2026; both ends inclusive."""
    if first == last:
        return short_day(first, near)
    if first.year != last.year:
        return f"{short_day(first)} – {short_day(last)}"
    start = str(first.day) if first.month == last.month else f"{first.day} {month(first)}"
    return f"{start} – {short_day(last, near)}"


def _sign(value: float) -> str:
    return "+" if value > 0 else "−" if value < 0 else "±"
