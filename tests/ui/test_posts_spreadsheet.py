"""Posts to and from a spreadsheet: copied without formulas, pasted into cells and as new posts."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from pytestqt.qtbot import QtBot

from growthdesk.domain.edits import Put
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Post
from growthdesk.errors import Trouble
from growthdesk.store.posts import PostQuery
from growthdesk.ui.models.copied_posts import safe, unsafe
from growthdesk.ui.models.pasted_posts import named_columns, read_block
from growthdesk.ui.models.post_columns import COLUMNS, Column
from growthdesk.ui.models.typed_cells import read_kind, read_pinned
from growthdesk.ui.pages.posts import PostsPage
from growthdesk.ui.session import Session

Open = Callable[[Session], PostsPage]
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def go_to(page: PostsPage, title: str, column: Column = Column.TITLE) -> None:
    titles = [page.model.text(row, Column.TITLE) for row in range(page.model.rowCount())]
    page.table.setCurrentIndex(page.model.index(titles.index(title), COLUMNS.index(column)))


def paste(qtbot: QtBot, page: PostsPage, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(page.table, Qt.Key.Key_V, CTRL)


def read(session: Session, post: Post) -> Post:
    return session.read.posts([post.id])[post.id][0]


def every_post(session: Session) -> list[Post]:
    ids = session.read.find_posts(PostQuery(descending=False))
    return [post for post, _ in session.read.posts(ids).values()]


@given(st.text(st.characters(exclude_categories=("Cc", "Cs", "Z")), min_size=1))
def test_a_safe_cell_is_no_formula_and_reads_back_as_it_was(text: str) -> None:
    assert safe(text)[0] not in "=+-@"
    assert unsafe(safe(text)) == text or text.startswith("'")


def test_rows_are_copied_as_text_and_as_a_table_in_the_order_of_the_columns(
    posts: dict[str, Post], session: Session, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(session)
    post = posts["Burnt basque"]
    session.do(Put(Post(post.id, post.account_id, post.day, title="=<b>1")), "Change a post")
    page.table.move_column(Column.KIND, -1)
    go_to(page, "=<b>1")
    qtbot.keyClick(page.table, Qt.Key.Key_C, CTRL)
    data = QGuiApplication.clipboard().mimeData()
    head, line, _ = data.text().split("\n")
    assert head.split("\t")[:3] == ["Published", "Kind", "Title"]
    assert line.split("\t")[:3] == ["2026-11-03", "photo", "'=<b>1"]
    assert "'=&lt;b&gt;1</td>" in data.html().replace("&#x27;", "'")
    assert "<b>1" not in data.html()


def test_a_block_goes_into_the_cells_from_the_cursor_on_as_one_step(
    posts: dict[str, Post], session: Session, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(session)
    go_to(page, "Focaccia three ways", Column.KIND)
    paste(qtbot, page, "Reel\tRye\r\nphoto\t\r\n")
    focaccia, basque = (read(session, posts[t]) for t in ("Focaccia three ways", "Burnt basque"))
    assert (focaccia.kind, focaccia.niche) == (Kind.REEL, "Rye")
    assert (basque.kind, basque.niche) == (Kind.PHOTO, "")
    assert session.store.undo_label == "Paste into 2 posts"
    session.undo()
    assert read(session, posts["Burnt basque"]).niche == "Baking"


def test_one_cell_fills_all_chosen_posts(
    posts: dict[str, Post], session: Session, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(session)
    go_to(page, "Brown butter cookies", Column.NICHE)
    qtbot.keyClick(page.table, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(page.table, Qt.Key.Key_Down, SHIFT)
    paste(qtbot, page, "Sweet")
    assert [post.niche for post in every_post(session)].count("Sweet") == 3
    session.undo()
    assert "Sweet" not in [post.niche for post in every_post(session)]


def test_numbers_of_several_columns_become_one_result(
    posts: dict[str, Post], session: Session, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(session)
    go_to(page, "Burnt basque", Column.LIKES)
    shown = page.table.shown_columns()
    assert shown[shown.index(Column.LIKES) + 1] is Column.COMMENTS
    paste(qtbot, page, "1,204\t31")
    _, newest = session.read.results(posts["Burnt basque"].id)
    assert (newest.likes, newest.comments, newest.saves) == (1204, 31, 0)


@pytest.mark.parametrize(
    ("column", "text", "reason"),
    [
        (Column.KIND, "reel\nsong", "Row 2: “song” is not a kind of post."),
        (Column.LIKES, "12\nmany", "Row 2: “many” is not a number."),
        (Column.TITLE, "a\n\nb", "Row 2: The post has no title."),
        (Column.TITLE, "\n".join("abcdef"), "There are too few posts below for the 6 rows"),
    ],
)
def test_a_paste_that_cannot_be_kept_changes_nothing_and_names_the_row(
    posts: dict[str, Post],
    session: Session,
    open_page: Open,
    qtbot: QtBot,
    column: Column,
    text: str,
    reason: str,
) -> None:
    page = open_page(session)
    before = every_post(session)
    go_to(page, "Focaccia three ways", column)
    with qtbot.waitSignal(session.troubled) as told:
        paste(qtbot, page, text)
    assert told.args is not None
    assert reason in told.args[0].says
    assert every_post(session) == before


def test_rows_become_new_posts_as_one_step(
    posts: dict[str, Post], session: Session, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(session)
    spans = session.read.spans(session.accounts[0].id)
    QGuiApplication.clipboard().setText(
        "Title\tKind\tPublished\tLikes\tWeather\n"
        "Knots\treel\t2026-10-01 18:05\t120\train\n"
        "\t\t\t\t\n"
        "'=Stollen\t\t2026-10-02\t\t\n"
    )
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_P, CTRL | SHIFT)
    made = {post.title: post for post in every_post(session)}
    knots, stollen = made["Knots"], made["=Stollen"]
    berlin = ZoneInfo("Europe/Berlin")
    assert knots.kind is Kind.REEL
    assert knots.published_at == datetime(2026, 10, 1, 18, 5, tzinfo=berlin)
    assert [result.likes for result in session.read.results(knots.id)] == [120]
    assert (stollen.day, stollen.published_at) == (date(2026, 10, 2), None)
    assert session.store.undo_label == "Paste 2 new posts"
    # A few rows are no promise that nothing is missing in between.
    assert session.read.spans(session.accounts[0].id) == spans
    session.undo()
    assert len(every_post(session)) == len(posts)


def test_a_copied_table_with_names_is_shown_before_anything_is_saved(
    posts: dict[str, Post],
    session: Session,
    open_page: Open,
    actions: Mapping[str, QAction],
    qtbot: QtBot,
) -> None:
    page = open_page(session)
    go_to(page, "Rye loaf")
    with qtbot.waitSignal(actions["paste_table"].triggered):
        paste(qtbot, page, "Title\tKind\nKnots\treel\n")
    assert session.store.undo_label == "Write five posts"


def test_a_block_is_read_as_spreadsheets_write_it() -> None:
    assert read_block('a\t"two\nlines"\r\n\t\r\n') == [["a", "two\nlines"]]
    assert read_block("") == []
    assert named_columns(["Titel", "x"]) is None
    assert named_columns(["TITLE", "engagement", "?"]) == [Column.TITLE, Column.ENGAGEMENT, None]
    with pytest.raises(Trouble, match="too much to be cells"):
        read_block("a" * 20_000_001)


def test_kinds_and_pins_are_read_as_people_write_them() -> None:
    assert read_kind(" REEL ") is Kind.REEL
    assert [read_pinned(text) for text in ("yes", "TRUE", "x", "no", "")] == [True] * 3 + [
        False
    ] * 2
    with pytest.raises(Trouble, match="does not say whether"):
        read_pinned("maybe")
