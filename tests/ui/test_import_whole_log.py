"""A whole log in the import sheet: its accounts come along, row by row, and it comes alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot
from tests.exports.test_whole_log import exported

from growthdesk.importers.comparing.fates import Fate
from growthdesk.ui.dialogs.import_sheet import ImportSheet
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme

Opened = Callable[[Session, list[Path]], ImportSheet]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme) -> Opened:
    """Opens the sheet with these files, read and compared."""

    def open_sheet(session: Session, paths: list[Path]) -> ImportSheet:
        sheet = ImportSheet(session, theme, None)
        qtbot.addWidget(sheet)
        sheet.show()
        sheet.add_files(paths)
        qtbot.waitUntil(lambda: sheet.plan.is_ready, timeout=20_000)
        return sheet

    return open_sheet


def cells(sheet: ImportSheet, row: int = 0) -> list[str]:
    model = sheet.table.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def choose(field: QComboBox, text: str) -> None:
    field.setCurrentIndex(field.findText(text))
    field.activated.emit(field.currentIndex())


@pytest.mark.parametrize("name", ["log.zip", "log", "log.json"])
def test_it_is_shown_row_by_row_and_comes_back_out_with_one_undo(
    qtbot: QtBot, sample: Session, empty: Session, opened: Opened, tmp_path: Path, name: str
) -> None:
    out = exported(sample.store, tmp_path / name)
    sheet = opened(empty, [out])
    count = sum(map(len, sample.read.everything().values()))
    assert cells(sheet) == [
        *(name, "Growthdesk: a whole log", "all its accounts", f"{count:,}", "0", "0", "0")
    ]
    rows = sheet.details.rows.model()
    assert rows.rowCount() == count
    shown = {rows.index(row, 3).data() for row in range(rows.rowCount())}
    assert {"Account · Mira Bakes", "Plan: 3 posts a week"} & shown
    assert rows.index(0, 1).data() == ("log.json 24" if name == "log.json" else "accounts.csv 2")
    assert sheet.main.text() == f"Import {count:,} rows"
    with qtbot.waitSignal(sheet.accepted):
        sheet.main.click()
    assert empty.read.digest() == sample.read.digest()
    assert [account.handle for account in empty.accounts] == [one.handle for one in sample.accounts]
    empty.undo()
    qtbot.waitUntil(lambda: not empty.accounts)


def test_what_the_log_has_is_the_same_and_what_differs_is_told(
    sample: Session, opened: Opened, tmp_path: Path
) -> None:
    out = exported(sample.store, tmp_path / "log")
    accounts = out / "accounts.csv"
    accounts.write_bytes(accounts.read_bytes().replace(b"10000", b"25000", 1))
    posts = out / "posts.csv"
    posts.write_bytes(posts.read_bytes().replace(b",0,,,", b",maybe,,,", 1))
    sheet = opened(sample, [out])
    outcome = sheet.plan.lines[0].outcome
    assert outcome is not None
    assert (outcome.numbers[Fate.NEW], outcome.numbers[Fate.UPDATED]) == (0, 1)
    rows = sheet.details.rows.model()
    told = [rows.index(row, column).data() for row in (0, 1) for column in range(5)]
    assert "pinned: “maybe” is not 1 or 0." in told
    assert sheet.details.rows.columnSpan(0, 3) == 2  # where the reason stands, over the numbers
    assert sheet.details.rows.columnSpan(0, 2) == 1
    assert "goal 10,000 → 25,000" in told


def test_it_comes_alone(sample: Session, empty: Session, opened: Opened, tmp_path: Path) -> None:
    out = exported(sample.store, tmp_path / "log.zip")
    table = tmp_path / "instagram_mira.csv"
    table.write_text("date,followers\n2026-11-20,7380\n2026-11-21,7391\n")
    sheet = opened(empty, [out, table])
    assert not sheet.main.isEnabled()
    assert sheet.work_line.text.startswith("A whole log is imported alone")
    sheet.table.selectRow(0)
    choose(sheet.details.into, "Leave out")
    assert cells(sheet)[2:4] == ["left out", "—"]
    assert sheet.plan.lines[0].left_out
    choose(sheet.details.into, "All its accounts")
    sheet.table.selectRow(1)
    choose(sheet.details.into, "Leave out")
    sheet.table.selectRow(0)
    assert cells(sheet)[2] == "all its accounts"


def test_one_that_cannot_be_read_says_why(
    empty: Session, sample: Session, opened: Opened, tmp_path: Path
) -> None:
    out = exported(sample.store, tmp_path / "log")
    posts = out / "posts.csv"
    posts.write_bytes(
        posts.read_bytes().replace(b"published_at", b"when", 1).replace(b"day", b"tag", 1)
    )
    sheet = opened(empty, [out])
    assert cells(sheet)[1] == "“posts.csv” has no column “day”."
    assert not sheet.main.isEnabled()
