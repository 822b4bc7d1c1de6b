"""Numbers and days as people read them, in the language of the window."""

import re
from collections.abc import Iterable
from datetime import date
from html import escape

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from growthdesk.domain.namesakes import told_apart
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Account
from growthdesk.ui import locales

MISSING = "—"
HIDDEN = "•••"
_COUNTS_HIDDEN = "counts_hidden"
_TOLD_APART = "told_apart"
_NO_BREAK = "\u00a0"
_ISOLATE, _ISOLATE_ENDS = "\u2066", "\u2069"
"""Letters without a shape: what stands between them is read from left to right."""
_ROUNDS_UP = 0.999995
"""From so much of a million on it is one with two decimals, and 1,000k with a thousand."""
_YEAR = r",?\s*('[^']*'\s*)?\by+\b(\s*'[^']*')?"
"""The year in a pattern of Qt, with the word before or after it: ``'de' yyyy``."""


def number(value: float | None) -> str:
    """A whole number with its groups: 7,412; a dash if it is missing."""
    if value is None or value != value:
        return MISSING
    return _with_minus(QLocale().toString(round(value)))


def signed(value: float | None) -> str:
    """A change with its sign: +96, −12 or ±0; a dash if it is missing."""
    if value is None or value != value:
        return MISSING
    whole = round(value)
    return ("+" if whole > 0 else "−" if whole < 0 else "±") + number(abs(whole))


def hide_counts(hidden: bool) -> None:  # noqa: FBT001 - a check box says it so
    """Let counts of people read as dots from now on, wherever the window writes them, or not.

    Like the locale it is one choice of the running program, kept by the application. What
    stands on the screen changes when it is written again.
    """
    app = QCoreApplication.instance()
    if app is not None:
        app.setProperty(_COUNTS_HIDDEN, hidden)


def counts_hidden() -> bool:
    """Whether counts of people read as dots."""
    app = QCoreApplication.instance()
    return app is not None and bool(app.property(_COUNTS_HIDDEN))


def count(value: float | None) -> str:
    """How many people follow, saw or liked something: 7,412; dots while counts are hidden."""
    return HIDDEN if _is_hidden(value) else number(value)


def signed_count(value: float | None) -> str:
    """A change of such a count: +96; dots while counts are hidden."""
    return HIDDEN if _is_hidden(value) else signed(value)


def _is_hidden(value: float | None) -> bool:
    return counts_hidden() and value is not None and value == value


def spoken(text: str) -> str:
    """A text as a screen reader says it: dots that stand for a count are “hidden”."""
    return text.replace(HIDDEN, QCoreApplication.translate("Words", "hidden"))


def decimal(value: float | None) -> str:
    """A number with one decimal: 14.4; a dash if it is missing."""
    if value is None or value != value:
        return MISSING
    # Adding 0 takes the sign from what rounds to nothing.
    return _with_minus(QLocale().toString(round(value, 1) + 0.0, "f", 1))


def percent(value: float | None, decimals: int = 1) -> str:
    """A share of one as a percentage: 7.9%, with one decimal; a dash if it is missing.

    What is more than nothing is not said to be 0: <0.1%.
    """
    if value is None or value != value:
        return MISSING
    least = 10.0**-decimals
    under = "<" if 0 < value * 100 < least / 2 else ""
    shown = QLocale().toString(least if under else value * 100, "f", decimals)
    # Whether a space stands between is a matter of the language: 6.8%, but 6,8 %.
    return under + QCoreApplication.translate("Words", "{number}%").format(number=shown)


def short_number(value: float) -> str:
    """A number for an axis or a bar: 7.5k, 10k, 1.2M."""
    millions = QCoreApplication.translate("Words", "{number}M")
    thousands = QCoreApplication.translate("Words", "{number}k")
    for step, marked in ((1_000_000, millions), (1_000, thousands)):
        if abs(value) >= step * _ROUNDS_UP:
            scaled = value / step
            places = (
                0
                if abs(scaled - round(scaled)) < 0.005
                else 1
                if abs(scaled * 10 - round(scaled * 10)) < 0.05
                else 2
            )
            return marked.format(number=QLocale().toString(scaled, "f", places))
    return number(value)


def qdate(day: date) -> QDate:
    """The same day for Qt."""
    return QDate(day.year, day.month, day.day)


