"""A day hides every later row: what is said of a day is what was said on it."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.logs import account_log, free, glitch, plan, purge, span

from growthdesk.analysis.cost import cost_of_gaps, costs
from growthdesk.analysis.engagement import account_engagement, rates, results_due
from growthdesk.analysis.gaps import gaps
from growthdesk.analysis.goal import GoalForecast, look_ahead, milestones
from growthdesk.analysis.moved import what_moved_it
from growthdesk.analysis.period import Unit, period_of
from growthdesk.analysis.score import score, scores
from growthdesk.analysis.silence import State, silence
from growthdesk.analysis.status import status
from growthdesk.analysis.summary import summarise
from growthdesk.analysis.track_record import track_record
from growthdesk.analysis.weeks import running_week, weeks
from growthdesk.analysis.when_posts_do_well import when_posts_do_well
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.days import ONE_DAY
from growthdesk.domain.edits import Put, batch
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import (
    Account,
    Break,
    CompleteSpan,
    FollowerCount,
    Mark,
    Note,
    Plan,
    Post,
    Result,
    Row,
)
from growthdesk.store.store import Store

FIRST = date(2026, 1, 5)
DAYS = 150
MIRA = Account("mira", "instagram", "mira.bakes", goal=1_200, goal_day=FIRST + timedelta(400))

back = st.integers(0, DAYS)
a_day = back.map(lambda offset: FIRST + timedelta(offset))


@st.composite
def logs_of_rows(draw: st.DrawFn) -> list[tuple[date, Row]]:
    """Rows of an account, each with the day on which it came to be known."""
    level = draw(st.integers(0, 1_000))
    step = draw(st.integers(-2, 12))
    every = draw(st.sampled_from((1, 2, 7)))
    rows: list[tuple[date, Row]] = []
    for offset in range(0, DAYS, every):
        seen = max(level + step * offset + draw(st.integers(-3, 3)), 0)
        when = FIRST + timedelta(offset)
        rows.append((when, FollowerCount("mira", when, seen, seen)))
    for number, when in enumerate(draw(st.lists(a_day, max_size=40))):
        kind = draw(st.sampled_from((Kind.REEL, Kind.REEL, Kind.STORY)))
        published = datetime.combine(when, time(12), UTC)
        rows.append((when, Post(f"p{number}", "mira", when, published, kind=kind)))
        if age := draw(st.sampled_from((0, 1, 7, 30))):
            seen_on = when + timedelta(age)
            seen_at = datetime.combine(seen_on, time(20), UTC)
            rows.append((seen_on, Result(f"p{number}", seen_at, seen_on, likes=number + age)))
    for when in draw(st.lists(a_day, max_size=3, unique=True)):
        promised = draw(st.integers(1, 8))
        rest = draw(st.frozensets(st.integers(0, 6), max_size=2))
        rows.append((when, Plan("mira", when, promised, None, rest)))
    for number, when in enumerate(draw(st.lists(a_day, max_size=3))):
        last = when + timedelta(draw(st.integers(0, 20)))
        rows.append((when, Break(f"b{number}", "mira", when, last)))
    for number, when in enumerate(draw(st.lists(a_day, max_size=3))):
        mark = draw(st.sampled_from(list(Mark)))
        rows.append((when, Note(f"n{number}", "mira", when, "word", mark)))
    for when in draw(st.lists(a_day, min_size=1, max_size=2, unique=True)):
        length = draw(st.one_of(st.none(), st.integers(0, 100)))
        last_day = None if length is None else when + timedelta(length)
        rows.append((when, CompleteSpan("mira", when, last_day)))
    return rows


@contextmanager
def read(rows: list[Row]) -> Iterator[Store]:
    with (
        tempfile.TemporaryDirectory() as folder,
        Store(Path(folder) / "growth.db", lambda: datetime(2026, 11, 23, tzinfo=UTC)) as store,
    ):
        store.apply(batch([Put(MIRA), *(Put(row) for row in rows)]), "Log")
        yield store


def said(log: AccountLog) -> dict[str, Any]:
    """Every answer about an account on a day, as values that can be compared."""
    found = gaps(log)
    cost = costs(log, found)
    ahead = look_ahead(log)
    summary = summarise(log, period_of(Unit.MONTH, log.as_of, log.as_of, 0))
    return {
        "status": status(log),
        "gaps": (found, cost, cost_of_gaps(found, cost)),
        "weeks": weeks(log),
        "scores": scores(log).score.tolist(),
        "ahead": ahead and [ahead.median.tolist(), ahead.low80.tolist(), ahead.high50.tolist()],
        "milestones": milestones(log, ahead),
        "posts": (account_engagement(log), rates(log).tolist(), results_due(log)),
        "when": when_posts_do_well(log),
        "moved": what_moved_it(log),
        "past": track_record(log),
        "summary": repr(replace(summary, growth=None)),
    }


@settings(max_examples=25, deadline=None)
@given(rows=logs_of_rows(), today=a_day)
def test_later_rows_say_nothing_of_a_day(rows: list[tuple[date, Row]], today: date) -> None:
    """The first plan is known always: it judges all earlier history."""
    first_plan = min((when for when, row in rows if isinstance(row, Plan)), default=None)
    known = [
        row
        for when, row in rows
        if when <= today or (isinstance(row, Plan) and row.first_day == first_plan)
    ]
    with read([row for _, row in rows]) as later, read(known) as then:
        answers = (said(store.read.account_log(MIRA, today)) for store in (later, then))
        now, once = answers
    for question, answer in now.items():
        np.testing.assert_equal(answer, once[question], question)


some_breaks = st.lists(st.tuples(back, st.integers(0, 20)), max_size=3).map(
    lambda pairs: [free(FIRST + timedelta(a), FIRST + timedelta(a + n)) for a, n in pairs]
)
some_plans = st.lists(
    st.builds(
        plan,
        st.integers(1, 9),
        a_day,
        rest=st.frozensets(st.integers(0, 6), max_size=3),
    ),
    max_size=3,
    unique_by=lambda made: made.first_day,
)


@settings(max_examples=60, deadline=None)
@given(
    posts=st.lists(a_day, max_size=60),
    plans=some_plans,
    breaks=some_breaks,
    begun=back,
    looked=st.lists(back, min_size=1, max_size=4),
)
def test_the_past_reads_as_it_was_told_then(
    posts: list[date],
    plans: list[Plan],
    breaks: list[Break],
    begun: int,
    looked: list[int],
) -> None:
    """The score of a day in the year's column, and a week that is over, as on that day."""

    def on(when: date) -> AccountLog:
        return account_log(
            when,
            posts=posts,
            plans=plans,
            breaks=[pause for pause in breaks if pause.first_day <= when],
            spans=[span(FIRST + timedelta(begun))],
        )

    now = on(FIRST + timedelta(DAYS))
    column = dict(zip(scores(now).day.tolist(), scores(now).score.tolist(), strict=True))
    for offset in looked:
        when = FIRST + timedelta(offset)
        was = score(on(when))
        told = column.get(when.toordinal(), np.nan)
        assert (was is None and np.isnan(told)) or was == told
    for week in weeks(now)[:-1]:
        then = running_week(on(week.first_day + timedelta(6)))
        assert (then.posts, then.expected) == (week.posts, week.expected)
        assert then.kept is (week.kept or None)


