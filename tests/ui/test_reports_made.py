"""The reports that were made: opened, shown, made again; and last month's made by itself."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QSettings, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.october import write_october

from growthdesk.domain.edits import Put
from growthdesk.domain.made_report import MadeReport
from growthdesk.domain.rows import FollowerCount
from growthdesk.errors import Trouble
from growthdesk.reports.by_itself import month_due
from growthdesk.reports.made import PROGRESS
from growthdesk.store.store import Store
from growthdesk.ui.desk import Desk
from growthdesk.ui.dialogs.reports_made import ReportsMadeSheet
from growthdesk.ui.dialogs.settings_reports import ReportSettings
from growthdesk.ui.month_report import MonthReport
from growthdesk.ui.pages.reports import ReportsPage
from growthdesk.ui.preferences import Preferences
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme


class Desktop(QObject):
    """Takes note of what would be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


@pytest.fixture
def desktop(qapp: QApplication) -> Iterator[Desktop]:
    made = Desktop()
    QDesktopServices.setUrlHandler("file", made, "take")  # type: ignore[arg-type] # it is a name, whatever the stub says
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def october(qtbot: QtBot, store: Store, now: Callable[[], datetime]) -> Session:
    """A session on the account of tests/october.py."""
    write_october(store, now().date())
    return Session(store, now)


@pytest.fixture
def wished(settings: QSettings, tmp_path: Path) -> Preferences:
    """Last month's report by itself, into a folder that is there."""
    folder = tmp_path / "reports"
    folder.mkdir()
    preferences = Preferences(settings)
    preferences.set_flag("month_report", True)
    preferences.reports_folder = folder
    return preferences


Watch = Callable[[Session], MonthReport]


@pytest.fixture
def watch(wished: Preferences, qapp: QApplication) -> Iterator[Watch]:
    """Begins to watch a log for a report that is due, as the start of the program does."""
    made: list[MonthReport] = []

    def begin(session: Session) -> MonthReport:
        made.append(MonthReport(session, wished, session))
        return made[-1]

    yield begin
    for one in made:  # here and now: left to Python, it could go in a thread of the next test
        one.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(
    october: Session, theme: Theme, settings: QSettings, qtbot: QtBot
) -> Iterator[ReportsPage]:
    desk = Desk(october, theme, settings)
    opened = desk.window.open_page("reports")
    assert isinstance(opened, ReportsPage)
    opened.refresh()
    yield opened
    desk.window.close()
    desk.window.deleteLater()


@pytest.fixture
def sheet_of(settings: QSettings, qtbot: QtBot) -> Callable[[Session], ReportsMadeSheet]:
    """Opens the sheet on a session."""

    def open_sheet(session: Session) -> ReportsMadeSheet:
        sheet = ReportsMadeSheet(session, Preferences(settings), None)
        qtbot.addWidget(sheet)
        sheet.show()
        return sheet

    return open_sheet


def cells(sheet: ReportsMadeSheet, row: int) -> list[str]:
    items = [sheet.table.item(row, column) for column in range(4)]
    return [item.text() for item in items if item is not None]


def test_what_was_exported_is_listed_opened_and_made_again(
    page: ReportsPage,
    october: Session,
    sheet_of: Callable[[Session], ReportsMadeSheet],
    desktop: Desktop,
    tmp_path: Path,
) -> None:
    page.save_to(tmp_path / "october.html")
    sheet = sheet_of(october)
    assert cells(sheet, 0) == ["23 Nov 2026", "1 – 31 Oct 2026", "@mira.bakes", "october.html"]
    sheet.open_file.click()
    sheet.show_folder.click()
    assert desktop.opened == [str(tmp_path / "october.html"), str(tmp_path)]
    sheet.make_again_as(tmp_path / "again.json")
    assert sheet.told.text() == "Its numbers are the same as in “october.html”."
    assert sheet.table.rowCount() == 2
    assert (tmp_path / "again.json").exists()
    assert october.store.undo_label != "Export"


def test_a_file_that_is_gone_or_no_report_is_not_opened(
    page: ReportsPage,
    october: Session,
    sheet_of: Callable[[Session], ReportsMadeSheet],
    desktop: Desktop,
    tmp_path: Path,
) -> None:
    page.save_to(tmp_path / "october.html")
    (made,) = october.read.reports_made()
    (tmp_path / "october.html").unlink()
    sheet = sheet_of(october)
    sheet.open_file.click()
    assert sheet.told.text() == "“october.html” is not there any more. Make it again."
    (tmp_path / "evil.desktop").write_text("[Desktop Entry]")
    october.store.keep_report(made, tmp_path / "evil.desktop")
    sheet.open_file.click()
    assert sheet.told.text() == "“evil.desktop” is no report. Make it again."
    assert desktop.opened == []


def test_without_a_report_it_says_where_they_come_from(
    october: Session, sheet_of: Callable[[Session], ReportsMadeSheet]
) -> None:
    sheet = sheet_of(october)
    assert sheet.told.text() == "No report was made yet. Export one on the page Reports."
    assert (sheet.open_file.isEnabled(), sheet.again.isEnabled()) == (False, False)