def short_day(day: date | None, today: date | None = None) -> str:
    """18 Nov, with the year if it is not this year's; a dash if it is missing."""
    if day is None:
        return MISSING
    near = today is not None and day.year == today.year
    shown = f"{locales.day_of_month(QLocale(), day)} {month(day)}"
    return shown if near else f"{shown} {QLocale().toString(qdate(day), 'yyyy')}"


def short_weekday(day: date, near: date | None = None) -> str:
    """Mon 23 Nov, with the year if it is not that of ``near``."""
    weekday = QLocale().toString(qdate(day), "ddd").rstrip(".")
    return f"{weekday} {short_day(day, near)}"


def long_day(day: date, *, with_year: bool = False) -> str:
    """Monday 23 November; in other languages as they write it: segunda-feira, 23 de novembro."""
    locale = QLocale()
    if locale.language() in (QLocale.Language.English, QLocale.Language.C):
        pattern = "dddd d MMMM yyyy"
    else:
        pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
    return locale.toString(qdate(day), pattern if with_year else re.sub(_YEAR, "", pattern))


def month(day: date) -> str:
    """The month of a day in short and without a dot, which might end up before another: Nov."""
    return locales.month(QLocale(), day)


def month_of_year(day: date) -> str:
    """The month of a day with its year: November 2026."""
    said = QCoreApplication.translate("Words", "{month} {year}")
    locale = QLocale()
    return said.format(
        month=locale.standaloneMonthName(day.month), year=locale.toString(qdate(day), "yyyy")
    )


def day_range(first: date, last: date, today: date | None = None) -> str:
    """2 – 9 Jan, 30 Mar – 11 Apr, 28 Dec 2025 – 3 Jan 2026; both ends inclusive."""
    if first == last:
        return short_day(first, today)
    if first.year != last.year:
        return f"{short_day(first)} – {short_day(last)}"
    start = locales.day_of_month(QLocale(), first)
    if first.month != last.month:
        start += f" {month(first)}"
    return f"{start} – {short_day(last, today)}"


def week_to(day: date, today: date) -> str:
    """Week to 22 Nov: that what is shown is of a full week, and which was its last day."""
    said = QCoreApplication.translate("Words", "week to {day}")
    return said.format(day=short_day(day, today))


def tip(text: str) -> str:
    """A text for a tool tip, which Qt reads as rich text if it looks like it."""
    if "<" not in text:
        return text
    return f"<p>{escape(text).replace(chr(10), '<br>')}</p>"


def without_mnemonic(text: str) -> str:
    """A text for a button, which Qt would underline after every “&”."""
    return text.replace("&", "&&")


def broken_at_dash(days: str) -> str:
    """A range of days that goes on in a second line only after its dash."""
    kept = days.replace(" ", _NO_BREAK)
    return kept.replace(f"–{_NO_BREAK}", "– ")


def tell_apart(accounts: Iterable[Account]) -> None:
    """Let accounts that share their label be named with what tells them apart from now on.

    Like the locale it belongs to the running program: to the one log that its window shows.
    """
    app = QCoreApplication.instance()
    if app is not None:
        app.setProperty(_TOLD_APART, told_apart(accounts))


def account_label(account: Account) -> str:
    """The account as it is called where its platform stands beside it: @mira.bakes.

    Read from right to left, it is kept apart from what is around it: its @ would move to the
    other end.
    """
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return f"{_ISOLATE}{account.label}{_ISOLATE_ENDS}"
    return account.label


def account_name(account: Account) -> str:
    """The account as it is called in a text: @mira.bakes; with its platform if another is called so."""
    apart = _apart(account)
    return f"{account_label(account)} · {apart}" if apart else account_label(account)


def account_on_platform(account: Account) -> str:
    """The account with its platform: @mira.bakes · Instagram."""
    return f"{account_label(account)} · {_apart(account) or account.platform_facts.name}"


def _apart(account: Account) -> str:
    app = QCoreApplication.instance()
    told: dict[str, str] = (app.property(_TOLD_APART) if app is not None else None) or {}
    return told.get(account.id, "")


def kind_name(kind: Kind) -> str:
    """The kind of a post as people say it."""
    return QCoreApplication.translate("Kind", kind.value.capitalize())


def _with_minus(text: str) -> str:
    """The number with the sign that is as wide as a plus."""
    return text.replace("-", "−")
