"""The growth chart: what it draws, what it tells of a day, and how it is moved."""

import logging
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.logs import ACCOUNT, account_log, free, glitch, plan, post

from growthdesk.analysis.goal import look_ahead
from growthdesk.analysis.joined import joined
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.rows import Account, Note
from growthdesk.errors import Trouble
from growthdesk.ui.charts.count_axis import count_ticks, linear_ends, log_ticks, tick_words
from growthdesk.ui.charts.day_axis import day_ticks
from growthdesk.ui.charts.drawing import drawing_of
from growthdesk.ui.charts.growth_chart import GrowthChart
from growthdesk.ui.charts.guard import guarded, nothing
from growthdesk.ui.charts.picture import write_picture
from growthdesk.ui.charts.readout import day_lines
from growthdesk.ui.charts.scale import Scale
from growthdesk.ui.colours import DARK, LIGHT
from growthdesk.ui.theme import Theme

pytestmark = pytest.mark.usefixtures("theme")  # it settles how numbers and days are written

TODAY = date(2026, 11, 23)
Shown = Callable[..., GrowthChart]


def before(days: int) -> date:
    return TODAY - timedelta(days=days)


def steady(days: int = 200, goal: int = 10_000) -> AccountLog:
    """Ten followers a day up to 7,000 today, posts every other day but for a gap and a break."""
    quiet = {*range(60, 75), *range(20, 31)}
    return account_log(
        TODAY,
        counts={before(back): 7_000 - 10 * back for back in range(days)},
        posts=[before(back) for back in range(0, days, 2) if back not in quiet],
        plans=[plan(3)],
        breaks=[free(before(30), before(20))],
        notes=[Note("n", ACCOUNT.id, before(40), "New oven")],
        account=Account(ACCOUNT.id, "instagram", "mira.bakes", goal=goal),
    )


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> Shown:
    """Shows a chart of a log with its forecast."""

    def show(log: AccountLog, days: int | None = 90, *, compact: bool = False) -> GrowthChart:
        chart = GrowthChart(theme, compact=compact)
        qtbot.addWidget(chart)
        chart.resize(800, 400)
        chart.show()
        chart.activateWindow()
        qtbot.waitActive(chart)
        chart.show_log(log, look_ahead(log))
        chart.show_days(days)
        return chart

    return show


def colours_at(chart: GrowthChart, day: date, count: float) -> set[str]:
    """The colours of the pixels around a place in the chart."""
    image = chart.grab().toImage()
    room, scale = chart.plot.room(), chart.plot.scale()
    at = chart.plot.pos() + room.topLeft().toPoint()
    at += QPoint(round(scale.x(day.toordinal())), round(scale.y(count)))
    return {image.pixelColor(at.x(), at.y() + down).name() for down in (-1, 0, 1)}


def is_drawn(chart: GrowthChart, day: date, count: float, colour: str) -> bool:
    """Whether a place in the chart has this colour, but for a line that lies between two pixels."""
    wanted, *seen = (
        np.array([one.red(), one.green(), one.blue()])
        for one in map(QColor, (colour, *colours_at(chart, day, count)))
    )
    return any(np.abs(one - wanted).max() < 8 for one in seen)


def lines_of(log: AccountLog, day: date) -> list[str]:
    return day_lines(drawing_of(log, look_ahead(log)), day)


def test_a_line_is_left_open_where_counts_are_missing_for_long() -> None:
    days = np.array([1, 2, 3, 11, 12, 21, 22], dtype=np.int64)
    # 4 to 10 are seven days without a count, 13 to 20 are eight; the usual step is one day.
    stretches = joined(days, days.astype(np.float64))
    assert [line[0].tolist() for line in stretches] == [[1, 2, 3, 11, 12], [21, 22]]


def test_a_monthly_rhythm_of_counts_is_one_line() -> None:
    days = np.array([1, 31, 62, 92, 150], dtype=np.int64)
    assert len(joined(days, days.astype(np.float64))) == 1


def test_a_count_that_no_line_would_show_is_a_dot() -> None:
    counts = {before(40): 50, **{before(back): 100 for back in range(5)}}
    drawing = drawing_of(account_log(TODAY, counts=counts), None)
    assert drawing.alone[0].tolist() == [before(40).toordinal()]
    assert len(drawing.lines) == 1


def test_a_glitch_is_marked_and_not_joined() -> None:
    counts = {before(back): 100 for back in range(5)} | {before(2): 9_999}
    drawing = drawing_of(account_log(TODAY, counts=counts, notes=[glitch(before(2))]), None)
    assert drawing.glitches[1].tolist() == [9_999]
    ((_, levels),) = drawing.lines
    assert levels.tolist() == [100] * 4


