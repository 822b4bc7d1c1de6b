"""What the forecast is fitted on: histories that end at an origin, and the counts that came.

What came some days later is the real count nearest to that day, if it lies within 3 days of it
and within a third of the days. The same origins are asked with altered histories too.
"""

import csv
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

HORIZONS = (1, 3, 7, 14, 30, 60, 90, 180, 365)
FEWEST_COUNTS = 5
FEWEST_DAYS = 28


@dataclass(frozen=True)
class Series:
    """Counts of one account, or something that grows alike, on ascending ordinals."""

    name: str
    group: str
    days: np.ndarray
    counts: np.ndarray


@dataclass(frozen=True)
class Case:
    """A history up to its origin; ``ahead`` holds the days to what came, 0 where none did."""

    series: Series
    days: np.ndarray
    counts: np.ndarray
    scale: float
    ahead: np.ndarray
    came: np.ndarray


def read(folder: Path) -> Iterator[Series]:
    """The files ``SLUG.csv`` (date,followers) that INDEX.csv (slug,group and more) names."""
    with (folder / "INDEX.csv").open(encoding="utf-8", newline="") as index:
        groups = {row["slug"]: row["group"] for row in csv.DictReader(index)}
    for slug, group in sorted(groups.items()):
        with (folder / f"{slug}.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        days = np.array([date.fromisoformat(row["date"]).toordinal() for row in rows])
        counts = np.array([float(row["followers"]) for row in rows])
        days, place = np.unique(days, return_index=True)
        yield Series(slug, group, days, counts[place])


def cases_of(series: Series, every: int, *, thinned: bool) -> Iterator[Case]:
    """Cases with an origin every so many days; with ``thinned``, sparser histories too."""
    days, counts = series.days, series.counts
    scale = usual_week(days, counts)
    for number, at in enumerate(origins(days, every)):
        origin = days[at]
        ahead, came = what_came(days, counts, origin)
        if not ahead.any():
            continue
        known, levels = days[: at + 1], counts[: at + 1]
        random = np.random.default_rng(zlib.crc32(f"{series.name}{origin}".encode()))
        altered = [(known, levels, came)]
        if number % 2 == 1:
            kept = known >= origin - random.integers(29, 61)
            altered.append((known[kept], levels[kept], came))
        if number % 3 == 0 and thinned:
            kept = thin(known)
            altered.append((known[kept], levels[kept], came))
        if number % 3 == 2:
            jump = spike(random, scale, origin)
            altered.append((known, np.round(levels + jump(known)), came + jump(origin + ahead)))
        if number % 3 == 1:
            end = origin - random.integers(3, 30)
            kept = (known >= end) | (known < end - 60)
            altered.append((known[kept], levels[kept], came))
        for seen, level, later in altered:
            if len(seen) >= FEWEST_COUNTS and seen[-1] - seen[0] >= FEWEST_DAYS:
                yield Case(series, seen, level, scale, ahead, later)


def origins(days, every):
    """Indexes of counts so many days apart, the first on day 28 at the earliest."""
    following = days[0] + FEWEST_DAYS
    for at in range(FEWEST_COUNTS - 1, len(days)):
        if days[at] >= following:
            following = days[at] + every
            yield at


def what_came(days, counts, origin):
    """For each horizon the days to what came, 0 if nothing did, and the count, NaN likewise."""
    ahead = np.zeros(len(HORIZONS), int)
    came = np.full(len(HORIZONS), np.nan)
    for place, horizon in enumerate(HORIZONS):
        nearest = np.abs(days - origin - horizon).argmin()
        if abs(days[nearest] - origin - horizon) <= min(3, horizon // 3):
            ahead[place], came[place] = days[nearest] - origin, counts[nearest]
    return ahead, came


def usual_week(days, counts):
    """The mean change in 7 days, either way: of counts 7 to 10 days apart where there are some."""
    later = np.searchsorted(days, days + 7)
    earlier = np.arange(len(days))[later < len(days)]
    later = later[later < len(days)]
    span = days[later] - days[earlier]
    near = span <= 10
    if near.sum() < 5:
        near = span <= 40
    change = np.abs(counts[later] - counts[earlier]) * 7 / span
    return max(float(change[near].mean()), 0.05)


def thin(days):
    """Indexes of counts a week apart, or two weeks where they already are a week apart."""
    step = 7 if np.median(np.diff(days)) < 4 else 14
    kept = [len(days) - 1]
    for at in range(len(days) - 2, -1, -1):
        if days[kept[-1]] - days[at] >= step:
            kept.append(at)
    return kept[::-1]


def spike(random, scale, origin):
    """Followers gained by a jump some days before the origin, part of which are lost again."""
    size = scale * random.uniform(3, 12)
    start = origin - random.integers(2, 45)
    stay, decay = random.uniform(0.6, 1.0), random.uniform(3, 20)

    def gained(days):
        since = np.maximum(days - start, 0)
        left = stay + (1 - stay) * np.exp(-since / decay)
        return np.where(days >= start, size * left * (1 - np.exp(-(since + 1) / 1.5)), 0)

    return gained
