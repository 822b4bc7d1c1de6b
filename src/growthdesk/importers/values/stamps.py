"""Times as exports write them in full, in UTC or with their offset."""

from datetime import UTC, datetime

from growthdesk.domain.days import in_utc

_YEARS = range(2000, 2201)


def stamp_in(text: str) -> datetime | None:
    """The time (UTC, whole seconds) of 2018-12-02T02:55:54+00:00 or 2018-12-02 02:55:54 UTC.

    A time without an offset is meant in UTC. None for anything else, a day alone included, and
    for years before 2000 or after 2200.
    """
    if not 19 <= len(text) <= 40:
        return None
    try:
        moment = datetime.fromisoformat(text.removesuffix("UTC").strip())
    except ValueError:
        return None
    if moment.year not in _YEARS:
        return None
    return in_utc(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