def test_a_line_goes_through_the_interval_of_a_rounded_count_without_a_false_fall() -> None:
    counts: dict[date, int | tuple[int, int]] = {
        before(4): 1_060,
        before(3): (1_000, 1_099),
        before(2): 1_080,
        before(1): (1_200, 1_299),
    }
    drawing = drawing_of(account_log(TODAY, counts=counts), None)
    ((_, levels),) = drawing.lines
    # 1,070 lies between its neighbours; the newest has no exact one after it, so its middle.
    assert levels.tolist() == [1_060, 1_070, 1_080, 1_249.5]
    assert [column.tolist() for column in drawing.rounded[1:]] == [[1_000, 1_200], [1_099, 1_299]]


@given(
    st.lists(st.tuples(st.integers(1, 9), st.integers(0, 9_000), st.integers(0, 99)), min_size=1)
)
@settings(max_examples=60)
def test_every_line_stays_inside_the_intervals(steps: list[tuple[int, int, int]]) -> None:
    back, counts = 0, {}
    for step, low, width in steps:
        back += step
        counts[before(back)] = (low, low + width)
    drawing = drawing_of(account_log(TODAY, counts=counts), None)
    drawn = [pair for line in (*drawing.lines, drawing.alone) for pair in zip(*line, strict=True)]
    assert len(drawn) == len(counts)
    for day, level in drawn:
        low, high = counts[date.fromordinal(int(day))]
        assert low <= level <= high


def test_milestones_are_drawn_where_they_were_reached() -> None:
    drawing = drawing_of(steady(), None)
    # 5,010 at 199 days ago is the first count: no day is known for the milestones below it.
    assert drawing.reached == ()
    drawing = drawing_of(steady(300), None)
    assert drawing.reached == ((before(200).toordinal(), 5_000),)


def test_it_tells_count_and_change_of_a_day() -> None:
    assert lines_of(steady(), before(5)) == [
        "Wed 18 Nov 2026",
        "6,950 followers",
        "+10 since 17 Nov",
    ]


def test_it_tells_a_rounded_count_as_an_interval() -> None:
    log = account_log(TODAY, counts={before(3): 12_000, before(1): (12_300, 12_399)})
    told = lines_of(log, before(1))
    assert told[1:] == ["12,300 to 12,399 followers, rounded", "about +350 since 20 Nov"]


def test_it_tells_gap_break_note_and_posts() -> None:
    assert "Gap: 9 – 25 Sept 2026" in lines_of(steady(), before(65))
    assert "Break: 24 Oct – 3 Nov 2026" in lines_of(steady(), before(25))
    assert "Note: New oven" in lines_of(steady(), before(40))
    assert "Posts: 1" in lines_of(steady(), before(40))


def test_it_tells_the_titles_of_posts_and_how_many_more_there_are() -> None:
    log = account_log(
        TODAY, posts=[post(TODAY, second=place, name=f"{place}") for place in range(5)]
    )
    told = day_lines(drawing_of(log, None), TODAY, lambda ids: [f"Title {one}" for one in ids])
    assert told[2:] == ["Post: Title 0", "Post: Title 1", "Post: Title 2", "and 2 more"]


def test_a_day_without_a_count_says_so() -> None:
    log = account_log(TODAY, counts={before(9): 10, before(1): 20})
    assert lines_of(log, before(5))[1:] == ["No follower count"]


def test_it_tells_the_ranges_of_the_forecast() -> None:
    told = lines_of(steady(), TODAY + timedelta(days=10))
    assert told[1] == "Forecast: 7,100"
    assert told[2].startswith("Half of the time: ")
    assert told[3].startswith("4 in 5 times: ")
    assert "Untested so far ahead" in lines_of(steady(), TODAY + timedelta(days=700))


def test_days_without_a_count_are_shown_around_the_newest_one(shown: Shown) -> None:
    chart = shown(steady(), days=30)
    old = account_log(TODAY, counts={before(back): 900 + back for back in range(300, 310)})
    chart.show_log(old, None)
    scale = chart.plot.scale()
    assert scale.low <= 1_200 <= scale.high
    assert scale.high < 3_000


def test_ranges_end_with_a_part_of_the_forecast(shown: Shown) -> None:
    chart = shown(steady(), 90)
    first, last = chart.plot.days
    assert first == pytest.approx(before(90).toordinal(), abs=1)
    assert last == pytest.approx(TODAY.toordinal() + 90 * 0.55, abs=1)
    chart.show_days(None)
    assert chart.plot.days[0] == pytest.approx(before(199).toordinal(), abs=2)


