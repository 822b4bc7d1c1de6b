"""The chart of a report: where days and counts lie, and that nothing leaves the picture."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.logs import ACCOUNT, account_log, free, plan

from growthdesk.analysis.period import Period
from growthdesk.analysis.summary import summarise
from growthdesk.domain.account_log import AccountLog
from growthdesk.reports.chart import BOTTOM, LEFT, RIGHT, TOP, draw
from growthdesk.reports.document import Chart, GrowthPicture, Table
from growthdesk.reports.language import ENGLISH
from growthdesk.reports.shapes import Area, Dot, Line, Shape, Words, scaled
from growthdesk.reports.svg import svg

WIDTH, HEIGHT = 500.0, 200.0
LAST = date(2026, 10, 31)


def shapes_of(log: AccountLog, days: int = 31) -> tuple[Shape, ...]:
    """The chart of the last days of a log."""
    period = Period(log.as_of - timedelta(days=days - 1), log.as_of)
    growth = summarise(log, period).growth
    assert growth is not None
    goal = log.account.goal
    picture = GrowthPicture(growth, goal, "goal")
    return draw(Chart(picture, "says", Table("", (), ()), (), ENGLISH), WIDTH, HEIGHT)


def words_in(shapes: tuple[Shape, ...]) -> list[str]:
    """The texts of a chart in the order in which they are drawn."""
    return [shape.text for shape in shapes if isinstance(shape, Words)]


def test_counts_lie_on_their_days_and_levels() -> None:
    """From 2 to 31 October are 29 days; 23 without a count are joined, as the usual is 14.5."""
    log = account_log(LAST, counts={"2026-10-02": 100, "2026-10-08": 140, "2026-10-31": 200})
    shapes = shapes_of(log)
    (line,) = [s for s in shapes if isinstance(s, Line) and s.colour == "accent"]
    room = WIDTH - LEFT - RIGHT
    assert [x for x, _ in line.points] == pytest.approx([LEFT, LEFT + room * 6 / 29, LEFT + room])
    ys = [y for _, y in line.points]
    assert (ys[0] - ys[1]) / (ys[1] - ys[2]) == pytest.approx(40 / 60)
    (newest,) = [s for s in shapes if isinstance(s, Dot)]
    assert newest.centre == line.points[-1]


def test_a_count_that_no_line_joins_is_a_dot() -> None:
    counts = {date(2026, 10, day): 100 + day for day in (1, 2, 3, 4, 15, 26, 27, 28)}
    dots = [s for s in shapes_of(account_log(LAST, counts=counts)) if isinstance(s, Dot)]
    assert len(dots) == 2  # that of the 15th, and the newest


def test_without_a_goal_there_is_no_line_for_one() -> None:
    log = account_log(LAST, counts={"2026-10-01": 0, "2026-10-31": 1000})
    growth = summarise(log, Period(LAST - timedelta(days=30), LAST)).growth
    assert growth is not None
    picture = GrowthPicture(growth, None, "goal")
    shapes = draw(Chart(picture, "says", Table("", (), ()), (), ENGLISH), WIDTH, HEIGHT)
    assert "gold" not in {shape.colour for shape in shapes}
    assert "goal" not in words_in(shapes)


def test_a_shape_grows_from_its_corner() -> None:
    shapes = (
        Line(((1, 2), (3, 4)), "line", 0.5, (2, 1)),
        Area(((1, 1), (2, 1), (2, 2)), "fan_50"),
        Dot((3, 4), 1.5, "accent"),
        Words((5, 6), "word", 8.0, "text", bold=True, anchor="end"),
    )
    assert [scaled(shape, 2) for shape in shapes] == [
        Line(((2, 4), (6, 8)), "line", 1.0, (4, 2)),
        Area(((2, 2), (4, 2), (4, 4)), "fan_50"),
        Dot((6, 8), 3.0, "accent"),
        Words((10, 12), "word", 16.0, "text", bold=True, anchor="end"),
    ]


def test_a_near_goal_is_drawn_and_a_far_one_is_not() -> None:
    counts = {"2026-10-01": 800, "2026-10-31": 1000}
    near = account_log(LAST, counts=counts, account=replace(ACCOUNT, goal=1100))
    far = account_log(LAST, counts=counts, account=replace(ACCOUNT, goal=10_000))
    assert "goal" in words_in(shapes_of(near))
    assert "goal" not in words_in(shapes_of(far))


def test_gaps_breaks_and_posts_have_their_marks() -> None:
    log = account_log(
        LAST,
        counts={"2026-10-01": 100, "2026-10-31": 200},
        posts=["2026-10-01", "2026-10-02", "2026-10-12", "2026-10-30"],
        breaks=[free("2026-10-13", "2026-10-29")],
        plans=[plan(3)],
    )
    shapes = shapes_of(log)
    bands = [s for s in shapes if isinstance(s, Area) and s.colour == "gap_band"]
    assert len(bands) == 1
    ticks = [s for s in shapes if isinstance(s, Line) and s.colour == "faint" and not s.dashes]
    assert len(ticks) == 4
    assert [s for s in shapes if isinstance(s, Line) and s.colour == "faint" and s.dashes]


def test_months_are_named_under_a_year_and_days_under_a_month() -> None:
    year = {date(2025, 10, 31) + timedelta(days=n): 100 + n for n in range(366)}
    texts = words_in(shapes_of(account_log(LAST, counts=year), days=366))
    assert "Jan 26" in texts
    month = {date(2026, 10, 1): 100, date(2026, 10, 31): 120}
    assert "15 Oct" in words_in(shapes_of(account_log(LAST, counts=month)))


@settings(max_examples=40, deadline=None)
@given(
    start=st.integers(0, 10_000_000),
    steps=st.lists(st.tuples(st.integers(1, 90), st.integers(-2000, 4000)), max_size=25),
    rounded=st.booleans(),
)
def test_nothing_leaves_the_picture(
    start: int, steps: list[tuple[int, int]], rounded: bool
) -> None:
    day, level = LAST, start
    counts: dict[date, int | tuple[int, int]] = {day: level}
    for back, change in steps:
        day, level = day - timedelta(days=back), max(level - change, 0)
        counts[day] = (level, level + 99) if rounded else level
    for shape in shapes_of(account_log(LAST, counts=counts), days=3000):
        match shape:
            case Line() | Area():
                places = list(shape.points)
            case Dot():
                places = [shape.centre]
            case Words():
                continue
        for x, y in places:
            assert LEFT - 0.01 <= x <= WIDTH - RIGHT + 0.01
            assert TOP - 0.01 <= y <= HEIGHT - BOTTOM + 0.01


def test_svg_escapes_words() -> None:
    text = svg([Words((1, 2.5), "<&>", 8)], 10, 20.25, 'says "<&>"')
    assert 'viewBox="0 0 10 20.25"' in text
    assert 'aria-label="says &quot;&lt;&amp;&gt;&quot;"' in text
    assert ">&lt;&amp;&gt;</text>" in text
