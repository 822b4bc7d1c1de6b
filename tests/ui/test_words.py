"""Numbers, days and names as the window writes them."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from growthdesk.ui import words
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.elided_label import ElidedButton, ElidedLabel
from growthdesk.ui.widgets.segments import Segments

pytestmark = pytest.mark.usefixtures("theme")  # it settles how numbers and days are written

LONG = "Bread & <b>butter</b>, three ways, for the long evenings of the year"


@pytest.mark.parametrize(
    ("n", "told"), [(0, "0 days quiet"), (1, "1 day quiet"), (3325, "3,325 days quiet")]
)
def test_a_number_in_a_sentence_has_its_plural_and_its_groups(n: int, told: str) -> None:
    assert QCoreApplication.translate("Answers", "%n day(s) quiet", "", n) == told


@pytest.mark.parametrize(
    ("value", "told"), [(999_994, "999.99k"), (999_995, "1M"), (-999_999, "-1M"), (1_000_000, "1M")]
)
def test_no_thousand_thousands_are_told(value: int, told: str) -> None:
    assert words.short_number(value) == told


def test_a_tip_is_never_read_as_rich_text() -> None:
    assert words.tip("Bread & butter") == "Bread & butter"
    assert words.tip("<b>Bread</b>\nand") == "<p>&lt;b&gt;Bread&lt;/b&gt;<br>and</p>"


def test_a_range_of_days_breaks_only_after_its_dash() -> None:
    assert words.broken_at_dash("30 Mar – 11 Apr").split(" ") == [
        "30\u00a0Mar\u00a0–",
        "11\u00a0Apr",
    ]


@pytest.mark.parametrize("width", [90, 130, 240])
def test_a_long_line_ends_in_dots_within_its_room(qtbot: QtBot, theme: Theme, width: int) -> None:
    label = ElidedLabel(LONG)
    button = ElidedButton(LONG, "action-link")
    for widget in (label, button):
        qtbot.addWidget(widget)
        widget.resize(width, 30)
        widget.show()
        assert widget.text().endswith("…")
        assert widget.fontMetrics().horizontalAdvance(widget.text()) <= width
        assert widget.accessibleName() == LONG
        assert words.tip(LONG) == widget.toolTip()


def test_a_button_with_room_shows_all_of_its_words(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    grid = QGridLayout(page)
    grid.setColumnStretch(0, 1)
    names = ["@three · Twitch", "@none · Bluesky", "@mira.bakes · Instagram", "Salt & rye · X"]
    made = [ElidedButton(name, "action-link") for name in names]
    for row, button in enumerate(made):
        grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignLeft)
    page.resize(500, 300)
    page.show()
    assert [button.text() for button in made] == [*names[:3], "Salt && rye · X"]


def test_an_ampersand_in_a_choice_is_no_mnemonic(qtbot: QtBot, theme: Theme) -> None:
    niches = Segments([("a", "Bread & butter")], "Niche", "a")
    qtbot.addWidget(niches)
    (button,) = niches.findChildren(QPushButton)
    assert button.shortcut().isEmpty()
    assert button.text() == "Bread && butter"


def test_what_rounds_to_nothing_has_no_sign_and_is_not_zero_percent() -> None:
    assert (words.decimal(-0.04), words.number(-0.4), words.signed(-0.4)) == ("0.0", "0", "±0")
    assert (words.decimal(-6.5), words.number(-1200)) == ("−6.5", "−1,200")
    assert (words.percent(0.0), words.percent(0.0004), words.percent(0.0005)) == (
        "0.0%",
        "<0.1%",
        "0.1%",
    )
