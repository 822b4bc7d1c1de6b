"""What tells a row from others of its kind at a glance: its day, and a few words or numbers."""

from dataclasses import fields
from datetime import date

from growthdesk.domain.creator import Creator
from growthdesk.domain.made_report import MadeReport
from growthdesk.domain.rows import (
    Account,
    AccountViews,
    Break,
    CompleteSpan,
    FollowerChange,
    FollowerCount,
    ImportedFile,
    Note,
    Plan,
    Post,
    Result,
    Row,
    Setting,
)


def day_and_words(row: Row) -> tuple[date | None, str]:
    """The day of a row, None where it has none, and a text that belongs to no language.

    Numbers are grouped by commas. The text is empty where the row has nothing but its day.
    """
    days = (getattr(row, name, None) for name in ("day", "seen_on", "first_day"))
    return next((day for day in days if day is not None), None), _words(row)


def _words(row: Row) -> str:
    match row:
        case Account():
            return row.address
        case Post():
            return row.title or row.caption or row.link
        case ImportedFile() | MadeReport() | Creator():
            return row.name
        case Plan():
            return str(row.posts_a_week)
        case Break():
            return f"{row.last_day} {row.why}".strip()
        case Note():
            return row.text
        case CompleteSpan():
            return str(row.last_day or "")
        case Setting():
            return f"{row.name} {row.value}"
        case _:
            return _numbers(row)


def _numbers(row: Result | FollowerCount | FollowerChange | AccountViews) -> str:
    """The numbers of a row in their order; two that are equal, as of an exact count, once."""
    values = (getattr(row, field.name) for field in fields(row))
    numbers = dict.fromkeys(f"{value:,}" for value in values if isinstance(value, int))
    return " · ".join(numbers)
