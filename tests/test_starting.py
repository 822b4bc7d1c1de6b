"""What a start must not wait for: modules that are imported only once they are used."""

import subprocess
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from growthdesk.store.sample import write_sample
from growthdesk.store.store import Store

NOW = datetime(2026, 11, 23, 12, tzinfo=ZoneInfo("Europe/Berlin"))

TO_TODAY = """
import os, sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo
from PySide6.QtCore import QEvent, QObject
from growthdesk.ui.application import new_application
from growthdesk.ui.program import Program

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(*sys.modules, sep="\\n", flush=True)
            os._exit(0)
        return super().eventFilter(watched, event)

app, settings, theme = new_application()
now = datetime(2026, 11, 23, 12, tzinfo=ZoneInfo("Europe/Berlin"))
program = Program(theme, settings, lambda: now)
first_paint = FirstPaint()
program.open(Path(sys.argv[1])).window.page_shown().installEventFilter(first_paint)
app.exec()
"""

TO_STATUS = """
import sys
from growthdesk.cli import cli
cli(["--file", sys.argv[1], "--today", "2026-11-23", "status"], standalone_mode=False)
print(*sys.modules, sep="\\n")
"""


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "log.growthdesk"
    with Store(path, lambda: NOW) as store:
        write_sample(store, NOW.date())
    return path


def imported(program: str, log: Path) -> set[str]:
    """The modules that a program has imported when it is there."""
    run = subprocess.run(
        [sys.executable, "-c", program, str(log)], capture_output=True, text=True, check=True
    )
    return {*run.stdout.split("\n")}


def among(modules: set[str], unwanted: Sequence[str]) -> list[str]:
    return sorted(
        name for name in modules for one in unwanted if name == one or name.startswith(f"{one}.")
    )


def test_today_is_painted_before_anything_else_is_imported(sample: Path) -> None:
    modules = imported(TO_TODAY, sample)
    assert "growthdesk.ui.pages.today" in modules
    unwanted = (
        *("pyqtgraph", "sqlite_utils", "pypdf", "xlsxwriter", "python_calamine"),
        *("growthdesk.importers", "growthdesk.exports", "growthdesk.reports"),
        *("growthdesk.ui.charts.growth_chart", "growthdesk.ui.paper", "growthdesk.ui.importing"),
        *("growthdesk.ui.dialogs.manual", "growthdesk.ui.manual_look"),
        *(f"growthdesk.ui.pages.{page}" for page in ("posts", "growth", "insights", "reports")),
    )
    assert among(modules, unwanted) == []


def test_status_knows_nothing_of_windows_files_or_reports(sample: Path) -> None:
    modules = imported(TO_STATUS, sample)
    assert "growthdesk.commands.questions" in modules
    unwanted = (
        *("PySide6", "shiboken6", "pyqtgraph", "sqlite_utils", "pypdf", "xlsxwriter"),
        *("growthdesk.ui", "growthdesk.importers", "growthdesk.exports", "growthdesk.reports"),
    )
    assert among(modules, unwanted) == []
