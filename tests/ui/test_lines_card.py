"""A card of lines: what is shown of them, and that rows are kept."""

from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from growthdesk.analysis.pace import pace
from growthdesk.ui.explain import explanations_in
from growthdesk.ui.widgets.lines_card import Line, LinesCard

PACE = Line("Last 28 days", "7.1 a day", "How", value_under="newest count 1 May", made_by=pace)
DAY = Line("Needed for the goal day", "no day set", "Where", value_role="muted")


def texts(card: LinesCard) -> list[str]:
    QApplication.processEvents()  # what is new is shown by the next event
    return [one.text() for one in card.findChildren(QLabel) if one.isVisible()]


def named(card: LinesCard) -> dict[str, QWidget]:
    return {one.accessibleName(): one for one in card.findChildren(QWidget) if one.isVisible()}


def test_other_lines_are_shown_in_the_same_rows_and_leave_nothing_behind(qtbot: QtBot) -> None:
    card = LinesCard("Pace", "Nothing yet")
    qtbot.addWidget(card)
    card.show()
    card.show_lines([PACE, DAY])
    shown = ["Last 28 days", "7.1 a day", "newest count 1 May"]
    assert sorted(texts(card)) == sorted(["Pace", "", *shown, DAY.name, DAY.value])
    first = named(card)["Last 28 days 7.1 a day newest count 1 May"]
    assert [one.name for one in explanations_in(card)] == ["Pace: Last 28 days"]
    card.show_lines([DAY])
    assert named(card)["Needed for the goal day no day set"] is first
    assert explanations_in(card) == []
    assert sorted(texts(card)) == sorted(["Pace", "", DAY.name, DAY.value])
    card.show_lines([])
    assert sorted(texts(card)) == ["", "Nothing yet", "Pace"]
