"""The report as CSV: one number a line, which any spreadsheet filters and turns as it likes."""

import csv
import io
from collections.abc import Iterator
from typing import Any

from growthdesk.reports.numbers import numbers
from growthdesk.reports.progress import Progress
from growthdesk.reports.section_numbers import Numbers

COLUMNS = ("account", "section", "day", "item", "measure", "value")

BYTE_ORDER_MARK = "\ufeff"
"""Without it Excel takes UTF-8 for the old code page of the computer."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # full-width ones too
_ITEM = {
    "milestones": "followers",
    "track_record": "horizon_days",
    "published": "publisher",
    "niches": "name",
    "kinds": "name",
    "moved": "title",
    "top_posts": "title",
    "posts": "title",
    "notes": "text",
    "breaks": "text",
}
"""What tells one line of these sections from another, beside its day."""

Line = tuple[str, str, str, str, str, Any]


def csv_text(report: Progress) -> str:
    """Lines of account, section, day, item, measure and value, with a head and a byte order mark.

    A number is written plainly, what is not known is empty. A text that a spreadsheet would
    take for a formula gets an apostrophe before it.
    """
    out = io.StringIO()
    out.write(BYTE_ORDER_MARK)
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    every = numbers(report)
    head = {name: every[name] for name in ("made_with", "made_on", "log", "period")}
    for line in (*_lines("", "report", head), *_accounts(every["accounts"])):
        writer.writerow([_cell(value) for value in line])
    return out.getvalue()


def _accounts(accounts: list[Numbers]) -> Iterator[Line]:
    for found in accounts:
        name = found["account"]
        plain = {key: found[key] for key in ("name", "niche")}
        yield from _lines(name, "account", plain)
        for section, value in found.items():
            if isinstance(value, list):
                for row in value:
                    yield from _row(name, section, row)
            elif isinstance(value, dict):
                yield from _lines(name, section, value)


def _row(account: str, section: str, row: Numbers) -> Iterator[Line]:
    """The lines of one gap, post, note, count or day of the forecast."""
    told = dict(row)
    day = str(told.pop("day", None) or told.get("first_day") or "")
    item = str(told.pop(_ITEM[section])) if section in _ITEM else ""
    for _, _, _, _, measure, value in _lines(account, section, told):
        yield account, section, day, item, measure, value


def _lines(account: str, section: str, found: Numbers, prefix: str = "") -> Iterator[Line]:
    for key, value in found.items():
        match value:
            case dict():
                yield from _lines(account, section, value, f"{prefix}{key}_")
            case list() | tuple():
                yield account, section, "", "", prefix + key, " + ".join(map(str, value))
            case _:
                yield account, section, "", "", prefix + key, value


def _cell(value: Any) -> Any:
    match value:
        case bool():
            return "yes" if value else "no"
        case str() if value.startswith(_FORMULA):
            return f"'{value}"
        case None:
            return ""
        case _:
            return value
