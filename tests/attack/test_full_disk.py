"""Where no file can grow beyond a size, each deed is refused in clear words and leaves the log as it was.

`make full-disk` does the same on a real disk, with every number of pages left.
"""

import shutil
from pathlib import Path

import pytest
from tests.attack.full_disk import DEEDS, attempt, furnish
from tests.store.test_opening import room_for

_SIZES = (20_000, 90_000, 170_000, 400_000)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home that was furnished once."""
    home = tmp_path_factory.mktemp("furnished") / "home"
    furnish(home)
    return home


@pytest.mark.parametrize("deed", DEEDS)
def test_a_deed_on_a_full_disk(deed: str, template: Path, tmp_path: Path) -> None:
    for size in (0, *_SIZES):
        home = tmp_path / str(size)
        shutil.copytree(template, home)
        outcome = attempt(home, DEEDS[deed], lambda size=size: room_for(size))  # type: ignore[misc]
        assert outcome.wrong == "", outcome.said
        assert not (outcome.done and size == 0)
