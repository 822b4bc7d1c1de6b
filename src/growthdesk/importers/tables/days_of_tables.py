"""Days as people write them in sheets of their own: whole, without a year, or only a month."""

import calendar
import re
from collections.abc import Sequence
from datetime import date, datetime

from growthdesk.domain.deeds import check_day
from growthdesk.errors import Trouble
from growthdesk.importers.found import Options, Question
from growthdesk.importers.values.cells import Bad, folded, is_missing, quoted
from growthdesk.importers.values.moments import When, read_moments, reads_as_days
from growthdesk.importers.values.month_names import month_named
from growthdesk.importers.values.names import MONTHS, plain
from growthdesk.importers.values.year_walk import Anchors, days_without_year

MONTH_DAY = "day_of_month"
"""The key of the question on which day of a month a number was seen."""

_CHOICES = (("last", "The last day of the month"), ("first", "The first day of the month"))
_MONTH = re.compile(
    r"(?P<y>\d{4})[-/. ](?P<m>\d{1,2})|(?P<m2>\d{1,2})[-/. ](?P<y2>\d{4})"
    r"|(?P<name>[^\W\d_]{3,12}\.?)(?:[ ,-]+(?:de )?|['’ -]{1,2})(?P<y3>\d{4}|\d{2})"
    r"|(?P<y4>\d{4})[ -](?P<name2>[^\W\d_]{3,12}\.?)"
)
_SAMPLE = 400


def read_days(
    cells: Sequence[str],
    header: str,
    written: datetime | None,
    options: Options,
    *,
    daily: bool,
    may_be_months: bool,
) -> tuple[list[When | Bad | None], Question | None]:
    """The days of a column as read_moments gives them; months and days without a year too.

    ``written`` is when the file was last changed, which tells the year of days without one.
    What is of a month (only if it may be) is of its last day unless the options answer.
    """
    given = [cell for cell in cells if not is_missing(cell)]
    if given and not reads_as_days(given[:_SAMPLE]):
        if may_be_months and 2 * sum(_month(cell) is not None for cell in given) > len(given):
            return _in_months(cells, header, options)
        anchors = Anchors(moments=(written,) if written else ())
        days, question = days_without_year(cells, anchors, options, header)
        if any(days):
            pairs = zip(days, cells, strict=True)
            return [_when(day, cell, options) for day, cell in pairs], question
    return read_moments(cells, options, header, daily=daily)


def _in_months(
    cells: Sequence[str], header: str, options: Options
) -> tuple[list[When | Bad | None], Question]:
    answer = options.answers.get(MONTH_DAY, "last")
    answer = answer if answer in dict(_CHOICES) else "last"
    says = f"“{header}” has only months. Which day is meant?"
    days = []
    for cell in cells:
        month = _month(cell)
        last = calendar.monthrange(*month)[1] if month else 1
        day = date(*month, last if answer == "last" else 1) if month else None
        days.append(_when(day, cell, options))
    return days, Question(MONTH_DAY, says, _CHOICES, answer)


def _month(cell: str) -> tuple[int, int] | None:
    """The year and the month of a cell such as “Jan 2025” or “2025-01”."""
    match = _MONTH.fullmatch(folded(cell))
    if match is None:
        return None
    parts = match.groupdict()
    year = int(parts["y"] or parts["y2"] or parts["y3"] or parts["y4"])
    name = parts["name"] or parts["name2"]
    month = _named(name) if name else int(parts["m"] or parts["m2"])
    year += 2000 if year < 100 else 0
    return (year, month) if month and 1 <= month <= 12 and 1900 <= year <= 2200 else None


def _named(name: str) -> int | None:
    return MONTHS.get(plain(name).strip(".")) or month_named(name)


def _when(day: date | None, cell: str, options: Options) -> When | Bad | None:
    if day is None:
        return None if is_missing(cell) else Bad(f"{quoted(cell)} is not a day.")
    try:
        return check_day(day, options.today), None
    except Trouble as trouble:
        return Bad(trouble.says)
