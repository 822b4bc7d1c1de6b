"""What a start must not wait for: modules that are imported only once they are used."""

import subprocess
import sys
from collections.abc import Sequence
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from pydoc import locate
from zoneinfo import ZoneInfo

import pytest

from growthdesk.store.sample import write_sample
from growthdesk.store.store import Store

ROOT = Path(__file__).parents[1]

NOW = datetime(2026, 11, 23, 12, tzinfo=ZoneInfo("Europe/Berlin"))

TO_TODAY = """
import os, sys
from datetime import date
from pathlib import Path
from PySide6 import QtGui, QtWidgets
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from growthdesk.app import clock, open_window
from growthdesk.ui import program

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            # When all of the window was painted, and before what was put off until then.
            high = Qt.EventPriority.HighEventPriority.value
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), high)
        return super().eventFilter(watched, event)

    def customEvent(self, event):
        print(*sys.modules, sep="\\n")
        # PySide makes a class, and the enumerations in it, when it is asked for.
        for module in (QtGui, QtWidgets):
            print(*(f"{module.__name__}.{name}" for name in vars(module)), sep="\\n", flush=True)
        os._exit(0)

class Watched(program.Program):
    def open(self, path):
        desk = super().open(path)
        desk.window.page_shown().installEventFilter(first_paint)
        return desk

first_paint = FirstPaint()
program.Program = Watched
open_window(Path(sys.argv[1]), clock(date(2026, 11, 23)))
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


LIBRARIES = (
    *("sqlite_utils", "pypdf", "xlsxwriter", "python_calamine", "charset_normalizer"),
    *("asyncio", "email", "http", "multiprocessing", "ssl", "statistics", "unittest", "xml"),
)
"""What no start needs, of ours and of Python's own."""

NOT_FOR_TODAY = (
    *LIBRARIES,
    *("click", "concurrent.futures", "numpy.ma", "numpy.random"),
    *(f"growthdesk.analysis.{asked}" for asked in ASKED_ELSEWHERE),
    *(f"growthdesk.store.{deed}" for deed in ("contents", "pages", "repair", "sample")),
    *("growthdesk.domain.deeds", "growthdesk.domain.sample", "growthdesk.ui.widgets.file_dialogs"),
    *("PySide6.QtOpenGL", "PySide6.QtPrintSupport", "PySide6.QtTest"),
    *("growthdesk.cli", "growthdesk.commands", "growthdesk.importers", "growthdesk.exports"),
    *("growthdesk.reports", "growthdesk.ui.charts", "growthdesk.ui.paper"),
    *(
        "growthdesk.ui.importing",
        "growthdesk.ui.reporting",
        "growthdesk.ui.tour",
        "growthdesk.ui.manual_look",
    ),
    *(
        f"growthdesk.ui.pages.{page}"
        for page in ("posts", "growth", "consistency", "insights", "reports")
    ),
    *(
        f"growthdesk.ui.dialogs.{sheet}"
        for sheet in (
            "sheet",
            "account",
            "first_run",
            "manual",
            "palette",
            "post",
            "settings",
            "import_sheet",
        )
    ),
)

CLASSES_NOT_FOR_TODAY = (
    "PySide6.QtWidgets.QMessageBox",
    "PySide6.QtWidgets.QStyleFactory",
    "PySide6.QtWidgets.QProxyStyle",
)
"""Classes of Qt with enumerations that take Python a millisecond and more to make."""

NOT_FOR_STATUS = (
    *LIBRARIES,
    *("PySide6", "shiboken6", "platformdirs"),
    *("growthdesk.ui", "growthdesk.importers", "growthdesk.exports", "growthdesk.reports"),
    *(f"growthdesk.analysis.{asked}" for asked in ASKED_ELSEWHERE),
    *(f"growthdesk.store.{deed}" for deed in ("backup", "keeping", "merging", "presence")),
    *("growthdesk.store.repair", "growthdesk.store.salvage"),
    *("growthdesk.domain.counts", "growthdesk.domain.deeds", "growthdesk.error_log"),
    *(
        f"growthdesk.commands.{command}"
        for command in ("importing", "exporting", "reporting", "merging", "backtest", "sampling")
    ),
)


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
    assert among(modules, (*NOT_FOR_TODAY, *CLASSES_NOT_FOR_TODAY)) == []


def test_status_knows_nothing_of_windows_files_or_reports(sample: Path) -> None:
    modules = imported(TO_STATUS, sample)
    assert "growthdesk.commands.questions" in modules
    assert among(modules, NOT_FOR_STATUS) == []


def test_the_window_reads_no_source_of_what_it_imports() -> None:
    """PySide would, to look for its __feature__, and linecache would keep all of it."""
    modules = imported(SOURCES_READ, Path())
    assert {name for name in modules if name.startswith(str(ROOT / "src"))} == set()


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="only Linux lists threads there")
def test_numpy_starts_no_threads() -> None:
    assert imported(THREADS, Path()) == {"1", ""}


@pytest.mark.parametrize("name", sorted({*NOT_FOR_TODAY, *NOT_FOR_STATUS}))
def test_what_no_start_waits_for_is_there_under_that_name(name: str) -> None:
    # A module that was renamed would be looked for in vain, and the guard with it.
    assert find_spec(name) is not None


@pytest.mark.parametrize("name", CLASSES_NOT_FOR_TODAY)
def test_a_class_that_no_start_waits_for_is_there_under_that_name(name: str) -> None:
    assert locate(name) is not None
