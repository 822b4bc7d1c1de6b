"""The language that a report speaks: its sentences, numbers and days.

The rules of writing are the same in all of them, and stand here; what differs is a `Tongue`.
English needs nothing but Python, and asks no locale: a script and the window write the same file.
"""

from dataclasses import dataclass
from datetime import date
from typing import Protocol
from unicodedata import bidirectional

from growthdesk.analysis.period import Period, Unit, iso_week, quarter

MISSING = "—"

_MINUS = "−"  # as wide as a plus
_ISOLATE, _ISOLATE_ENDS = "\u2068", "\u2069"
"""Letters without a shape: what stands between them is read by itself."""
_FROM_LEFT = "\u200e"
"""A letter without a shape that keeps a sign before its number."""


class Tongue(Protocol):
    """What differs between two languages."""

    @property
    def code(self) -> str:
        """Its code, as in ``de`` or ``pt_BR``."""

    @property
    def right_to_left(self) -> bool:
        """Whether it is read from right to left."""

    def sentence(self, text: str, n: int | None) -> str:
        """An English text in this language, in the form that ``n`` asks for; ``%n`` stays in it."""

    def name(self, word: str) -> str:
        """A word of the log, such as a kind of post; one that is not known stays as it is."""

    def fixed(self, value: float, places: int) -> str:
        """A number that is not negative, with its groups and so many decimals."""

    def month(self, day: date, *, full: bool) -> str:
        """The month of a day, alone or after its number: Oct, October."""

    def day_of_month(self, day: date) -> str:
        """31, or 31. where the language writes it so."""

    def year(self, day: date) -> str:
        """2026."""


