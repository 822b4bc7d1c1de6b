"""Which backups are kept: a table worked by hand, and the laws of rotating."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from growthdesk.store.backup_files import Backup, Why, backup_at, new_backup
from growthdesk.store.rotation import MOST, kept


def made(when: str, why: Why = Why.DAILY) -> Backup:
    """A backup of that minute."""
    at = datetime.fromisoformat(when)
    return Backup(Path(f"{at:%Y%m%d%H%M%S}-{why}"), "log", at, "0000", why)


def test_a_year_of_daily_backups_worked_by_hand() -> None:
    # Every day at noon from 1 December 2025 to Monday 23 November 2026.
    first = datetime.fromisoformat("2025-12-01 12:00")
    daily = [made((first + timedelta(days=n)).isoformat()) for n in range(358)]
    assert sorted(f"{one.made_at:%Y-%m-%d}" for one in kept(daily)) == [
        *("2025-12-31", "2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"),
        *("2026-06-30", "2026-07-31", "2026-08-31", "2026-09-30", "2026-10-31"),
        *("2026-11-08", "2026-11-15"),  # Sundays; the 22nd is among the days
        *(f"2026-11-{day}" for day in range(17, 24)),
    ]


@pytest.mark.parametrize(
    ("backups", "wanted"),
    [
        # Of one day the newest; what was made before a deed takes no other's place.
        (["23T09 daily", "23T10 before-restore"], ["23T09 daily", "23T10 before-restore"]),
        (["23T09 daily", "23T10 asked"], ["23T10 asked"]),
        (["23T09 asked", "23T10 asked"], ["23T09 asked", "23T10 asked"]),
        (["23T09 daily", "23T10 daily"], ["23T10 daily"]),
        (["22T09 daily", "23T10 daily"], ["22T09 daily", "23T10 daily"]),
        ([], []),
        # Of twelve that were asked for on one day the last ten.
        ([f"23T{hour:02} asked" for hour in range(12)], [f"23T{h:02} asked" for h in range(2, 12)]),
    ],
)
def test_one_day_worked_by_hand(backups: list[str], wanted: list[str]) -> None:
    def read(text: str) -> Backup:
        when, why = text.split()
        return made(f"2026-11-{when}:00", Why(why))

    assert kept(map(read, backups)) == {*map(read, wanted)}


moments = st.integers(0, 3 * 366 * 86_400).map(
    lambda second: datetime.fromisoformat("2024-01-01") + timedelta(seconds=second)
)
histories = st.lists(st.tuples(moments, st.sampled_from(Why)), max_size=120, unique=True).map(
    lambda found: [made(at.isoformat(), why) for at, why in sorted(found)]
)


@given(histories)
def test_the_newest_is_kept_and_never_more_than_the_sum(history: list[Backup]) -> None:
    found = kept(history)
    assert found <= {*history}
    assert len(found) <= MOST
    if history:
        assert history[-1] in found


@given(histories)
def test_rotating_each_time_keeps_what_rotating_once_keeps(history: list[Backup]) -> None:
    there: set[Backup] = set()
    for one in history:
        now = kept(there | {one})
        assert now <= there | {one}
        there = now
    assert there == kept(history)


@given(moments, st.sampled_from(Why), st.sampled_from(("log", "mira-2026-01-01", "ü -daily")))
def test_a_name_says_what_it_was_made_from(at: datetime, why: Why, stem: str) -> None:
    log = Path(f"/nowhere/{stem}.growthdesk")
    backup = new_backup(log, Path("/nowhere/backups"), at, why)
    assert backup_at(backup.path) == backup
    assert (backup.stem, backup.made_at, backup.why) == (stem, at, why)


@pytest.mark.parametrize(
    "name",
    [
        "log.growthdesk",
        "log-2026-11-23-180405-3f2a-daily.db",
        "log-2026-02-30-180405-3f2a-daily.growthdesk",
        "log-2026-11-23-180405-3f2a-because.growthdesk",
        ".3f2a3f2a3f2a3f2a.part",
    ],
)
def test_the_name_of_another_file_is_no_backup(name: str) -> None:
    assert backup_at(Path(name)) is None
