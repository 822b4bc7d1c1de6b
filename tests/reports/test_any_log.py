"""Whatever a log holds, its report can be made, and says no number that is none."""

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO

from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook
from tests.documents import tables_of
from tests.logs import ACCOUNT, account_log, free, glitch, plan, post, purge, span

from growthdesk.analysis.period import Unit, period_of
from growthdesk.analysis.summary import summarise
from growthdesk.domain.account_log import PostRow
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Note
from growthdesk.reports.csv_report import csv_text
from growthdesk.reports.document import Document
from growthdesk.reports.html import html
from growthdesk.reports.json_report import json_text
from growthdesk.reports.markdown import markdown_text
from growthdesk.reports.progress import Include, Progress, document
from growthdesk.reports.xlsx.workbook import xlsx_bytes

TODAY = date(2026, 11, 23)


def some_day() -> st.SearchStrategy[date]:
    """A day of the last year and a half."""
    return st.integers(0, 550).map(lambda back: TODAY - timedelta(days=back))


def some_posts() -> st.SearchStrategy[Sequence[PostRow]]:
    """Posts with or without numbers."""
    number = st.one_of(st.none(), st.integers(0, 5_000))
    return st.lists(
        st.builds(
            lambda day, kind, age, likes, reach: post(
                day,
                kind,
                **({} if age is None else {"seen": day + timedelta(days=age)}),
                **{n: v for n, v in (("likes", likes), ("reach", reach)) if v is not None},
            ),
            some_day(),
            st.sampled_from(list(Kind)),
            st.one_of(st.none(), st.integers(0, 20)),
            number,
            number,
        ),
        max_size=20,
    )


def fits_its_columns(made: Document) -> None:
    """Each row has a cell for each column, and each value is of the kind of its column."""
    for _, section, table in tables_of(made):
        for row in table.rows:
            for cell, column in zip(row, table.columns, strict=True):
                value, kind = cell.value, cell.kind or column.kind
                is_number = isinstance(value, int | float) and not isinstance(value, bool)
                fits = {"text": isinstance(value, str), "day": isinstance(value, date)}
                assert value is None or fits.get(kind, is_number), (section.key, column.name)
                assert cell.text, (section.key, column.name)


@settings(max_examples=60, deadline=None)
@given(
    counts=st.dictionaries(some_day(), st.integers(0, 12_000), max_size=40),
    posts=some_posts(),
    posts_a_week=st.integers(1, 14),
    rest=st.sets(st.integers(0, 6), max_size=3),
    marked=st.lists(st.tuples(st.sampled_from([purge, glitch]), some_day()), max_size=3),
    pause=some_day(),
    goal_day=st.one_of(st.none(), st.just(date(2027, 4, 1)), st.just(date(2026, 1, 1))),
    unit=st.sampled_from(list(Unit)),
    chosen=some_day(),
    since=st.one_of(st.none(), some_day()),
)
def test_any_log_has_its_report(
    counts: dict[date, int],
    posts: Sequence[PostRow],
    posts_a_week: int,
    rest: set[int],
    marked: list[tuple[Callable[[date], Note], date]],
    pause: date,
    goal_day: date | None,
    unit: Unit,
    chosen: date,
    since: date | None,
) -> None:
    period = period_of(unit, chosen, TODAY, 0)
    log = account_log(
        period.last_day,
        posts=posts,
        counts=counts,
        plans=[plan(posts_a_week, rest=rest)],
        breaks=[free(pause, pause + timedelta(days=9))],
        notes=[make(day) for make, day in marked],
        spans=None if since is None else [span(since)],
        account=replace(ACCOUNT, goal_day=goal_day),
    )
    summary = summarise(log, period)
    report = Progress(period, TODAY, (summary,), {}, frozenset(Include))
    made = document(report)
    fits_its_columns(made)
    page = html(made)
    body = re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)
    assert not re.search(r"\b(nan|None|inf)\b", body)
    json.loads(json_text(report))
    assert not re.search(r",(nan|None|inf)\b", csv_text(report))
    assert not re.search(r"\b(nan|None|inf)\b", markdown_text(made))
    book = CalamineWorkbook.from_filelike(BytesIO(xlsx_bytes(made)))
    assert len(book.sheet_names) == 1 + len(made.parts[0].sections)
    rhythm = summary.rhythm
    assert rhythm.posting_days <= rhythm.posts
    assert rhythm.kept <= rhythm.judged
    assert 0 <= rhythm.complete_days <= period.days
    assert all(line.day >= period.first_day for line in summary.posts)
    assert set(summary.top_posts) <= set(summary.posts)
