"""Restoring: the log is as the backup was, one undo takes it back, and nothing else moves."""

import tempfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.store.rows import Log, contents, dump, fitting, wishes
from tests.store.test_backup import released as released

from growthdesk.domain.edits import Put, batch, remove
from growthdesk.domain.rows import Account, FollowerCount, Post, Setting
from growthdesk.errors import Trouble
from growthdesk.store.backup import back_up
from growthdesk.store.backup_files import Why
from growthdesk.store.restoring import difference
from growthdesk.store.store import Store
from growthdesk.store.troubles import Damaged

Now = Callable[[], datetime]
MIRA = Account("mira", "instagram", "mira.bakes")
JO = Account("jo", "instagram", "jo.runs")
DAY = date(2026, 11, 20)


def apart(log: Path, backup: Path) -> dict[str, tuple[int, int, int]]:
    """How many rows would come back, change and go, by table."""
    return {
        one.table.name: (len(one.added), len(one.changed), len(one.gone))
        for one in difference(log, backup).tables
    }


@settings(max_examples=60, deadline=None)
@given(st.lists(wishes, max_size=4), st.lists(wishes, max_size=4))
def test_restoring_brings_back_what_was_and_undo_what_is(before: list, after: list) -> None:  # type: ignore[type-arg]
    now: Now = lambda: datetime.fromisoformat("2026-11-23 12:00+01:00")  # noqa: E731
    log: Log = {}
    with tempfile.TemporaryDirectory() as folder, Store(Path(folder, "growth.db"), now) as store:
        for wish in before:
            store.apply(fitting(log, wish), "before")
        made = back_up(store.path, now(), Why.ASKED)
        then = contents(store.path)
        for wish in after:
            store.apply(fitting(log, wish), "after")
        later = contents(store.path)
        found = difference(store.path, made.path)
        assert len(found) == len(then.items() ^ later.items()) - sum(
            key in then and key in later and then[key] != later[key] for key in {*then, *later}
        )
        store.apply(found.edit, "restore")
        assert contents(store.path) == then
        assert len(difference(store.path, made.path)) == 0
        if len(found):
            store.undo()
            assert contents(store.path) == later


def test_what_would_change_is_told_by_table(store: Store, now: Now) -> None:
    rye, tart = Post("p1", "mira", DAY, title="Rye"), Post("p2", "mira", DAY, title="Tart")
    count = FollowerCount("mira", DAY, 7_412, 7_412)
    store.apply(batch([Put(MIRA), Put(rye), Put(count)]), "put")
    made = back_up(store.path, now(), Why.ASKED)
    store.apply(
        batch([remove(rye), Put(tart), Put(FollowerCount("mira", DAY, 8_000, 8_000))]), "change"
    )
    assert apart(store.path, made.path) == {"post": (1, 0, 1), "follower_count": (0, 1, 0)}
    found = difference(store.path, made.path)
    assert found.contents.accounts == (MIRA,)
    assert (found.contents.rows["post"], found.contents.last_day) == (1, DAY)


def test_names_that_were_swapped_since_are_swapped_back(store: Store, now: Now) -> None:
    posts = [Post(f"p{n}", "mira", DAY, platform_id=f"#{n}") for n in (1, 2)]
    swapped = [Post(f"p{n}", "mira", DAY, platform_id=f"#{3 - n}") for n in (1, 2)]
    handles = [Account("mira", "instagram", "jo.runs"), Account("jo", "instagram", "mira.bakes")]
    store.apply(batch([Put(MIRA), Put(JO), *map(Put, posts)]), "put")
    then = contents(store.path)
    made = back_up(store.path, now(), Why.ASKED)
    gone = [*map(remove, posts), remove(MIRA), remove(JO)]
    store.apply(batch([*gone, *map(Put, handles), *map(Put, swapped)]), "swap")
    later = contents(store.path)
    store.apply(difference(store.path, made.path).edit, "restore")
    assert contents(store.path) == then
    store.undo()
    assert contents(store.path) == later
    store.redo()
    assert contents(store.path) == then


def test_a_backup_of_an_older_version_is_restored_and_stays_as_it_is(
    released: Path, store: Store
) -> None:
    before = released.read_bytes()
    store.apply(Put(JO), "put")
    store.apply(difference(store.path, released).edit, "restore")
    assert [account.handle for account in store.read.accounts()] == ["mira.bakes"]
    assert released.read_bytes() == before
    assert dump(store.path)["post"] == dump(released)["post"]


def test_what_is_no_backup_is_told(store: Store, now: Now, tmp_path: Path) -> None:
    store.apply(batch([Put(MIRA), Put(Setting("a", "b"))]), "put")
    made = back_up(store.path, now(), Why.ASKED)
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Mira")
    with pytest.raises(Trouble, match="is not a Growthdesk log"):
        difference(store.path, letter)
    with pytest.raises(Trouble, match="There is no backup at"):
        difference(store.path, tmp_path / "nowhere.growthdesk")
    made.path.write_bytes(made.path.read_bytes()[:20_000])
    with pytest.raises(Damaged, match=made.path.name):
        difference(store.path, made.path)
