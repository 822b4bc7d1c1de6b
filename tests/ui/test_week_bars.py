"""The bars of the last weeks, from left to right and mirrored."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from growthdesk.analysis.weeks import Week
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.week_bars import WeekBars

MONDAY = date(2026, 11, 2)


@pytest.mark.parametrize(
    ("direction", "beside"),
    [
        (Qt.LayoutDirection.LeftToRight, range(386, 400)),
        (Qt.LayoutDirection.RightToLeft, range(14)),
    ],
)
def test_the_plan_stands_after_the_newest_week(
    qtbot: QtBot, theme: Theme, direction: Qt.LayoutDirection, beside: range
) -> None:
    bars = WeekBars(theme)
    qtbot.addWidget(bars)
    bars.setLayoutDirection(direction)
    bars.resize(400, 100)
    bars.show_weeks(
        [Week(MONDAY + timedelta(weeks=n), 3, 3, 3, kept=True, open=False) for n in range(8)]
    )
    drawn = bars.grab().toImage()
    ground = drawn.pixel(beside[0], 99)
    rows = [y for y in range(drawn.height()) if any(drawn.pixel(x, y) != ground for x in beside)]
    assert len(rows) > 4  # a number, and not the line alone