@dataclass(frozen=True, slots=True)
class Language:
    """How one tongue says and writes what a report holds; what is missing is a dash everywhere."""

    tongue: Tongue

    @property
    def code(self) -> str:
        """The code of the language, as in ``de`` or ``pt_BR``."""
        return self.tongue.code

    @property
    def right_to_left(self) -> bool:
        """Whether it is read from right to left."""
        return self.tongue.right_to_left

    def say(self, text: str, n: int | None = None, /, **values: object) -> str:
        """A whole sentence with its ``{values}``; ``n`` stands for “%n” and decides about “(s)”.

        The text is English, and is written where it is said: translators are given what
        stands in the source.
        """
        told = self.tongue.sentence(text, n)
        if n is not None:
            told = told.replace("%n", self.number(n))
        return told.format(**values)

    def name(self, word: str) -> str:
        """A word of the log in this language: a kind of post, a tier; else the word itself."""
        return self.tongue.name(word)

    def apart(self, text: str) -> str:
        """A name or a title of the log as it stands in a sentence, kept apart if it reads otherwise.

        Else the @ of a handle, or the number after a title, would move to another end.
        """
        other = ("L",) if self.right_to_left else ("R", "AL")
        if any(bidirectional(letter) in other for letter in text):
            return f"{_ISOLATE}{text}{_ISOLATE_ENDS}"
        return text

    def number(self, value: float | None) -> str:
        """A whole number with its groups: 7,412."""
        if value is None or value != value:
            return MISSING
        return self._signed(round(value), 0, (_MINUS, "", ""))

    def signed(self, value: float | None) -> str:
        """A change with its sign: +96, −12 or ±0."""
        if value is None or value != value:
            return MISSING
        return self._signed(round(value), 0)

    def decimal(self, value: float | None) -> str:
        """A number with one decimal: 14.4."""
        if value is None or value != value:
            return MISSING
        return self._signed(round(value, 1), 1, (_MINUS, "", ""))

    def signed_decimal(self, value: float | None) -> str:
        """A change with its sign and one decimal: +14.4."""
        if value is None or value != value:
            return MISSING
        return self._signed(round(value, 1), 1)

    def _signed(
        self, value: float, places: int, signs: tuple[str, str, str] = (_MINUS, "±", "+")
    ) -> str:
        """A number that is rounded already, with the sign for less, nothing and more."""
        sign = signs[(value > 0) - (value < 0) + 1]
        mark = _FROM_LEFT if sign and self.right_to_left else ""
        return mark + sign + self.tongue.fixed(abs(value), places)

    def percent(self, value: float | None, places: int = 1) -> str:
        """A share of one: 6.9%; what is more than nothing is not said to be 0: <0.1%."""
        if value is None or value != value:
            return MISSING
        least = 10.0**-places
        is_less = 0 < value * 100 < least / 2
        shown = self.tongue.fixed(least if is_less else value * 100, places)
        return ("<" if is_less else "") + self.say("{number}%", number=shown)

    def signed_points(self, value: float | None) -> str:
        """The difference of two shares of one in per cent points: +0.4."""
        return self.signed_decimal(None if value is None else value * 100)

    def short_number(self, value: float) -> str:
        """A number for an axis: 7.5k, 10k, 1.2M."""
        if round(abs(value) / 1_000, 2) >= 1_000:  # and not 1,000k
            return self.say("{number}M", number=self._shortest(value / 1_000_000))
        if abs(value) >= 1_000:
            return self.say("{number}k", number=self._shortest(value / 1_000))
        return self.number(value)

    def _shortest(self, value: float) -> str:
        """With two decimals at most, and only those that it needs."""
        hundredths = round(value * 100)
        places = 0 if hundredths % 100 == 0 else 1 if hundredths % 10 == 0 else 2
        return (_MINUS if hundredths < 0 else "") + self.tongue.fixed(abs(value), places)

    def month(self, day: date) -> str:
        """The month of a day in short: Oct."""
        return self.tongue.month(day, full=False)

    def year(self, day: date) -> str:
        """The year of a day: 2026."""
        return self.tongue.year(day)

    def month_of_year(self, day: date) -> str:
        """The month of a day with its year: October 2026."""
        return self.say(
            "{month} {year}", month=self.tongue.month(day, full=True), year=self.year(day)
        )

    def day_and_month(self, day: date) -> str:
        """18 Nov."""
        return f"{self.tongue.day_of_month(day)} {self.month(day)}"

    def short_day(self, day: date | None, near: date | None = None) -> str:
        """18 Nov 2026, without the year if it is that of ``near``."""
        if day is None:
            return MISSING
        shown = self.day_and_month(day)
        is_near = near is not None and near.year == day.year
        return shown if is_near else f"{shown} {self.year(day)}"

    def day_range(self, first: date, last: date, near: date | None = None) -> str:
        """1 – 31 Oct 2026, 30 Mar – 11 Apr, 28 Dec 2025 – 3 Jan 2026; both ends inclusive."""
        if first == last:
            return self.short_day(first, near)
        if first.year != last.year:
            return f"{self.short_day(first)} – {self.short_day(last)}"
        same = first.month == last.month
        start = self.tongue.day_of_month(first) if same else self.day_and_month(first)
        return f"{start} – {self.short_day(last, near)}"

    def period(self, period: Period) -> str:
        """What people call a period: October 2026, week 41 of 2026, 12 Aug – 3 Oct 2026."""
        first = period.first_day
        match period.unit:
            case Unit.WEEK:
                year, week = iso_week(first)
                return self.say("Week {week} of {year}", week=week, year=year)
            case Unit.MONTH:
                return self.month_of_year(first)
            case Unit.QUARTER:
                return self.say(
                    "Quarter {quarter} of {year}", quarter=quarter(first), year=self.year(first)
                )
            case Unit.YEAR:
                return self.year(first)
            case Unit.RANGE:
                return self._long_range(first, period.last_day)

    def _long_range(self, first: date, last: date) -> str:
        """12 August – 3 October 2026."""
        if first == last:
            return self._long_day(last)
        if first.year != last.year:
            return f"{self._long_day(first)} – {self._long_day(last)}"
        start = self.tongue.day_of_month(first)
        if first.month != last.month:
            start = self.say("{day} {month}", day=start, month=self.tongue.month(first, full=True))
        return f"{start} – {self._long_day(last)}"

    def _long_day(self, day: date) -> str:
        return self.say(
            "{day} {month} {year}",
            day=self.tongue.day_of_month(day),
            month=self.tongue.month(day, full=True),
            year=self.year(day),
        )


@dataclass(frozen=True, slots=True)
class _English:
    """English as it is written in Europe: the day before the month."""

    code: str = "en"
    right_to_left: bool = False

    def sentence(self, text: str, n: int | None) -> str:
        return text if n is None else text.replace("(s)", "" if n == 1 else "s")

    def name(self, word: str) -> str:
        return word

    def fixed(self, value: float, places: int) -> str:
        return f"{value:,.{places}f}"

    def month(self, day: date, *, full: bool) -> str:
        name = _MONTHS[day.month - 1]
        return name if full else name[:3]

    def day_of_month(self, day: date) -> str:
        return f"{day.day}"

    def year(self, day: date) -> str:
        return f"{day.year}"


_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)  # Python's own names follow the locale

ENGLISH = Language(_English())
