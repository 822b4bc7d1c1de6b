"""Who has a log open on another computer."""

import json
import platform
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from growthdesk.store.presence import STALE, Presence, open_elsewhere, say_closed, say_open

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)
LATER = NOON + timedelta(minutes=5)


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The place of a log, and the state of two computers that both see it."""
    at(tmp_path, "mira-laptop", monkeypatch)
    return tmp_path / "log [1].growthdesk"


def at(tmp_path: Path, machine: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Sit down at that computer."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / machine))
    monkeypatch.setattr(platform, "node", lambda: machine)


def test_another_computer_is_told_until_it_closes_the_log(
    log: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    say_open(log, NOON, NOON)
    assert open_elsewhere(log, LATER) == []
    at(tmp_path, "studio", monkeypatch)
    assert open_elsewhere(log, LATER) == [Presence("mira-laptop", NOON)]
    say_open(log, LATER, LATER)
    assert open_elsewhere(log, LATER) == [Presence("mira-laptop", NOON)]
    at(tmp_path, "mira-laptop", monkeypatch)
    assert open_elsewhere(log, LATER) == [Presence("studio", LATER)]
    say_closed(log)
    say_closed(log)
    at(tmp_path, "studio", monkeypatch)
    assert open_elsewhere(log, LATER) == []


@pytest.mark.parametrize("away", [STALE, -STALE])
def test_who_says_nothing_for_long_has_gone(
    log: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, away: timedelta
) -> None:
    say_open(log, NOON, NOON)
    at(tmp_path, "studio", monkeypatch)
    assert open_elsewhere(log, NOON + away) == []


@pytest.mark.parametrize("text", ["", "[1]", "{}", '{"machine": 1, "since": 2, "seen": null}'])
def test_what_another_hand_wrote_is_passed_over(log: Path, text: str) -> None:
    log.with_name(f".{log.name}.open-x").write_text(text)
    assert open_elsewhere(log, NOON) == []


def test_only_the_name_of_the_computer_is_said(log: Path) -> None:
    say_open(log, NOON, LATER)
    (file,) = log.parent.glob(".log*")
    assert json.loads(file.read_text()) == {
        "machine": "mira-laptop",
        "since": NOON.isoformat(),
        "seen": LATER.isoformat(),
    }
