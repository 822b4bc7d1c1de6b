"""Logs of accounts that are not like most: short, empty, old, holed, rounded, shrinking."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from growthdesk.domain.counts import exactly, read_count
from growthdesk.domain.days import in_utc
from growthdesk.domain.deeds import add_account, add_note, log_followers
from growthdesk.domain.edits import Edit, Put, batch
from growthdesk.domain.identity import id_from
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Account, Mark, Post, Result
from growthdesk.store.store import Store

TODAY = date(2026, 11, 23)
"""A Monday."""

BERLIN = ZoneInfo("Europe/Berlin")

Counts = Mapping[int, int | str]
"""A number, or a text as it is typed, by how many days ago it was counted."""


def write(store: Store, name: str) -> None:
    """Write one of the odd logs into an empty one."""
    store.apply(batch(ODD[name]()), name)


def ago(days: int) -> date:
    """The day that was so many days before today."""
    return TODAY - timedelta(days=days)


def one(
    counts: Counts | None = None,
    posts: Iterable[int] = (),
    *,
    address: str = "instagram:odd",
    goal: int = 10_000,
    goal_day: date | None = None,
    seen: bool = True,
    marks: Mapping[int, Mark] | None = None,
    others: tuple[Account, ...] = (),
) -> list[Edit]:
    """An account with what it counted and posted, all by how many days ago.

    Its posts are complete since the first of them. With ``seen`` each post of 7 days ago and
    more has a result of that age.
    """
    posted = sorted(posts, reverse=True)
    account, added = add_account(
        address,
        TODAY,
        others,
        goal=goal,
        goal_day=goal_day,
        complete_from=ago(posted[0]) if posted else None,
    )
    edits: list[Edit] = [added]
    for days, said in (counts or {}).items():
        count = exactly(said) if isinstance(said, int) else read_count(said)
        edits.append(log_followers(account, ago(days), count, TODAY))
    for number, days in enumerate(posted):
        edits += _post(account, number, days, seen=seen)
    edits += [add_note(account, ago(day), "", TODAY, mark) for day, mark in (marks or {}).items()]
    return edits


def several(*accounts: tuple[str, Counts, Iterable[int]]) -> list[Edit]:
    """Several accounts in one log: address, counts and posts of each."""
    edits: list[Edit] = []
    known: list[Account] = []
    for address, counts, posts in accounts:
        made = one(counts, posts, address=address, others=tuple(known))
        known += [
            edit.row
            for edit in batch_of(made[0])
            if isinstance(edit, Put) and isinstance(edit.row, Account)
        ]
        edits += made
    return edits


def batch_of(edit: Edit) -> tuple[Edit, ...]:
    """The edits inside of one."""
    return getattr(edit, "edits", (edit,))


def line(first: int, a_day: float, days: Iterable[int], wobble: int = 3) -> dict[int, int]:
    """Counts on these days ago, from the first of them on so many followers a day, with small waves."""
    days = sorted(days, reverse=True)
    return {
        day: max(
            0, round(first + a_day * (days[0] - day)) + (day * 7919 % (2 * wobble + 1)) - wobble
        )
        for day in days
    }


_KINDS = (Kind.PHOTO, Kind.REEL, Kind.CAROUSEL)
_NICHES = ("Bread", "Baking")
_HOURS = (8, 12, 18, 20)


def _post(account: Account, number: int, days: int, *, seen: bool) -> list[Edit]:
    at = datetime.combine(ago(days), datetime.min.time(), BERLIN).replace(hour=_HOURS[number % 4])
    post = Post(
        id_from("odd", account.id, str(number)),
        account.id,
        ago(days),
        in_utc(at),
        BERLIN.key,
        _KINDS[number % 3],
        f"Post number {number + 1}",
        niche=_NICHES[number % 2],
    )
    edits: list[Edit] = [Put(post)]
    if seen and days >= 7:
        day = ago(days - 7)
        moment = in_utc(at + timedelta(days=7))
        likes, reach = 200 + number * 13 % 70, 4_000 + number * 101 % 900
        edits.append(Put(Result(post.id, moment, day, reach=reach, likes=likes, comments=12)))
    return edits


_STEADY = tuple(range(1, 120, 2))

ODD: dict[str, Callable[[], list[Edit]]] = {
    "no count, no post": one,
    "3 counts": lambda: one({9: 512, 4: 530, 0: 541}),
    "3 counts over 20 days": lambda: one({20: 512, 4: 540, 0: 547}),
    "1 post": lambda: one(posts=[2]),
    "first count today": lambda: one({0: 1_204}),
    "falling": lambda: one(line(9_000, -6.5, range(150)), _STEADY),
    "goal met": lambda: one(line(9_500, 11, range(120)), _STEADY),
    "goal met with a goal day": lambda: one(
        line(9_500, 11, range(120)), _STEADY, goal_day=date(2027, 6, 1)
    ),
    "goal met, then lost": lambda: one(line(10_400, -5, range(120)), _STEADY),
    "hole of 200 days": lambda: one(
        line(3_000, 8, [*range(260, 420), *range(60)]),
        [*range(1, 59, 3), *range(261, 420, 3)],
    ),
    "weekly counts": lambda: one(line(2_000, 9, range(0, 400, 7)), range(1, 400, 3)),
    "rounded counts": lambda: one(
        {day: f"{(12_900 - day * 7) // 100 / 10}k" for day in range(180)}, _STEADY, goal=15_000
    ),
    "rounded counts, goal inside": lambda: one(
        {day: f"{(12_340 - day * 7) // 100 / 10}k" for day in range(180)}, _STEADY, goal=12_350
    ),
    "10 years of counts": lambda: one(line(150, 1.9, range(3_652)), range(1, 3_652, 3), seen=False),
    "purge": lambda: one(
        {
            day: count - (400 if day < 12 else 0)
            for day, count in line(7_000, 9, range(120)).items()
        },
        _STEADY,
        marks={11: Mark.PURGE},
    ),
    "glitch today": lambda: one(
        line(7_000, 9, range(120)) | {0: 70}, _STEADY, marks={0: Mark.GLITCH}
    ),
    "only a glitch": lambda: one({0: 70}, marks={0: Mark.GLITCH}),
    "goal day past": lambda: one(line(7_000, 9, range(120)), _STEADY, goal_day=date(2026, 10, 1)),
    "goal day today": lambda: one(line(7_000, 9, range(120)), _STEADY, goal_day=TODAY),
    "goal day tomorrow": lambda: one(
        line(7_000, 9, range(120)), _STEADY, goal_day=date(2026, 11, 24)
    ),
    "old count": lambda: one(line(7_000, 9, range(132, 300)), range(133, 300, 2)),
    "old count, posts since": lambda: one(line(7_000, 9, range(132, 300)), range(1, 300, 2)),
    "old count, few": lambda: one({132: 700, 140: 690, 150: 650}),
    "posts but no counts": lambda: one(posts=_STEADY),
    "counts but no posts": lambda: one(line(7_000, 9, range(120))),
    "0 followers": lambda: one({20: 0, 10: 0, 0: 0}, [3, 8]),
    "0 followers for long": lambda: one(dict.fromkeys(range(60), 0), [3, 8, 40]),
    "10 million": lambda: one(
        line(9_700_000, 2_500, range(120), wobble=900), _STEADY, goal=10_000_000
    ),
    "one of three empty": lambda: several(
        ("instagram:odd", line(7_000, 9, range(120)), _STEADY),
        ("tiktok:nothing", {}, []),
        ("youtube:three", {9: 512, 4: 530, 0: 541}, [2]),
    ),
    "9 accounts": lambda: several(
        *(
            (
                f"instagram:a.rather.long.handle.number.{n}",
                line(900 * n, n, range(90)),
                range(n, 90, n),
            )
            for n in range(1, 10)
        )
    ),
}
"""The edits that write each of the logs."""
