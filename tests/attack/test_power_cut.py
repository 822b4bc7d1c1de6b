"""A log outlives a power cut at any point of a few deeds; `make power-cut` takes many more."""

import shutil
from pathlib import Path
from random import Random

import pytest
from tests.attack.disk import Disk, Surviving
from tests.attack.power_cut import Work, recorded, states
from tests.attack.trace import Made, Synced, SyncedFolder, Unlinked, Written


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.parametrize("where", ["window", "synced"])
def test_what_was_confirmed_outlives_a_power_cut(where: str, tmp_path: Path) -> None:
    work = Work(where, deeds=4, reopen=False)
    # Of this course it is known that it told when synchronous was FULL in a synced folder.
    place, trace = recorded(work, tmp_path, seed=3)
    found = [*states(work, place, trace, 3, Random(1))]
    assert [wrong for wrong in found if wrong] == []
    assert len(found) > 100


def test_what_a_disk_may_hold_after_a_cut_worked_by_hand() -> None:
    disk, random = Disk(), Random(1)

    def found(way: Surviving) -> dict[str, bytes | None]:
        return disk.after_cut(way, random)

    disk.take(Made("log"))
    disk.take(Written("log", 0, b"a" * 1024))
    assert found(Surviving.ALL) == {"log": b"a" * 1024}
    assert found(Surviving.NONE) == {}  # its name is not on the disk yet
    disk.take(SyncedFolder(""))
    assert found(Surviving.NONE) == {"log": b""}
    disk.take(Synced("log"))
    disk.take(Written("log", 0, b"b" * 1024))
    disk.take(Unlinked("log"))
    assert found(Surviving.NONE) == {"log": b"a" * 1024}
    assert found(Surviving.ALL) == {}
    held = {name["log"] for _ in range(100) if "log" in (name := found(Surviving.SOME))}
    a, b = b"a" * 512, b"b" * 512
    assert held == {a + a, a + b, b + a, b + b}