def test_the_goal_is_in_sight_only_when_it_is_near(shown: Shown) -> None:
    assert shown(steady(goal=7_800), 90).plot.scale().y(7_800) > 0
    assert shown(steady(goal=50_000), 90).plot.scale().y(50_000) < 0


@pytest.mark.parametrize("days", [30, 90, 365, None])
@pytest.mark.parametrize("scale", ["linear", "log"])
def test_all_that_is_shown_fits(shown: Shown, days: int | None, scale: str) -> None:
    chart = shown(steady(300), days)
    chart.show_scale("log" if scale == "log" else "linear")
    at = chart.plot.scale()
    (drawing,) = chart.drawings
    assert drawing.ahead is not None
    ((there, levels),) = drawing.lines
    for column, counts in ((there, levels), (drawing.ahead.day, drawing.ahead.high80)):
        inside = counts[(column >= at.first) & (column <= at.last)]
        assert (at.ys(inside) >= 0).all()
        assert (at.ys(inside) <= at.height).all()
    assert 3 <= len(chart.plot.ticks) <= 12


def test_gaps_and_the_line_have_their_colours(shown: Shown) -> None:
    chart = shown(steady(), 90)
    assert colours_at(chart, before(67), 6_850) == {LIGHT.gap_band}
    assert is_drawn(chart, before(50), 6_500, LIGHT.accent)
    assert colours_at(chart, before(50), 7_150) == {LIGHT.card}


def test_it_follows_the_scheme(shown: Shown, theme: Theme) -> None:
    chart = shown(steady(), 90)
    theme.choose("dark")
    try:
        assert is_drawn(chart, before(50), 6_500, DARK.accent)
        assert colours_at(chart, before(50), 7_150) == {DARK.card}
    finally:
        theme.choose("light")


def test_every_sign_has_its_word(shown: Shown) -> None:
    words = [entry.words for entry in shown(steady()).legend.entries]
    assert words == [
        "followers",
        "forecast, 50% and 80% range",
        "micro threshold",
        "posting gap",
        "break",
        "post",
        "note",
    ]


def test_a_goal_between_tiers_is_called_goal(shown: Shown) -> None:
    assert "goal" in [entry.words for entry in shown(steady(goal=7_800)).legend.entries]


def test_a_compact_chart_explains_only_bands_in_sight(shown: Shown) -> None:
    words = [entry.words for entry in shown(steady(), 90, compact=True).legend.entries]
    assert words == ["posting gap", "break"]
    assert shown(steady(), 10, compact=True).legend.entries == ()


def test_the_mouse_tells_the_day_under_it(shown: Shown) -> None:
    chart = shown(steady(), 90)
    room, scale = chart.plot.room(), chart.plot.scale()
    move_to(chart, QPointF(room.left() + scale.x(before(10).toordinal()), room.center().y()))
    assert chart.crosshair.day == before(10).toordinal()
    assert "6,900 followers" in chart.crosshair.text
    assert chart.plot.rect().contains(chart.crosshair.box.geometry())
    move_to(chart, QPointF(3, 3))
    assert chart.crosshair.text == ""


def move_to(chart: GrowthChart, at: QPointF) -> None:
    """A move of the mouse, wherever the pointer of this machine may be."""
    none = Qt.MouseButton.NoButton
    view = chart.plot
    everywhere = QPointF(view.mapToGlobal(at))
    move = QEvent.Type.MouseMove
    no_key = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(view, QMouseEvent(move, at, everywhere, none, none, no_key))


def test_nobody_gets_lost_by_zooming_out(shown: Shown) -> None:
    chart = shown(steady(), 90)
    for _ in range(60):
        chart.plot.zoom(1.5)
    first, last = chart.plot.days
    assert first >= before(1_000).toordinal()
    assert last <= (TODAY + timedelta(days=1_200)).toordinal()
    for _ in range(60):
        chart.plot.zoom(0.5)
    assert chart.plot.days[1] - chart.plot.days[0] >= 5.9


def test_it_tells_its_main_fact_to_who_cannot_see_it(shown: Shown) -> None:
    chart = shown(steady())
    assert chart.accessibleName() == "Growth chart of @mira.bakes"
    assert chart.accessibleDescription().startswith(
        "@mira.bakes: 7,000 followers on 23 Nov 2026. First count: 5,010 on 8 May 2026. Forecast"
    )


def test_a_log_without_counts_and_a_single_count_are_drawn(shown: Shown) -> None:
    shown(account_log(TODAY)).grab()
    chart = shown(account_log(TODAY, counts={TODAY: 0}))
    chart.show_scale("log")
    assert not chart.grab().isNull()


