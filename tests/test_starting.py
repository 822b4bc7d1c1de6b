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

ROOT = Path(__file__).parents[1]

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

SOURCES_READ = """
import linecache
import growthdesk.ui.theme
print(*linecache.cache, sep="\\n")
"""

THREADS = """
import os
import growthdesk.domain.account_log
print(len(os.listdir("/proc/self/task")))
"""

ASKED_ELSEWHERE = ("comparisons", "moved", "period", "posting_and_growth", "track_record")
"""Questions of other pages and commands."""


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
        *("sqlite_utils", "pypdf", "xlsxwriter", "python_calamine"),
        *("growthdesk.importers", "growthdesk.exports", "growthdesk.reports"),
        *("growthdesk.ui.charts.growth_chart", "growthdesk.ui.paper", "growthdesk.ui.importing"),
        *(f"growthdesk.ui.pages.{page}" for page in ("posts", "growth", "insights", "reports")),
        *(f"growthdesk.analysis.{asked}" for asked in ASKED_ELSEWHERE),
        *(f"growthdesk.store.{deed}" for deed in ("contents", "pages", "repair", "sample")),
        *("click", "concurrent.futures", "importlib.resources", "numpy.ma", "numpy.random"),
        *(
            "growthdesk.domain.deeds",
            "growthdesk.domain.sample",
            "growthdesk.ui.widgets.file_dialogs",
        ),
    )
    assert among(modules, unwanted) == []


def test_status_knows_nothing_of_windows_files_or_reports(sample: Path) -> None:
    modules = imported(TO_STATUS, sample)
    assert "growthdesk.commands.questions" in modules
    unwanted = (
        *("PySide6", "shiboken6", "sqlite_utils", "pypdf", "xlsxwriter"),
        *("growthdesk.ui", "growthdesk.importers", "growthdesk.exports", "growthdesk.reports"),
        *(f"growthdesk.analysis.{asked}" for asked in ASKED_ELSEWHERE),
        *(f"growthdesk.store.{deed}" for deed in ("backup", "keeping", "merging", "presence")),
        *("growthdesk.domain.counts", "growthdesk.domain.deeds", "growthdesk.error_log"),
    )
    assert among(modules, unwanted) == []


def test_the_window_reads_no_source_of_what_it_imports() -> None:
    """PySide would, to look for its __feature__, and linecache would keep all of it."""
    modules = imported(SOURCES_READ, Path())
    assert {name for name in modules if name.startswith(str(ROOT / "src"))} == set()


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="only Linux lists threads there")
def test_numpy_starts_no_threads() -> None:
    assert imported(THREADS, Path()) == {"1", ""}
