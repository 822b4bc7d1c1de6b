"""A milestone as a picture to share, and the sheet that makes it."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage
from pytestqt.qtbot import QtBot
from tests.logs import account_log, post

from growthdesk.analysis.moments import Moment, moments
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.rows import CompleteSpan
from growthdesk.ui.colours import DARK, LIGHT, Colours
from growthdesk.ui.dialogs.share_card import ShareCardSheet
from growthdesk.ui.paper.share_card import Shape, ShareCard, share_card, share_picture
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme

TODAY = date(2026, 11, 23)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def climbing(spans: tuple[CompleteSpan, ...] | None = None) -> AccountLog:
    """50 followers a day for 100 days, up to 5,000 today, with a post every tenth day."""
    return account_log(
        TODAY,
        counts={ago(days): 5_000 - 50 * days for days in range(100)},
        posts=[post(ago(days)) for days in range(0, 100, 10)],
        spans=spans,
    )


def card_of(log: AccountLog) -> ShareCard:
    return share_card(log, moments(log)[-1])


def test_the_card_tells_the_milestone_and_what_led_to_it(theme: Theme) -> None:
    card = card_of(climbing())
    assert card.text == (
        "Mira Bakes. 5,000 followers, halfway to micro. 10 posts in 3 months. 23 Nov 2026"
    )
    days, levels = card.lines[0]
    assert (days[0], days[-1]) == (ago(99).toordinal(), TODAY.toordinal())
    assert (levels[0], levels[-1]) == (50, 5_000)


def test_months_are_told_only_where_posts_are_complete(theme: Theme) -> None:
    assert card_of(climbing(spans=())).posts == "10 logged posts"


def test_what_came_later_is_not_on_the_card(sample: Session, theme: Theme) -> None:
    account = sample.accounts[0]
    moment = moments(sample.log(account))[-1]
    card = share_card(sample.read.account_log(account, moment.day), moment)
    assert card.lines[-1][0][-1] == moment.day.toordinal()
    assert card.day == "5 Jun 2026"


@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_the_picture_has_its_size_its_ground_and_its_line(
    theme: Theme, shape: Shape, colours: Colours
) -> None:
    picture = share_picture(card_of(climbing()), shape, colours)
    assert (picture.width(), picture.height()) == shape.value[:2]
    assert picture.pixelColor(2, 2) == QColor(colours.page)
    pixels = {
        picture.pixel(x, y)
        for x in range(0, picture.width(), 2)
        for y in range(picture.height() // 3, picture.height(), 2)
    }
    assert QColor(colours.accent).rgb() in pixels


def test_a_single_count_and_a_very_long_name_fit(theme: Theme) -> None:
    log = account_log(TODAY, counts={ago(1): 90, TODAY: 101})
    card = share_card(log, Moment(100, TODAY))
    one = account_log(TODAY, counts={TODAY: 101})
    for drawn in (card, share_card(one, Moment(100, TODAY))):
        picture = share_picture(drawn, Shape.SQUARE, LIGHT)
        margin = picture.copy(0, 0, 40, picture.height())
        assert {margin.pixel(x, y) for x in range(40) for y in range(0, 1080, 3)} == {
            QColor(LIGHT.page).rgb()
        }


@pytest.fixture
def sheet(qtbot: QtBot, sample: Session, theme: Theme) -> ShareCardSheet:
    """The sheet about an account that has reached two milestones in the log."""
    made = ShareCardSheet(sample, sample.accounts[0], None)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_newest_milestone_is_saved_as_it_is_seen(sheet: ShareCardSheet, tmp_path: Path) -> None:
    texts = [sheet.which.itemText(index) for index in range(sheet.which.count())]
    assert texts == ["5,000 · 5 Jun", "2,500 · 21 Aug 2025"]
    assert sheet.file_name() == "mira.bakes 5000 portrait.png"
    assert "halfway to micro" in sheet.preview.accessibleDescription()
    target = tmp_path / sheet.file_name()
    sheet.save_to(target)
    assert sheet.said.text() == "Saved mira.bakes 5000 portrait.png"
    saved = QImage(str(target))
    assert (saved.width(), saved.height()) == (1080, 1350)
    assert saved.pixelColor(2, 2) == QColor(LIGHT.page)


def test_size_and_colours_are_chosen_and_the_picture_is_copied(sheet: ShareCardSheet) -> None:
    sheet.size_choice.value = "STORY"
    sheet.scheme.value = "dark"
    sheet.copy.click()
    copied = QGuiApplication.clipboard().image()
    assert (copied.width(), copied.height()) == (1080, 1920)
    assert copied.pixelColor(2, 2) == QColor(DARK.page)
    assert sheet.said.text() == "Copied. Paste it where you like."


def test_why_it_cannot_be_saved_is_told_on_the_sheet(sheet: ShareCardSheet, tmp_path: Path) -> None:
    sheet.save_to(tmp_path / "nowhere" / "card.png")
    assert "is not there. Choose another folder." in sheet.said.text()


def test_without_a_milestone_the_sheet_says_so(
    qtbot: QtBot, session: Session, theme: Theme
) -> None:
    sheet = ShareCardSheet(session, session.accounts[0], None)
    qtbot.addWidget(sheet)
    sheet.show()
    assert sheet.preview.text().startswith("No milestone was reached")
    assert not sheet.save.isEnabled()
    assert not sheet.copy.isEnabled()
