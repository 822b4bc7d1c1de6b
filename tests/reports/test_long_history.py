"""Of a long history only what is told is read, and the report says the same."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from growthdesk.analysis.period import read_period
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.deeds import add_account
from growthdesk.domain.edits import Edit, Put, batch
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Account, FollowerCount, Post, Result, Setting
from growthdesk.reports.json_report import json_text
from growthdesk.reports.progress import Include, progress
from growthdesk.store.reading import Reading
from growthdesk.store.store import Store

DAYS = 1_000


class Whole:
    """Reads every number, however old."""

    def __init__(self, read: Reading) -> None:
        self.posts, self.has_settled = read.posts, read.has_settled
        self._read = read

    def account_log(
        self,
        account: Account,
        today: date,
        seen_until: date | None = None,
        numbers_from: date | None = None,
    ) -> AccountLog:
        """The whole log of an account, whatever would do."""
        return self._read.account_log(account, today, seen_until)


def write_history(store: Store, today: date, rated_until: int) -> Account:
    """Counts of every day and a post every third; those of the last days have no numbers."""
    first = today - timedelta(days=DAYS)
    account, edit = add_account("instagram:mira", today, (), complete_from=first)
    edits: list[Edit] = [edit]
    for n in range(DAYS):
        day = first + timedelta(days=n)
        level = 500 + 3 * n + (n * n) % 17
        edits.append(Put(FollowerCount(account.id, day, level, level)))
        if n % 3 and not 600 < n < 615:
            continue
        kind = (Kind.REEL, Kind.STORY, Kind.PHOTO)[n % 7 % 3]
        niche = ("Bread", "", "Cake")[n % 5 % 3]
        post = Post(f"{n:032}", account.id, day, kind=kind, niche=niche, title=f"Post {n}")
        edits.append(Put(post))
        if n < rated_until:
            seen = day + timedelta(days=8)
            moment = datetime(seen.year, seen.month, seen.day, 12, tzinfo=UTC)
            edits.append(Put(Result(post.id, moment, seen, likes=40 + n % 50, reach=900 + n)))
    store.apply(batch(edits), "Write a history")
    return account


@pytest.mark.parametrize("rated_until", [DAYS, 620, 0])
def test_what_is_not_read_changes_no_number(
    store: Store, now: Callable[[], datetime], rated_until: int
) -> None:
    today = now().date()
    account = write_history(store, today, rated_until)
    for text in ("last-month", "2025", "this-week", "2025-Q2", "2026-01-10..2026-08-20"):
        period = read_period(text, today, 0)
        told = progress(store.read, [account], period, today, frozenset(Include))
        whole = progress(Whole(store.read), [account], period, today, frozenset(Include))
        assert json_text(told) == json_text(whole), text


def test_a_history_without_settled_numbers_is_not_read_whole(
    store: Store, now: Callable[[], datetime]
) -> None:
    today = now().date()
    account = write_history(store, today, 1)
    (post,) = store.read.posts([f"{0:032}"])
    seen = today - timedelta(days=DAYS - 8)
    assert store.read.results(post)[0].seen_on == seen
    assert store.read.has_settled(account, seen, today)
    assert not store.read.has_settled(account, seen, seen - timedelta(days=1))
    assert not store.read.has_settled(account, today - timedelta(days=DAYS), today)
    store.apply(Put(Setting("result_age", "9")), "A day later")
    assert not store.read.has_settled(account, today, today)


def test_old_posts_are_known_by_day_and_kind(store: Store, now: Callable[[], datetime]) -> None:
    today = now().date()
    account = write_history(store, today, DAYS)
    since = today - timedelta(days=100)
    whole = store.read.account_log(account, today).posts
    found = store.read.account_log(account, today, numbers_from=since).posts
    old = int((whole.day < since.toordinal()).sum())
    assert found.day.tolist() == whole.day.tolist()
    assert found.kind.tolist() == whole.kind.tolist()
    assert found.id[old:] == whole.id[old:]
    assert not any(found.id[:old])
    assert not found.seen_day[:old].any()
    assert found.numbers["likes"][old:].tolist() == pytest.approx(
        whole.numbers["likes"][old:].tolist(), nan_ok=True
    )
    assert found.pinned.dtype == whole.pinned.dtype == bool
