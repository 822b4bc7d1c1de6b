"""The table of posts as it is made one's own: columns, filters, details, several at once."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
)
from pytestqt.qtbot import QtBot

from growthdesk.domain.edits import Put, batch
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import ImportedFile, Post, Result
from growthdesk.store.posts import PostQuery
from growthdesk.ui.dialogs.sheet import Sheet
from growthdesk.ui.models.post_columns import COLUMNS, EXTRA, Column
from growthdesk.ui.models.posts import PostsModel
from growthdesk.ui.models.results import ResultsModel
from growthdesk.ui.pages.posts import PostsPage
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.column_choices import ColumnChoices, read_choices
from growthdesk.ui.widgets.columns_menu import columns_menu
from growthdesk.ui.widgets.filter_choice import FilterChoice, read_filters

Open = Callable[[Session], PostsPage]
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def titles(page: PostsPage) -> list[str]:
    return [page.model.text(row, Column.TITLE) for row in range(page.model.rowCount())]


def go_to(page: PostsPage, title: str, column: Column = Column.TITLE) -> None:
    page.table.setCurrentIndex(page.model.index(titles(page).index(title), COLUMNS.index(column)))


def sheet_of(qtbot: QtBot) -> Sheet:
    (found,) = [s for s in QApplication.topLevelWidgets() if isinstance(s, Sheet) and s.isVisible()]
    qtbot.waitUntil(found.isActiveWindow)
    return found


def tick(menu: QMenu, words: str) -> QAction:
    return next(a for a in menu.actions() if a.text().split("\t")[0] == words)


def test_columns_are_moved_shown_and_hidden_and_kept(
    posts: dict[str, Post],
    session: Session,
    open_page: Open,
    qtbot: QtBot,
    settings: QSettings,
) -> None:
    page = open_page(session)
    usual = page.table.shown_columns()
    assert not EXTRA & set(usual)
    go_to(page, "Rye loaf", Column.KIND)
    qtbot.keyClick(page.table, Key.Key_Left, CTRL | SHIFT)
    menu = columns_menu(page.table)
    tick(menu, "Link").trigger()
    tick(menu, "Niche").trigger()
    assert not tick(menu, "Title").isEnabled()
    shown = page.table.shown_columns()
    assert shown[:3] == [Column.PUBLISHED, Column.KIND, Column.TITLE]
    assert Column.LINK in shown
    assert Column.NICHE not in shown
    again = open_page(session)
    assert again.table.shown_columns() == shown
    again.table.reset_columns()
    assert again.table.shown_columns() == usual
    assert read_choices(settings) == ColumnChoices()


def test_a_width_that_was_drawn_is_kept_and_the_title_takes_the_rest(
    posts: dict[str, Post], session: Session, open_page: Open, qtbot: QtBot, settings: QSettings
) -> None:
    page = open_page(session)
    table, niche = page.table, COLUMNS.index(Column.NICHE)
    table.horizontalHeader().resizeSection(niche, 151)
    qtbot.waitUntil(lambda: read_choices(settings).widths == {Column.NICHE: 151})
    page.resize(900, 700)
    assert table.columnWidth(niche) == 151
    shown = table.shown_columns()
    total = sum(table.columnWidth(COLUMNS.index(column)) for column in shown)
    assert total == table.viewport().width()


def test_a_column_is_made_wider_by_keyboard(
    posts: dict[str, Post], session: Session, open_page: Open
) -> None:
    page = open_page(session)
    go_to(page, "Rye loaf", Column.NICHE)
    before = page.table.columnWidth(COLUMNS.index(Column.NICHE))
    page.choose_columns()
    (menu,) = [m for m in page.table.findChildren(QMenu) if m.isVisible()]
    tick(menu, "Wider").trigger()
    assert page.table.columnWidth(COLUMNS.index(Column.NICHE)) == before + 24
    menu.close()


def test_dragging_a_header_moves_its_column(
    posts: dict[str, Post], session: Session, open_page: Open, settings: QSettings
) -> None:
    page = open_page(session)
    header = page.table.horizontalHeader()
    header.moveSection(header.visualIndex(COLUMNS.index(Column.NICHE)), 0)  # as a drag ends
    assert page.table.shown_columns()[0] is Column.NICHE
    assert read_choices(settings).order[0] is Column.NICHE


@pytest.mark.parametrize(
    "kept",
    ["", "{", "[]", '{"order": 3, "widths": {"niche": "x", "a": 1}}', '{"order": ["a", "niche"]}'],
)
def test_columns_that_make_no_sense_are_the_usual_ones(settings: QSettings, kept: str) -> None:
    settings.setValue("posts/columns", kept)
    choices = read_choices(settings)
    assert sorted(choices.order) == sorted(COLUMNS)
    assert choices.widths == {}
    settings.setValue("posts/filters", kept)
    assert read_filters(settings) == {}


def test_a_filter_is_saved_chosen_and_forgotten(
    posts: dict[str, Post], session: Session, open_page: Open, qtbot: QtBot, settings: QSettings
) -> None:
    page = open_page(session)
    page.filters.niche.setCurrentIndex(page.filters.niche.findData("Baking"))
    page.filters.search.setText("butter")
    page.saved.ask_for_name()
    sheet = sheet_of(qtbot)
    (name,) = sheet.findChildren(QLineEdit)
    assert name.text() == "Baking"
    name.setText("Butter & baking")
    qtbot.keyClick(name, Key.Key_Return)
    assert read_filters(settings) == {
        "Butter & baking": FilterChoice("butter", niche="Baking"),
    }
    page.filters.clear()
    assert len(titles(page)) == 5
    menu = page.saved.menu()
    menu.aboutToShow.emit()
    tick(menu, "Butter && baking").trigger()
    assert titles(page) == ["Brown butter cookies"]
    page.saved.forget("Butter & baking")
    assert read_filters(settings) == {}


def test_a_saved_filter_that_fits_no_post_here_cannot_be_chosen(
    posts: dict[str, Post], session: Session, open_page: Open
) -> None:
    page = open_page(session)
    page.filters.niche.setCurrentIndex(page.filters.niche.findData("Baking"))
    page.saved.save_as("Baking")
    for title in ("Burnt basque", "Brown butter cookies"):
        session.do(session.read.removal_of_posts([posts[title].id]), "Remove a post")
    menu = page.saved.menu()
    menu.aboutToShow.emit()
    assert not tick(menu, "Baking").isEnabled()


def test_the_words_of_a_caption_are_found(
    posts: dict[str, Post], session: Session, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(session)
    post = posts["Rye loaf"]
    edited = Post(post.id, post.account_id, post.day, title="Rye loaf", caption="Weiß wie Mehl")
    session.do(Put(edited), "Change a post")
    page.focus_search()
    qtbot.keyClicks(page.filters.search, "WEISS")
    qtbot.waitUntil(lambda: titles(page) == ["Rye loaf"])
    assert page.model.is_searching is False


def is_searching(model: PostsModel) -> bool:
    return model.is_searching


def test_many_posts_are_searched_bit_by_bit(session: Session, qtbot: QtBot) -> None:
    account, day = session.accounts[0], session.today
    many = [
        Post(f"{n:032}", account.id, day - timedelta(days=n % 900), title=f"loaf {n}")
        for n in range(2_500)
    ]
    with qtbot.waitSignal(session.told):
        session.do(batch(Put(post) for post in many), "Write many posts")
    model = PostsModel(session)
    with qtbot.waitSignal(model.found):
        model.show_posts(PostQuery(words="loaf 24"), Column.TITLE, descending=False)
        assert is_searching(model)
        assert model.rowCount() == 0
        # The next key does not wait for the words before.
        model.show_posts(PostQuery(words="loaf 249"), Column.TITLE, descending=False)
    qtbot.waitUntil(lambda: not is_searching(model))
    wanted = session.read.find_posts(PostQuery(words="loaf 249", order="title", descending=False))
    assert model.ids(range(model.rowCount())) == wanted
    assert len(wanted) == 13  # 249, 1249, 2249 and 2490 to 2499
    model.show_posts(PostQuery(words="loaf 2499"), Column.TITLE, descending=False)
    assert not is_searching(model)  # only what was found before is looked through
    assert model.rowCount() == 1


def test_several_posts_are_edited_together_as_one_step(
    posts: dict[str, Post], session: Session, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(session)
    go_to(page, "Brown butter cookies")
    qtbot.keyClick(page.table, Key.Key_Down, SHIFT)
    qtbot.keyClick(page.table, Key.Key_Return)
    sheet = sheet_of(qtbot)
    assert sheet.windowTitle() == "Edit 2 posts"
    kind, niche, pinned = sheet.findChildren(QComboBox)
    qtbot.mouseClick(sheet.main, Qt.MouseButton.LeftButton)
    assert "Nothing was chosen" in sheet.reason
    niche.setEditText("Sweet")
    pinned.setCurrentIndex(1)
    assert kind.currentText() == "As it is"
    qtbot.mouseClick(sheet.main, Qt.MouseButton.LeftButton)
    read = [session.read.posts([post.id])[post.id][0] for post in posts.values()]
    assert [p.title for p in read if p.niche == "Sweet" and p.pinned] == [
        "élan, a café tour",
        "Brown butter cookies",
    ]
    assert {p.kind for p in read if p.niche == "Sweet"} == {Kind.STORY, Kind.REEL}
    assert session.store.undo_label == "Change 2 posts"
    session.undo()
    assert not any(p.pinned for p, _ in session.read.posts([p.id for p in read]).values())


def test_pinned_is_a_box_that_space_ticks(
    posts: dict[str, Post], session: Session, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(session)
    page.table.show_column(Column.PINNED, True)
    go_to(page, "Rye loaf", Column.PINNED)
    index = page.table.currentIndex()
    said = Qt.ItemDataRole.AccessibleTextRole
    assert index.data(said) == "Pinned: not pinned"
    qtbot.keyClick(page.table, Key.Key_Space)
    assert session.read.posts([posts["Rye loaf"].id])[posts["Rye loaf"].id][0].pinned
    assert page.table.currentIndex().data(said) == "Pinned: Pinned"


def test_a_caption_of_several_lines_is_edited_in_place(
    posts: dict[str, Post], session: Session, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(session)
    page.table.show_column(Column.CAPTION, True)
    go_to(page, "Rye loaf", Column.CAPTION)
    qtbot.keyClick(page.table, Key.Key_F2)
    (field,) = page.table.viewport().findChildren(QPlainTextEdit)
    qtbot.keyClicks(field, "One")
    qtbot.keyClick(field, Key.Key_Return, SHIFT)
    qtbot.keyClicks(field, "two")
    qtbot.keyClick(field, Key.Key_Return)
    post, _ = session.read.posts([posts["Rye loaf"].id])[posts["Rye loaf"].id]
    assert post.caption == "One\ntwo"
    assert page.model.text(page.table.currentIndex().row(), Column.CAPTION) == "One two"


def test_a_link_that_leads_nowhere_is_not_kept(
    posts: dict[str, Post], session: Session, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(session)
    page.table.show_column(Column.LINK, True)
    go_to(page, "Rye loaf", Column.LINK)
    qtbot.keyClick(page.table, Key.Key_F2)
    (field,) = [f for f in page.table.viewport().findChildren(QLineEdit) if f.isVisible()]
    qtbot.keyClicks(field, "javascript:alert(1)")
    qtbot.keyClick(field, Key.Key_Return)
    assert "does not lead to a web page" in page.table.cells.reason.text
    qtbot.keyClick(field, Key.Key_Escape)


def test_a_post_is_duplicated_as_a_new_one_of_now(
    posts: dict[str, Post], session: Session, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(session)
    go_to(page, "Burnt basque")
    qtbot.keyClick(page.table, Key.Key_D, CTRL)
    sheet = sheet_of(qtbot)
    assert sheet.windowTitle() == "Log a post"
    title = sheet.focusWidget()
    assert isinstance(title, QLineEdit)
    assert title.text() == "Burnt basque"
    qtbot.keyClicks(title, "Burnt basque, again")
    qtbot.keyClick(title, Key.Key_Return)
    (made,) = (
        post
        for post, _ in session.read.posts(session.read.find_posts(PostQuery())).values()
        if post.title == "Burnt basque, again"
    )
    assert (made.kind, made.niche, made.day) == (Kind.REEL, "Baking", session.today)
    assert session.read.results(made.id) == ()


@pytest.fixture
def seen_twice(posts: dict[str, Post], session: Session) -> Post:
    """A post with a typed and an imported result, and a link."""
    post = posts["Rye loaf"]
    at = datetime(2026, 11, 20, 8, tzinfo=UTC)
    file = ImportedFile("f" * 32, post.account_id, "likes.csv", 1, "0", "table", at, at)
    newer = Result(post.id, at, at.date(), likes=55, imported_from=file.id)
    linked = Post(post.id, post.account_id, post.day, title="Rye loaf", link="https://x.org/a")
    session.do(batch([Put(file), Put(newer), Put(linked)]), "Import a file")
    return linked


def test_the_details_tell_the_results_over_time_and_where_they_come_from(
    seen_twice: Post,
    session: Session,
    open_page: Open,
    qtbot: QtBot,
    settings: QSettings,
) -> None:
    page = open_page(session)
    assert not page.details.isVisible()
    page.turn_details()
    go_to(page, "Rye loaf")
    details = page.details
    qtbot.waitUntil(lambda: details.title.text() == "Rye loaf")
    model = details.model
    assert model.rowCount() == 2
    told = [[str(model.index(r, c).data()) for c in range(model.columnCount())] for r in (0, 1)]
    assert told[0] == ["20 Nov 09:00", "55", "—", "From likes.csv, imported 20 Nov"]
    assert told[1][1:] == ["40", "10", "Typed"]
    said = model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Saves: not seen"
    assert details.link.isVisible()
    details.results.setFocus()
    details.results.setCurrentIndex(model.index(0, 0))
    qtbot.keyClick(details.results, Key.Key_Delete)
    assert [result.likes for result in session.read.results(seen_twice.id)] == [40]
    session.undo()
    assert len(session.read.results(seen_twice.id)) == 2
    assert open_page(session).details.isVisible()  # as it was left


def test_the_model_of_results_is_sound(seen_twice: Post, session: Session) -> None:
    model = ResultsModel(session)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    assert tester.model() is model
    model.show_results(session.read.results(seen_twice.id))
    assert model.rowCount() == 2
    model.show_results(())
    assert (model.rowCount(), model.columnCount()) == (0, 2)


def test_the_actions_are_about_the_chosen_posts_while_the_page_is_seen(
    posts: dict[str, Post],
    session: Session,
    open_page: Open,
    actions: Mapping[str, QAction],
) -> None:
    names = ("copy_posts", "edit_posts", "duplicate_post", "remove_posts")
    assert not any(actions[name].isEnabled() for name in names)
    page = open_page(session)
    go_to(page, "Rye loaf")
    assert all(actions[name].isEnabled() for name in names)
    assert not actions["open_link"].isEnabled()
    page.hide()
    assert not any(actions[name].isEnabled() for name in names)


def test_every_table_of_the_page_has_a_name_and_a_way_out_by_tab(
    posts: dict[str, Post], session: Session, open_page: Open, theme: Theme
) -> None:
    page = open_page(session)
    page.turn_details()
    for table in page.findChildren(QTableView):
        if table.isVisible():
            assert table.accessibleName()
            assert not table.tabKeyNavigation()