@settings(max_examples=60, deadline=None)
@given(
    posts=st.lists(a_day, max_size=20),
    plans=some_plans,
    breaks=some_breaks,
    spans=st.lists(st.tuples(back, st.one_of(st.none(), back)), max_size=2),
    today=a_day,
)
def test_the_silence_of_today_is_a_gap_just_where_a_gap_is_open(
    posts: list[date],
    plans: list[Plan],
    breaks: list[Break],
    spans: list[tuple[int, int | None]],
    today: date,
) -> None:
    log = account_log(
        today,
        posts=posts,
        plans=plans,
        breaks=breaks,
        spans=[
            span(FIRST + timedelta(a), None if n is None else FIRST + timedelta(a + n))
            for a, n in spans
        ],
    )
    found = silence(log)
    is_open = any(gap.open for gap in gaps(log))
    if found.state is not State.BREAK:
        assert (found.state is State.GAP) is is_open
        assert is_open is (found.gap_day is not None and found.gap_day <= today)


@settings(max_examples=40, deadline=None)
@given(
    counts=st.dictionaries(a_day, st.integers(0, 2_000), min_size=5, max_size=40),
    marked=st.lists(st.tuples(st.sampled_from((purge, glitch)), a_day), max_size=5),
    rising=st.integers(0, 12),
    goal=st.sampled_from((500, 1_000, 1_800, 4_000)),
    today=st.integers(0, 60).map(lambda later: FIRST + timedelta(DAYS + later)),
)
def test_the_chance_and_the_days_of_the_goal_agree(
    counts: dict[date, int],
    marked: list[Any],
    rising: int,
    goal: int,
    today: date,
) -> None:
    """The chance passes a tenth, a half and nine tenths on the early, middle and late day."""
    log = account_log(
        today,
        counts={when: n // 5 + rising * (when - FIRST).days for when, n in counts.items()},
        notes=[make(when) for make, when in marked],
    )

    def asked(goal_day: date) -> GoalForecast:
        account = replace(MIRA, goal=goal, goal_day=goal_day)
        return status(replace(log, account=account)).goal_forecast

    found = asked(today + timedelta(1))
    if found.state != "likely":
        assert (found.median_day, found.low_day, found.high_day) == (None, None, None)
        return
    assert found.low_day is not None
    assert found.median_day is not None
    assert today <= found.low_day <= found.median_day <= today + timedelta(728)
    for day, share in ((found.low_day, 0.1), (found.median_day, 0.5), (found.high_day, 0.9)):
        # A day is never told before today, however old the newest count is.
        if day is not None and day > today:
            on_it, before = asked(day).chance_by_goal_day, asked(day - ONE_DAY).chance_by_goal_day
            assert on_it is not None
            assert before is not None
            assert before - 1e-9 <= share <= on_it + 1e-9
