"""The table twins of charts, and the sheet that shows them."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.logs import account_log, glitch, post

from growthdesk.analysis.goal import look_ahead
from growthdesk.domain.rows import Note
from growthdesk.ui.charts.drawing import drawing_of
from growthdesk.ui.charts.growth_table import growth_table, strands_table
from growthdesk.ui.charts.strands import strand_of
from growthdesk.ui.desk import Desk
from growthdesk.ui.dialogs.chart_table import ChartTableSheet
from growthdesk.ui.models.chart_table import ChartTableModel
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.twin import ChartTable, Tabled, charts_in, count_cell, text_cell
from growthdesk.ui.words import hide_counts

pytestmark = pytest.mark.usefixtures("theme")
TODAY = date(2026, 11, 23)


def before(days: int) -> date:
    return TODAY - timedelta(days=days)


def shown(table: ChartTable) -> list[list[str]]:
    return [[cell.shown for cell in row] for row in table.rows]


def test_growth_has_a_row_for_each_day_that_is_known() -> None:
    log = account_log(
        TODAY,
        counts={before(9): 100, before(7): 9_999, before(4): (120, 129), TODAY: 140},
        posts=[before(4), post(before(4), second=9), before(2)],
        notes=[glitch(before(7)), Note("n", "a", before(2), "New camera")],
    )
    table = growth_table(drawing_of(log, None))
    assert table.heads == ("Day", "Followers", "Change", "Posts", "Notes")
    assert shown(table) == [
        ["14 Nov 2026", "100", "—", "", ""],
        ["16 Nov 2026", "9,999", "—", "", "Glitch: glitch"],
        ["19 Nov 2026", "120 to 129", "+24", "2", ""],
        ["21 Nov 2026", "—", "—", "1", "Note: New camera"],
        ["23 Nov 2026", "140", "+16", "", ""],
    ]
    assert table.start == 4
    assert [cell.copied for cell in table.rows[2]] == ["2026-11-19", "120–129", "24", "2", ""]


def test_growth_goes_on_with_the_forecast() -> None:
    log = account_log(TODAY, counts={before(back): 7_000 - 10 * back for back in range(200)})
    table = growth_table(drawing_of(log, look_ahead(log)))
    assert table.heads[5:] == ("Forecast", "50% from", "50% to", "80% from", "80% to")
    tomorrow = table.rows[table.start + 1]
    assert tomorrow[0].shown == "24 Nov 2026"
    assert tomorrow[5].shown == "7,010"
    low, high = (int(tomorrow[column].copied) for column in (8, 9))
    assert low <= 7_010 <= high


def test_accounts_have_a_column_each() -> None:
    drawings = [
        drawing_of(account_log(TODAY, counts={before(back): 100 - back for back in days}), None)
        for days in ((2, 0), (1, 0))
    ]
    table = strands_table([strand_of(one) for one in drawings], about_days=True)
    assert [row[1:] for row in shown(table)] == [["98", "—"], ["—", "99"], ["100", "100"]]


def test_hidden_counts_are_hidden_here_too() -> None:
    log = account_log(TODAY, counts={before(1): (120, 129), TODAY: 140})
    hide_counts(True)
    try:
        table = growth_table(drawing_of(log, None))
    finally:
        hide_counts(False)
    texts = [text for row in table.rows for cell in row[1:3] for text in (cell.shown, cell.copied)]
    assert not any(character.isdigit() for text in texts for character in text)


def two_rows() -> ChartTable:
    rows = [(text_cell("=1+1"), count_cell(-5, signed=True)), (text_cell("b"), count_cell(7_412))]
    return ChartTable("Two rows", ("Name", "Count"), rows, 1)


def test_the_model_is_sound_and_copies_numbers_as_numbers() -> None:
    model = ChartTableModel(two_rows())
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.copied([0, 1]).text() == "Name\tCount\n'=1+1\t-5\nb\t7412\n"
    assert "<td>7412</td>" in model.copied([1]).html()


def test_the_sheet_copies_what_is_selected_and_turns_to_another_chart(qtbot: QtBot) -> None:
    other = ChartTable("Nothing", ("Day",), ())
    sheet = ChartTableSheet([two_rows(), other])
    qtbot.addWidget(sheet)
    sheet.show()
    sheet.copy()
    assert QGuiApplication.clipboard().text() == "Name\tCount\nb\t7412\n"
    assert sheet.said == "Copied 1 row"
    sheet.view.clearSelection()
    sheet.copy()
    assert QGuiApplication.clipboard().text().count("\n") == 3
    sheet.chart.setCurrentIndex(1)
    assert sheet.view.accessibleName() == "Nothing"
    sheet.copy()
    assert QGuiApplication.clipboard().text() == "Day\n"


def has_charts(page: QWidget, number: int) -> bool:
    return len(charts_in(page)) >= number


def test_every_drawn_chart_of_every_page_has_its_table(
    sample: Session, theme: Theme, tmp_path: Path, qtbot: QtBot
) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    desk = Desk(sample, theme, settings)
    qtbot.addWidget(desk.window)
    desk.window.show()
    charts: dict[str, list[str]] = {}
    for page in ("today", "growth", "consistency", "insights"):
        opened = desk.window.open_page(page)
        qtbot.waitUntil(partial(has_charts, opened, 2 if page == "today" else 1))
        found = charts_in(opened)
        for chart in found:
            assert isinstance(chart, Tabled)
            table = chart.as_table()
            assert table.name
            assert table.rows
            assert all(len(row) == len(table.heads) for row in table.rows)
            assert chart.accessibleName()
            assert "Show chart as table" in chart.accessibleDescription()
        charts[page] = sorted(type(chart).__name__ for chart in found)
    assert charts == {
        "today": ["GrowthChart", "WeekBars"],
        "growth": ["GrowthChart"],
        "consistency": ["DayPartsGrid", "YearGrid"],
        "insights": ["RangeBars", "RangeBars", "RangeDots"],
    }
    desk.window.open_page("insights")
    desk.window.actions_by_name["chart_table"].trigger()
    (sheet,) = desk.window.findChildren(ChartTableSheet)
    assert sheet.chart.count() == 3
    sheet.reject()


def test_a_page_without_a_chart_says_so(
    empty: Session, theme: Theme, settings: QSettings, qtbot: QtBot
) -> None:
    desk = Desk(empty, theme, settings)
    qtbot.addWidget(desk.window)
    desk.window.show()
    with qtbot.waitSignal(empty.told) as told:
        desk.window.actions_by_name["chart_table"].trigger()
    assert told.args == ["There is no chart on this page yet", False]


def test_no_other_widget_takes_itself_for_a_chart(
    actions: Mapping[str, QAction], qtbot: QtBot
) -> None:
    del actions
    plain = QWidget()
    qtbot.addWidget(plain)
    assert not isinstance(plain, Tabled)
    assert Qt.ContextMenuPolicy.DefaultContextMenu is plain.contextMenuPolicy()