def test_the_picture_is_as_large_as_promised_and_written_whole(
    shown: Shown, tmp_path: Path
) -> None:
    chart = shown(steady())
    chart.walk.by(-1)
    path = tmp_path / "growth.png"
    path.write_text("an older file")
    write_picture(chart.picture("@mira.bakes"), path)
    image = QImage(str(path))
    assert image.width() == 2 * (800 + 40)
    assert abs(image.height() - 2 * (400 + 84)) <= 20
    assert image.pixelColor(2, 2) == QColor(LIGHT.card)
    assert [file.name for file in tmp_path.iterdir()] == ["growth.png"]


def test_a_picture_that_cannot_be_written_is_told(shown: Shown, tmp_path: Path) -> None:
    picture = shown(steady()).picture("@mira.bakes")
    with pytest.raises(Trouble, match="could not be written"):
        write_picture(picture, tmp_path / "no folder" / "growth.png")
    with pytest.raises(Trouble, match="could not be written"):
        write_picture(picture, tmp_path)


def test_a_mark_that_raises_leaves_the_chart_alive(
    shown: Shown, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_: QPainter) -> None:
        raise ValueError("a mark went wrong")

    chart = shown(steady())
    whole = chart.plot.grab().toImage()
    chart.plot.draw_over_grid(fail)
    with caplog.at_level(logging.ERROR):
        for _ in range(2):
            chart.plot.redraw()
            assert chart.plot.grab().toImage() == whole
    assert len(caplog.records) <= 1


def test_the_guard_logs_the_first_error_only(caplog: pytest.LogCaptureFixture) -> None:
    class Item:
        @guarded(QRectF)
        def room(self) -> QRectF:
            raise ZeroDivisionError("no room")

        @guarded(nothing)
        def paint(self) -> None:
            raise KeyError("no colour")

    item = Item()
    assert [item.room() for _ in range(3)] == [QRectF()] * 3
    item.paint()
    assert [record.getMessage().rsplit(".", 1)[-1] for record in caplog.records] == [
        "room failed",
        "paint failed",
    ]


@pytest.mark.parametrize(
    ("first", "last", "most", "labels"),
    [
        (before(6), TODAY, 8, "17 Nov|18 Nov|19 Nov|20 Nov|21 Nov|22 Nov|Today"),
        (before(30), TODAY, 5, "26 Oct|2 Nov|9 Nov|16 Nov|Today"),
        (before(200), before(-90), 5, "Jul 2026|Sept|Today|Jan 2027"),
        (date(2019, 5, 1), date(2025, 5, 1), 7, "2020|2021|2022|2023|2024|2025"),
    ],
)
def test_days_stand_under_the_chart(
    theme: Theme, first: date, last: date, most: int, labels: str
) -> None:
    ticks = day_ticks(first.toordinal(), last.toordinal(), most, TODAY)
    assert "|".join(words for _, words in ticks) == labels


@given(st.integers(0, 40_000), st.integers(1, 12), st.integers(0, 400))
@settings(max_examples=80)
def test_days_never_crowd(days: int, most: int, back: int) -> None:
    today = TODAY - timedelta(days=back)
    ticks = day_ticks(TODAY.toordinal() - days, TODAY.toordinal(), most, today)
    assert len(ticks) <= most + 1
    assert [day for day, _ in ticks] == sorted({day for day, _ in ticks})


@given(st.floats(0, 1e9), st.floats(0, 1e9), st.integers(2, 12))
@settings(max_examples=100)
def test_counts_stand_beside_the_chart(one: float, other: float, most: int) -> None:
    low, high = sorted((one, other))
    foot, top = linear_ends(low, high, most)
    ticks = count_ticks(foot, top, most)
    assert 0 <= foot <= low
    assert high <= top
    assert ticks[0] == pytest.approx(foot)
    assert 2 <= len(ticks) <= most + 1
    assert len(set(tick_words(ticks))) == len(ticks)


def test_a_logarithmic_axis_has_one_two_and_five() -> None:
    assert log_ticks(90, 1_100, 6) == [100, 200, 500, 1_000]
    assert log_ticks(1, 100_000, 8) == [1, 10, 100, 1_000, 10_000, 100_000]
    assert log_ticks(6_100, 8_200, 5) == [6_500, 7_000, 7_500, 8_000]


def test_a_scale_finds_back() -> None:
    scale = Scale(100, 200, 0, 4, 500, 200, log=True)
    assert scale.day(scale.x(142)) == 142
    assert scale.y(10_000) == 0
    assert scale.y(1) == 200
    assert np.isnan(scale.y(0))
