"""What a merge keeps, row by row, worked by hand."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from tests.store.merging.diverged import state
from tests.store.rows import Log, contents

from growthdesk.domain.deeds import add_account
from growthdesk.domain.edits import Edit, Put, Remove, batch, remove
from growthdesk.domain.rows import (
    Account,
    Break,
    CompleteSpan,
    FollowerCount,
    Note,
    Plan,
    Post,
    Result,
    Row,
    Setting,
    key_of,
)
from growthdesk.errors import Trouble
from growthdesk.store.store import Store

NINE = datetime(2026, 11, 23, 9, tzinfo=UTC)
TODAY = date(2026, 11, 23)
MIRA = Account("mira", "instagram", "mira.bakes")
POST = Post("p1", "mira", date(2026, 11, 20), title="Focaccia")
COUNT = FollowerCount("mira", date(2026, 11, 22), 7_400, 7_400)

Write = Callable[..., None]


@pytest.fixture
def logs(tmp_path: Path) -> tuple[Path, Path]:
    """One log on two computers: an account with a post and a count, written at nine."""
    here, there = tmp_path / "here.growthdesk", tmp_path / "there.growthdesk"
    write(here, 0, Put(MIRA), Put(POST), Put(COUNT))
    shutil.copy(here, there)
    return here, there


def write(path: Path, minutes: int, *edits: Edit) -> None:
    """Do an edit so many minutes after nine."""
    with Store(path, lambda: NINE + timedelta(minutes=minutes)) as store:
        store.apply(batch(edits), "edit")


def merge(path: Path, other: Path, *others: Row) -> Log:
    """Merge an hour later; all rows afterwards."""
    with Store(path, lambda: NINE + timedelta(hours=1)) as store:
        store.merge(other, {(type(row), key_of(row)) for row in others})
    return contents(path)


def notes(path: Path) -> list[tuple[date, str]]:
    return sorted((row.day, row.text) for row in contents(path).values() if isinstance(row, Note))


def test_the_later_of_two_counts_of_a_day_stays_and_the_other_is_a_note(
    logs: tuple[Path, Path],
) -> None:
    here, there = logs
    day = date(2026, 11, 23)
    write(here, 5, Put(FollowerCount("mira", day, 7_412, 7_412)))
    write(there, 6, Put(FollowerCount("mira", day, 7_409, 7_409)))
    rows = merge(here, there)
    assert rows[FollowerCount, ("mira", day)] == FollowerCount("mira", day, 7_409, 7_409)
    assert notes(here) == [(day, "Also counted 7,412 on the other computer.")]
    merge(there, here)
    assert state(there) == state(here)


def test_a_count_that_was_corrected_knowingly_leaves_no_note(logs: tuple[Path, Path]) -> None:
    here, there = logs
    better = replace(COUNT, followers=7_412, highest=7_412)
    write(there, 5, Put(better))
    assert merge(here, there)[FollowerCount, ("mira", COUNT.day)] == better
    assert notes(here) == []


def test_a_clock_that_is_behind_does_not_bring_back_what_was_corrected(
    logs: tuple[Path, Path],
) -> None:
    here, there = logs
    better = replace(COUNT, followers=7_412, highest=7_412)
    write(there, -600, Put(better))
    assert merge(here, there)[FollowerCount, ("mira", COUNT.day)] == better


@pytest.mark.parametrize(
    ("ours", "theirs", "told"),
    [
        (
            Plan("mira", TODAY, 4),
            Plan("mira", TODAY, 5),
            "Also planned on the other computer: 4 posts a week.",
        ),
        (
            Break("b", "mira", TODAY, date(2026, 11, 30), "Ill"),
            Break("b", "mira", TODAY, date(2026, 12, 1)),
            "Also a break on the other computer: 2026-11-23 to 2026-11-30 “Ill”.",
        ),
        (
            Result("p1", NINE, TODAY, likes=4, views=1_200),
            Result("p1", NINE, TODAY, likes=5),
            "Also seen on the other computer: 1,200 views, 4 likes.",
        ),
        (
            replace(POST, title="Rye", pinned=True),
            replace(POST, title="Spelt"),
            "“Spelt” on the other computer: title “Rye”, pinned.",
        ),
        (
            replace(MIRA, goal=20_000),
            replace(MIRA, niche="Food"),
            "“@mira.bakes” on the other computer: no niche, goal 20,000.",
        ),
        (
            Note("n", "mira", TODAY, "Reel took off"),
            Note("n", "mira", TODAY, "Ad ran"),
            "Also noted on the other computer: “Reel took off”.",
        ),
        (Setting("day_start", "3"), Setting("day_start", "4"), ""),
        (CompleteSpan("mira", TODAY), CompleteSpan("mira", TODAY, TODAY), ""),
    ],
)
def test_of_two_versions_the_later_stays_and_what_was_typed_is_told(
    logs: tuple[Path, Path], ours: Row, theirs: Row, told: str
) -> None:
    here, there = logs
    write(here, 5, Put(ours))
    write(there, 6, Put(theirs))
    rows = merge(here, there)
    assert rows[type(theirs), key_of(theirs)] == theirs
    assert [text for _, text in notes(here) if text != getattr(theirs, "text", "")] == [
        told
    ] * bool(told)


@pytest.mark.parametrize(("removed_at", "stays"), [(5, True), (7, False)])
def test_of_a_removal_and_a_change_the_later_wins(
    logs: tuple[Path, Path], removed_at: int, stays: bool
) -> None:
    here, there = logs
    write(here, removed_at, remove(POST))
    write(there, 6, Put(replace(POST, caption="With rosemary")))
    assert ((Post, ("p1",)) in merge(here, there)) is stays
    told = "“Focaccia” on the other computer: day 2026-11-20, kind “photo”, title “Focaccia”, caption “With rosemary”."
    assert [text for _, text in notes(here)] == ([] if stays else [told])


def test_a_post_that_was_removed_comes_back_for_a_result_logged_since(
    logs: tuple[Path, Path],
) -> None:
    here, there = logs
    write(here, 5, remove(POST))
    write(there, 6, Put(Result("p1", NINE, TODAY, likes=5)))
    rows = merge(here, there)
    assert rows[Post, ("p1",)] == POST
    assert (Result, ("p1", NINE)) in rows


def test_an_account_made_twice_is_one_with_all_that_both_have(tmp_path: Path) -> None:
    here, there = tmp_path / "here.growthdesk", tmp_path / "there.growthdesk"
    account, edit = add_account("instagram:mira", TODAY, ())
    write(here, 0, edit, Put(FollowerCount(account.id, TODAY, 5, 5)))
    other = replace(account, id="0" * 32, handle="Mira", name="Mira")
    rest: list[Row] = [Post("p", other.id, TODAY, title="Rye"), Result("p", NINE, TODAY, likes=3)]
    write(there, 5, Put(other), *map(Put, rest), Put(FollowerCount(other.id, TODAY, 6, 6)))
    rows = merge(here, there)
    assert [row for row in rows.values() if isinstance(row, Account)] == [other]
    assert rows[FollowerCount, (other.id, TODAY)] == FollowerCount(other.id, TODAY, 6, 6)
    assert "Also counted 5 on the other computer." in {text for _, text in notes(here)}
    assert {row.account_id for row in rows.values() if hasattr(row, "account_id")} == {other.id}
    with Store(here, lambda: NINE) as store:
        assert store.merge(there).is_nothing
        store.undo()
    assert contents(here)[Account, (account.id,)] == account


def test_posts_of_one_platform_id_are_one_with_the_results_of_both(logs: tuple[Path, Path]) -> None:
    here, there = logs
    one, two = replace(POST, platform_id="x"), replace(POST, id="p0", platform_id="x")
    write(here, 5, Put(one), Put(Result("p1", NINE, TODAY, likes=1)))
    write(there, 6, remove(POST), Put(two), Put(Result("p0", NINE + timedelta(1), TODAY, likes=2)))
    rows = merge(here, there)
    assert [row.id for row in rows.values() if isinstance(row, Post)] == ["p0"]
    assert sorted(row.likes or 0 for row in rows.values() if isinstance(row, Result)) == [1, 2]


def test_two_accounts_that_changed_their_handles_for_each_other_can_be_merged(
    logs: tuple[Path, Path],
) -> None:
    here, there = logs
    jo = Account("jo", "instagram", "jo.cooks")
    write(here, 1, Put(jo))
    shutil.copy(here, there)
    write(there, 5, Put(replace(jo, handle="x")), Put(replace(MIRA, handle="jo.cooks")))
    write(there, 6, Put(replace(jo, handle="mira.bakes")))
    rows = merge(here, there)
    assert rows[Account, ("jo",)] == replace(jo, handle="mira.bakes")
    assert rows[Account, ("mira",)] == replace(MIRA, handle="jo.cooks")


def test_the_other_version_can_be_chosen_and_then_counts_on_both_computers(
    logs: tuple[Path, Path],
) -> None:
    here, there = logs
    write(here, 5, Put(replace(COUNT, followers=1, highest=1)))
    write(there, 6, Put(replace(COUNT, followers=2, highest=2)))
    assert merge(here, there, COUNT)[FollowerCount, ("mira", COUNT.day)].followers == 1  # type: ignore[union-attr]
    assert notes(here) == []
    merge(there, here)
    assert state(there) == state(here)


def test_undoing_a_merge_does_not_tell_the_other_computer_of_a_removal(
    logs: tuple[Path, Path],
) -> None:
    here, there = logs
    write(there, 5, Put(replace(POST, id="p2", title="Rye")))
    merge(here, there)
    with Store(here, lambda: NINE + timedelta(hours=2)) as store:
        store.undo()
    assert (Post, ("p2",)) not in contents(here)
    assert (Post, ("p2",)) in merge(there, here)


def test_what_cannot_be_merged_is_told_and_changes_nothing(
    logs: tuple[Path, Path], tmp_path: Path
) -> None:
    here, there = logs
    foreign, newer, damaged = (tmp_path / name for name in ("foreign.db", "newer.db", "damaged.db"))
    foreign.write_bytes(b"SQLite format 3\0" + bytes(200))
    shutil.copy(there, newer)
    with closing(sqlite3.connect(newer)) as connection, connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('growthdesk', 'of tomorrow', '')"
        )
        connection.execute("PRAGMA user_version = 2000")
    damaged.write_bytes(there.read_bytes()[:8_192])
    before = here.read_bytes()
    with Store(here, lambda: NINE) as store:
        for other, says in (
            (here, "That is the log that is open already."),
            (tmp_path / "none", f"There is no log at {tmp_path / 'none'}."),
            (tmp_path, f"{tmp_path} is a folder."),
            (foreign, f"{foreign} is not a Growthdesk log."),
            (newer, f"{newer} was made by Growthdesk 0.2.0."),
            (damaged, f"{damaged} is damaged."),
        ):
            with pytest.raises(Trouble) as told:
                store.merge(other)
            assert told.value.says == says
    assert here.read_bytes() == before


def test_a_log_of_an_older_version_is_merged_and_stays_as_it_is(
    logs: tuple[Path, Path], tmp_path: Path
) -> None:
    here, there = logs
    write(there, 5, Put(replace(POST, id="p2", title="Rye")))
    with closing(sqlite3.connect(there)) as connection, connection:
        connection.execute("DROP TABLE earlier")
        connection.execute("DROP TABLE same_as")
        connection.execute("DELETE FROM _sqlite_migrations WHERE name = 'merging'")
    before = there.read_bytes()
    assert (Post, ("p2",)) in merge(here, there)
    assert there.read_bytes() == before


def test_a_removal_of_what_the_other_log_never_had_is_passed_on_without_a_step(
    logs: tuple[Path, Path],
) -> None:
    here, there = logs
    write(there, 5, Put(Setting("tiers", "x")))
    write(there, 6, Remove(Setting, ("tiers",)))
    with Store(here, lambda: NINE) as store:
        assert store.merge(there).is_nothing
        assert store.undo_label == "edit"
    assert state(here) == state(there)


def test_what_is_only_in_the_other_log_s_wal_is_merged_too(logs: tuple[Path, Path]) -> None:
    here, there = logs
    with Store(there, lambda: NINE) as open_elsewhere:
        open_elsewhere.apply(Put(Setting("tiers", "x")), "edit")
        files = {file: file.read_bytes() for file in there.parent.glob("there*")}
        assert (Setting, ("tiers",)) in merge(here, there)
        assert {file: file.read_bytes() for file in there.parent.glob("there*")} == files
