"""A sample log to look around in: two and a half years of Mira, who bakes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from random import Random

from growthdesk.domain.creator import Creator
from growthdesk.domain.days import ONE_DAY
from growthdesk.domain.edits import Batch, Put, batch
from growthdesk.domain.identity import id_from
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import (
    Account,
    Break,
    CompleteSpan,
    FollowerCount,
    Mark,
    Note,
    Plan,
    Precision,
    Row,
)
from growthdesk.domain.sample_numbers import (
    Days,
    before,
    follower_levels,
    posting_days,
    quiet_times,
    results,
)
from growthdesk.domain.sample_posts import instagram_posts, video_posts

_SEED = 7412

_MIRA = Creator(
    name="Mira Bakes",
    about="Bread for small kitchens and small budgets: what goes wrong, why, and how it rises.",
    niches="bread, baking, budget",
    place="London",
    email="mira@example.com",
    languages="English, German",
    offers="Reels, carousels and live baking with questions.",
    rates="Reel or carousel from £150, set from £320.",
    terms="Two weeks from brief to post. Paid posts are marked as such.",
)


def sample_log(today: date) -> Batch:
    """The sample log as it would stand on a day; the same day gives the same log.

    Three accounts with their posts, results, counts, plans and notes, accounts first, and what
    Mira says of herself last. Only the day of the goal is later than today.
    """
    rng = Random(_SEED)  # noqa: S311 - it only has to look natural
    year = today.year if today >= date(today.year, 7, 1) else today.year - 1
    free = (date(year, 6, 6), date(year, 6, 14))
    quiet = quiet_times(today, free)
    rows = [
        *_instagram(rng, today, free, quiet),
        *_tiktok(rng, today, free, quiet),
        *_youtube(rng, today),
        _MIRA,
    ]
    return batch(Put(row) for row in rows)


def is_sample(accounts: Iterable[Account]) -> bool:
    """Whether all of these accounts are the sample's; so are none at all."""
    invented = {id_from("sample", platform) for platform in ("instagram", "tiktok", "youtube")}
    return all(account.id in invented for account in accounts)


def _instagram(rng: Random, today: date, free: Days, quiet: Sequence[Days]) -> list[Row]:
    account = Account(
        id_from("sample", "instagram"),
        "instagram",
        "mira.bakes",
        niche="Food",
        goal_day=date(today.year + 1, 4, 1),
        position=1,
    )
    steps = (1, 2, 2, 2, 3, 3, 4)
    days = posting_days(rng, before(today, 912), before(today, 10), steps, quiet)
    famous = min(days, key=lambda day: abs((today - day).days - 171))
    purge = before(today, 52)
    posts = instagram_posts(rng, account, today, days, famous, quiet)
    levels = follower_levels(
        rng,
        (days[0], before(today, 1)),
        7_412,
        (2.4, 15.6),
        {post.day for post in posts if post.kind is not Kind.STORY},
        {famous: 96, famous + ONE_DAY: 121, famous + 2 * ONE_DAY: 37, purge: -83},
    )
    # A few days on which she did not look, and a week without a telephone.
    missed = {*rng.sample((*range(20, 45), *range(185, 720)), 24), *range(401, 407)}
    counted = [d for d in levels if (today - d).days <= 730 and (today - d).days not in missed]
    notes = (
        (before(today, 655), "Moved house", Mark.NONE),
        (before(today, 291), "New oven", Mark.NONE),
        (famous + ONE_DAY, "The reel about proofing went round", Mark.NONE),
        (purge, "Instagram removed inactive accounts", Mark.PURGE),
    )
    return [
        account,
        Plan(account.id, days[0], 3),
        CompleteSpan(account.id, days[0]),
        _holiday(account, free),
        *posts,
        *results(rng, posts, levels, before(today, 10), famous),
        *(_exact(account, day, levels) for day in counted),
        *(Note(id_from("sample", text), account.id, day, text, mark) for day, text, mark in notes),
    ]


def _tiktok(rng: Random, today: date, free: Days, quiet: Sequence[Days]) -> list[Row]:
    account = Account(id_from("sample", "tiktok"), "tiktok", "mirabakes", niche="Food", position=2)
    days = posting_days(rng, before(today, 420), before(today, 10), (2, 3, 3, 4, 5), quiet)
    days += [before(today, 6), before(today, 3)]
    levels = follower_levels(rng, (days[0], before(today, 2)), 3_105, (4.2, 8.4), set(days), {})
    newest = before(today, 2)
    counts = [_exact(account, newest, levels)]
    while (day := counts[-1].day - rng.choice((2, 3)) * ONE_DAY) in levels:
        rounded = levels[day] >= 1_000 and rng.random() < 0.3
        counts.append(_shortened(account, day, levels) if rounded else _exact(account, day, levels))
    return [
        *_smaller(rng, account, 2, days, levels, today),
        _holiday(account, free),
        *reversed(counts),
    ]


def _youtube(rng: Random, today: date) -> list[Row]:
    account = Account(
        id_from("sample", "youtube"), "youtube", "mirabakes", "Mira Bakes", "Food", position=3
    )
    days = posting_days(rng, before(today, 430), before(today, 11), (6, 7, 7, 8), ())
    days.append(before(today, 4))
    levels = follower_levels(rng, (days[0], before(today, 3)), 918, (1.0, 2.7), set(days), {})
    counted = [day for day in levels if (today - day).days % 7 == 3]
    return [
        *_smaller(rng, account, 1, days, levels, today),
        *(_exact(account, day, levels) for day in counted),
    ]


def _smaller(
    rng: Random,
    account: Account,
    posts_a_week: int,
    days: Sequence[date],
    levels: Mapping[date, int],
    today: date,
) -> Iterator[Row]:
    """An account of videos only, without its counts; reach and saves are not to be seen there."""
    posts = video_posts(rng, account, days)
    yield account
    yield Plan(account.id, days[0], posts_a_week)
    yield CompleteSpan(account.id, days[0])
    yield from posts
    for seen in results(rng, posts, levels, before(today, 8), famous=None):
        yield replace(seen, reach=None, saves=None)


def _holiday(account: Account, free: Days) -> Break:
    return Break(
        id_from("sample", account.platform, "holiday"), account.id, *free, "Holiday in Brittany"
    )


def _exact(account: Account, day: date, levels: Mapping[date, int]) -> FollowerCount:
    return FollowerCount(account.id, day, levels[day], levels[day])


def _shortened(account: Account, day: date, levels: Mapping[date, int]) -> FollowerCount:
    low = levels[day] // 100 * 100
    return FollowerCount(account.id, day, low, low + 99, Precision.ROUNDED)
