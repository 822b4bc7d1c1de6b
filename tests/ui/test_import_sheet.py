"""The import sheet: rows with their fate before anything is saved, one undo after it."""

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from growthdesk.domain.counts import exactly
from growthdesk.domain.deeds import log_followers
from growthdesk.store.posts import PostQuery
from growthdesk.store.store import Store
from growthdesk.ui.dialogs.import_sheet import ImportSheet
from growthdesk.ui.dialogs.sheet import Sheet
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme

COUNTS = "date,followers\n2026-11-20,7380\n2026-11-21,7391\n2026-11-22,abc\n2026-12-30,7500\n"
POSTS = "published_at,title,likes\n2026-10-09 12:10,Plum galette,201\n2026-11-02,Rye,30\n"
AMBIGUOUS = "date,followers\n01/02/2026,100\n02/03/2026,120\n03/04/2026,130\n"

Open = Callable[[Session], ImportSheet]
Settle = Callable[[ImportSheet], None]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme) -> Open:
    """Opens a sheet on a session."""

    def open_sheet(session: Session) -> ImportSheet:
        made = ImportSheet(session, theme, None)
        qtbot.addWidget(made)
        made.show()
        return made

    return open_sheet


@pytest.fixture
def settle(qtbot: QtBot) -> Settle:
    """Waits until everything is read and compared."""
    return lambda sheet: qtbot.waitUntil(lambda: sheet.plan.is_ready, timeout=20_000)


def files_in(folder: Path, files: Mapping[str, str]) -> list[Path]:
    for name, text in files.items():
        (folder / name).write_text(text)
    return [folder / name for name in files]


def tiktok_zip(folder: Path, handle: str) -> Path:
    """An export of TikTok Studio, whose name tells the handle."""
    path = folder / f"Followers_{handle}.zip"
    days = [f'"November {day}","{3000 + day}","1"' for day in range(1, 22)]
    head = '"Date","Followers","Difference in followers from previous day"'
    with ZipFile(path, "w") as archive:
        archive.writestr("FollowerHistory.csv", "\n".join(["\ufeff" + head, *days]))
    return path


def cells(table: QTableView) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def choose(field: QComboBox, words: str) -> None:
    place = field.findText(words)
    assert place >= 0, [field.itemText(n) for n in range(field.count())]
    field.setCurrentIndex(place)
    field.activated.emit(place)


def copied(text: str = "", paths: list[Path] | None = None) -> None:
    data = QMimeData()
    if text:
        data.setText(text)
    if paths:
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    QGuiApplication.clipboard().setMimeData(data)


def test_every_row_has_its_fate_before_anything_is_saved(
    opened: Open, settle: Settle, session: Session, tmp_path: Path
) -> None:
    sheet = opened(session)
    sheet.add_files(files_in(tmp_path, {"counts.csv": COUNTS}))
    settle(sheet)
    assert cells(sheet.table) == [
        ["counts.csv", "A table of follower counts", "@mira.bakes", "2", "0", "0", "2"]
    ]
    assert cells(sheet.details.rows) == [
        ["skipped", "4", "", "“abc” is not a number of followers.", ""],
        ["skipped", "5", "", "2026-12-30 has not come yet.", ""],
        ["new", "2", "20 Nov", "7,380 followers", ""],
        ["new", "3", "21 Nov", "7,391 followers", ""],
    ]
    assert sheet.main.text() == "Import 2 rows"
    assert session.newest_count(session.accounts[0]) is None


def test_all_files_are_one_step_of_undo(
    opened: Open, settle: Settle, session: Session, tmp_path: Path
) -> None:
    (account,) = session.accounts
    told: list[str] = []
    session.told.connect(lambda label, _: told.append(label))
    sheet = opened(session)
    sheet.add_files(files_in(tmp_path, {"counts.csv": COUNTS, "posts.csv": POSTS}))
    settle(sheet)
    sheet.main.click()
    assert not sheet.isVisible()
    assert told == ["Imported 4 rows"]
    assert session.store.undo_label == "Imported 4 rows"
    assert len(session.log(account).counts) == 2
    assert len(session.log(account).posts) == 2
    session.undo()
    assert len(session.log(account).counts) == 0
    assert session.read.find_posts(PostQuery()) == []


def test_the_same_file_again_changes_nothing(
    opened: Open, settle: Settle, session: Session, tmp_path: Path
) -> None:
    paths = files_in(tmp_path, {"posts.csv": POSTS})
    first = opened(session)
    first.add_files(paths)
    settle(first)
    first.main.click()
    again = opened(session)
    again.add_files(paths)
    settle(again)
    assert [fate for fate, *_ in cells(again.details.rows)] == ["same", "same"]
    assert not again.main.isEnabled()


