"""Accounts beside each other, years over each other, and the marks of notes and the goal."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot
from tests.logs import account_log, glitch, purge

from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.rows import Account
from growthdesk.ui.charts.accounts import elided, kept_apart, room_for_names
from growthdesk.ui.charts.day_axis import number_ticks
from growthdesk.ui.charts.drawing import drawing_of
from growthdesk.ui.charts.goal_mark import place_of_goal
from growthdesk.ui.charts.growth_chart import GrowthChart
from growthdesk.ui.charts.scale import Scale
from growthdesk.ui.charts.strands import strand_of
from growthdesk.ui.theme import Theme, text_font

TODAY = date(2026, 11, 23)


def before(days: int) -> date:
    return TODAY - timedelta(days=days)


def growing(name: str, days: int, first: int, a_day: int = 10) -> AccountLog:
    account = Account(name.ljust(32, "0"), "instagram", name)
    counts = {before(back): first + a_day * (days - back) for back in range(days + 1)}
    return account_log(TODAY, counts=counts, account=account)


@pytest.fixture
def chart(qtbot: QtBot, theme: Theme) -> GrowthChart:
    """A chart that is shown."""
    made = GrowthChart(theme)
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.show()
    return made


def test_accounts_stand_side_by_side_and_are_never_added(chart: GrowthChart) -> None:
    chart.show_logs([growing("one", 100, 0), growing("two", 30, 500)])
    assert [entry.words for entry in chart.legend.entries] == ["@one", "@two"]
    chart.look_at(before(10).toordinal())
    assert chart.crosshair.text.splitlines()[1:] == ["@one: 900", "@two: 700"]
    chart.look_at(before(40).toordinal())
    assert chart.crosshair.text.splitlines()[1:] == ["@one: 600", "@two: —"]
    assert chart.accessibleDescription().startswith(
        "@one: 1,000 followers on 23 Nov 2026. @two: 800 followers on 23 Nov 2026."
    )


def test_from_the_first_count_all_begin_on_day_0(chart: GrowthChart) -> None:
    chart.show_logs([growing("one", 100, 0), growing("two", 30, 500)], aligned=True)
    chart.show_days(None)
    chart.look_at(20)
    assert chart.crosshair.text.splitlines() == [
        "Day 20",
        "@one: 200 · 4 Sept 2026",
        "@two: 700 · 13 Nov 2026",
    ]
    first, last = chart.plot.days
    assert first == pytest.approx(0, abs=1)
    assert last > 100
    assert "@two: 800 followers on day 30." in chart.accessibleDescription()
    chart.show_days(30)
    assert chart.plot.days[0] == pytest.approx(0)
    assert 30 < chart.plot.days[1] < 45


def test_from_so_many_followers_who_never_had_them_is_left_out(chart: GrowthChart) -> None:
    logs = [growing("one", 100, 0), growing("two", 30, 450), growing("three", 30, 600)]
    chart.show_logs(logs, aligned=True, followers=500)
    assert [one.log.account.handle for one in chart.drawings] == ["one", "two"]
    chart.look_at(0)
    # Three had 600 with its first count: nobody knows when it had 500.
    assert chart.crosshair.text.splitlines()[1:] == [
        "@one: 500 · 4 Oct 2026",
        "@two: 500 · 29 Oct 2026",
    ]


def test_where_nobody_has_had_so_many_followers_nothing_is_drawn(chart: GrowthChart) -> None:
    logs = [growing("one", 100, 0), growing("two", 30, 450)]
    chart.show_logs(logs)
    chart.show_logs(logs, aligned=True, followers=5_000)
    assert chart.drawings == ()
    chart.show_scale("log")
    chart.walk.to_count(1)
    chart.walk.by(3)
    assert chart.crosshair.text == "Day 3"
    assert not chart.as_table().rows


def test_numbered_days_choose_no_day_of_the_calendar(chart: GrowthChart, qtbot: QtBot) -> None:
    chart.show_logs([growing("one", 100, 0), growing("two", 30, 500)], aligned=True)
    with qtbot.assertNotEmitted(chart.day_chosen):
        chart.choose_day(3)


def test_the_year_before_is_drawn_and_told(chart: GrowthChart) -> None:
    log = growing("one", 500, 0)
    chart.show_log(log, None, with_year_before=True)
    chart.look_at(TODAY.toordinal())
    assert chart.crosshair.text.splitlines()[-1] == "a year before: 1,350"
    assert chart.legend.entries[-1].words == "a year before"
    low = chart.plot.scale().low
    chart.show_days(30)
    assert chart.plot.scale().y(1_350) <= chart.plot.scale().height
    chart.show_log(log, None)
    assert "a year before" not in [entry.words for entry in chart.legend.entries]
    assert low >= 0


def test_signs_of_purge_and_glitch_have_words(chart: GrowthChart) -> None:
    log = growing("one", 60, 100)
    log = replace(log, notes=(glitch(before(5)), purge(before(9))))
    chart.show_log(log, None)
    words = [entry.words for entry in chart.legend.entries]
    assert "purge, step left out" in words
    assert "glitch, left out" in words
    assert "note" not in words
    chart.look_at(before(9).toordinal())
    assert "Purge: purge" in chart.crosshair.text


def test_a_mark_without_a_text_is_told_by_its_name(chart: GrowthChart) -> None:
    log = replace(growing("one", 60, 100), notes=(replace(glitch(before(5)), text=""),))
    chart.show_log(log, None)
    chart.look_at(before(5).toordinal())
    assert chart.crosshair.text.splitlines()[-1] == "Glitch"


@given(st.lists(st.floats(0, 400), max_size=23))
@settings(max_examples=60)
def test_names_at_the_ends_never_touch(heights: list[float]) -> None:
    placed = kept_apart(sorted(heights), 400)
    assert all(below - above >= 17 - 1e-6 for above, below in pairwise(placed))
    assert all(0 <= y <= 400 for y in placed)


def test_a_long_name_has_dots_and_takes_no_more_than_its_room(theme: Theme) -> None:
    del theme
    name = "a name that nobody would ever want to read to its very end, and goes on"
    assert "…" in elided(name, 60)
    assert elided("short", 60) == "short"
    assert QFontMetricsF(text_font(8.5)).horizontalAdvance(elided(name, 60)) <= 60
    log = growing("x", 10, 0)
    long = replace(log, account=replace(log.account, handle=name))
    assert room_for_names([strand_of(drawing_of(long, None))]) < 180


def crosses(room: QRectF, scale: Scale, log: AccountLog) -> bool:
    return any(
        room.contains(scale.x(int(day)), scale.y(int(count)))
        for day, count in zip(log.counts.day, log.counts.low, strict=True)
    )


@pytest.mark.parametrize(
    ("first", "a_day"), [(9_900, 2), (10_100, -1), (9_990, 0), (0, 30), (10_010, 0)]
)
def test_the_goal_has_its_word_where_no_line_goes_through(first: int, a_day: int) -> None:
    log = growing("one", 300, first, a_day)
    lowest, highest = int(log.counts.low.min()), int(log.counts.low.max())
    low, high = min(lowest, 9_800), max(highest, 10_300)
    scale = Scale(before(300).toordinal(), TODAY.toordinal(), low, high, 800, 400)
    room = place_of_goal(scale, drawing_of(log, None), scale.y(10_000), 90)
    assert not crosses(room, scale, log)
    assert QRectF(0, 0, 800, 400).contains(room)
    assert not room.top() <= scale.y(10_000) <= room.bottom()


def test_numbered_days_stand_under_the_chart(theme: Theme) -> None:
    del theme
    assert [words for _, words in number_ticks(-3, 95, 5)] == [
        "Day 0",
        "Day 30",
        "Day 60",
        "Day 90",
    ]
    assert len(number_ticks(0, 30_000, 6)) <= 6


def test_thirty_accounts_are_told_apart_and_drawn(chart: GrowthChart) -> None:
    logs = [growing(f"account{place}", 40, 100 * place) for place in range(30)]
    shown: Callable[[], object] = chart.grab
    chart.show_logs(logs)
    shown()
    chart.look_at(TODAY.toordinal())
    lines = chart.crosshair.text.splitlines()
    assert lines[1] == "@account29: 3,300"
    assert lines[-1] == "and 20 more"


def test_names_have_their_room_in_a_narrow_chart(chart: GrowthChart, qtbot: QtBot) -> None:
    logs = [growing(f"a.rather.long.name.of.an.account.{place}", 40, place) for place in range(3)]
    chart.show_logs(logs)
    chart.resize(420, 300)
    qtbot.waitUntil(lambda: chart.plot.width() < 420)
    assert not chart.is_zoomed
    scale = chart.plot.scale()
    assert scale.width - scale.x(TODAY.toordinal()) > 100