def test_one_of_another_computer_can_only_be_made_again(
    page: ReportsPage,
    october: Session,
    sheet_of: Callable[[Session], ReportsMadeSheet],
    tmp_path: Path,
) -> None:
    page.save_to(tmp_path / "october.html")
    with october.store._transaction():
        october.store._connection.execute("DELETE FROM report_place")
    sheet = sheet_of(october)
    assert "another computer" in sheet.told.text()
    assert (sheet.open_file.isEnabled(), sheet.again.isEnabled()) == (False, True)


def test_last_month_is_made_once(
    october: Session, watch: Watch, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "reports" / "Progress 2026-10.pdf").write_text("mine")
    first = watch(october)
    with qtbot.waitSignal(first.ready, timeout=20_000) as told:
        pass  # it looks as soon as the window is there
    path = tmp_path / "reports" / "Progress 2026-10 (2).pdf"
    assert told.args == [path, "The report of October 2026 is ready"]
    assert path.read_bytes().startswith(b"%PDF")
    assert (tmp_path / "reports" / "Progress 2026-10.pdf").read_text() == "mine"
    (made,) = october.read.reports_made()
    assert (made.period, made.name) == ("2026-10", path.name)
    watch(october).look()
    first.look()
    assert len(list((tmp_path / "reports").iterdir())) == 2


def test_one_that_fails_is_told_and_tried_again_at_the_next_start(
    october: Session, watch: Watch, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "reports").rmdir()
    first = watch(october)
    with qtbot.waitSignal(first.failed, timeout=20_000) as told:
        pass
    (trouble,) = told.args
    assert isinstance(trouble, Trouble)
    assert trouble.says == f"The folder “{tmp_path / 'reports'}” is not there."
    assert trouble.advice == "Last month’s report is tried again at the next start."
    assert october.read.reports_made() == ()
    first.look()
    assert first._work is None
    (tmp_path / "reports").mkdir()
    with qtbot.waitSignal(watch(october).ready, timeout=20_000):
        pass


def test_it_is_off_unless_it_is_wished_and_of_a_month_with_something(
    october: Session, wished: Preferences, watch: Watch
) -> None:
    wished.set_flag("month_report", False)
    quiet = watch(october)
    quiet.look()
    assert quiet._work is None
    wished.set_flag("month_report", True)
    october.do(october.read.removal_of_account(october.accounts[0]), "Remove the account")
    nothing = watch(october)
    nothing.look()
    assert nothing._work is None


def test_the_window_offers_to_open_it(
    october: Session, wished: Preferences, theme: Theme, settings: QSettings, desktop: Desktop,
    qtbot: QtBot, tmp_path: Path,
) -> None:  # fmt: skip
    desk = Desk(october, theme, settings)
    qtbot.addWidget(desk.window)
    desk.window.show()
    toast = desk.window.toast
    qtbot.waitUntil(lambda: toast.text == "The report of October 2026 is ready", timeout=20_000)
    assert toast.deed.isVisible()
    toast.deed.click()
    assert desktop.opened == [str(tmp_path / "reports" / "Progress 2026-10.pdf")]
    toast.say("Something else")
    assert not toast.deed.isVisible()


@pytest.mark.parametrize(
    ("today", "made", "due"),
    [
        ("2026-11-01", [], "2026-10"),
        ("2026-11-30", ["2026-09"], "2026-10"),
        ("2026-11-30", ["2026-10"], None),
        ("2027-01-01", ["2026-11"], "2026-12"),
    ],
)
def test_which_month_is_due(
    today: str, made: list[str], due: str | None, now: Callable[[], datetime]
) -> None:
    reports = [
        MadeReport("r", PROGRESS, key, "", "", "en", "a.pdf", date(2026, 11, 1), now(), "", "", "")
        for key in made
    ]
    found = month_due(date.fromisoformat(today), reports)
    assert (found.key if found else None) == due


def test_a_new_month_comes_while_the_window_is_open(
    store: Store, watch: Watch, qtbot: QtBot, now: Callable[[], datetime]
) -> None:
    account = write_october(store, now().date())
    store.apply(Put(FollowerCount(account.id, date(2026, 11, 22), 1_310, 1_310)), "in November")
    days = [0]
    session = Session(store, lambda: now() + timedelta(days=days[0]))
    report = watch(session)
    with qtbot.waitSignal(report.ready, timeout=20_000):
        pass
    days[0] = 10
    with qtbot.waitSignal(report.ready, timeout=20_000) as told:
        report.look()
    assert told.args is not None
    assert told.args[1] == "The report of November 2026 is ready"


def test_the_settings_say_where_and_whether(
    settings: QSettings, qtbot: QtBot, tmp_path: Path
) -> None:
    preferences = Preferences(settings)
    parent = QWidget()
    qtbot.addWidget(parent)
    rows = ReportSettings(preferences, parent)
    group = rows.group()
    qtbot.addWidget(group)
    assert not rows.month_report.isChecked()
    assert rows.folder.text.endswith("Growthdesk")
    rows.month_report.click()
    rows.folder.take(tmp_path)
    assert (preferences.flag("month_report"), preferences.reports_folder) == (True, tmp_path)
    assert rows.folder.text == str(tmp_path)
    assert group.show_found(["automatic"])
