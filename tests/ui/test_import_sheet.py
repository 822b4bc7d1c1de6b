"""The import sheet: rows with their fate before anything is saved, one undo after it."""

from pathlib import Path

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QComboBox, QTableView, QTableWidget
from pytestqt.qtbot import QtBot

from growthdesk.store.posts import PostQuery
from growthdesk.ui.dialogs.import_sheet import ImportSheet
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme

COUNTS = "date,followers\n2026-11-20,7380\n2026-11-21,7391\n2026-11-22,abc\n2026-12-30,7500\n"
POSTS = "published_at,title,likes\n2026-10-09 12:10,Plum galette,201\n2026-11-02,Rye,30\n"


def sheet(qtbot: QtBot, session: Session, theme: Theme) -> ImportSheet:
    made = ImportSheet(session, theme, None)
    qtbot.addWidget(made)
    made.show()
    return made


def file_with(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text)
    return path


def rows(made: ImportSheet) -> list[list[str]]:
    """The cells of the row by row table."""
    table = next(t for t in made.findChildren(QTableView) if not isinstance(t, QTableWidget))
    model: QAbstractItemModel = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_every_row_has_its_fate_before_anything_is_saved(
    qtbot: QtBot, session: Session, theme: Theme, tmp_path: Path
) -> None:
    made = sheet(qtbot, session, theme)
    made.add_files([file_with(tmp_path, "counts.csv", COUNTS)])
    told = [(line, fate, what) for line, fate, _, what, _ in rows(made)]
    assert told == [
        ("4", "skipped", "“abc” is not a number of followers."),
        ("5", "skipped", "2026-12-30 has not come yet."),
        ("2", "new", "7,380 followers"),
        ("3", "new", "7,391 followers"),
    ]
    assert made.main.text() == "Import 2 rows"
    assert session.newest_count(session.accounts[0]) is None


def test_all_files_are_one_step_of_undo(
    qtbot: QtBot, session: Session, theme: Theme, tmp_path: Path
) -> None:
    (account,) = session.accounts
    made = sheet(qtbot, session, theme)
    files = {"counts.csv": COUNTS, "posts.csv": POSTS}
    made.add_files([file_with(tmp_path, name, text) for name, text in files.items()])
    made.main.click()
    assert len(session.log(account).counts) == 2
    assert len(session.log(account).posts) == 2
    session.undo()
    assert len(session.log(account).counts) == 0
    assert session.read.find_posts(PostQuery()) == []


def test_the_same_file_again_changes_nothing(
    qtbot: QtBot, session: Session, theme: Theme, tmp_path: Path
) -> None:
    path = file_with(tmp_path, "posts.csv", POSTS)
    first = sheet(qtbot, session, theme)
    first.add_files([path])
    first.main.click()
    again = sheet(qtbot, session, theme)
    again.add_files([path])
    assert [fate for _, fate, *_ in rows(again)] == ["same", "same"]
    assert not again.main.isEnabled()


def test_a_column_that_was_not_known_is_matched_by_hand(
    qtbot: QtBot, session: Session, theme: Theme
) -> None:
    made = sheet(qtbot, session, theme)
    made.add_text("when\thow many\n2026-11-01\t512\n2026-11-02\t519\n")
    choices = {
        choice.accessibleName(): choice
        for choice in made.findChildren(QComboBox)
        if choice.accessibleName().startswith("Column")
    }
    for header, words in (("when", "Day"), ("how many", "Followers")):
        choice = choices[f"Column {header} is"]
        choice.setCurrentIndex(choice.findText(words))
        choice.activated.emit(choice.currentIndex())
        # Another choice may have been made anew by the first.
        choices = {c.accessibleName(): c for c in made.findChildren(QComboBox)}
    made.main.click()
    (account,) = session.accounts
    assert session.log(account).counts.low.tolist() == [512, 519]


def test_a_file_that_cannot_be_read_keeps_no_other_from_it(
    qtbot: QtBot, session: Session, theme: Theme, tmp_path: Path
) -> None:
    made = sheet(qtbot, session, theme)
    made.add_files([tmp_path, tmp_path / "missing.csv", file_with(tmp_path, "c.csv", COUNTS)])
    made.main.click()
    assert len(session.log(session.accounts[0]).counts) == 2


def test_a_partial_list_does_not_say_that_posts_are_complete(
    qtbot: QtBot, session: Session, theme: Theme, tmp_path: Path
) -> None:
    (account,) = session.accounts
    made = sheet(qtbot, session, theme)
    made.add_files([file_with(tmp_path, "posts.csv", POSTS)])
    made.complete.click()
    made.main.click()
    (span,) = session.read.spans(account.id)
    assert span.first_day == session.today
