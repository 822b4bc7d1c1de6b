"""A program that is killed at any instant has kept what it confirmed; `make kill` does it 1,000 times."""

from pathlib import Path
from random import Random

import pytest
from tests.attack.deeds import Told, log_post, now, trouble_with
from tests.attack.kill import Round, migrating, rounds

from growthdesk.store.store import Store

pytest.importorskip("fcntl", reason="there is no kill -9 here")


@pytest.mark.parametrize("where", ["window", "closing", "synced"])
def test_what_was_confirmed_outlives_a_kill(where: str, tmp_path: Path) -> None:
    done: list[Round] = []
    for one in rounds(tmp_path, where, 100, Random(1)):
        done.append(one)
        # Where much else is done beside, five may be killed before their first word.
        if len(done) >= 5 and any(each.confirmed for each in done):
            break
    assert {one.trouble for one in done} == {""}
    assert sum(one.confirmed for one in done) > 0


def test_a_log_outlives_a_kill_while_it_is_brought_up_to_date(tmp_path: Path) -> None:
    assert [one.trouble for one in migrating(tmp_path, 5, Random(1))] == [""] * 5


def test_a_deed_that_is_lost_or_done_in_part_would_be_seen(tmp_path: Path) -> None:
    path, random = tmp_path / "log.growthdesk", Random(1)
    with Store(path, now) as store:
        log_post(store, random)
        told = Told.of(store)
        store.undo()
    assert trouble_with(path, told).startswith("after nothing: told was")
    with Store(path, now) as store:
        log_post(store, random)
    assert trouble_with(path, Told("count", told.standing)).startswith("count was done in part")
