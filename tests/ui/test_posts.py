"""The page Posts: found, ordered, edited in place, removed and brought back."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QAccessible, QAction, QDesktopServices, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from growthdesk.domain.deeds import add_account
from growthdesk.domain.edits import Put, batch
from growthdesk.domain.identity import new_id
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Post
from growthdesk.errors import Trouble
from growthdesk.store.posts import PostQuery
from growthdesk.ui.dialogs.sheet import Sheet
from growthdesk.ui.models.post_columns import COLUMNS, Column
from growthdesk.ui.models.posts import PostsModel
from growthdesk.ui.pages.posts import PostsPage
from growthdesk.ui.session import Session

Key = Qt.Key
Open = Callable[[Session], PostsPage]


def titles(page: PostsPage) -> list[str]:
    return [page.model.text(row, Column.TITLE) for row in range(page.model.rowCount())]


def go_to(page: PostsPage, title: str, column: Column = Column.TITLE) -> None:
    page.table.setCurrentIndex(page.model.index(titles(page).index(title), COLUMNS.index(column)))


def cell(page: PostsPage, title: str, column: Column) -> str:
    return page.model.text(titles(page).index(title), column)


def editor(page: PostsPage, kind: type[QWidget] = QLineEdit) -> QWidget:
    found = [w for w in page.table.viewport().findChildren(kind) if w.isVisible()]
    assert len(found) == 1
    return found[0]


def is_editing(page: PostsPage) -> bool:
    fields = (QLineEdit, QComboBox, QDateTimeEdit)
    return any(w.isVisible() for f in fields for w in page.table.viewport().findChildren(f))


def sheet_of(page: PostsPage) -> Sheet:
    (found,) = [sheet for sheet in page.findChildren(Sheet) if sheet.isVisible()]
    return found


def type_into_cell(qtbot: QtBot, page: PostsPage, text: str, key: Key = Key.Key_Return) -> None:
    qtbot.keyClick(page.table, Key.Key_F2)
    field = editor(page)
    assert isinstance(field, QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, key)


# The engagement of a post, by hand, on 1,000 followers: 100 + 0, and 60 of one part alone. The
# posts of 2025 and of 20 November have no follower count within 7 days.
def test_a_row_tells_what_is_known(
    posts: dict[str, Post], session: Session, open_page: Open
) -> None:
    page = open_page(session)
    row = titles(page).index("Burnt basque")
    told = {column: page.model.text(row, column) for column in COLUMNS}
    assert told[Column.PUBLISHED] == "3 Nov 18:05"
    assert told[Column.KIND] == "Reel"
    assert told[Column.NICHE] == "Baking"
    assert (told[Column.LIKES], told[Column.SAVES], told[Column.REACH]) == ("100", "0", "—")
    assert told[Column.ENGAGEMENT] == "10.0%"
    assert cell(page, "Focaccia three ways", Column.ENGAGEMENT) == "6.0%"
    assert cell(page, "Rye loaf", Column.ENGAGEMENT) == "—"
    assert cell(page, "Rye loaf", Column.PUBLISHED) == "1 Nov 2025"
    assert cell(page, "élan, a café tour", Column.PUBLISHED) == "12 Nov"


def test_the_model_is_sound_through_changes(posts: dict[str, Post], session: Session) -> None:
    model = PostsModel(session)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    assert tester.model() is model
    query = PostQuery(account_id=session.accounts[0].id)
    for column in COLUMNS:
        for descending in (True, False):
            model.show_posts(query, column, descending=descending)
            assert model.rowCount() == 5
    session.do(session.read.removal_of_posts([posts["Rye loaf"].id]), "Remove a post")
    model.show_posts(query, Column.TITLE, descending=False)
    assert model.rowCount() == 4
    model.show_posts(PostQuery(words="nothing of the kind"), Column.TITLE, descending=False)
    assert model.rowCount() == 0
    session.undo()
    model.show_posts(query, Column.LIKES, descending=True)
    assert model.rowCount() == 5


# Posts without the number come last either way; of equals the newest first.
@pytest.mark.parametrize(
    ("column", "first_click"),
    [
        (Column.TITLE, ["Brown", "Burnt", "Focaccia", "Rye", "élan,"]),
        (Column.LIKES, ["Burnt", "Focaccia", "Rye", "Brown", "élan,"]),
        (Column.ENGAGEMENT, ["Burnt", "Focaccia", "Brown", "élan,", "Rye"]),
        (Column.NICHE, ["élan,", "Brown", "Burnt", "Focaccia", "Rye"]),
    ],
)
def test_a_click_on_a_header_orders_the_rows(
    posts: dict[str, Post],
    session: Session,
    open_page: Open,
    qtbot: QtBot,
    column: Column,
    first_click: list[str],
) -> None:
    page = open_page(session)
    assert [title.split()[0] for title in titles(page)] == [
        "Brown",
        "élan,",
        "Focaccia",
        "Burnt",
        "Rye",
    ]
    header = page.table.horizontalHeader()
    section = COLUMNS.index(column)
    at = QPoint(header.sectionViewportPosition(section) + 12, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert [title.split()[0] for title in titles(page)] == first_click
    arrow = page.model.headerData(section, Qt.Orientation.Horizontal)
    assert arrow[-1] in "↑↓"
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.model.headerData(section, Qt.Orientation.Horizontal) != arrow
    if column is Column.LIKES:
        assert [title.split()[0] for title in titles(page)][:3] == ["Rye", "Focaccia", "Burnt"]
        assert {title.split()[0] for title in titles(page)[3:]} == {"Brown", "élan,"}


def test_the_search_finds_words_in_any_case_and_says_when_there_is_none(
    posts: dict[str, Post], session: Session, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(session)
    page.focus_search()
    qtbot.keyClicks(page.filters.search, "ÉLAN tour")
    qtbot.waitUntil(lambda: titles(page) == ["élan, a café tour"])
    qtbot.keyClicks(page.filters.search, " zzz")
    qtbot.waitUntil(lambda: not titles(page))
    assert not page.table.isVisible()
    assert any("No post has all" in w.accessibleName() for w in visible(page))
    (clear,) = [w for w in visible(page) if w.accessibleName() == "Clear search"]
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert len(titles(page)) == 5
    assert page.filters.search.text() == ""


def visible(page: PostsPage) -> list[QWidget]:
    return [widget for widget in page.findChildren(QWidget) if widget.isVisible()]


def test_filters_narrow_by_period_kind_and_niche(
    posts: dict[str, Post], session: Session, open_page: Open
) -> None:
    page = open_page(session)
    filters = page.filters
    filters.period.setCurrentIndex(filters.period.findData(90))
    assert "Rye loaf" not in titles(page)
    assert len(titles(page)) == 4
    filters.niche.setCurrentIndex(filters.niche.findData("Baking"))
    assert titles(page) == ["Brown butter cookies", "Burnt basque"]
    filters.clear()
    filters.kind.setCurrentIndex(filters.kind.findData(Kind.CAROUSEL))
    assert titles(page) == ["Focaccia three ways"]
    offered = {filters.kind.itemText(i) for i in range(filters.kind.count())}
    assert offered == {"All kinds", "Photo", "Reel", "Carousel", "Story"}


def test_a_title_is_edited_in_place_and_undone(
    posts: dict[str, Post], session: Session, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(session)
    go_to(page, "Rye loaf")
    type_into_cell(qtbot, page, "Rye loaf, day two")
    assert not is_editing(page)
    assert "Rye loaf, day two" in titles(page)
    assert session.store.undo_label == "Change title of a post"
    session.undo()
    assert "Rye loaf" in titles(page)
    session.redo()
    assert "Rye loaf, day two" in titles(page)


def test_the_same_text_again_is_no_step(
    posts: dict[str, Post], session: Session, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(session)
    go_to(page, "Rye loaf")
    type_into_cell(qtbot, page, "Rye loaf")
    assert not is_editing(page)
    assert session.store.undo_label == "Write five posts"


def test_a_number_adds_a_result_and_carries_the_others_over(
    posts: dict[str, Post], session: Session, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(session)
    go_to(page, "Burnt basque", Column.LIKES)
    type_into_cell(qtbot, page, "1.2k")
    earlier, newest = session.read.results(posts["Burnt basque"].id)
    assert (earlier.likes, earlier.saves) == (100, 0)
    assert (newest.likes, newest.saves, newest.reach) == (1200, 0, None)
    assert newest.seen_on == session.today
    assert cell(page, "Burnt basque", Column.LIKES) == "1,200"
    session.undo()
    assert session.read.results(posts["Burnt basque"].id) == (earlier,)


@pytest.mark.parametrize(
    ("column", "typed", "reason"),
    [
        (Column.LIKES, "many", "“many” is not a number."),
        (Column.LIKES, "-5", "is not a number."),
        (Column.TITLE, "", "The post has no title."),
    ],
)
def test_what_cannot_be_kept_stays_in_the_field_with_the_reason(
    posts: dict[str, Post],
    session: Session,
    open_page: Open,
    qtbot: QtBot,
    column: Column,
    typed: str,
    reason: str,
) -> None:
    page = open_page(session)
    go_to(page, "Brown butter cookies", column)
    qtbot.keyClick(page.table, Key.Key_F2)
    field = editor(page)
    assert isinstance(field, QLineEdit)
    field.clear()
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Key.Key_Return)
    assert reason in page.table.cells.reason.text
    assert field.text() == typed
    assert reason in field.accessibleDescription()
    assert session.store.undo_label == "Write five posts"
    qtbot.keyClick(field, Key.Key_Escape)
    assert not is_editing(page)
    assert page.table.cells.reason.text == ""
    assert cell(page, "Brown butter cookies", column) in ("—", "Brown butter cookies")


def test_leaving_a_field_does_not_lose_what_is_wrong(
    posts: dict[str, Post], session: Session, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(session)
    go_to(page, "Brown butter cookies", Column.LIKES)
    qtbot.keyClick(page.table, Key.Key_F2)
    field = editor(page)
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "a lot")
    page.focus_search()
    assert field.isVisible()
    assert field.text() == "a lot"
    assert "not a number" in page.table.cells.reason.text


def test_the_kind_is_chosen_among_those_of_the_platform(
    posts: dict[str, Post], session: Session, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(session)
    go_to(page, "Rye loaf", Column.KIND)
    qtbot.keyClick(page.table, Key.Key_F2)
    field = editor(page, QComboBox)
    assert isinstance(field, QComboBox)
    assert field.currentText() == "Photo"
    qtbot.keyClicks(field, "Live")
    qtbot.keyClick(field, Key.Key_Return)
    assert session.read.posts([posts["Rye loaf"].id])[posts["Rye loaf"].id][0].kind is Kind.LIVE


def test_the_time_is_edited_on_the_clock_of_its_place(
    posts: dict[str, Post], session: Session, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(session)
    go_to(page, "Burnt basque", Column.PUBLISHED)
    qtbot.keyClick(page.table, Key.Key_F2)
    field = editor(page, QDateTimeEdit)
    assert isinstance(field, QDateTimeEdit)
    assert field.text() == "3 Nov 2026 18:05"
    field.setDateTime(field.dateTime().addDays(1))
    qtbot.keyClick(field, Key.Key_Return)
    changed, _ = session.read.posts([posts["Burnt basque"].id])[posts["Burnt basque"].id]
    assert changed.day == date(2026, 11, 4)
    assert changed.published_at == datetime(2026, 11, 4, 17, 5, tzinfo=UTC)
    assert changed.zone == "Europe/Berlin"


def test_a_time_that_has_not_come_is_refused(posts: dict[str, Post], session: Session) -> None:
    model = PostsModel(session)
    model.show_posts(PostQuery(), Column.PUBLISHED, descending=True)
    published = model.index(0, COLUMNS.index(Column.PUBLISHED))
    with pytest.raises(Trouble, match="has not come yet"):
        model.change(published, "2026-11-24 09:00")
    with pytest.raises(Trouble, match="has not come yet"):
        model.change(published, "2026-11-23 12:01")
    model.change(published, "2026-11-23 11:59")
    assert model.text(0, Column.PUBLISHED) == "20 Nov 18:05"  # until it is asked again
    model.show_posts(PostQuery(), Column.PUBLISHED, descending=True)
    assert model.text(0, Column.PUBLISHED) == "23 Nov 11:59"


def test_a_time_with_its_offset_is_that_moment_wherever_the_post_was_logged(
    posts: dict[str, Post], session: Session
) -> None:
    model = PostsModel(session)
    model.show_posts(PostQuery(words="Burnt basque"), Column.PUBLISHED, descending=True)
    model.change(model.index(0, COLUMNS.index(Column.PUBLISHED)), "2026-11-04 09:00-05:00")
    changed, _ = session.read.posts([posts["Burnt basque"].id])[posts["Burnt basque"].id]
    assert changed.published_at == datetime(2026, 11, 4, 14, 0, tzinfo=UTC)


def test_other_facts_leave_day_and_time_as_they_were_logged(
    posts: dict[str, Post], session: Session
) -> None:
    model = PostsModel(session)
    model.show_posts(PostQuery(words="élan"), Column.PUBLISHED, descending=True)
    assert model.setData(model.index(0, COLUMNS.index(Column.NICHE)), "Travel")
    before = posts["élan, a café tour"]
    after, _ = session.read.posts([before.id])[before.id]
    assert (after.niche, after.day, after.published_at) == ("Travel", before.day, None)


def test_an_accent_that_is_typed_after_its_letter_is_looked_for_anew(
    posts: dict[str, Post], session: Session
) -> None:
    model = PostsModel(session)
    model.show_posts(PostQuery(words="a cafe"), Column.PUBLISHED, descending=True)
    assert model.rowCount() == 0
    # Some keyboards write é as e and an accent of its own.
    model.show_posts(PostQuery(words="a cafe\u0301"), Column.PUBLISHED, descending=True)
    assert model.ids(range(model.rowCount())) == [posts["élan, a café tour"].id]


def test_the_engagement_cannot_be_typed(posts: dict[str, Post], session: Session) -> None:
    model = PostsModel(session)
    model.show_posts(PostQuery(), Column.PUBLISHED, descending=True)
    editable = {
        column
        for place, column in enumerate(COLUMNS)
        if model.index(0, place).flags() & Qt.ItemFlag.ItemIsEditable
    }
    # Pinned is a box to tick.
    assert set(COLUMNS) - editable == {Column.ENGAGEMENT, Column.ACCOUNT, Column.PINNED}


def test_several_posts_are_removed_and_brought_back_at_once(
    posts: dict[str, Post], session: Session, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(session)
    before = [
        (session.read.posts([post.id]), session.read.results(post.id)) for post in posts.values()
    ]
    go_to(page, "Focaccia three ways")
    qtbot.keyClick(page.table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(session.told) as told:
        qtbot.keyClick(page.table, Key.Key_Delete)
    assert told.args == ["Remove 2 posts", True]
    assert titles(page) == ["Brown butter cookies", "élan, a café tour", "Rye loaf"]
    chosen = page.chosen_post()
    assert chosen is not None
    assert chosen.title == "Rye loaf"  # what came into their place
    session.undo()
    assert len(titles(page)) == 5
    assert before == [
        (session.read.posts([post.id]), session.read.results(post.id)) for post in posts.values()
    ]


def test_selection_and_place_survive_a_refresh(sample: Session, open_page: Open) -> None:
    page = open_page(sample)
    page.table.verticalScrollBar().setValue(40)
    chosen = page.model.ids((45, 47))
    for row in (45, 47):
        page.table.selectionModel().select(
            page.model.index(row, 0),
            QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
        )
    page.table.selectionModel().setCurrentIndex(
        page.model.index(47, 1), QItemSelectionModel.SelectionFlag.NoUpdate
    )
    sample.do(sample.read.removal_of_posts(page.model.ids([0])), "Remove a post")
    assert page.model.ids(page.table.chosen_rows()) == chosen
    assert page.table.currentIndex().row() == 46
    assert page.table.currentIndex().column() == 1
    assert page.table.verticalScrollBar().value() == 40


def test_keyboard_only(
    posts: dict[str, Post], session: Session, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(session)
    page.focus_search()
    qtbot.keyClicks(page.filters.search, "bread")
    qtbot.waitUntil(lambda: len(titles(page)) == 2)
    qtbot.keyClick(page.filters.search, Key.Key_Down)
    assert page.table.hasFocus()
    qtbot.keyClick(page.table, Key.Key_Return)
    sheet = sheet_of(page)
    assert sheet.windowTitle() == "Edit the post"
    title = sheet.findChildren(QLineEdit)[0]
    assert title.text() == "Focaccia three ways"
    title.selectAll()
    qtbot.keyClicks(title, "Focaccia, four ways")
    qtbot.keyClick(title, Key.Key_Return)
    assert titles(page) == ["Focaccia, four ways", "Rye loaf"]
    qtbot.keyClick(page.table, Key.Key_Down)
    qtbot.keyClick(page.table, Key.Key_Delete)
    assert titles(page) == ["Focaccia, four ways"]
    session.undo()
    session.undo()
    assert titles(page) == ["Focaccia three ways", "Rye loaf"]


def test_chosen_rows_are_copied_for_a_spreadsheet(
    posts: dict[str, Post], session: Session, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(session)
    go_to(page, "Burnt basque")
    type_into_cell(qtbot, page, '=HYPERLINK("x")')
    qtbot.keyClick(page.table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, line, end = QGuiApplication.clipboard().text().split("\n")
    assert head.split("\t")[:3] == ["Published", "Title", "Kind"]
    assert line.split("\t")[0] == "2026-11-03 18:05"
    assert line.split("\t")[1].strip('"').startswith("'=HYPERLINK")
    assert "100" in line.split("\t")
    assert end == ""


def test_all_accounts_stand_together_with_their_names(
    posts: dict[str, Post], session: Session, open_page: Open
) -> None:
    other, edit = add_account("tiktok:mirabakes", session.today, session.accounts)
    session.do(edit, "Add an account")
    session.do(Put(Post("f" * 32, other.id, date(2026, 11, 22), title="Knots")), "Log a post")
    page = open_page(session)
    account = COLUMNS.index(Column.ACCOUNT)
    assert page.table.isColumnHidden(account)
    assert len(titles(page)) == 5
    session.select(None)
    assert not page.table.isColumnHidden(account)
    assert titles(page)[0] == "Knots"
    assert cell(page, "Knots", Column.ACCOUNT) == "@mirabakes"
    page.order_by(Column.ACCOUNT)
    assert titles(page)[-1] == "Knots"


def test_posts_of_one_handle_stand_by_their_platform(session: Session, open_page: Open) -> None:
    day, made = date(2026, 11, 22), []
    for platform in ("youtube", "tiktok"):
        account, edit = add_account(f"{platform}:mira.bakes", session.today, session.accounts)
        session.do(edit, "Add an account")
        made += [Put(Post(new_id(), account.id, day, title=platform)) for _ in range(2)]
    session.do(batch(made), "Log posts")
    session.select(None)
    page = open_page(session)
    page.order_by(Column.ACCOUNT)
    assert [cell(page, title, Column.ACCOUNT) for title in ("tiktok", "youtube")] == [
        *("@mira.bakes · TikTok", "@mira.bakes · YouTube"),
    ]
    assert titles(page) == ["tiktok", "tiktok", "youtube", "youtube"]


@pytest.mark.parametrize("width", [1044, 764, 664])
def test_the_columns_fit_the_room(sample: Session, open_page: Open, width: int) -> None:
    page = open_page(sample)
    page.resize(width, 610)
    table = page.table
    shown = [c for c in COLUMNS if not table.isColumnHidden(COLUMNS.index(c))]
    assert sum(table.columnWidth(COLUMNS.index(c)) for c in shown) == table.viewport().width()
    assert {Column.PUBLISHED, Column.TITLE, Column.KIND, Column.ENGAGEMENT} <= set(shown)
    assert table.columnWidth(COLUMNS.index(Column.TITLE)) >= 200
    assert table.horizontalScrollBar().maximum() == 0


def test_the_line_under_the_title_counts(
    posts: dict[str, Post], session: Session, open_page: Open
) -> None:
    page = open_page(session)
    texts = [said.text() for said in page.findChildren(QLabel)]
    assert "5 posts, 4 in the last year" in texts
    assert "Engagement = (likes + saves) ÷ followers at publication" in texts


def test_without_a_post_or_an_account_the_page_says_the_next_thing(
    session: Session, open_page: Open, actions: Mapping[str, QAction], qtbot: QtBot
) -> None:
    page = open_page(session)
    assert any(w.accessibleName().startswith("No post yet.") for w in visible(page))
    assert not page.table.isVisible()
    session.do(session.read.removal_of_account(session.accounts[0]), "Remove the account")
    assert any("there is none yet" in w.accessibleName() for w in visible(page))
    with qtbot.waitSignal(actions["add_account"].triggered):
        (add,) = [w for w in visible(page) if w.accessibleName() == "Add account…"]
        qtbot.mouseClick(add, Qt.MouseButton.LeftButton)


def test_every_field_and_cell_has_a_name(
    posts: dict[str, Post], session: Session, open_page: Open
) -> None:
    page = open_page(session)
    for widget in visible(page):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface.text(QAccessible.Text.Name), widget
    said = page.model.data(
        page.model.index(0, COLUMNS.index(Column.LIKES)), Qt.ItemDataRole.AccessibleTextRole
    )
    assert said == "Likes: not known"


def test_the_menu_offers_what_fits_the_post(
    posts: dict[str, Post], session: Session, open_page: Open
) -> None:
    page = open_page(session)
    page.table.clearSelection()
    assert "Remove posts" not in offered(page)
    go_to(page, "Rye loaf", Column.ENGAGEMENT)
    fitting = {"Edit post…", "Log results of a post", "Copy posts", "Remove posts"}
    assert fitting | {"Duplicate as new…", "Sort by engagement"} <= offered(page)
    assert not {"Open the post’s link", "Edit this cell"} & offered(page)


def offered(page: PostsPage) -> set[str]:
    """The words of what the menu of the table lets one do."""
    actions = page.menu().actions()
    return {a.text().replace("&", "").split("\t")[0] for a in actions if a.isEnabled()}


class Browser(QObject):
    """Takes the links that would be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.mark.parametrize(
    ("link", "opens"),
    [("https://www.instagram.com/p/abc/", True), ("javascript:alert(1)", False), ("", False)],
)
def test_only_web_links_are_opened(
    posts: dict[str, Post], session: Session, open_page: Open, link: str, opens: bool
) -> None:
    browser = Browser()
    # Its types ask for bytes; it takes a string and nothing else.
    hand_over: Any = QDesktopServices.setUrlHandler
    for scheme in ("https", "javascript"):
        hand_over(scheme, browser, "open")
    session.do(Put(replace(posts["Rye loaf"], link=link)), "Change a post")
    page = open_page(session)
    go_to(page, "Rye loaf")
    page.deeds.open_link()
    for scheme in ("https", "javascript"):
        QDesktopServices.unsetUrlHandler(scheme)
    assert browser.opened == ([link] if opens else [])
