"""Two programs on one log, killed at any instant, lose nothing; `make kill-together` does it 400 times."""

from pathlib import Path
from random import Random

import pytest
from tests.attack.deeds import MIRA, now
from tests.attack.kill_together import PAIRS, rounds, window_rounds, writer
from tests.attack.writers import Expected, line, posts_of

from growthdesk.domain.edits import Put, batch
from growthdesk.store.store import Store

pytest.importorskip("fcntl", reason="there is no kill -9 here")


@pytest.mark.parametrize("pair", PAIRS)
def test_what_two_programs_confirmed_outlives_a_kill(pair: str, tmp_path: Path) -> None:
    one, other = PAIRS[pair]
    done = rounds(
        tmp_path / "logs",
        pair,
        3,
        Random(1),
        lambda path, name: (
            writer(path, f"{name}a", reopen=one),
            writer(path, f"{name}b", reopen=other),
        ),
        0.2,
    )
    assert [one.trouble for one in done] == [""] * 3


def test_what_the_window_confirmed_outlives_a_kill(tmp_path: Path) -> None:
    for done in window_rounds(tmp_path / "logs", 20, Random(1)):
        assert done.trouble == ""
        if done.confirmed:  # else it was killed before its first word, as happens beside much else
            return
    pytest.fail("Nothing was ever confirmed.")


def test_what_is_lost_or_done_in_part_would_be_seen(tmp_path: Path) -> None:
    path = tmp_path / "log.growthdesk"
    with Store(path, now) as store:
        store.apply(batch([Put(MIRA), posts_of("1a-1", 2)]), "1a-1")
    told = [line("begin", "1a-1", 3), line("begin", "1a-2", 1), line("did", "1a-2", 1)]
    expected = Expected()
    expected.take([told])
    assert expected.trouble(path, 0) == "1a-1 stands in part: 2 of 3 posts, 2 results"
    expected.rows["1a-1"] = 2
    assert expected.trouble(path, 0) == "confirmed, and not there: ['1a-2']"
    expected.take([[line("undid", "1a-1", 0)]])
    assert expected.trouble(path, 0) == "undone or refused, and there: ['1a-1']"
