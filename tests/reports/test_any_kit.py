"""Whatever a log holds, its media kit can be made, and says no number that is none."""

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.logs import account_log, glitch, purge, span
from tests.reports.test_any_log import TODAY, some_day, some_posts

from growthdesk.analysis.media_kit import media_kit
from growthdesk.domain.account_log import PostRow
from growthdesk.domain.creator import Creator
from growthdesk.domain.rows import Account, Note
from growthdesk.domain.rules import Denominator, Rules
from growthdesk.reports.html import html
from growthdesk.reports.media_kit import KitInclude, KitReport, kit_document


@settings(max_examples=60, deadline=None)
@given(
    counts=st.dictionaries(some_day(), st.integers(0, 12_000), max_size=40),
    others=st.dictionaries(some_day(), st.integers(0, 500), max_size=3),
    posts=some_posts(),
    marked=st.lists(st.tuples(st.sampled_from([purge, glitch]), some_day()), max_size=3),
    since=st.one_of(st.none(), some_day()),
    denominator=st.sampled_from(Denominator),
    include=st.frozensets(st.sampled_from(KitInclude)),
)
def test_any_log_has_its_kit(
    counts: dict[date, int],
    others: dict[date, int],
    posts: Sequence[PostRow],
    marked: list[tuple[Callable[[date], Note], date]],
    since: date | None,
    denominator: Denominator,
    include: frozenset[KitInclude],
) -> None:
    main = account_log(
        TODAY,
        posts=posts,
        counts=counts,
        notes=[make(day) for make, day in marked],
        spans=None if since is None else [span(since)],
        rules=Rules(denominator=denominator),
    )
    other = account_log(TODAY, counts=others, account=Account("b" * 32, "tiktok", "mira"))
    kit = media_kit(Creator(name="Mira"), [main, other], TODAY)
    made = kit_document(KitReport(kit, {}, include))
    body = re.sub(r"<style>.*?</style>", "", html(made), flags=re.DOTALL)
    assert not re.search(r"\b(nan|None|inf)\b", body)
    (part,) = made.parts
    assert len(part.figures) <= 4
    assert "—" not in {figure.number for figure in part.figures}
    for _, _, table in made.tables():
        assert all(len(row) == len(table.columns) for row in table.rows)
        for place in range(1, len(table.columns)):
            assert any(row[place].text != "—" for row in table.rows)
    for told in kit.accounts:
        assert told.steadiness is None or told.steadiness.posts_a_week > 0
        assert all(TODAY - line.day < timedelta(days=364) for line in told.best)
