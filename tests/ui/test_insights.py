"""The page Insights: what stands on its cards, thin numbers, and the denominator."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from growthdesk.analysis.comparisons import kinds, niches, posts_of_kinds
from growthdesk.domain.edits import Edit, Put, batch
from growthdesk.domain.identity import new_id
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Account, CompleteSpan, FollowerCount, Post, Result
from growthdesk.ui import words
from growthdesk.ui.pages.insights import InsightsPage
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.range_bars import RangeBars
from growthdesk.ui.widgets.range_dots import RangeDots, round_step

TODAY = date(2026, 11, 23)  # a Monday


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def account_of(session: Session) -> Account:
    assert session.account is not None
    return session.account


def seen(post: Post, days_later: int, likes: int, reach: int | None) -> Result:
    moment = datetime(post.day.year, post.day.month, post.day.day, 12, tzinfo=UTC)
    moment += timedelta(days=days_later)
    return Result(post.id, moment, moment.date(), likes=likes, reach=reach)


def log_posts(
    session: Session,
    days_ago: Sequence[int],
    *,
    niche: str = "",
    likes: int = 40,
    reach: int | None = None,
    seen_after: int = 7,
) -> None:
    """Photos with their results after a week, on days with 1,000 followers."""
    account = account_of(session)
    edits: list[Edit] = []
    for days in days_ago:
        post = Post(new_id(), account.id, ago(days), kind=Kind.PHOTO, niche=niche)
        edits.append(Put(post))
        edits.append(Put(FollowerCount(account.id, ago(days), 1000, 1000)))
        if seen_after <= days:
            edits.append(Put(seen(post, seen_after, likes, reach)))
    session.do(batch(edits), "Log posts")


def shown(
    qtbot: QtBot, session: Session, theme: Theme, actions: Mapping[str, QAction]
) -> InsightsPage:
    page = InsightsPage(session, theme, actions)
    qtbot.addWidget(page)
    page.resize(1044, 794)
    page.show()
    qtbot.waitUntil(lambda: not page.record.said.startswith("Making"))
    return page


def divisor(session: Session) -> str:
    return session.rules.denominator.value


def texts(widget: QWidget) -> list[str]:
    QApplication.processEvents()  # a layout shows new widgets a moment later
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_the_sample_fills_every_card(
    qtbot: QtBot, sample: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    page = shown(qtbot, sample, theme, actions)
    log = sample.log(account_of(sample))
    assert [column.name for column in page.posting.chart.columns] == [
        "0",
        "1–2",
        "3–5",
        "6 or more",
    ]
    assert "80% range" in page.posting.said
    first = [log.posts.niches[group.key] for group in niches(log, ago(364)).groups]
    assert [bar.name for bar in page.niches.bars.bars] == first
    assert page.niches.formula == (
        "Median of (likes + comments + shares + saves) ÷ followers at publication,"
        " as seen at 7 days."
    )
    assert [bar.name for bar in page.weekdays.bars.bars[:2]] == ["Mon", "Tue"]
    assert [bar.name for bar in page.weekdays.bars.bars[7:]] == ["0–6", "6–12", "12–18", "18–24"]
    assert {"Kind", "Reel", "Carousel", "Photo", "Live"} <= set(texts(page.kinds))
    assert "past 30-day forecasts held" in page.record.said
    record = page.record.mapTo(page, page.record.rect().bottomRight())
    assert record.y() < page.height()  # six cards stand there without scrolling
    assert "in 3 days" in page.moved.lines[0].value


def test_thin_numbers_are_pale_and_say_how_many_are_missing(
    qtbot: QtBot, session: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    log_posts(session, range(30, 36), niche="Bread")
    log_posts(session, [20, 21], niche="Cake", likes=90)
    log_posts(session, [50], likes=90)
    page = shown(qtbot, session, theme, actions)
    bread, cake = page.niches.bars.bars
    assert (bread.name, bread.beside, bread.pale) == ("Bread", "4.0% · 6 posts", False)
    told = "Bread: 4.0% (6 posts), 80% range 4.0% to 4.0%; ranked as 4.0%"
    assert bread.telling.startswith(f"{told}, ±0.0 followers after a post (2 of 5 posts)")
    assert (cake.name, cake.beside, cake.pale) == ("Cake", "9.0% · 2 of 5 posts", True)
    assert (cake.low, cake.high) == (None, None)
    assert cake.telling.startswith("Cake: 9.0% (2 of 5 posts), not enough yet")
    assert page.niches.said == "Left out: 1 post without a niche."
    told = page.niches.bars.accessibleDescription()
    assert told.startswith(f"{bread.telling}; {cake.telling}")


def test_numbers_seen_late_are_told(
    qtbot: QtBot, session: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    log_posts(session, [60, 61], niche="Bread", seen_after=40)
    page = shown(qtbot, session, theme, actions)
    assert page.niches.formula.endswith("Seen after day 21, with more time to gather: 2 posts.")


def test_weeks_are_not_compared_before_there_are_five_of_two_kinds(
    qtbot: QtBot, session: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    log_posts(session, [1, 8, 15])
    account = account_of(session)
    page = shown(qtbot, session, theme, actions)
    assert page.posting.said.startswith("Not enough yet: it takes whole weeks")
    assert page.posting.chart.isHidden()
    counts = (Put(FollowerCount(account.id, ago(d), 900 - d, 900 - d)) for d in range(60))
    session.do(batch([Put(CompleteSpan(account.id, ago(35))), *counts]), "Count")
    assert page.posting.said == (
        "Not enough yet: it takes 5 weeks each of few and of more posts."
        " So far 0 posts: 2 of 5 weeks; 1–2 posts: 3 of 5 weeks."
    )
    assert page.posting.chart.isVisible()
    none, one = page.posting.chart.columns[:2]
    assert (none.below, none.pale, none.value) == ("2 of 5 weeks", True, 1.0)
    assert one.telling == "1–2 posts: 1.0 followers a day (3 of 5 weeks)"


def test_posting_more_is_told_with_its_doubt(
    qtbot: QtBot, session: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    """Twelve weeks, of three posts and of none in turn, of 21 and of 7 followers."""
    account = account_of(session)
    edits: list[Edit] = [Put(CompleteSpan(account.id, ago(84)))]
    level = 1000
    for week in range(12):
        busy = week % 2 == 0
        edits += [
            Put(Post(new_id(), account.id, ago(84 - 7 * week - day)))
            for day in range(3 if busy else 0)
        ]
        edits.append(Put(FollowerCount(account.id, ago(85 - 7 * week), level, level)))
        level += 21 if busy else 7
    edits.append(Put(FollowerCount(account.id, ago(1), level, level)))
    session.do(batch(edits), "Twelve weeks")
    page = shown(qtbot, session, theme, actions)
    assert page.posting.said == (
        "Weeks with 3–5 posts gained 2.0 more a day than weeks without (80% range 2.0 to 2.0)."
        " That is no proof: a good week can bring both. Beyond 5 there are too few weeks."
    )


def test_the_days_compared_can_be_chosen(
    qtbot: QtBot, session: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    log_posts(session, [10, 100, 200, 400, 500], niche="Bread")
    page = shown(qtbot, session, theme, actions)
    told = []
    for key in ("90", "365", "all"):
        button = page.range._buttons[key]
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        told.append(page.niches.bars.bars[0].beside)
    assert told == ["4.0% · 1 of 5 posts", "4.0% · 3 of 5 posts", "4.0% · 5 posts"]


def test_the_denominator_is_changed_here_and_undone(
    qtbot: QtBot, session: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    log_posts(session, range(10, 16), niche="Bread", likes=40, reach=400)
    card = shown(qtbot, session, theme, actions).engagement
    page = card.window()
    assert isinstance(page, InsightsPage)
    assert card.said.startswith("4.0. ")
    assert card.choice.currentText() == "of followers at publication"
    assert ("Of reach", "10.0%", "") in card.lines
    card.choice.setFocus()
    qtbot.keyClick(card.choice, Qt.Key.Key_Down)
    assert divisor(session) == "reach"
    assert session.store.undo_label == "Change the denominator"
    assert card.said.startswith("10.0. 80% range\n10.0% to 10.0%. No published rate")
    assert ("Of followers at publication", "4.0%", "") in card.lines
    assert page.niches.formula.startswith("Median of (likes) ÷ reach")
    session.undo()
    assert divisor(session) == "followers"
    assert card.choice.currentText() == "of followers at publication"


def test_the_wheel_does_not_change_the_denominator(
    qtbot: QtBot, sample: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    choice = shown(qtbot, sample, theme, actions).engagement.choice
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(choice, turn)
    assert divisor(sample) == "followers"


def test_a_year_ago_and_what_others_publish_stand_beside_the_rate(
    qtbot: QtBot, session: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    log_posts(session, [500, 510], likes=70)
    log_posts(session, [20], likes=40)
    card = shown(qtbot, session, theme, actions).engagement
    assert card.lines == [
        ("A year ago", "7.0%", ""),
        ("HypeAuditor 2026, 1k–10k", "1.78%", "muted"),
    ]
    assert "https://www.emarketer.com/" in card._lines.toolTip()


def test_past_forecasts_are_told_once_they_can_be_compared(
    qtbot: QtBot, session: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    log_posts(session, [20])
    account = account_of(session)
    page = shown(qtbot, session, theme, actions)
    assert page.record.said.startswith("No past forecast can be compared yet.")
    counts = [FollowerCount(account.id, ago(d), 900 - d, 900 - d) for d in range(1, 75)]
    jump = FollowerCount(account.id, ago(1), 5000, 5000)
    session.do(batch(Put(count) for count in (*counts, jump)), "Count")
    qtbot.waitUntil(lambda: "past 30-day forecast" in page.record.said)
    assert "Too few to say how good they are." in page.record.said
    assert "Said on" in texts(page.record)


@pytest.mark.qt_log_ignore("raise")  # tool tips ask for it, and off-screen there is none
def test_charts_tell_what_is_under_the_pointer(
    qtbot: QtBot, sample: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    page = shown(qtbot, sample, theme, actions)
    columns = page.posting.chart.columns
    dots = page.posting.chart
    for chart, at, telling in (
        (dots, QPoint(dots.width() - 20, 40), columns[-1].telling),
        (page.niches.bars, QPoint(30, 10), page.niches.bars.bars[0].telling),
        (page.weekdays.bars, QPoint(30, 25), page.weekdays.bars.bars[1].telling),
    ):
        asked = QHelpEvent(QEvent.Type.ToolTip, at, chart.mapToGlobal(at))
        QApplication.sendEvent(chart, asked)
        assert QToolTip.text() == telling


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_charts_are_drawn_in_both_directions(
    qtbot: QtBot,
    sample: Session,
    theme: Theme,
    actions: Mapping[str, QAction],
    direction: Qt.LayoutDirection,
) -> None:
    page = shown(qtbot, sample, theme, actions)
    for chart in (page.posting.chart, page.niches.bars):
        assert isinstance(chart, RangeBars | RangeDots)
        chart.setLayoutDirection(direction)
        picture = chart.grab().toImage()
        accent = theme.colours.accent
        columns = [
            x
            for x in range(picture.width())
            if any(picture.pixelColor(x, y).name() == accent for y in range(picture.height()))
        ]
        side = sum(columns) / len(columns) / picture.width()
        assert (side < 0.5) == (direction is Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("rough", "step"), [(0, 1), (0.3, 0.5), (1, 1), (1.2, 2), (4, 5), (7, 10), (23, 50)]
)
def test_steps_of_a_scale_are_round(rough: float, step: float) -> None:
    assert round_step(rough) == pytest.approx(step)


def test_losing_followers_is_drawn_below_zero(qtbot: QtBot, theme: Theme) -> None:
    from growthdesk.ui.widgets.range_dots import Column

    chart = RangeDots(theme, "Followers a day")
    qtbot.addWidget(chart)
    chart.show_columns([Column("0", "5 weeks", -3.0, -4.2, -1.0, "falling", pale=False)])
    assert chart._lowest < -4.2
    assert chart._highest >= 0
    assert chart._y(-3) > chart._y(0)


@pytest.mark.parametrize("lacking", ["account", "posts", "results", "choice"])
def test_what_is_missing_is_said_with_the_next_thing_to_do(
    qtbot: QtBot,
    empty: Session,
    theme: Theme,
    actions: Mapping[str, QAction],
    lacking: str,
) -> None:
    accounts = [Account("a" * 32, "tiktok", "mira"), Account("b" * 32, "x", "mira", position=1)]
    if lacking != "account":
        empty.do(batch(Put(account) for account in accounts), "Begin")
        empty.select(None if lacking == "choice" else accounts[0])
    if lacking == "results":
        empty.do(Put(Post(new_id(), accounts[0].id, ago(3))), "Log a post")
    page = (
        shown(qtbot, empty, theme, actions)
        if lacking == "results"
        else page_of(qtbot, empty, theme, actions)
    )
    assert page._no_account.isVisible() == (lacking == "account")
    assert page._no_post.isVisible() == (lacking == "posts")
    assert page.accounts.isVisible() == (lacking == "choice")
    assert page._cards.isVisible() == (lacking == "results")
    assert page.range.isEnabled() == (lacking in ("choice", "results"))
    if lacking == "results":
        said = (
            "It takes posts with results after 7 days, and a follower count within 7 days of each."
        )
        assert page.niches.said == page.weekdays.said == said
        assert page.engagement.said.startswith("—. ")


def page_of(
    qtbot: QtBot, session: Session, theme: Theme, actions: Mapping[str, QAction]
) -> InsightsPage:
    page = InsightsPage(session, theme, actions)
    qtbot.addWidget(page)
    page.show()
    return page


def test_the_page_fits_a_small_window(
    qtbot: QtBot, sample: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    page = shown(qtbot, sample, theme, actions)
    page.resize(764, 610)
    qtbot.waitUntil(lambda: page.niches.y() > page.posting.y())
    for card in (page.posting, page.niches, page.weekdays, page.kinds, page.engagement):
        assert card.geometry().right() <= page.width() - 56
        assert card.minimumSizeHint().width() <= card.width()
    assert page.record.geometry().right() <= page.width() - 56


def test_all_accounts_stand_side_by_side_each_against_itself(
    qtbot: QtBot, sample: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    sample.select(None)
    page = shown(qtbot, sample, theme, actions)
    QApplication.processEvents()  # what a layout adds is shown by the next event
    told = [label.text() for label in page.accounts.findChildren(QLabel) if label.isVisible()]
    best = kinds(sample.log(sample.accounts[0]), sample.today - timedelta(days=364)).best
    assert best is not None
    assert f"Reel · {words.percent(best.median)}" in told
    assert told.count("—") >= 1  # a niche that does not stand out is none
    of_a_year = sum(posts_of_kinds(sample.log(sample.accounts[0]), ago(364)).values())
    assert str(of_a_year) in told
    qtbot.mouseClick(page.range._buttons["all"], Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    told = [label.text() for label in page.accounts.findChildren(QLabel) if label.isVisible()]
    of_all_days = sum(posts_of_kinds(sample.log(sample.accounts[0])).values())
    assert str(of_all_days) in told
    assert of_all_days > of_a_year
    (first, *_) = page.accounts.findChildren(QPushButton)
    first.click()
    assert sample.account == sample.accounts[0]
