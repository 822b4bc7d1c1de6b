"""The invented days and numbers behind the sample log: plausible, and always the same."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.days import ONE_DAY, days_between, in_utc
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Post, Result

ZONE = ZoneInfo("Europe/Berlin")

Days = tuple[date, date]
"""A first and a last day, both inclusive."""

_WEEKDAY_WAVE = (0.96, 0.94, 1.0, 1.0, 0.97, 1.05, 1.12)


@dataclass(frozen=True, slots=True)
class _Reception:
    """How a kind of post does: engagement and reach per follower, and what engagement is made of."""

    engagement: float
    reach: float
    likes: float
    comments: float
    shares: float
    saves: float


_RECEPTION = {
    Kind.REEL: _Reception(0.066, 0.95, 0.72, 0.08, 0.07, 0.13),
    Kind.CAROUSEL: _Reception(0.070, 0.62, 0.60, 0.08, 0.06, 0.26),
    Kind.PHOTO: _Reception(0.046, 0.34, 0.82, 0.12, 0.02, 0.04),
    Kind.STORY: _Reception(0.038, 0.27, 0.90, 0.07, 0.03, 0.00),
    Kind.LIVE: _Reception(0.048, 0.21, 0.40, 0.57, 0.03, 0.00),
    Kind.VIDEO: _Reception(0.062, 1.10, 0.80, 0.09, 0.07, 0.04),
    Kind.SHORT: _Reception(0.055, 0.80, 0.88, 0.06, 0.04, 0.02),
}


def before(today: date, days: int) -> date:
    """The day that lies so many days back."""
    return today - timedelta(days=days)


def moment(day: date, clock: str) -> datetime:
    """A time such as 18:05 on her clock, in UTC."""
    return in_utc(datetime.combine(day, time.fromisoformat(clock), ZONE))


def quiet_times(today: date, free: Days) -> list[Days]:
    """The days without a post: those declared free, and silences that keep away from them."""
    quiet = [free]
    for back, length in ((118, 15), (238, 13), (310, 8), (520, 11), (655, 7)):
        first = before(today, back)
        if first - 15 * ONE_DAY <= free[1] and free[0] <= first + (length + 15) * ONE_DAY:
            first -= 45 * ONE_DAY
        quiet.append((first, first + (length - 1) * ONE_DAY))
    return quiet


def posting_days(
    rng: Random, first: date, last: date, steps: Sequence[int], quiet: Sequence[Days]
) -> list[date]:
    """Days from the first to the last, both included, some steps apart and around quiet times."""
    days = [first]
    while True:
        day = days[-1] + rng.choice(steps) * ONE_DAY
        for begin, end in quiet:
            if begin <= day <= end:
                if days[-1] < begin - ONE_DAY:
                    days.append(begin - ONE_DAY)
                day = end + ONE_DAY
        if day >= last:
            return [*days, last]
        days.append(day)


def follower_levels(
    rng: Random,
    days: Days,
    final: int,
    pace: tuple[float, float],
    posted: Collection[date],
    jumps: Mapping[date, int],
) -> dict[date, int]:
    """Followers on each day, up to the final number on the last one.

    The pace rises evenly, in per cent, from its first to its second value, sinks while nothing is
    posted, and waves with the week; jumps are added to their days.
    """
    first, last = days
    steps: list[int] = []
    rest = 0.0
    quiet = 0
    for day in days_between(first, last):
        quiet = 0 if day in posted else quiet + 1
        done = (day - first) / (last - first)
        mood = 1.1 if quiet < 2 else 1.0 if quiet < 4 else 0.75 if quiet < 6 else 0.3
        wanted = pace[0] * (pace[1] / pace[0]) ** done
        rest += wanted * mood * _WEEKDAY_WAVE[day.weekday()] * rng.gauss(1, 0.22)
        steps.append(int(rest) + jumps.get(day, 0))
        rest -= int(rest)
    level = final - sum(steps)
    levels: dict[date, int] = {}
    for day, step in zip(days_between(first, last), steps, strict=True):
        level += step
        levels[day] = level
    return levels


def results(
    rng: Random, posts: Sequence[Post], levels: Mapping[date, int], last: date, famous: date | None
) -> Iterator[Result]:
    """What was seen of the posts up to the last day: after a week, of some after a month too."""
    for post in posts:
        if post.day > last:
            continue
        week = _result(rng, post, levels[post.day], 5.5 if post.day == famous else 1.0)
        yield week
        if rng.random() < 0.15 and before(last, 28) >= post.day:
            yield _seen_again(rng, week, post.day + 28 * ONE_DAY)


def _result(rng: Random, post: Post, followers: int, luck: float) -> Result:
    like = _RECEPTION[post.kind]
    rate = min(max(like.engagement * rng.lognormvariate(0, 0.22), 0.035), 0.1) * luck
    engaged = rate * followers
    reach = round(engaged * like.reach / like.engagement * rng.lognormvariate(0, 0.18))
    moving = post.kind in (Kind.REEL, Kind.VIDEO, Kind.SHORT)
    day = post.day + 7 * ONE_DAY
    return Result(
        post.id,
        moment(day, rng.choice(("07:50", "20:30", "20:45", "21:05"))),
        day,
        views=round(reach * rng.uniform(1.15, 1.5)) if moving else None,
        reach=reach,
        likes=round(engaged * like.likes * rng.gauss(1, 0.03)),
        comments=round(engaged * like.comments * rng.gauss(1, 0.12)),
        shares=round(engaged * like.shares * rng.gauss(1, 0.12)),
        saves=round(engaged * like.saves * rng.gauss(1, 0.12)),
    )


def _seen_again(rng: Random, earlier: Result, day: date) -> Result:
    more = rng.uniform(1.03, 1.12)
    grown = {
        name: round(number * more)
        for name in NUMBERS
        if (number := getattr(earlier, name)) is not None
    }
    return replace(earlier, seen_at=moment(day, "19:55"), seen_on=day, **grown)
