"""A few random actions on the real window; `make monkey` does ten thousand."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.monkey import Monkey, forget_steps, steps_of

from growthdesk.store.sample import write_sample
from growthdesk.store.store import Store
from growthdesk.ui import words
from growthdesk.ui.desk import Desk
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme

ACTIONS = 120


@pytest.fixture
def desk(
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    now: Callable[[], datetime],
    theme: Theme,
    settings: QSettings,
) -> Iterator[Desk]:
    """The window on a sample log that cannot be undone, and a home where nothing can be hurt."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.chdir(tmp_path)
    log = tmp_path / "monkey.growthdesk"
    with Store(log, now) as store:
        write_sample(store, now().date())
    forget_steps(log)
    with Store(log, now) as store:
        made = Desk(Session(store, now), theme, settings)
        qtbot.addWidget(made.window)
        with qtbot.waitActive(made.window):
            made.window.show()
            made.window.activateWindow()
        yield made
        made.window.close()
    words.hide_counts(False)
    theme.choose("light")


@pytest.mark.parametrize("seed", [5, 3])
def test_whatever_is_done_can_be_taken_back(qapp: QApplication, desk: Desk, seed: int) -> None:
    monkey = Monkey(qapp, desk, seed)
    try:
        # With one more action in the menus the dice take another way, which may change nothing yet.
        for _ in range(10):
            monkey.act(ACTIONS)
            if steps := steps_of(desk.session.store.path):
                break
        assert steps, "nothing was changed that could be taken back"
        monkey.take_back()
    except BaseException as error:
        error.add_note("\n".join(monkey.did[-15:]))
        raise
