"""The invented posts of the sample log."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from random import Random

from growthdesk.domain.identity import id_from
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Account, Post
from growthdesk.domain.sample_numbers import ZONE, Days, before, moment
from growthdesk.domain.sample_titles import (
    BAKING,
    BEHIND,
    BREAD,
    BUDGET,
    LIVE,
    VIRAL,
    seasonal_title,
    titles,
)

_TIMES = ("09:00", "12:15", "12:30", "12:40", "17:05", "17:45", "18:00", "18:05", "18:20", "19:10")
_STORY_TIMES = ("08:40", "15:30", "21:15")
_KINDS = {Kind.REEL: 44, Kind.CAROUSEL: 27, Kind.PHOTO: 25, Kind.LIVE: 4}
_NICHES = {BAKING: 52, BREAD: 30, BUDGET: 14, BEHIND: 4}
_LATEST = (
    (9, "19:10", "What flour for what", Kind.CAROUSEL, BREAD),
    (7, "12:30", "Focaccia, rated by Dad", Kind.REEL, BEHIND),
    (5, "18:05", "Brown butter cookies", Kind.REEL, BAKING),
)
"""The posts without results: days before today, time, title, kind and niche."""


def instagram_posts(
    rng: Random,
    account: Account,
    today: date,
    days: Sequence[date],
    famous: date,
    quiet: Sequence[Days],
) -> list[Post]:
    """Posts on these days, with stories between them outside the quiet times, and the latest three."""
    next_title = titles(rng)
    months: Counter[tuple[int, int]] = Counter()
    posts = []
    for day in days:
        (kind,) = rng.choices([*_KINDS], [*_KINDS.values()])
        (niche,) = rng.choices([*_NICHES], [*_NICHES.values()])
        months[day.year, day.month] += 1
        if day == famous:
            kind, niche, title = Kind.REEL, BREAD, VIRAL
        elif seasonal := seasonal_title(day.month, months[day.year, day.month]):
            niche, title = BAKING, seasonal
        elif kind is Kind.LIVE:
            niche, title = BREAD, next(next_title[LIVE])
        else:
            title = next(next_title[niche])
        posts.append(_post(account, day, rng.choice(_TIMES), title, kind, niche))
    for back in range((today - days[0]).days, 9, -1):
        day = before(today, back)
        if rng.random() < 0.05 and not any(first <= day <= last for first, last in quiet):
            title = next(next_title[BEHIND])
            posts.append(_post(account, day, rng.choice(_STORY_TIMES), title, Kind.STORY, BEHIND))
    for back, clock, title, kind, niche in _LATEST:
        posts.append(_post(account, before(today, back), clock, title, kind, niche))
    return [
        replace(post, pinned=post.title == VIRAL)
        for post in sorted(posts, key=lambda post: (post.day, post.published_at))
    ]


def video_posts(rng: Random, account: Account, days: Sequence[date]) -> list[Post]:
    """A video on each of these days."""
    next_title = titles(rng)
    return [
        _post(account, day, rng.choice(_TIMES), next(next_title[niche]), Kind.VIDEO, niche)
        for day in days
        for niche in rng.choices((BAKING, BREAD), (3, 2))
    ]


def _post(account: Account, day: date, clock: str, title: str, kind: Kind, niche: str) -> Post:
    return Post(
        id=id_from("sample", account.platform, day.isoformat(), clock, title),
        account_id=account.id,
        day=day,
        published_at=moment(day, clock),
        zone=ZONE.key,
        kind=kind,
        title=title,
        niche=niche,
    )
