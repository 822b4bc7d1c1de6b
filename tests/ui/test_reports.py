"""The page Reports: what is chosen is what is seen, and what is seen is what is written."""

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QSettings, Qt
from PySide6.QtGui import QAccessible, QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from tests.october import write_october
from tests.pdf import pdf_texts

from growthdesk.analysis.period import Unit
from growthdesk.domain.counts import exactly
from growthdesk.domain.deeds import log_followers
from growthdesk.reports.progress import Include
from growthdesk.reports.write import ENDINGS
from growthdesk.store.store import Store
from growthdesk.ui.pages.reports import ReportsPage
from growthdesk.ui.preferences import Preferences
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.progress_choices import ProgressChoices

Open = Callable[[Session], ReportsPage]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, actions: Mapping[str, QAction], settings: QSettings) -> Open:
    """Opens the page on a session."""

    def open_page(session: Session) -> ReportsPage:
        page = ReportsPage(session, theme, actions, Preferences(settings))
        qtbot.addWidget(page)
        page.resize(1044, 790)
        page.show()
        return page

    return open_page


@pytest.fixture
def october(qtbot: QtBot, store: Store, now: Callable[[], datetime]) -> Session:
    """A session on the account of tests/october.py."""
    write_october(store, now().date())
    return Session(store, now)


def choices(page: ReportsPage) -> ProgressChoices:
    """The choices of the progress report."""
    found = page.findChild(ProgressChoices)
    assert isinstance(found, ProgressChoices)
    return found


def seen(page: ReportsPage) -> list[list[str]]:
    """The texts of the pages in the preview."""
    paper = page.preview.paper
    assert page.preview.isVisible()
    assert paper is not None
    return [paper.text(number).split("\n") for number in range(len(paper))]


def test_the_last_full_month_is_shown(opened: Open, october: Session) -> None:
    page = opened(october)
    assert choices(page).period.period.key == "2026-10"
    assert {"October 2026", "1,124", "+124", "vs +100 in Sep", "posts, plan 13"} <= set(
        seen(page)[0]
    )


def test_the_running_month_of_a_young_log(opened: Open, session: Session) -> None:
    edit = log_followers(session.accounts[0], date(2026, 11, 20), exactly(40), session.today)
    session.do(edit, "Log followers")
    page = opened(session)
    assert choices(page).period.period.key == "2026-11"
    assert "November 2026 so far" in seen(page)[0]


def test_what_is_seen_is_what_is_written(
    opened: Open, sample: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(sample)
    choices(page).include_boxes[Include.ALL_POSTS].setChecked(True)
    for box in choices(page).accounts.boxes.values():
        box.setChecked(True)
    assert len(seen(page)) > 3
    page.save_to(tmp_path / "report.pdf")
    qtbot.waitUntil(lambda: page.choices.said == "Saved report.pdf")
    assert pdf_texts((tmp_path / "report.pdf").read_bytes()) == seen(page)


def asked(page: ReportsPage) -> QFileDialog:
    """The question where to save, which is open now."""
    (dialog,) = [one for one in page.findChildren(QFileDialog) if one.isVisible()]
    return dialog


def save_in(page: ReportsPage, folder: Path) -> None:
    """Answer with that folder and the name that is offered."""
    dialog = asked(page)
    name = Path(dialog.selectedFiles()[0]).name
    dialog.setDirectory(str(folder))
    dialog.selectFile(name)
    dialog.accept()


def test_export_asks_writes_and_tells(opened: Open, october: Session, tmp_path: Path) -> None:
    page = opened(october)
    page.export()
    save_in(page, tmp_path)
    assert page.choices.said == "Saved Progress 2026-10.pdf"
    assert page.choices.open_file.isVisible()
    assert "1,124" in pdf_texts((tmp_path / "Progress 2026-10.pdf").read_bytes())[0]
    page.choices.show_format(".json")
    page.export()
    save_in(page, tmp_path)
    (account,) = json.loads((tmp_path / "Progress 2026-10.json").read_text())["accounts"]
    assert account["status"]["followers"] == 1124
    assert page.choices.said == "Saved Progress 2026-10.json"
    choices(page).include_boxes[Include.NOTES].click()
    assert page.choices.said == "Saved last: Progress 2026-10.json"
    assert QGuiApplication.overrideCursor() is None


def test_every_kind_of_file_can_be_chosen(opened: Open, october: Session, tmp_path: Path) -> None:
    page = opened(october)
    assert tuple(page.choices.kind.endings) == ENDINGS
    for ending in ENDINGS:
        page.choices.show_format(ending)
        page.save_to(tmp_path / f"report{ending}")
        assert page.choices.said == f"Saved report{ending}"
    assert sorted(path.suffix for path in tmp_path.glob("report.*")) == sorted(ENDINGS)


def test_an_export_that_is_given_up_writes_nothing(opened: Open, october: Session) -> None:
    page = opened(october)
    page.export()
    asked(page).reject()
    assert page.choices.said == ""
    assert not page.choices.open_file.isVisible()


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("missing/report.pdf", "is not there"),
        ("file.txt/report.pdf", "is not there"),
        ("folder.pdf", "is a folder"),
        ("report.docx", "does not say what kind of file"),
        ("x" * 300 + ".pdf", "its name will not do"),
    ],
)
def test_a_file_that_cannot_be_written_is_told_in_place(
    opened: Open, october: Session, tmp_path: Path, name: str, says: str
) -> None:
    (tmp_path / "folder.pdf").mkdir()
    (tmp_path / "file.txt").write_text("")
    page = opened(october)
    page.save_to(tmp_path / name)
    assert says in page.choices.said
    assert not page.choices.open_file.isVisible()
    assert QGuiApplication.overrideCursor() is None
    assert not list(tmp_path.glob("*.part")) + list(tmp_path.glob(".*.part"))


