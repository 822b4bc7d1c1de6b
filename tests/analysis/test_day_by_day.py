"""The rules of rhythm, told again the slow way: one day after the other, as they are written."""

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.logs import account_log, free, plan, post, purge, span

from growthdesk.analysis.gaps import Gap, gaps
from growthdesk.analysis.pace import pace
from growthdesk.analysis.score import score
from growthdesk.analysis.weeks import weeks
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Break, CompleteSpan, Plan
from growthdesk.domain.rules import Rules

FIRST = date(2026, 1, 1)
ONE = timedelta(1)


@dataclass(frozen=True)
class Told:
    """A log as a person would go through it with a calendar."""

    today: date
    posts: list[date]
    plans: list[Plan]
    breaks: list[Break]
    spans: list[CompleteSpan]

    def plan_on(self, when: date) -> Plan:
        holds = self.plans[0] if self.plans else plan(3)
        for one in self.plans:
            if one.first_day <= when:
                holds = one
        return holds

    def active(self, when: date, by: Plan) -> bool:
        in_break = any(pause.first_day <= when <= pause.last_day for pause in self.breaks)
        return not in_break and when.weekday() not in by.rest_days

    def complete(self, first: date, last: date) -> bool:
        return all(
            when <= self.today
            and any(
                s.first_day <= when and (not s.last_day or when <= s.last_day) for s in self.spans
            )
            for when in (first + n * ONE for n in range((last - first).days + 1))
        )

    def active_days(self, first: date, last: date, by: Plan) -> int:
        days = (first + n * ONE for n in range((last - first).days + 1))
        return sum(self.active(when, by) for when in days)

    def gaps(self) -> list[Gap]:
        found = []
        days = sorted(set(self.posts))
        for place, when in enumerate(days):
            is_open = place + 1 == len(days)
            until = self.today if is_open else days[place + 1]
            by = self.plan_on(when)
            week = 7 - len(by.rest_days)
            usual = Fraction(week, min(by.posts_a_week, week, by.days_a_week or week))
            limit = max(2 * usual, usual + 2)
            silence = self.active_days(when + ONE, until, by)
            if silence > limit and self.complete(when, until):
                last = until if is_open else until - ONE
                days_quiet = (last - when).days
                found.append(Gap(when + ONE, last, days_quiet, silence, float(limit), is_open))
        return found

    def week(self, first: date) -> tuple[date, int, int, bool | None]:
        by = self.plan_on(first)
        active = self.active_days(first, first + 6 * ONE, by)
        expected = by.posts_a_week * active // (7 - len(by.rest_days))
        posts = sum(first <= when <= first + 6 * ONE for when in self.posts)
        over = first + 6 * ONE < self.today - self.today.weekday() * ONE
        kept = None if not expected or (posts < expected and not over) else posts >= expected
        return first, posts, expected, kept

    def score(self) -> float | None:
        if not self.complete(self.today, self.today):
            return None
        begun = self.today
        while self.complete(begun - ONE, begun):
            begun -= ONE
        found, when = 0.0, begun
        actives: list[date] = []
        while when <= self.today:
            by = self.plan_on(when)
            planned = by.posts_a_week
            if self.active(when, by):
                actives.append(when)
                window = 1 if planned >= 7 else max(14, 14 // planned)
                since = actives[-window] if len(actives) >= window else begun
                posts = sum(since <= day <= when for day in self.posts)
                memory = 0.5 ** ((planned / 7) ** 0.5 / 13)
                value = min(1, 7 * posts / (window * planned))
                found = found * memory + value * (1 - memory)
            when += ONE
        return 100 * found if (self.today - begun).days >= 27 else None


def a_day() -> st.SearchStrategy[date]:
    """A day of half a year."""
    return st.integers(0, 180).map(lambda later: FIRST + later * ONE)


@st.composite
def a_plan(draw: st.DrawFn) -> Plan:
    rest = draw(st.frozensets(st.integers(0, 6), max_size=4))
    promised = draw(st.sampled_from((1, 1, 2, 3, 4, 5, 7, 10)))
    most = min(promised, 7 - len(rest))
    on_days = draw(st.one_of(st.none(), st.integers(1, most)))
    return plan(promised, draw(a_day()), days_a_week=on_days, rest=rest)


@st.composite
def a_log(draw: st.DrawFn) -> tuple[Told, AccountLog]:
    """The same log as a person and as the program would have it, with a few stories in it."""
    today = draw(a_day())
    some_spans = st.lists(
        st.tuples(a_day(), st.one_of(st.none(), st.integers(0, 180))),
        min_size=1,
        max_size=2,
        unique_by=lambda pair: pair[0],
    )
    told = Told(
        today=today,
        posts=[when for when in draw(st.lists(a_day(), max_size=40)) if when <= today],
        plans=sorted(
            draw(st.lists(a_plan(), max_size=3, unique_by=lambda one: one.first_day)),
            key=lambda one: one.first_day,
        ),
        breaks=[
            free(when, when + length * ONE)
            for when, length in draw(st.lists(st.tuples(a_day(), st.integers(0, 40)), max_size=3))
        ],
        spans=[
            span(when, None if length is None else when + length * ONE)
            for when, length in draw(st.one_of(st.just([(FIRST, None)]), some_spans))
        ],
    )
    stories = [post(when, Kind.STORY) for when in draw(st.lists(a_day(), max_size=3))]
    log = account_log(
        today,
        posts=[*told.posts, *stories],
        plans=told.plans,
        breaks=told.breaks,
        spans=told.spans,
        rules=Rules(first_weekday=0),
    )
    return told, log


@settings(max_examples=120, deadline=None)
@given(a_log())
def test_gaps_weeks_and_score_are_those_of_a_calendar(both: tuple[Told, AccountLog]) -> None:
    told, log = both
    assert list(gaps(log)) == told.gaps()
    assert score(log) == (None if (found := told.score()) is None else pytest.approx(found))
    shown = [(one.first_day, one.posts, one.expected, one.kept) for one in weeks(log)]
    assert shown == [told.week(when) for when, *_ in shown]
    running = told.today - told.today.weekday() * ONE
    whole = (running - n * 7 * ONE for n in range(40, 0, -1))
    expected = [when for when in whole if told.complete(when, when + 6 * ONE)]
    assert [when for when, *_ in shown] == [*expected, running]


@settings(max_examples=80, deadline=None)
@given(
    counts=st.dictionaries(st.integers(0, 40), st.integers(0, 500), min_size=3, max_size=15),
    purged=st.sets(st.integers(0, 40), max_size=4),
)
def test_the_pace_is_the_middle_of_all_slopes_without_purged_steps(
    counts: dict[int, int], purged: set[int]
) -> None:
    """Between two counts only those steps are counted, with their days, that no purge made."""
    window = sorted(day for day in counts if day > 12)
    slopes = []
    for place in range(len(window)):
        rise = days = 0
        for one, other in zip(window[place:], window[place + 1 :], strict=False):
            if not any(one < day <= other for day in purged):
                rise += counts[other] - counts[one]
                days += other - one
            if days:
                slopes.append(Fraction(rise, days))
    slopes.sort()
    log = account_log(
        FIRST + 40 * ONE,
        counts={FIRST + day * ONE: seen for day, seen in counts.items()},
        notes=[purge(FIRST + day * ONE) for day in purged],
    )
    if len(window) < 3 or window[-1] - window[0] < 14 or not slopes:
        assert pace(log).per_day is None
    else:
        middle = (slopes[(len(slopes) - 1) // 2] + slopes[len(slopes) // 2]) / 2
        assert pace(log).per_day == pytest.approx(float(middle))
