"""The page Growth: the chart with its controls, and the numbers beside it."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from growthdesk.domain.edits import Batch, Put, Remove, batch
from growthdesk.domain.rows import FollowerCount
from growthdesk.errors import Trouble
from growthdesk.ui.pages.growth import GrowthPage
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.lines_card import LinesCard
from growthdesk.ui.widgets.segments import Segments

Shown = Callable[[Session], GrowthPage]


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme, actions: Mapping[str, QAction]) -> Shown:
    """Shows the page about a session, as large as in the window."""

    def show(session: Session) -> GrowthPage:
        page = GrowthPage(session, theme, actions)
        qtbot.addWidget(page)
        page.resize(1044, 790)
        page.show()
        page.activateWindow()
        qtbot.waitActive(page)
        return page

    return show


def texts(page: QWidget) -> list[str]:
    return [one.text() for one in page.findChildren(QLabel) if one.isVisible()]


def click(qtbot: QtBot, page: QWidget, words: str) -> None:
    buttons = page.findChildren(QPushButton)
    (found,) = [one for one in buttons if one.text() == words and one.isVisible()]
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def values(card: LinesCard) -> dict[str, str]:
    return {line.name: line.value for line in card.lines}


def counts(session: Session, *days_and_followers: tuple[int, int]) -> Batch:
    (account,) = session.accounts
    return batch(
        Put(FollowerCount(account.id, session.today - timedelta(days=back), number, number))
        for back, number in days_and_followers
    )


def test_it_draws_the_selected_account(sample: Session, shown: Shown) -> None:
    page = shown(sample)
    assert "@mira.bakes toward 10,000" in texts(page)
    (drawing,) = page.chart.drawings
    assert drawing.log.account.handle == "mira.bakes"
    assert drawing.ahead is not None
    assert page.chart.isVisible()
    assert page.range.value == "365"


def test_the_pace_is_told_with_its_formula(sample: Session, shown: Shown) -> None:
    page = shown(sample)
    assert list(values(page.pace)) == [
        "Last 28 days",
        "28 days before",
        "Needed for 1 Apr 2027",
        "Chance of 10k by 1 Apr 2027",
    ]
    # (10,000 − 7,412) ÷ the 129 days from 23 November to 1 April.
    assert values(page.pace)["Needed for 1 Apr 2027"] == "20.1 a day"
    assert page.pace.lines[0].tip.startswith("Theil–Sen slope over the counts of the last 28 days")
    (row,) = [w for w in page.pace.findChildren(QWidget) if w.toolTip() == page.pace.lines[0].tip]
    assert row.accessibleName() == f"Last 28 days {page.pace.lines[0].value}"


def test_without_a_goal_day_it_says_where_to_set_one(sample: Session, shown: Shown) -> None:
    page = shown(sample)
    sample.select(sample.accounts[1])
    assert values(page.pace)["Needed for the goal day"] == "no day set"


def test_milestones_are_the_last_one_the_next_ones_and_the_goal(
    sample: Session, shown: Shown
) -> None:
    page = shown(sample)
    assert [line.name for line in page.milestones.lines] == ["5,000", "7,500", "10,000 micro"]
    last, _, goal = page.milestones.lines
    assert last.value.startswith("reached ")
    assert goal.name_role == "gold"
    assert " – " in goal.value_under


def test_what_moved_it_names_the_post_and_the_gap(sample: Session, shown: Shown) -> None:
    page = shown(sample)
    viral = page.moved.lines[0]
    assert viral.name == "“Proofing mistakes everyone makes”"
    assert viral.value.endswith(" in 3 days")
    assert viral.value.startswith("+")
    assert page.moved.lines[-1].name.startswith("No posts for 1")
    assert page.moved.lines[-1].value.endswith(" a day fewer")


def test_ranges_and_scales_change_what_is_shown(
    sample: Session, shown: Shown, qtbot: QtBot
) -> None:
    page = shown(sample)
    year = page.chart.plot.days
    click(qtbot, page, "30 d")
    first, _ = page.chart.plot.days
    assert first == pytest.approx(sample.today.toordinal() - 30, abs=1)
    click(qtbot, page, "All")
    assert page.chart.plot.days[0] < year[0]
    click(qtbot, page, "Log")
    assert page.chart.plot.scale().log
    click(qtbot, page, "Linear")
    assert not page.chart.plot.scale().log


def test_hovering_tells_the_titles_of_posts(sample: Session, shown: Shown) -> None:
    page = shown(sample)
    page.chart.crosshair.stand_on((sample.today - timedelta(days=5)).toordinal())
    assert "Post: Brown butter cookies" in page.chart.crosshair.text


def test_a_logged_count_is_drawn_at_once(sample: Session, shown: Shown) -> None:
    page = shown(sample)
    (account, *_) = sample.accounts
    sample.do(Put(FollowerCount(account.id, sample.today, 7_500, 7_500)), "Log followers")
    (drawing,) = page.chart.drawings
    assert drawing.newest == (sample.today.toordinal(), 7_500.0)
    assert values(page.milestones)["7,500"] == "reached 23 Nov"
    sample.undo()
    assert page.chart.drawings[0].newest == (sample.today.toordinal() - 1, 7_412.0)


def test_all_accounts_stand_side_by_side(sample: Session, shown: Shown) -> None:
    page = shown(sample)
    sample.select(None)
    assert "@mira.bakes, @mirabakes, Mira Bakes · by date" in texts(page)
    assert [one.log.account.label for one in page.chart.drawings] == [
        "@mira.bakes",
        "@mirabakes",
        "Mira Bakes",
    ]
    assert not page.pace.isVisible()
    sample.select(sample.accounts[2])
    assert page.pace.isVisible()


def test_without_an_account_it_offers_to_add_one(
    empty: Session, shown: Shown, actions: Mapping[str, QAction], qtbot: QtBot
) -> None:
    page = shown(empty)
    assert "Add your first account, and its growth is drawn here." in texts(page)
    assert not page.chart.isVisible()
    assert not page.save_button.isEnabled()
    with qtbot.waitSignal(actions["add_account"].triggered):
        click(qtbot, page, "Add account…")


def test_without_a_count_it_offers_to_log_one(
    session: Session, shown: Shown, actions: Mapping[str, QAction], qtbot: QtBot
) -> None:
    page = shown(session)
    assert "Log your first follower count, and its line begins here." in texts(page)
    with qtbot.waitSignal(actions["log_followers"].triggered):
        click(qtbot, page, "Log followers")
    session.do(counts(session, (0, 918)), "Log followers")
    assert page.chart.isVisible()
    assert "Log your first follower count, and its line begins here." not in texts(page)


def test_it_says_what_a_forecast_still_needs(session: Session, shown: Shown) -> None:
    page = shown(session)
    session.do(counts(session, (9, 880), (0, 918)), "Log followers")
    needs = "A forecast takes 5 counts over 28 days. Still missing: "
    assert page.chart_line.text() == needs + "3 more counts and 19 more days."
    session.do(counts(session, (27, 800), (20, 850), (15, 860)), "Log followers")
    assert page.chart_line.text() == needs + "1 more day."
    session.do(counts(session, (28, 790)), "Log followers")
    assert page.chart_line.text().startswith("Double-click a day")
    assert page.chart.drawings[0].ahead is not None


def test_the_last_count_may_go(session: Session, shown: Shown) -> None:
    page = shown(session)
    session.do(counts(session, (0, 918)), "Log followers")
    session.do(Remove(FollowerCount, (session.accounts[0].id, session.today)), "Delete the count")
    assert not page.chart.isVisible()


def test_the_chart_is_saved_as_a_picture(
    sample: Session, shown: Shown, tmp_path: Path, qtbot: QtBot
) -> None:
    page = shown(sample)
    path = tmp_path / "growth.png"
    with qtbot.waitSignal(sample.told) as told:
        page.pictures.save(path)
    assert told.args == ["Saved growth.png", False]
    image = QImage(str(path))
    assert image.width() > 2 * page.chart.width()


def test_a_picture_that_cannot_be_saved_is_told(
    sample: Session, shown: Shown, tmp_path: Path, qtbot: QtBot
) -> None:
    page = shown(sample)
    with qtbot.waitSignal(sample.troubled) as troubled:
        page.pictures.save(tmp_path / "no folder" / "growth.png")
    assert troubled.args is not None
    trouble = troubled.args[0]
    assert isinstance(trouble, Trouble)
    assert "growth.png" in trouble.says


def test_the_button_asks_where_to_save(
    sample: Session, shown: Shown, tmp_path: Path, qtbot: QtBot
) -> None:
    page = shown(sample)
    click(qtbot, page, "Save image")
    (dialog,) = page.findChildren(QFileDialog)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    with qtbot.waitSignal(sample.told):
        dialog.fileSelected.emit(str(tmp_path / "growth.png"))
    assert (tmp_path / "growth.png").exists()
    dialog.reject()


@pytest.mark.parametrize("size", [(1044, 790), (764, 610)])
def test_nothing_is_cut(sample: Session, shown: Shown, size: tuple[int, int], qtbot: QtBot) -> None:
    page = shown(sample)
    page.resize(*size)
    (area,) = page.findChildren(QScrollArea)

    def fits() -> None:
        inside = area.widget()
        assert inside is not None
        assert inside.minimumSizeHint().width() <= area.viewport().width()
        for card in (page.pace, page.milestones, page.moved, page.chart):
            right = card.mapTo(inside, card.rect().bottomRight()).x()
            assert right <= area.viewport().width()
            assert card.height() >= card.minimumSizeHint().height()

    qtbot.waitUntil(fits)  # the layouts settle when the event loop comes to them


def test_everything_that_takes_the_keyboard_has_a_name(sample: Session, shown: Shown) -> None:
    page = shown(sample)
    for widget in (*page.findChildren(QPushButton), *page.findChildren(Segments), page.chart):
        assert widget.accessibleName() or (isinstance(widget, QPushButton) and widget.text())
    assert page.chart.accessibleDescription()