def test_without_an_account_ticked_there_is_nothing_to_export(
    opened: Open, october: Session
) -> None:
    page = opened(october)
    (box,) = choices(page).accounts.boxes.values()
    box.setChecked(False)
    assert not page.preview.isVisible()
    page.export()
    assert page.choices.said == "Tick at least one account."
    page.print_report()
    assert not page.findChildren(QFileDialog)


def test_the_button_says_what_it_makes(opened: Open, october: Session) -> None:
    page = opened(october)
    assert page.export_button.text() == "Export PDF"
    page.choices.show_format(".csv")
    assert page.export_button.text() == "Export CSV"
    assert page.export_button.accessibleName() == "Export CSV"
    assert page.choices.kind.file_name + page.choices.ending == "Progress 2026-10.csv"


def test_steps_through_the_periods(opened: Open, october: Session, qtbot: QtBot) -> None:
    choice = choices(opened(october)).period
    qtbot.mouseClick(choice.after, Qt.MouseButton.LeftButton)
    assert choice.period.key == "2026-11"
    assert not choice.after.isEnabled()
    qtbot.mouseClick(choice.before, Qt.MouseButton.LeftButton)
    assert choice.name.text() == "October 2026"
    choice.units.chosen.emit(Unit.WEEK)
    assert choice.period.key == "2026-W44"
    assert choice.name.text() == "Week 44 of 2026"
    choice.units.chosen.emit(Unit.QUARTER)
    assert choice.period.key == "2026-Q4"
    assert choice.name.text() == "Quarter 4 of 2026"
    choice.units.chosen.emit(Unit.YEAR)
    assert choice.name.text() == "2026"
    assert choice.before.isEnabled()


def test_any_days(opened: Open, october: Session) -> None:
    page = opened(october)
    choice = choices(page).period
    assert not choice.first.isVisible()
    choice.units.chosen.emit(Unit.RANGE)
    assert choice.first.isVisible()
    choice.first.setDate(QDate(2026, 10, 5))
    assert (
        page.choices.kind.file_name + page.choices.ending == "Progress 2026-10-05 to 2026-10-31.pdf"
    )
    assert "5 – 31 October 2026" in seen(page)[0]
    choice.last.setDate(QDate(2026, 10, 2))
    assert choice.period.key == "2026-10-02..2026-10-02"
    assert choice.last.maximumDate() == QDate(2026, 11, 23)


def test_the_selected_account_is_the_one_that_is_ticked(opened: Open, sample: Session) -> None:
    page = opened(sample)
    assert [account.label for account in choices(page).accounts.accounts] == ["@mira.bakes"]
    sample.select(sample.accounts[2])
    assert [account.label for account in choices(page).accounts.accounts] == ["Mira Bakes"]
    sample.select(None)
    assert len(choices(page).accounts.accounts) == 3
    assert "3 accounts" in seen(page)[0]


def test_it_stays_true_when_the_log_changes(opened: Open, october: Session) -> None:
    page = opened(october)
    edit = log_followers(october.accounts[0], date(2026, 10, 31), exactly(1500), october.today)
    october.do(edit, "Log followers")
    assert "1,500" in seen(page)[0]
    october.undo()
    assert "1,124" in seen(page)[0]


def test_empty_logs_say_the_next_thing(opened: Open, empty: Session, session: Session) -> None:
    page = opened(empty)
    assert not page.preview.isVisible()
    assert not page.choices.isVisible()
    page = opened(session)
    assert not page.preview.isVisible()
    assert page.choices.isVisible()


def test_everything_that_takes_the_focus_has_a_name(opened: Open, sample: Session) -> None:
    page = opened(sample)
    choices(page).period.units.chosen.emit(Unit.RANGE)
    focusable = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.objectName().startswith("qt_")  # the insides of Qt's own fields
    ]
    assert len(focusable) > 15
    for widget in focusable:
        told = QAccessible.queryAccessibleInterface(widget)
        assert told.text(QAccessible.Text.Name), widget
