"""What tests of every room share: a clock that stands still, and an open log."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from growthdesk.domain.identity import new_id
from growthdesk.store.store import Store


@pytest.fixture(autouse=True)
def remembers_nothing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A computer that remembers nothing of logs, and whose memory goes with the test."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.getbasetemp() / new_id()))
        yield


@pytest.fixture(scope="session")
def now() -> Callable[[], datetime]:
    """Noon in Berlin on Monday 23 November 2026, for ever."""
    noon = datetime(2026, 11, 23, 12, 0, tzinfo=ZoneInfo("Europe/Berlin"))
    return lambda: noon


@pytest.fixture
def store(tmp_path: Path, now: Callable[[], datetime]) -> Iterator[Store]:
    """A new log in a file of its own."""
    with Store(tmp_path / "growth.db", now) as opened:
        yield opened


@pytest.fixture(autouse=True)
def state_of_nobody(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the program keeps for itself goes into a folder of the test."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))
