"""A milestone as a picture to share, and the sheet that makes it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.logs import ACCOUNT, account_log, post

from growthdesk.analysis.moments import Moment, moments
from growthdesk.analysis.period import Period, Unit, period_of
from growthdesk.analysis.shared_picture import picture_of_milestone, picture_of_month
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.rows import CompleteSpan
from growthdesk.ui.colours import DARK, LIGHT
from growthdesk.ui.paper.card_axis import card_axis
from growthdesk.ui.paper.card_picture import share_picture
from growthdesk.ui.paper.card_style import CardStyle, Numbers, Shape
from growthdesk.ui.paper.share_card import ShareCard, file_name, share_card
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.card_choices import CardChoices

TODAY = date(2026, 11, 23)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def climbing(spans: tuple[CompleteSpan, ...] | None = None, size: float = 1) -> AccountLog:
    """50 followers a day for 100 days, up to 5,000 today, with a post every tenth day."""
    return account_log(
        TODAY,
        counts={ago(days): round(size * (5_000 - 50 * days)) for days in range(100)},
        posts=[post(ago(days)) for days in range(0, 100, 10)],
        spans=spans,
    )


def card_of(log: AccountLog, numbers: Numbers = Numbers.SHOWN) -> ShareCard:
    return share_card(picture_of_milestone(log, moments(log)[-1]), numbers)


def month_card(log: AccountLog, numbers: Numbers = Numbers.SHOWN) -> ShareCard:
    told = picture_of_month(log, period_of(Unit.MONTH, TODAY, TODAY, 0))
    assert told is not None
    return share_card(told, numbers)


def pixels_of(picture: QImage) -> bytes:
    return bytes(picture.constBits())


def test_the_card_tells_the_milestone_and_what_led_to_it(theme: Theme) -> None:
    card = card_of(climbing())
    assert card.text == (
        "Mira Bakes. 5,000 followers, halfway to micro. 10 posts in 3 months. 23 Nov 2026"
    )
    days, levels = card.lines[0]
    assert (days[0], days[-1]) == (ago(99).toordinal(), TODAY.toordinal())
    assert (levels[0], levels[-1]) == (50, 5_000)


def test_the_card_of_a_month_tells_what_it_brought(theme: Theme) -> None:
    assert month_card(climbing()).text == (
        "Mira Bakes. +1,150 followers in November 2026 so far. 3 posts. 1 – 23 Nov 2026"
    )
    grown = month_card(climbing(), Numbers.GROWTH_ONLY)
    # From 3,850 on 31 October to 5,000.
    assert grown.text.startswith("Mira Bakes. +30% followers in November 2026 so far.")
    assert card_axis(grown.lines, grown.beside).ticks[-1][1] == "+30%"


def test_months_are_told_only_where_posts_are_complete(theme: Theme) -> None:
    assert card_of(climbing(spans=())).posts == "10 logged posts"


def test_what_came_later_is_not_on_the_card(sample: Session, theme: Theme) -> None:
    account = sample.accounts[0]
    moment = moments(sample.log(account))[-1]
    log = sample.read.account_log(account, moment.day)
    card = share_card(picture_of_milestone(log, moment))
    assert card.lines[-1][0][-1] == moment.day.toordinal()
    assert card.day == "5 Jun 2026"


@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("numbers", Numbers)
def test_the_picture_has_its_size_its_ground_and_its_line(
    theme: Theme, shape: Shape, dark: bool, numbers: Numbers
) -> None:
    picture = share_picture(card_of(climbing(), numbers), CardStyle(shape, dark, numbers))
    colours = DARK if dark else LIGHT
    assert (picture.width(), picture.height()) == shape.value[:2]
    assert picture.pixelColor(2, 2) == QColor(colours.page)
    pixels = {
        picture.pixel(x, y)
        for x in range(0, picture.width(), 2)
        for y in range(picture.height() // 3, picture.height(), 2)
    }
    assert QColor(colours.accent).rgb() in pixels


@pytest.mark.parametrize("numbers", [Numbers.BLURRED, Numbers.GROWTH_ONLY])
@pytest.mark.parametrize("of", [card_of, month_card])
def test_hidden_numbers_are_nowhere_in_the_pixels(
    theme: Theme, numbers: Numbers, of: Callable[[AccountLog, Numbers], ShareCard]
) -> None:
    """An account of half the size, which grew alike, has the very same picture."""
    style = CardStyle(Shape.SQUARE, numbers=numbers)
    whole, half = of(climbing(), numbers), of(climbing(size=0.5), numbers)
    assert pixels_of(share_picture(whole, style)) == pixels_of(share_picture(half, style))
    assert whole.text == half.text
    shown = (of(climbing(), Numbers.SHOWN), of(climbing(size=0.5), Numbers.SHOWN))
    assert shown[0].text != shown[1].text


@pytest.mark.parametrize("numbers", [Numbers.BLURRED, Numbers.GROWTH_ONLY])
def test_no_word_tells_a_hidden_number(theme: Theme, numbers: Numbers) -> None:
    log = climbing(size=2)
    told = picture_of_milestone(log, moments(log)[-1])
    card = share_card(told, numbers)
    assert not card.threshold
    assert file_name(told, numbers, "SQUARE") == "mira.bakes milestone square.png"
    for secret in ("10,000", "10000", "10k", "micro", "tier"):
        assert secret not in card.text
    assert file_name(told, Numbers.SHOWN, "SQUARE") == "mira.bakes 10000 square.png"
    assert "micro" in share_card(told).text


def test_where_nothing_was_there_before_growth_is_a_word(theme: Theme) -> None:
    log = account_log(TODAY, counts={TODAY: 101})
    card = share_card(picture_of_milestone(log, Moment(100, TODAY)), Numbers.GROWTH_ONLY)
    assert card.text == "Mira Bakes. Growing followers on Instagram. 23 Nov 2026"
    assert {called for _, called in card_axis(card.lines, card.beside).ticks} == {""}


def test_a_fall_is_told_as_it_is(theme: Theme) -> None:
    log = account_log(TODAY, counts={date(2026, 10, 31): 1_000, TODAY: 900})
    assert month_card(log).number == "−100"
    fallen = month_card(log, Numbers.GROWTH_ONLY)
    assert fallen.number == "−10%"
    axis = card_axis(fallen.lines, fallen.beside)
    assert axis.low <= -10
    assert axis.high >= 0
    assert "−10%" in {called for _, called in axis.ticks}


@pytest.mark.parametrize(
    "name", ["@" + "m" * 40, "ميرا تخبز الخبز", "ミラのパン工房", "Mira 🍞 bakes " * 4]
)
@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_a_single_count_and_any_name_keep_the_margin(
    theme: Theme, qapp: QApplication, name: str, direction: Qt.LayoutDirection
) -> None:
    account = replace(ACCOUNT, name=name, niche="Food")
    log = account_log(TODAY, counts={ago(1): 90, TODAY: 101}, account=account)
    one = account_log(TODAY, counts={TODAY: 101}, account=account)
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(direction)
    try:
        for drawn in (log, one):
            card = share_card(picture_of_milestone(drawn, Moment(100, TODAY)))
            picture = share_picture(card, CardStyle(Shape.SQUARE))
            for left in (0, 1080 - 40):
                margin = picture.copy(left, 0, 40, picture.height())
                assert {margin.pixel(x, y) for x in range(40) for y in range(0, 1080, 3)} == {
                    QColor(LIGHT.page).rgb()
                }
    finally:
        qapp.setLayoutDirection(before)


def test_what_is_chosen_stays_when_the_log_is_offered_again(
    sample: Session, theme: Theme, qtbot: QtBot
) -> None:
    choices, log = CardChoices(), sample.log(sample.accounts[0])
    qtbot.addWidget(choices)
    choices.offer(log)
    texts = [choices.milestones.itemText(index) for index in range(choices.milestones.count())]
    assert texts == ["5,000 · 5 Jun", "2,500 · 21 Aug 2025"]
    choices.milestones.setCurrentIndex(1)
    before = choices.about
    choices.offer(log)
    assert choices.about == before
    choices.about_choice.value = "month"
    choices.show_milestone(log, None)
    assert choices.milestones.currentIndex() == 0
    assert choices.of_milestone


def test_without_a_milestone_the_newest_month_is_offered_first(theme: Theme, qtbot: QtBot) -> None:
    choices = CardChoices()
    qtbot.addWidget(choices)
    choices.offer(account_log(TODAY))
    nothing = choices.about
    choices.offer(account_log(TODAY, counts={date(2026, 10, 31): 10, TODAY: 20}))
    assert nothing is None
    assert isinstance(choices.about, Period)
    assert choices.about.key == "2026-11"
