"""A small account whose October 2026 was worked out by hand, for the tests of reports."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from growthdesk.domain.deeds import add_account
from growthdesk.domain.edits import Edit, Put, batch
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Account, FollowerCount, Note, Post, Result
from growthdesk.store.store import Store

COUNTS = {
    date(2026, 8, 31): 900,
    date(2026, 9, 30): 1000,
    date(2026, 10, 10): 1040,
    date(2026, 10, 20): 1080,
    date(2026, 10, 31): 1124,
    date(2026, 11, 20): 1300,  # not known in October
}

FORMULA = '=HYPERLINK("there")'
MARKUP = "<b>Tart</b> & co"

# day of the post, title, kind, day on which its numbers were seen, numbers
POSTS: tuple[tuple[date, str, Kind, date | None, Mapping[str, Any]], ...] = (
    (date(2026, 9, 28), "Rye loaf", Kind.PHOTO, None, {}),
    (date(2026, 10, 1), "Plum cake", Kind.PHOTO, None, {}),
    (
        date(2026, 10, 4),
        "Starter questions",
        Kind.LIVE,
        date(2026, 11, 2),
        {"likes": 100, "comments": 20, "reach": 2000},
    ),
    (date(2026, 10, 8), FORMULA, Kind.REEL, date(2026, 10, 20), {"likes": 52, "reach": 900}),
    (date(2026, 10, 11), MARKUP, Kind.CAROUSEL, date(2026, 10, 20), {"likes": 52, "reach": 1500}),
    (date(2026, 10, 12), "Kitchen", Kind.STORY, date(2026, 10, 20), {"likes": 900, "reach": 900}),
    (date(2026, 10, 22), "Too young", Kind.PHOTO, date(2026, 10, 24), {"likes": 500, "reach": 9}),
    (date(2026, 10, 29), "Walnut bread", Kind.PHOTO, None, {}),
    (date(2026, 11, 5), "November", Kind.PHOTO, None, {}),
)


def write_october(store: Store, today: date) -> Account:
    """Put the account into a log: 3 posts a week, posts complete from 1 September on."""
    account, edit = add_account(
        "instagram:mira.bakes",
        today,
        (),
        niche="Food",
        posts_a_week=3,
        complete_from=date(2026, 9, 1),
    )
    edits: list[Edit] = [edit]
    edits += [Put(FollowerCount(account.id, day, n, n)) for day, n in COUNTS.items()]
    for number, (day, title, kind, seen, numbers) in enumerate(POSTS):
        post = Post(f"{number:032}", account.id, day, kind=kind, title=title)
        edits.append(Put(post))
        if seen is not None:
            moment = datetime(seen.year, seen.month, seen.day, 12, tzinfo=UTC)
            edits.append(Put(Result(post.id, moment, seen, **numbers)))
    edits.append(Put(Note("n" * 32, account.id, date(2026, 10, 7), "New oven")))
    edits.append(Put(Note("m" * 32, account.id, date(2026, 9, 7), "In September")))
    store.apply(batch(edits), "Write October")
    return account
