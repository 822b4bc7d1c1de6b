"""The sheets that log a post, change one, and add its numbers."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtWidgets import QComboBox, QDateEdit, QLabel, QLineEdit, QPushButton, QTimeEdit
from pytestqt.qtbot import QtBot

from growthdesk.domain.deeds import add_account, log_post, log_result
from growthdesk.domain.edits import Put, batch
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Post, Result
from growthdesk.store.posts import PostQuery
from growthdesk.ui.dialogs.post import post_sheet
from growthdesk.ui.dialogs.results import due_results_sheet, results_sheet
from growthdesk.ui.dialogs.sheet import Sheet
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme

Open = Callable[[Sheet], Sheet]
Enter = Qt.Key.Key_Return


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme) -> Open:
    """Shows a sheet as the window does."""

    def show(sheet: Sheet) -> Sheet:
        qtbot.addWidget(sheet)
        with qtbot.waitExposed(sheet):
            sheet.show()
        return sheet

    return show


def field(sheet: Sheet, name: str) -> QLineEdit:
    (found,) = [f for f in sheet.findChildren(QLineEdit) if f.accessibleName() == name]
    return found


def press(qtbot: QtBot, sheet: Sheet, words: str) -> None:
    (button,) = [b for b in sheet.findChildren(QPushButton) if b.text() == words]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def chosen(sheet: Sheet, name: str) -> list[str]:
    return [
        button.text()
        for button in sheet.findChildren(QPushButton)
        if button.isVisible()
        and button.isChecked()
        and button.accessibleName().startswith(f"{name}:")
    ]


def logged(session: Session) -> list[Post]:
    ids = session.read.find_posts(PostQuery())
    read = session.read.posts(ids)
    return [read[identity][0] for identity in ids]


def write(session: Session, title: str, days_ago: int, **facts: Any) -> Post:
    account, now = session.accounts[0], session.now()
    post, edit = log_post(
        account,
        title,
        now,
        session.read.spans(account.id),
        at=now - timedelta(days=days_ago),
        **facts,
    )
    session.do(edit, "Log a post")
    return post


def test_a_title_and_enter_are_enough(session: Session, opened: Open, qtbot: QtBot) -> None:
    write(session, "Rye loaf", 3, kind=Kind.CAROUSEL, niche="Bread")
    sheet = opened(post_sheet(session, session.account, None))
    title = field(sheet, "Title")
    qtbot.keyClicks(title, "  Cardamom knots, take two ")
    with qtbot.waitSignal(session.told) as told:
        qtbot.keyClick(title, Enter)
    assert told.args == ["Log a post", True]
    assert not sheet.isVisible()
    newest = logged(session)[0]
    assert newest.title == "Cardamom knots, take two"
    assert (newest.kind, newest.niche) == (Kind.CAROUSEL, "Bread")
    assert newest.published_at == datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
    assert (newest.day, newest.zone) == (date(2026, 11, 23), "Europe/Berlin")
    session.undo()
    assert [post.title for post in logged(session)] == ["Rye loaf"]


def test_the_first_post_has_the_usual_kind_and_the_niche_of_the_account(
    session: Session, opened: Open
) -> None:
    sheet = opened(post_sheet(session, session.account, None))
    assert chosen(sheet, "Kind") == ["Reel"]
    assert chosen(sheet, "Niche") == ["Food"]
    assert not sheet.reason


def test_without_a_title_it_stays_and_says_why(
    session: Session, opened: Open, qtbot: QtBot
) -> None:
    sheet = opened(post_sheet(session, session.account, None))
    qtbot.keyClick(field(sheet, "Title"), Enter)
    assert sheet.isVisible()
    assert sheet.reason.startswith("The post has no title.")
    assert logged(session) == []


def test_a_link_that_is_no_web_link_stays_with_the_reason(
    session: Session, opened: Open, qtbot: QtBot
) -> None:
    sheet = opened(post_sheet(session, session.account, None))
    field(sheet, "Title").setText("Knots")
    link = field(sheet, "Link")
    qtbot.keyClicks(link, "file:///etc/passwd")
    qtbot.keyClick(link, Enter)
    assert "https://" in sheet.reason
    assert link.text() == "file:///etc/passwd"
    assert logged(session) == []
    link.setText("https://www.instagram.com/p/abc/")
    qtbot.keyClick(link, Enter)
    assert logged(session)[0].link == "https://www.instagram.com/p/abc/"


def test_a_link_that_was_pasted_as_title_becomes_the_link(
    session: Session, opened: Open, qtbot: QtBot
) -> None:
    sheet = opened(post_sheet(session, session.account, None))
    field(sheet, "Title").setText("https://www.instagram.com/p/abc/")
    qtbot.keyClick(field(sheet, "Title"), Enter)
    (post,) = logged(session)
    assert (post.title, post.link) == ("", "https://www.instagram.com/p/abc/")


def test_an_earlier_day_and_another_niche(session: Session, opened: Open, qtbot: QtBot) -> None:
    sheet = opened(post_sheet(session, session.account, None))
    field(sheet, "Title").setText("Knots")
    (day,), (time,) = sheet.findChildren(QDateEdit), sheet.findChildren(QTimeEdit)
    day.setDate(QDate(2026, 7, 4))
    time.setTime(QTime(0, 30))
    press(qtbot, sheet, "Other…")
    qtbot.keyClicks(field(sheet, "Another niche"), "Sourdough")
    press(qtbot, sheet, "Story")
    press(qtbot, sheet, "Save")
    (post,) = logged(session)
    assert post.day == date(2026, 7, 4)
    assert post.published_at == datetime(2026, 7, 3, 22, 30, tzinfo=UTC)  # summer time
    assert (post.niche, post.kind) == ("Sourdough", Kind.STORY)


def test_a_time_that_has_not_come_is_told(session: Session, opened: Open, qtbot: QtBot) -> None:
    sheet = opened(post_sheet(session, session.account, None))
    field(sheet, "Title").setText("Knots")
    sheet.findChildren(QTimeEdit)[0].setTime(QTime(12, 1))
    qtbot.keyClick(field(sheet, "Title"), Enter)
    assert sheet.reason.startswith("12:01 today has not come yet.")
    assert sheet.isVisible()
    assert logged(session) == []


def test_save_and_add_another_keeps_kind_and_niche(
    session: Session, opened: Open, qtbot: QtBot
) -> None:
    sheet = opened(post_sheet(session, session.account, None))
    press(qtbot, sheet, "Photo")
    sheet.findChildren(QDateEdit)[0].setDate(QDate(2026, 11, 20))
    for title in ("One", "Two"):
        qtbot.keyClicks(field(sheet, "Title"), title)
        press(qtbot, sheet, "Save and add another")
        assert field(sheet, "Title").text() == ""
    assert sheet.isVisible()
    assert "Saved: Two" in [said.text() for said in sheet.findChildren(QLabel) if said.isVisible()]
    assert [(p.title, p.day.day, p.kind) for p in logged(session)] == [
        ("Two", 23, Kind.PHOTO),
        ("One", 20, Kind.PHOTO),
    ]


def test_it_says_when_it_will_ask(session: Session, opened: Open, qtbot: QtBot) -> None:
    sheet = opened(post_sheet(session, session.account, None))

    def said() -> list[str]:
        return [label.text() for label in sheet.findChildren(QLabel)]

    assert "We will ask for likes, comments, shares and saves on 30 Nov." in said()
    sheet.findChildren(QDateEdit)[0].setDate(QDate(2026, 11, 20))
    assert "We will ask for likes, comments, shares and saves on 27 Nov." in said()
    sheet.findChildren(QDateEdit)[0].setDate(QDate(2026, 1, 20))
    assert "It is too long ago to be asked for. Ctrl+R logs its numbers." in said()
    press(qtbot, sheet, "Story")
    assert "Stories and replies are not asked for. Ctrl+R logs their numbers." in said()


def test_with_all_accounts_it_asks_which_one_first(
    session: Session, opened: Open, qtbot: QtBot
) -> None:
    other, edit = add_account("youtube:mirabakes", session.today, session.accounts)
    session.do(edit, "Add an account")
    session.select(None)
    sheet = opened(post_sheet(session, session.account, None))
    who = next(box for box in sheet.findChildren(QComboBox) if box.accessibleName() == "Account")
    assert who.isVisible()
    who.setCurrentIndex(1)
    qtbot.waitUntil(lambda: chosen(sheet, "Kind") == ["Video"])
    field(sheet, "Title").setText("Knots")
    press(qtbot, sheet, "Save")
    assert logged(session)[0].account_id == other.id


def test_an_edit_keeps_day_time_and_zone_unless_they_are_changed(
    session: Session, opened: Open, qtbot: QtBot
) -> None:
    # Logged at half past midnight in Tokyo: on that clock it is the next day already.
    before = Post(
        "b" * 32,
        session.accounts[0].id,
        date(2026, 11, 5),
        datetime(2026, 11, 4, 15, 30, tzinfo=UTC),
        "Asia/Tokyo",
        Kind.LIVE,
        "Melon pan",
        caption="In Tokyo",
        platform_id="123",
    )
    session.do(Put(before), "Log a post")
    sheet = opened(post_sheet(session, session.account, None, before))
    assert sheet.findChildren(QTimeEdit)[0].text() == "00:30"
    field(sheet, "Title").setText("Melon pan, again")
    qtbot.keyClick(field(sheet, "Title"), Enter)
    (after,) = logged(session)
    assert after.title == "Melon pan, again"
    assert (after.day, after.published_at, after.zone) == (
        before.day,
        before.published_at,
        before.zone,
    )
    assert (after.caption, after.platform_id, after.id) == ("In Tokyo", "123", before.id)
    sheet = opened(post_sheet(session, session.account, None, after))
    sheet.findChildren(QTimeEdit)[0].setTime(QTime(1, 30))
    qtbot.keyClick(field(sheet, "Title"), Enter)
    (moved,) = logged(session)
    assert moved.published_at == datetime(2026, 11, 4, 16, 30, tzinfo=UTC)
    assert (moved.day, moved.zone) == (date(2026, 11, 5), "Asia/Tokyo")


def test_a_post_without_a_time_stays_without_one(
    session: Session, opened: Open, qtbot: QtBot
) -> None:
    before = Post("b" * 32, session.accounts[0].id, date(2026, 11, 5), title="Melon pan")
    session.do(Put(before), "Log a post")
    sheet = opened(post_sheet(session, session.account, None, before))
    sheet.findChildren(QDateEdit)[0].setDate(QDate(2026, 11, 6))
    press(qtbot, sheet, "Save")
    (moved,) = logged(session)
    assert (moved.day, moved.published_at, moved.title) == (date(2026, 11, 6), None, "Melon pan")


def test_an_earlier_post_makes_the_log_complete_from_its_day(
    session: Session, opened: Open, qtbot: QtBot
) -> None:
    post = write(session, "Knots", 0)
    sheet = opened(post_sheet(session, session.account, None, post))
    sheet.findChildren(QDateEdit)[0].setDate(QDate(2026, 10, 1))
    press(qtbot, sheet, "Save")
    (span,) = session.read.spans(post.account_id)
    assert span.first_day == date(2026, 10, 1)
    session.undo()
    (span,) = session.read.spans(post.account_id)
    assert span.first_day == session.today


def test_results_take_short_numbers_and_keep_what_was_not_typed(
    session: Session, opened: Open, qtbot: QtBot
) -> None:
    post = write(session, "Knots", 9)
    first = log_result(post, session.now() - timedelta(days=2), likes=80, saves=4)
    session.do(first, "Log results of a post")
    sheet = opened(results_sheet(session, post, None))
    assert field(sheet, "Likes").placeholderText() == "80"
    assert field(sheet, "Reach").placeholderText() == "—"
    qtbot.keyClicks(field(sheet, "Reach"), "1.2k")
    qtbot.keyClicks(field(sheet, "Likes"), "+15")
    qtbot.keyClick(field(sheet, "Likes"), Enter)
    assert not sheet.isVisible()
    earlier, newest = session.read.results(post.id)
    assert isinstance(first, Put)
    assert earlier == first.row
    assert newest == Result(
        post.id,
        datetime(2026, 11, 23, 11, 0, tzinfo=UTC),
        session.today,
        reach=1200,
        likes=95,
        saves=4,
    )
    session.undo()
    assert session.read.results(post.id) == (earlier,)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [("lots", "Likes: “lots” is not a number."), ("", "No number was given.")],
)
def test_wrong_results_stay_with_the_reason(
    session: Session, opened: Open, qtbot: QtBot, typed: str, reason: str
) -> None:
    post = write(session, "Knots", 9)
    sheet = opened(results_sheet(session, post, None))
    qtbot.keyClicks(field(sheet, "Likes"), typed)
    qtbot.keyClick(field(sheet, "Likes"), Enter)
    assert sheet.isVisible()
    assert sheet.reason.startswith(reason)
    assert field(sheet, "Likes").text() == typed
    assert session.read.results(post.id) == ()


def test_earlier_results_are_told(session: Session, opened: Open) -> None:
    post = write(session, "Knots", 9)
    results = [
        log_result(post, session.now() - timedelta(days=days), likes=100 - days) for days in (7, 2)
    ]
    session.do(batch(results), "Log results of a post")
    sheet = opened(results_sheet(session, post, None))
    told = [label.text() for label in sheet.findChildren(QLabel)]
    assert told.index("likes 98") < told.index("likes 93")
    assert told[told.index("likes 98") + 1] == "21 Nov 12:00"


def test_results_are_asked_for_the_oldest_post_that_is_due(
    session: Session, opened: Open, qtbot: QtBot
) -> None:
    for title, days in (("New", 1), ("Due", 8), ("Due longer", 9), ("Too old", 60)):
        write(session, title, days)
    sheet = opened(due_results_sheet(session, None))
    (which,) = sheet.findChildren(QComboBox)
    assert [which.itemText(i) for i in range(which.count())] == [
        "Due longer · 14 Nov",
        "Due · 15 Nov",
    ]
    which.setCurrentIndex(1)
    qtbot.keyClicks(field(sheet, "Likes"), "12")
    qtbot.keyClick(field(sheet, "Likes"), Enter)
    seen = {p.title: session.read.results(p.id) for p in logged(session)}
    assert [title for title, results in seen.items() if results] == ["Due"]


def test_results_are_asked_for_the_newest_post_if_none_is_due(
    session: Session, opened: Open
) -> None:
    for title, days in (("Newer", 1), ("New", 2)):
        write(session, title, days)
    sheet = opened(due_results_sheet(session, None))
    (which,) = sheet.findChildren(QComboBox)
    assert which.currentText() == "Newer · 22 Nov"


def test_without_a_post_there_is_nothing_to_add_to(session: Session, opened: Open) -> None:
    sheet = opened(due_results_sheet(session, None))
    assert any("no post yet" in label.text() for label in sheet.findChildren(QLabel))
    assert not sheet.main.isVisible()
    sheet.try_to_save()
    assert sheet.isVisible()
