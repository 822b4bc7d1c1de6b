"""What gives way where words have no room, and what changes sides from right to left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.card import label
from growthdesk.ui.widgets.card_row import CardRow
from growthdesk.ui.widgets.header import Header, page_layout
from growthdesk.ui.widgets.scrolling import scrolling
from growthdesk.ui.widgets.segments import Segments
from growthdesk.ui.words import account_name

CHOICES = (("a", "First choice"), ("b", "Second choice"), ("c", "Third choice"))


def test_segments_go_on_in_a_next_line_and_come_back(qtbot: QtBot, theme: Theme) -> None:
    assert theme
    room = QWidget()
    qtbot.addWidget(room)
    segments = Segments(CHOICES, "Choice", "a", wraps=True)
    segments.setParent(room)
    room.show()
    parts = segments.findChildren(QPushButton)

    def lines() -> int:
        return len({part.y() for part in parts})

    wide = segments.sizeHint().width()
    segments.resize(wide, 200)
    qtbot.waitUntil(lambda: lines() == 1)
    segments.resize(wide - 20, 200)
    qtbot.waitUntil(lambda: lines() == 2)
    segments.resize(segments.minimumSizeHint().width(), 200)
    qtbot.waitUntil(lambda: lines() == 3)
    segments.resize(wide, 200)
    qtbot.waitUntil(lambda: lines() == 1)
    assert segments.value == "a"


def test_other_segments_go_on_in_a_next_line_in_the_same_room(qtbot: QtBot, theme: Theme) -> None:
    assert theme
    room = QWidget()
    qtbot.addWidget(room)
    segments = Segments(CHOICES[:1], "Choice", "a", wraps=True)
    segments.setParent(room)
    segments.resize(Segments(CHOICES, "Choice").sizeHint().width() - 20, 200)
    room.show()
    segments.offer(CHOICES, "a")

    def lines() -> int:
        return len({one.y() for one in segments.findChildren(QPushButton) if one.isVisible()})

    qtbot.waitUntil(lambda: lines() == 2)


def test_segments_are_round_at_the_sides_that_are_seen(qtbot: QtBot, theme: Theme) -> None:
    assert theme
    segments = Segments(CHOICES, "Choice")
    qtbot.addWidget(segments)
    parts = segments.findChildren(QPushButton)
    roles = [part.property("role") for part in parts]
    segments.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert [part.property("role") for part in parts] == roles[::-1]
    assert roles == ["segment-first", "segment", "segment-last"]


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_a_button_with_a_menu_has_its_arrow_at_the_end(
    qtbot: QtBot, theme: Theme, direction: Qt.LayoutDirection
) -> None:
    assert theme
    opens = QPushButton("Compare")
    qtbot.addWidget(opens)
    opens.setMenu(QMenu(opens))
    opens.setLayoutDirection(direction)
    opens.resize(opens.sizeHint())
    drawn = opens.grab().toImage()
    middle = drawn.height() // 2
    ground = drawn.pixel(drawn.width() // 2, 5)
    ends = (range(5, 22), range(drawn.width() - 22, drawn.width() - 5))
    is_mirrored = direction is Qt.LayoutDirection.RightToLeft
    assert any(drawn.pixel(x, middle) != ground for x in ends[0 if is_mirrored else 1])


def test_cards_stand_below_each_other_as_soon_as_one_says_too_much(qtbot: QtBot) -> None:
    first, second = label("One"), label("Two")
    room = QWidget()
    qtbot.addWidget(room)
    row = CardRow((first, second), (1, 1))
    row.setParent(room)
    row.resize(300, 200)
    room.show()
    qtbot.waitUntil(lambda: first.y() == second.y())
    second.setText("Words " * 8)
    qtbot.waitUntil(lambda: first.y() < second.y())
    assert row.minimumSizeHint().width() == second.minimumSizeHint().width()
    second.setText("Two")
    qtbot.waitUntil(lambda: first.y() == second.y())


def test_a_hidden_card_leaves_its_room_to_the_others(qtbot: QtBot) -> None:
    first, second = label("One"), label("Two")
    row = CardRow((first, second), (1, 1))
    qtbot.addWidget(row)
    row.resize(300, 200)
    row.show()
    qtbot.waitUntil(lambda: first.y() == second.y() and second.width() < 200)
    first.hide()
    qtbot.waitUntil(lambda: second.width() == 300)
    first.show()
    qtbot.waitUntil(lambda: second.width() < 200)


def test_a_page_of_a_very_wide_window_stays_in_its_middle(qtbot: QtBot) -> None:
    page, header = QWidget(), Header()
    qtbot.addWidget(page)
    page_layout(page, header)
    page.show()
    placed = []
    for width in (1_000, 1_976, 3_600):
        page.resize(width, 600)
        QApplication.processEvents()
        placed.append((header.x(), header.width()))
    assert placed == [(28, 944), (28, 1_920), (840, 1_920)]


def test_a_row_of_cards_grows_only_for_its_words(qtbot: QtBot) -> None:
    first, second = label("One"), label("Two")
    area = scrolling((CardRow((first, second), (1, 1)), 1))
    qtbot.addWidget(area)
    area.resize(400, 2_000)
    area.show()
    qtbot.waitUntil(lambda: 0 < first.height() <= 640)
    assert first.mapTo(area, first.rect().topLeft()).y() == 0
    second.setFixedHeight(900)
    qtbot.waitUntil(lambda: first.height() == 900)


def test_an_account_keeps_its_at_sign_in_front(qapp: QApplication, sample: Session) -> None:
    account = sample.accounts[0]
    assert account_name(account) == account.label
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert account_name(account) == f"\u2066{account.label}\u2069"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
