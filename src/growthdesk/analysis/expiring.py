"""What a platform is about to forget: days that no import has yet."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.days import ONE_DAY
from growthdesk.domain.rows import ImportedFile

KEPT_DAYS: Mapping[str, int] = {
    "TikTok Studio: followers by day": 365,
    "TikTok Studio: views by day": 365,
    "TikTok Studio: viewers by day": 365,
    "X: account overview": 365,
    "LinkedIn: analytics of a creator": 395,  # about 13 months
}
"""For how many days, today included, a platform gives an export, by what it is recognised as.

Only exports of which the end is known: YouTube cuts its tables by videos, not by days, and Meta
does not say.
"""

TOLD_BEFORE = timedelta(days=30)
"""How long before days are lost it is time to say so."""


@dataclass(frozen=True, slots=True)
class Expiring:
    """The first days that an account's next import should bring.

    ``first_day`` is the first that no import has and the platform still gives, ``last_chance``
    the last day on which it does. ``lost_since`` is the day from which on days before it were
    lost, None while none is. The platform keeps ``kept_days``.
    """

    first_day: date
    last_chance: date
    kept_days: int
    lost_since: date | None = None


def expiring(log: AccountLog) -> Expiring | None:
    """What the platform will forget first of the days that no import has.

    Each export that was imported before is looked at by itself: the days between its files, and
    those after the last of them. A platform that keeps 365 days gives the last of them on the
    364th day after it.

    In code: None if nothing was imported whose end is known.
    """
    by_export: dict[str, list[ImportedFile]] = {}
    for file in log.files:
        if file.recognised_as in KEPT_DAYS:
            by_export.setdefault(file.recognised_as, []).append(file)
    found = [_of_export(files, KEPT_DAYS[export], log.as_of) for export, files in by_export.items()]
    ends = [one for one in found if one is not None]
    return min(ends, key=lambda one: (one.last_chance, one.first_day), default=None)


def is_soon(end: Expiring, today: date) -> bool:
    """Whether it is time to say so: 30 days before the first day is lost, and from then on."""
    return today >= end.last_chance - TOLD_BEFORE


def _of_export(files: Sequence[ImportedFile], kept: int, today: date) -> Expiring | None:
    oldest = today - timedelta(days=kept - 1)
    for first, last in _missing(files, today):
        if last >= oldest:
            still = max(first, oldest)
            lost_since = first + timedelta(days=kept) if first < oldest else None
            return Expiring(still, still + timedelta(days=kept - 1), kept, lost_since)
    return None


def _missing(files: Sequence[ImportedFile], today: date) -> Iterator[tuple[date, date]]:
    """The first and last of days that no file has, since the first that one has; then those to come."""
    days = [(f.first_day, f.last_day) for f in files]
    spans = sorted((first, last) for first, last in days if first is not None and last is not None)
    if not spans:
        return
    next_day = spans[0][0]
    for first, last in spans:
        if first > next_day:
            yield next_day, first - ONE_DAY
        next_day = max(next_day, last + ONE_DAY)
    yield next_day, max(next_day, today)
