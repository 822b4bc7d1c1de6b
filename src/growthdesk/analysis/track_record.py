"""How past forecasts turned out: re-run at past days, and compared with what came."""

from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from growthdesk.analysis.forecast import forecast_of
from growthdesk.analysis.trusted import reliable
from growthdesk.domain.account_log import AccountLog, Bools, Counts, Ints

HORIZONS = (7, 30, 90)
"""Days ahead that are looked at."""

STEP = 28
"""Days between two of the days on which a forecast is made again."""

LOOK_BACK = 728
"""Days before the newest count in which forecasts are made again."""


@dataclass(frozen=True, slots=True)
class PastForecast:
    """What was forecast from the newest count at ``origin``, and the count that came.

    ``horizon`` is the number of days ahead that was looked at, ``day`` the day of the count
    nearest to it. ``actual`` is that count, the middle if it was rounded; ``held`` whether
    some of it lies from ``low80`` to ``high80``, both inclusive.
    """

    origin: date
    horizon: int
    day: date
    median: float
    low80: float
    high80: float
    actual: float
    held: bool


def track_record(log: AccountLog) -> tuple[PastForecast, ...]:
    """Forecasts made again every 28 days of the last two years, for 7, 30 and 90 days ahead.

    Each knows only counts and notes of days up to its origin. The count it is compared with
    is the nearest to the horizon that lies within a quarter of it; without one nothing is
    told. A count comes as it was seen, so that a later purge counts against the forecast.
    In order of origin and horizon; empty while nothing can be compared.
    """
    kept = reliable(log)
    counts = _only(log.counts, kept)
    told = []
    for place in _origins(counts.day):
        then = _known_on(log, int(counts.day[place]))
        ahead = forecast_of(then, max(HORIZONS) * 5 // 4)
        if ahead is None:
            continue
        for horizon in HORIZONS:
            target = _nearest(counts.day, place, horizon)
            if target is None:
                continue
            at = int(counts.day[target] - ahead.origin) - 1
            low, high = float(ahead.low80[at]), float(ahead.high80[at])
            told.append(
                PastForecast(
                    origin=date.fromordinal(ahead.origin),
                    horizon=horizon,
                    day=date.fromordinal(int(counts.day[target])),
                    median=float(ahead.median[at]),
                    low80=low,
                    high80=high,
                    actual=float(counts.low[target] + counts.high[target]) / 2,
                    held=bool(counts.high[target] >= low and counts.low[target] <= high),
                )
            )
    return tuple(told)


def _origins(day: Ints) -> list[int]:
    """The newest count in each stretch of 28 days before the newest of all, oldest first."""
    if not len(day):
        return []
    stretch = (day[-1] - day) // STEP
    wanted = stretch[day[-1] - day <= LOOK_BACK]
    return [int(np.flatnonzero(stretch == one)[-1]) for one in np.unique(wanted)[::-1]]


def _nearest(day: Ints, origin: int, horizon: int) -> int | None:
    """The later count that is nearest to the horizon, the earlier of two; None if none is near."""
    off = np.abs(day[origin + 1 :] - day[origin] - horizon)
    if not len(off) or off.min() * 4 > horizon:
        return None
    return origin + 1 + int(off.argmin())


def _known_on(log: AccountLog, day: int) -> AccountLog:
    """What a forecast knew on that day. Posts play no part in it, and are left as they are."""
    as_of = date.fromordinal(day)
    return replace(
        log,
        as_of=as_of,
        counts=_only(log.counts, log.counts.day <= day),
        notes=tuple(note for note in log.notes if note.day <= as_of),
    )


def _only(counts: Counts, kept: Bools) -> Counts:
    return Counts(counts.day[kept], counts.low[kept], counts.high[kept], counts.estimated[kept])