def test_files_of_one_account_are_compared_one_after_the_other(
    opened: Open, settle: Settle, session: Session, tmp_path: Path
) -> None:
    later = "date,followers\n2026-11-21,7391\n2026-11-22,7400\n"
    sheet = opened(session)
    sheet.add_files(files_in(tmp_path, {"a.csv": COUNTS, "b.csv": later}))
    settle(sheet)
    assert [line[3:] for line in cells(sheet.table)] == [
        ["2", "0", "0", "2"],
        ["1", "0", "1", "0"],
    ]
    assert sheet.main.text() == "Import 3 rows"


def test_what_changes_is_told_old_and_new(
    opened: Open, settle: Settle, session: Session, tmp_path: Path
) -> None:
    first = opened(session)
    first.add_files(files_in(tmp_path, {"posts.csv": POSTS}))
    settle(first)
    assert cells(first.details.rows)[0][3:] == ["Reel · Plum galette", "likes 201"]
    first.main.click()
    newer = opened(session)
    newer.add_files(files_in(tmp_path, {"posts.csv": POSTS.replace("201", "1240")}))
    settle(newer)
    assert cells(newer.details.rows)[0] == [
        *("updated", "2", "9 Oct 12:10", "Reel · Plum galette", "likes 201 → 1,240")
    ]


def test_a_column_that_was_not_known_is_matched_by_hand(
    opened: Open, settle: Settle, session: Session
) -> None:
    sheet = opened(session)
    sheet.add_text("when\thow many\n2026-11-01\t512\n2026-11-02\t519\n")
    settle(sheet)
    assert sheet.details.matching.isVisible()
    for header, words in (("when", "Day"), ("how many", "Followers")):
        columns = sheet.details.matching.widget()
        assert columns is not None
        (field,) = (
            one
            for one in columns.findChildren(QComboBox)
            if one.accessibleName() == f"Column {header} is"
        )
        choose(field, words)
        settle(sheet)
    assert sheet.details.matching.isVisible()
    sheet.main.click()
    (account,) = session.accounts
    assert session.log(account).counts.low.tolist() == [512, 519]
    again = opened(session)
    again.add_text("when\thow many\n2026-11-03\t523\n")
    settle(again)
    assert again.main.text() == "Import 1 row"  # the matching was remembered, and undone with it
    again.reject()
    session.undo()
    unknown = opened(session)
    unknown.add_text("when\thow many\n2026-11-03\t523\n")
    settle(unknown)
    assert not unknown.main.isEnabled()


def test_a_question_is_answered_in_its_place(
    opened: Open, settle: Settle, session: Session, tmp_path: Path
) -> None:
    sheet = opened(session)
    sheet.add_files(files_in(tmp_path, {"counts.csv": AMBIGUOUS}))
    settle(sheet)
    (field,) = sheet.details.choices.answers
    before = [row[2] for row in cells(sheet.details.rows)]
    assert before == ["1 Feb", "2 Mar", "3 Apr"]
    choose(field, field.itemText(1 - field.currentIndex()))
    settle(sheet)
    assert [row[2] for row in cells(sheet.details.rows)] == ["2 Jan", "3 Feb", "4 Mar"]
    assert sheet.details.choices.answers == (field,)


def test_a_typed_count_stays_unless_it_is_to_be_replaced(
    opened: Open, settle: Settle, session: Session, tmp_path: Path
) -> None:
    (account,) = session.accounts
    day = session.today.replace(day=21)
    session.do(log_followers(account, day, exactly(7000), session.today), "Log followers")
    sheet = opened(session)
    sheet.add_files(files_in(tmp_path, {"counts.csv": COUNTS}))
    settle(sheet)
    replace = sheet.details.choices.replace_typed
    assert replace.text() == "Replace what I typed (1 count)"
    assert sheet.main.text() == "Import 1 row"
    assert "You typed 7,000 for this day; the file says 7,391." in cells(sheet.details.rows)[0][4]
    replace.click()
    settle(sheet)
    assert replace.isVisible()
    assert ["updated", "3", "21 Nov", "7,391 followers", "followers 7,000 → 7,391"] in cells(
        sheet.details.rows
    )
    sheet.main.click()
    assert session.log(account).counts.low.tolist() == [7380, 7391]


