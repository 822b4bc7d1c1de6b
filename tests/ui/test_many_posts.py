"""The page Posts of a log with so many posts that they are looked for beside the window."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from growthdesk.domain.counts import exactly
from growthdesk.domain.deeds import add_account, log_followers
from growthdesk.domain.edits import Edit, Put, batch, remove
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Post, Result
from growthdesk.store.posts import PostQuery
from growthdesk.ui.models.beside import FEW
from growthdesk.ui.models.post_columns import COLUMNS, RIGHT, Column, plain_text
from growthdesk.ui.models.post_order import Wanted, come_between, in_order
from growthdesk.ui.models.posts import PostsModel
from growthdesk.ui.models.posts_near import posts_near
from growthdesk.ui.pages.posts import PostsPage
from growthdesk.ui.session import Session

Open = Callable[[Session], PostsPage]
MANY = FEW + 700
ROW = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


@pytest.fixture
def many(session: Session) -> Session:
    """A session on one account with four posts a day; every second one has likes."""
    account, today = session.accounts[0], session.today
    edits: list[Edit] = [log_followers(account, today, exactly(1_000), today)]
    for number in range(MANY):
        day = today - timedelta(days=number // 4)
        kind = Kind.REEL if number % 3 else Kind.PHOTO
        title = f"Loaf {number * 7919 % MANY}"
        post = Post(f"p{number:05}", account.id, day, title=title, kind=kind, niche="Bread")
        edits.append(Put(post))
        if number % 2:
            at = session.now() - timedelta(days=number // 4)
            edits.append(Put(Result(post.id, at, day, likes=number * 31 % 997)))
    session.store.apply(batch(edits), "Write many posts")
    return session


def settled(qtbot: QtBot, model: PostsModel) -> None:
    qtbot.waitUntil(lambda: not model.is_searching)


def all_told(qtbot: QtBot, page: PostsPage) -> None:
    settled(qtbot, page.model)
    qtbot.waitUntil(lambda: page.model.told.count is not None)


def is_searching(page: PostsPage) -> bool:
    return page.model.is_searching


def top(page: PostsPage, rows: int = 3) -> list[str]:
    return [page.model.text(row, Column.TITLE) for row in range(rows)]


def test_the_first_posts_are_there_at_once_and_all_of_them_a_little_later(
    many: Session, open_page: Open, qtbot: QtBot
) -> None:
    model = PostsModel(many)
    query = PostQuery(many.accounts[0].id, last_day=many.today)
    model.show_posts(query, Column.PUBLISHED, descending=True)
    first = model.ids(range(model.rowCount()))
    assert 0 < len(first) < MANY
    settled(qtbot, model)
    assert model.ids(range(MANY)) == many.read.find_posts(query)
    assert model.ids(range(len(first))) == first
    page = open_page(many)
    all_told(qtbot, page)
    texts = [said.text() for said in page.findChildren(QLabel)]
    assert any(text.startswith(f"{MANY:,} posts, 1,460 in the last year") for text in texts)
    assert any(text.startswith("Engagement = (likes) ÷") for text in texts)


@pytest.mark.parametrize("column", COLUMNS)
def test_many_posts_stand_in_the_order_of_every_column(
    many: Session, qtbot: QtBot, column: Column
) -> None:
    model = PostsModel(many)
    query = PostQuery(many.accounts[0].id, last_day=many.today)
    for descending in (True, False):
        model.show_posts(query, column, descending=descending)
        settled(qtbot, model)
        assert len(set(model.keys.tolist())) == MANY
        values = [plain_text(line, column) for line in model.lines(range(MANY))]
        if column in RIGHT:
            known = [float(value) for value in values if value]
            assert values[len(known) :] == [""] * (MANY - len(known))
            assert known == sorted(known, reverse=descending)
        else:
            assert values == sorted(values, key=str.casefold, reverse=descending)


def test_the_model_of_many_posts_is_sound_through_changes(many: Session, qtbot: QtBot) -> None:
    model = PostsModel(many)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    assert tester.model() is model
    for words in ("", "loaf 1", "loaf 12", "no such", ""):
        model.show_posts(PostQuery(words=words), Column.PUBLISHED, descending=True)
        settled(qtbot, model)
        expected = many.read.find_posts(PostQuery(words=words))
        assert model.ids(range(model.rowCount())) == expected


def test_what_is_changed_is_seen_before_all_posts_were_looked_for_again(
    many: Session, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(many)
    all_told(qtbot, page)
    before = top(page)
    new = Post("new", many.accounts[0].id, many.today, many.now(), title="Brand new")
    many.do(Put(new), "Log a post")
    assert page.model.is_searching
    assert top(page) == ["Brand new", *before[:2]]
    many.undo()
    assert top(page) == before
    settled(qtbot, page.model)
    page.table.selectRow(1)
    with qtbot.waitSignal(many.told):
        page.deeds.remove()
    assert top(page, 2) == [before[0], before[2]]
    chosen = page.chosen_post()
    assert chosen is not None
    assert chosen.title == before[2]  # what came into its place
    settled(qtbot, page.model)
    assert page.model.rowCount() == MANY - 1


def test_chosen_posts_stay_chosen_while_others_come_and_go(
    many: Session, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(many)
    all_told(qtbot, page)
    for row in (1_000, 1_001, 2_500):
        page.table.selectionModel().select(page.model.index(row, 0), ROW)
    page.table.selectionModel().setCurrentIndex(
        page.model.index(1_001, 1), QItemSelectionModel.SelectionFlag.NoUpdate
    )
    chosen = page.model.ids(page.table.chosen_rows())
    new = Post("new", many.accounts[0].id, many.today, many.now(), title="Brand new")
    many.do(Put(new), "Log a post")
    settled(qtbot, page.model)
    assert page.table.chosen_rows() == [1_001, 1_002, 2_501]
    page.order_by(Column.TITLE)
    settled(qtbot, page.model)
    assert sorted(page.model.ids(page.table.chosen_rows())) == sorted(chosen)
    current = page.model.post(page.table.currentIndex().row())
    assert current is not None
    assert current.id == chosen[1]


def test_all_are_chosen_as_one_stretch(many: Session, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(many)
    all_told(qtbot, page)
    page.table.selectAll()
    assert page.table.chosen_stretches() == [range(MANY)]
    qtbot.waitUntil(
        lambda: any(f"{MANY:,} selected" in w.text() for w in page.findChildren(QLabel))
    )


def test_a_page_that_is_left_lets_go_of_the_file_and_goes_on_when_it_is_seen_again(
    many: Session, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(many)
    page.order_by(Column.TITLE)
    assert is_searching(page)
    page.hide()
    assert not is_searching(page)
    page.show()
    assert is_searching(page)
    all_told(qtbot, page)
    expected = many.read.find_posts(PostQuery(order="title", descending=False))
    assert page.model.ids(range(MANY)) == expected


def test_rows_stay_while_a_cell_is_edited(many: Session, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(many)
    page.order_by(Column.TITLE)
    all_told(qtbot, page)
    last = page.model.rowCount() - 1
    page.model.change(page.model.index(0, COLUMNS.index(Column.TITLE)), "zzz, the last of all")
    assert page.model.is_searching
    page.table.setCurrentIndex(page.model.index(1, COLUMNS.index(Column.TITLE)))
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    (field,) = [w for w in page.table.viewport().findChildren(QLineEdit) if w.isVisible()]
    qtbot.keyClicks(field, "half a wo")
    settled(qtbot, page.model)
    assert field.isVisible()
    assert page.model.text(0, Column.TITLE) == "zzz, the last of all"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.model.text(last, Column.TITLE) == "zzz, the last of all")


def test_a_choice_that_may_still_turn_up_is_kept(
    many: Session, open_page: Open, qtbot: QtBot
) -> None:
    oldest = many.read.find_posts(PostQuery(descending=False))[0]
    post, _ = many.read.posts([oldest])[oldest]
    many.do(Put(replace(post, niche="Rare")), "Change a post")
    _, edit = add_account("tiktok:mira.bakes", many.today, (), niche="Food")
    many.do(edit, "Add an account")
    page = open_page(many)
    all_told(qtbot, page)
    page.filters.niche.setCurrentIndex(page.filters.niche.findData("Rare"))
    settled(qtbot, page.model)
    assert page.model.rowCount() == 1
    many.select(None)
    all_told(qtbot, page)
    assert page.filters.niche.currentData() == "Rare"
    assert page.model.rowCount() == 1
    many.select(many.accounts[1])
    assert page.filters.niche.currentData() is None


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("row", [0, 900, MANY - 1])
@pytest.mark.parametrize("words", ["", "loaf"])
def test_the_posts_around_a_row_are_right_at_once(
    many: Session, row: int, descending: bool, words: str
) -> None:
    query = PostQuery(many.accounts[0].id, last_day=many.today, descending=descending)
    wanted = Wanted(query, Column.PUBLISHED, descending, many.accounts, many.today)
    before = in_order(many.read, wanted)
    there = many.read.post_keys.ids(before[max(0, row - 1) : row + 2])
    posts = [post for post, _ in many.read.posts(there).values()]
    many.do(remove(posts[0]), "Remove a post")
    many.do(Put(replace(posts[1], id="beside")), "Log a post")
    now = in_order(many.read, wanted)
    near = posts_near(many.read, wanted, words, before, row)
    if words:  # who has them is looked for
        assert near.tolist() == [key for key in before.tolist() if key in now.tolist()]
    else:
        assert near.tolist() == now.tolist()


@settings(deadline=None, max_examples=40)
@given(
    before=st.lists(st.integers(1, 60), unique=True),
    added=st.lists(st.integers(61, 90), unique=True),
    places=st.lists(st.integers(0, 60)),
)
def test_only_what_comes_in_between_leaves_the_others_as_they_are(
    before: list[int], added: list[int], places: list[int]
) -> None:
    at = places[0] % (len(before) + 1) if places else 0
    after = [*before[:at], *added, *before[at:]]
    found = come_between(np.array(before, np.int64), np.array(after, np.int64))
    if before and added:
        assert found is not None
        rest = [key for place, key in enumerate(after) if place not in found]
        assert (len(found), rest) == (len(added), before)
    else:
        assert found is None
    if before:
        assert come_between(np.array(after, np.int64), np.array(before[1:], np.int64)) is None
