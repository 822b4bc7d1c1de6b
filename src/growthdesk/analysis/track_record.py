"""How past forecasts turned out: re-run at past days, and compared with what came."""

from dataclasses import dataclass, replace
from datetime import date

from growthdesk.analysis.forecast import Forecast, forecast_of
from growthdesk.analysis.rolling import NEAR, came_after, origins
from growthdesk.analysis.scoring import WIDE, holds
from growthdesk.analysis.trusted import reliable
from growthdesk.domain.account_log import AccountLog, Counts

HORIZONS = (7, 30, 90)
"""Days ahead that are looked at."""

LOOK_BACK = 730
"""Days before the newest count in which forecasts are made again."""


@dataclass(frozen=True, slots=True)
class PastForecast:
    """What was forecast from the newest count at ``origin``, and the count that came.

    ``day`` is the day of the count nearest to the days ahead that were looked at. ``actual``
    is that count, the middle if it was rounded; ``held`` whether some of it lies from
    ``low80`` to ``high80``, both inclusive.
    """

    origin: date
    day: date
    median: float
    low80: float
    high80: float
    actual: float
    held: bool


@dataclass(frozen=True, slots=True)
class TrackRecord:
    """The past forecasts for ``horizon_days`` days ahead that can be compared, oldest first."""

    horizon_days: int
    forecasts: tuple[PastForecast, ...]

    @property
    def made(self) -> int:
        """How many there are."""
        return len(self.forecasts)

    @property
    def held(self) -> int:
        """How many counts came inside the range that should hold in 80 of 100 cases."""
        return sum(past.held for past in self.forecasts)

    @property
    def expected(self) -> float:
        """How many should have: 80 of 100."""
        return WIDE * self.made


def track_record(log: AccountLog) -> tuple[TrackRecord, ...]:
    """Past forecasts made again, and what came: for 7, 30 and 90 days ahead.

    They are made every 30 days from day 28 of the account on, in the last two years of counts.
    Each knows only counts and notes of days up to the one it is made on. The count it is
    compared with is the nearest to the day that was forecast and within 3 days of it; without
    one nothing is told. A forecast held if that count lies in its 80 % range, so that 80 of
    100 are expected to. A count comes as it was seen: a later purge counts against the
    forecast.

    In code: one record for each horizon, in order; of two counts as near the earlier is taken.
    """
    counts = log.counts.only(reliable(log))
    told: dict[int, list[PastForecast]] = {horizon: [] for horizon in HORIZONS}
    for place in origins(counts.day):
        origin = int(counts.day[place])
        came = came_after(counts.day, place, HORIZONS)
        if counts.day[-1] - origin > LOOK_BACK or not came:
            continue
        ahead = forecast_of(_known_on(log, origin), max(HORIZONS) + NEAR)
        if ahead is None:
            continue
        for horizon, target in came.items():
            told[horizon].append(_compared(ahead, counts, target))
    return tuple(TrackRecord(horizon, tuple(past)) for horizon, past in told.items())


def _compared(ahead: Forecast, counts: Counts, target: int) -> PastForecast:
    day = int(counts.day[target])
    at = day - ahead.origin - 1
    low, high = float(ahead.low80[at]), float(ahead.high80[at])
    came_low, came_high = float(counts.low[target]), float(counts.high[target])
    return PastForecast(
        origin=date.fromordinal(ahead.origin),
        day=date.fromordinal(day),
        median=float(ahead.median[at]),
        low80=low,
        high80=high,
        actual=(came_low + came_high) / 2,
        held=bool(holds(low, high, came_low, came_high)),
    )


def _known_on(log: AccountLog, day: int) -> AccountLog:
    """What a forecast knew on that day. Posts play no part in it, and are left as they are."""
    as_of = date.fromordinal(day)
    return replace(
        log,
        as_of=as_of,
        counts=log.counts.only(log.counts.day <= day),
        notes=tuple(note for note in log.notes if note.day <= as_of),
    )