def test_a_file_that_cannot_be_read_keeps_no_other_from_it(
    opened: Open, settle: Settle, session: Session, tmp_path: Path
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    sheet = opened(session)
    sheet.add_files([empty, tmp_path / "missing.csv", *files_in(tmp_path, {"c.csv": COUNTS})])
    settle(sheet)
    assert [line[1] for line in cells(sheet.table)] == [
        "The folder “empty” is empty.",
        "There is no file “missing.csv”.",
        "A table of follower counts",
    ]
    sheet.table.selectRow(1)
    assert "Check its name and folder." in sheet.details.choices.doubts
    sheet.main.click()
    assert len(session.log(session.accounts[0]).counts) == 2


def test_a_partial_list_does_not_say_that_posts_are_complete(
    opened: Open, settle: Settle, session: Session, tmp_path: Path
) -> None:
    (account,) = session.accounts
    sheet = opened(session)
    sheet.add_files(files_in(tmp_path, {"posts.csv": POSTS}))
    settle(sheet)
    assert sheet.details.choices.complete.isVisible()
    sheet.details.choices.complete.click()
    settle(sheet)
    sheet.main.click()
    (span,) = session.read.spans(account.id)
    assert span.first_day == session.today


def test_an_account_that_a_file_names_is_added_with_the_import(
    opened: Open, settle: Settle, empty: Session, tmp_path: Path
) -> None:
    sheet = opened(empty)
    sheet.add_files([tiktok_zip(tmp_path, "mira.bakes")])
    settle(sheet)
    assert cells(sheet.table)[0][2:4] == ["@mira.bakes", "21"]
    assert sheet.details.into.currentText() == "New: @mira.bakes · TikTok"
    assert not list(empty.accounts)
    sheet.main.click()
    assert [account.address for account in empty.accounts] == ["tiktok:mira.bakes"]
    empty.undo()
    assert not list(empty.accounts)


def test_a_handle_that_is_not_in_the_log_is_asked_about(
    opened: Open, settle: Settle, sample: Session, tmp_path: Path
) -> None:
    sheet = opened(sample)
    before = {account.address for account in sample.accounts}
    sheet.add_files([tiktok_zip(tmp_path, "somebody.else")])
    settle(sheet)
    assert cells(sheet.table)[0][2] == "Choose…"
    assert "It is of @somebody.else, which is not in this log." in sheet.details.choices.doubts
    assert not sheet.main.isEnabled()
    choose(sheet.details.into, "@mirabakes · TikTok")
    settle(sheet)
    assert sheet.main.isEnabled()
    choose(sheet.details.into, "Leave out")
    settle(sheet)
    assert cells(sheet.table)[0][2:] == ["left out", "—", "—", "—", "—"]
    assert not sheet.main.isEnabled()
    choose(sheet.details.into, "New: @somebody.else · TikTok")
    settle(sheet)
    sheet.main.click()
    after = {account.address for account in sample.accounts}
    assert after - before == {"tiktok:somebody.else"}


def test_a_new_account_is_asked_for_only_what_is_missing(
    opened: Open, settle: Settle, empty: Session
) -> None:
    sheet = opened(empty)
    sheet.add_text(COUNTS)
    settle(sheet)
    choose(sheet.details.into, "New account…")
    asking = sheet.findChild(Sheet)
    assert isinstance(asking, Sheet)
    (handle,) = asking.findChildren(QLineEdit)
    asking.main.click()
    assert "The handle is missing." in asking.reason
    handle.setText("@mira.bakes")
    asking.main.click()
    settle(sheet)
    assert cells(sheet.table)[0][2] == "@mira.bakes"
    sheet.main.click()
    assert [account.address for account in empty.accounts] == ["instagram:mira.bakes"]
    assert len(empty.log(empty.accounts[0]).counts) == 2


def test_one_account_is_chosen_for_several_files(
    opened: Open, settle: Settle, sample: Session, tmp_path: Path
) -> None:
    sample.select(None)
    sheet = opened(sample)
    sheet.add_files(files_in(tmp_path, {"a.csv": COUNTS, "b.csv": POSTS}))
    settle(sheet)
    assert sheet.work_line.text == "2 files without an account: choose one, or leave it out."
    sheet.table.selectAll()
    choose(sheet.details.into, "@mirabakes · TikTok")
    settle(sheet)
    assert [line[2] for line in cells(sheet.table)] == ["@mirabakes", "@mirabakes"]


@pytest.fixture
def pipe(tmp_path: Path) -> Iterator[Path]:
    """A file that nothing can be read from until the test ends."""
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no pipes with names")
    path = tmp_path / "endless.csv"
    os.mkfifo(path)
    yield path
    os.close(os.open(path, os.O_RDWR | os.O_NONBLOCK))


def test_reading_can_be_stopped_and_what_was_not_read_is_told(
    opened: Open, settle: Settle, session: Session, pipe: Path, tmp_path: Path
) -> None:
    sheet = opened(session)
    sheet.add_files(files_in(tmp_path, {"counts.csv": COUNTS}))
    settle(sheet)
    sheet.add_files([pipe, tmp_path / "counts.csv"])
    assert "Reading endless.csv" in sheet.work_line.text
    assert not sheet.main.isEnabled()
    sheet.work_line.stop.click()
    settle(sheet)
    assert [line[:2] for line in cells(sheet.table)] == [
        ["counts.csv", "A table of follower counts"],
        ["endless.csv", "It was not read."],
        ["counts.csv", "It was not read."],
    ]
    sheet.main.click()
    assert len(session.log(session.accounts[0]).counts) == 2


def test_closing_the_sheet_while_it_reads_leaves_nothing_behind(
    qapp: QApplication, opened: Open, settle: Settle, session: Session, theme: Theme, pipe: Path
) -> None:
    sheet = ImportSheet(session, theme, None)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.show()
    sheet.add_files([pipe])
    sheet.reject()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert session.store.undo_label == "Add an account"
    session.undo()  # news of the log reach nobody who is gone
    after = opened(session)
    after.add_text(COUNTS)
    settle(after)
    assert len(after.plan.lines) == 1


def test_what_another_program_logs_meanwhile_is_taken_in(
    opened: Open, settle: Settle, session: Session, tmp_path: Path
) -> None:
    (account,) = session.accounts
    sheet = opened(session)
    sheet.add_files(files_in(tmp_path, {"counts.csv": COUNTS}))
    settle(sheet)
    with Store(session.store.path, session.now) as other:
        edit = log_followers(account, session.today.replace(day=20), exactly(7380), session.today)
        other.apply(edit, "Log followers")
    session.look_again()
    settle(sheet)
    assert cells(sheet.table)[0][3:] == ["1", "0", "1", "2"]


def test_files_and_tables_are_pasted(
    opened: Open, settle: Settle, session: Session, tmp_path: Path
) -> None:
    sheet = opened(session)
    copied()
    sheet.paste()
    assert sheet.work_line.text == "Neither a file nor a table was copied."
    copied(text=COUNTS.replace(",", "\t"))
    sheet.paste()
    copied(text="counts.csv", paths=files_in(tmp_path, {"counts.csv": POSTS}))
    sheet.paste()
    settle(sheet)
    assert [line[:2] for line in cells(sheet.table)] == [
        ["Pasted table", "A table of follower counts"],
        ["counts.csv", "A table of posts"],
    ]


def test_an_empty_sheet_asks_for_files_and_says_how_to_get_them(
    opened: Open, settle: Settle, session: Session, tmp_path: Path
) -> None:
    sheet = opened(session)
    assert [one.text() for one in sheet.findChildren(QPushButton) if one.isVisible()] == [
        *("Choose files…", "Choose a folder…", "Paste", "How it works", "Cancel", "Import")
    ]
    assert not sheet.main.isEnabled()
    assert "Set the format to JSON, not HTML" in sheet.help.text  # the account's own platform
    sheet.show_steps("tiktok")
    assert "TikTok Studio keeps 365 days." in sheet.help.text
    sheet.show_steps("pinterest")
    assert "CSV, TSV, XLSX or ODS" in sheet.help.text
    for row in range(sheet.help.platforms.count()):
        sheet.help.platforms.setCurrentRow(row)
        assert "1.  " in sheet.help.text
    sheet.add_files(files_in(tmp_path, {"counts.csv": COUNTS}))
    settle(sheet)
    assert sheet.table.isVisible()
    sheet.how.click()
    assert sheet.help.isVisible()
    sheet.how.click()
    assert sheet.table.isVisible()


def test_many_rows_make_no_more_widgets_than_few(
    opened: Open, settle: Settle, session: Session
) -> None:
    few, many = opened(session), opened(session)
    few.add_text("published_at,title\n2026-10-09 12:10,Rye\n")
    rows = "".join(f"2026-10-{n % 28 + 1:02d} 12:10,Post {n}\n" for n in range(3_000))
    many.add_text("published_at,title\n" + rows)
    settle(few)
    settle(many)
    assert many.details.rows.model().rowCount() == 3_000
    assert len(many.findChildren(QWidget)) == len(few.findChildren(QWidget))


def test_everything_is_reached_by_keyboard_and_has_a_name(
    qtbot: QtBot, opened: Open, settle: Settle, session: Session
) -> None:
    sheet = opened(session)
    sheet.add_text(AMBIGUOUS)
    settle(sheet)
    focused = [
        one
        for one in sheet.findChildren(QWidget)
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    nameless = [
        one
        for one in focused
        if not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
    ]
    assert nameless == []
    qtbot.keyClick(sheet.table, Qt.Key.Key_Return)
    assert not sheet.isVisible()
    assert len(session.log(session.accounts[0]).counts) == 3
