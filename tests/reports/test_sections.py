"""Sections of a report, their numbers worked out by hand: see tests/october.py."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.logs import ACCOUNT, account_log, free, plan, post, span

from growthdesk.analysis.period import read_period
from growthdesk.analysis.summary import summarise
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.platform import Kind
from growthdesk.reports.document import Chart, Document, Paragraph, Section, Table
from growthdesk.reports.progress import Include, Progress, document

TODAY = date(2026, 11, 23)


def made_of(*logs: AccountLog, period: str = "2026-10") -> Document:
    """The report of these logs with everything in it."""
    days = read_period(period, TODAY, 0)
    summaries = tuple(summarise(log, days, over=days.last_day < TODAY) for log in logs)
    return document(Progress(days, TODAY, summaries, {}, frozenset(Include)))


def section(made: Document, key: str, part: int = 0) -> Section:
    """The section of that key."""
    return next(one for one in made.parts[part].sections if one.key == key)


def rows(found: Section) -> list[tuple[str, ...]]:
    """The rows of the first table of a section, or of its first chart."""
    block = next(one for one in found.blocks if not isinstance(one, Paragraph))
    shown = block.table if isinstance(block, Chart) else block
    return [tuple(cell.text for cell in row) for row in shown.rows]


def said(found: Section) -> str:
    """The sentences of a section."""
    return " ".join(block.text for block in found.blocks if isinstance(block, Paragraph))


def test_october_beside_september(october: Progress) -> None:
    """Of September posts are complete: ⌊3 · 30 ÷ 7⌋ = 12 planned, 3 whole weeks, none kept.

    Reach is that of the posts of 4, 8 and 11 October: 2,000, 900 and 1,500.
    """
    found = section(document(october), "comparison")
    assert found.title == "Compared with September 2026"
    assert rows(found) == [
        ("Followers gained", "+124", "+100", "+24"),
        ("Posts", "6", "1", "+5"),
        ("Posts planned", "13", "12", "+1"),
        ("Weeks kept", "1 of 4", "0 of 3", "—"),
        ("Engagement, last 12 posts", "5.0%", "—", "—"),
        ("Reach of a post", "1,500", "—", "—"),
    ]
    assert said(found) == "Reach is the median of 3 posts, before of 0."
    table = found.blocks[0]
    assert isinstance(table, Table)
    assert [(cell.value, cell.kind) for cell in table.rows[4]] == [
        ("Engagement, last 12 posts", None),
        (pytest.approx(0.05), "share"),
        (None, "share"),
        (None, "signed"),
    ]


def test_a_first_month_is_compared_with_nothing() -> None:
    log = account_log("2026-10-31", posts=["2026-10-20"], spans=[span("2026-10-01")])
    assert "comparison" not in {one.key for one in made_of(log).parts[0].sections}


def test_the_weeks_of_october(october: Progress) -> None:
    found = section(document(october), "weeks")
    assert rows(found) == [
        ("28 Sep 2026", "3", "3", "kept"),
        ("5 Oct 2026", "2", "3", "missed"),
        ("12 Oct 2026", "0", "3", "missed"),
        ("19 Oct 2026", "1", "3", "missed"),
    ]
    chart = found.blocks[0]
    assert isinstance(chart, Chart)
    assert chart.says == "1 of 4 weeks kept."
    assert [series.name for series in chart.series] == ["Posts", "Planned"]
    assert [value for _, value in chart.series[0].points] == [3, 2, 0, 1]


def test_engagement_tells_its_parts_and_what_others_publish(october: Progress) -> None:
    """Three posts have a rate: 12 %, 5 % and 5 %."""
    found = section(document(october), "engagement")
    assert said(found).startswith(
        "5.0% over 3 posts: not enough yet for a range, which takes 5."
        " Engagement is (likes + comments) ÷ followers at publication, where given."
        " The median is of the last 3 posts up to 31 Oct 2026."
    )
    assert rows(found) == [
        ("HypeAuditor, State of Influencer Marketing 2026", "2026", "creators, 1k–10k", "1.78%")
    ]


def test_kinds_that_are_too_few_say_so(october: Progress) -> None:
    found = section(document(october), "kinds")
    assert rows(found) == [
        ("Live", "1", "12.0%", "not enough yet: 1 of 5 posts", "—"),
        ("Carousel", "1", "5.0%", "not enough yet: 1 of 5 posts", "—"),
        ("Reel", "1", "5.0%", "not enough yet: 1 of 5 posts", "—"),
    ]


def kinds_of(*likes_of: tuple[Kind, int, int]) -> Section:
    """The section of kinds with so many likes on each of so many posts, of 1,000 followers."""
    kinds = [(kind, likes) for kind, likes, posts in likes_of for _ in range(posts)]
    days = [date(2026, 9, 1) + timedelta(n) for n in range(61)]
    posts = [
        post(day, kind, seen=day + timedelta(8), likes=likes)
        for day, (kind, likes) in zip(days, kinds, strict=False)
    ]
    log = account_log("2026-10-31", posts=posts, counts=dict.fromkeys(days, 1_000))
    return section(made_of(log), "kinds")


def test_a_kind_that_stands_out() -> None:
    """Six reels with 9 % and six photos with 3 %, usually 6 %."""
    found = kinds_of((Kind.REEL, 90, 6), (Kind.PHOTO, 30, 6))
    assert rows(found)[0][:4] == ("Reel", "6", "9.0%", "9.0% – 9.0%")
    assert said(found).startswith("Reel stands out: 9.0%, usually 6.0%.")
    assert "ranked" not in said(found)


def test_an_order_that_is_not_the_one_of_the_medians_says_why() -> None:
    """Usually 6 %: 5 lives with 3 % are drawn to 4.5, 10 photos with 3.1 % to 4.07, by 5 of 6 %."""
    found = kinds_of((Kind.REEL, 60, 16), (Kind.LIVE, 30, 5), (Kind.PHOTO, 31, 10))
    assert [row[:3] for row in rows(found)] == [
        ("Reel", "16", "6.0%"),
        ("Live", "5", "3.0%"),
        ("Photo", "10", "3.1%"),
    ]
    assert said(found).endswith("Few posts are ranked nearer to the usual.")


def test_milestones_have_their_days() -> None:
    """From 970 on 1 May by 10 a day: 1,000 on 4 May, 2,500 on 1 October, 5,000 ahead."""
    first = date(2026, 5, 1)
    counts = {first + timedelta(days=n): 970 + 10 * n for n in range(184)}
    log = account_log("2026-10-31", counts=counts, account=replace(ACCOUNT, goal=5_000))
    growth = section(made_of(log), "growth")
    table = next(block for block in growth.blocks if isinstance(block, Table))
    told = [tuple(cell.text for cell in row[:3]) for row in table.rows]
    assert told[:3] == [
        ("500", "1 May 2026", "reached, or before"),
        ("1,000", "4 May 2026", "reached"),
        ("2,500", "1 Oct 2026", "reached"),
    ]
    assert [(row[0], row[2]) for row in told[3:]] == [("5,000", "likely around this day")]
    assert table.rows[1][1].value == date(2026, 5, 4)


def test_posts_that_are_left_in_a_running_month() -> None:
    """Of ⌊3 · 30 ÷ 7⌋ = 12 posts 3 are there, of this week's 3 none."""
    posts = ["2026-11-02", "2026-11-05", "2026-11-10"]
    log = account_log(TODAY, posts=posts, plans=[plan(3)], spans=[span("2026-10-01")])
    found = section(made_of(log, period="2026-11"), "next")
    assert "3 posts left in this week’s plan. 9 posts left in the plan of November 2026." in said(
        found
    )


def test_posts_that_are_left_in_a_running_week_are_told_once() -> None:
    log = account_log(TODAY, posts=["2026-11-23"], plans=[plan(3)], spans=[span("2026-10-01")])
    found = said(section(made_of(log, period="2026-W48"), "next"))
    assert "2 posts left in this week’s plan." in found
    assert found.count(" left in ") == 1


def test_a_month_that_is_over_tells_what_the_next_one_asks_for(october: Progress) -> None:
    assert "The plan asks for 12 posts in November 2026." in said(
        section(document(october), "next")
    )


def test_breaks_stand_among_the_notes(october: Progress) -> None:
    summary = october.summaries[0]
    pause = free("2026-10-03", "2026-10-05")
    made = document(replace(october, summaries=(replace(summary, breaks=(pause,)),)))
    found = section(made, "notes")
    assert found.title == "Notes and breaks"
    assert rows(found)[0][0] == "3 – 5 Oct 2026"
    assert rows(found)[1] == ("7 Oct 2026", "New oven")


def test_several_accounts_stand_side_by_side(october: Progress) -> None:
    (summary,) = october.summaries
    other = replace(summary.account, platform="tiktok", handle="mira", name="")
    log = account_log(
        "2026-10-31", counts={"2026-10-31": (12_300, 12_399)}, account=other, spans=()
    )
    both = replace(october, summaries=(summary, summarise(log, october.period)))
    made = document(both)
    assert [part.name for part in made.parts] == ["Side by side", "@mira.bakes", "@mira"]
    assert made.parts[0].figures == ()
    found = section(made, "overview")
    assert rows(found) == [
        ("@mira.bakes", "Instagram", "1,124", "+124", "6", "13", "1 of 4", "5.0%"),
        ("@mira", "TikTok", "≈ 12,300", "—", "—", "—", "—", "—"),
    ]
    assert said(found) == "Audiences overlap, so followers are not added up."


def test_accounts_with_one_handle_are_told_apart_in_the_contents(october: Progress) -> None:
    (summary,) = october.summaries
    other = replace(summary, account=replace(summary.account, id="t", platform="tiktok"))
    made = document(replace(october, summaries=(summary, other)))
    assert [part.name for part in made.parts] == [
        *("Side by side", "@mira.bakes · Instagram", "@mira.bakes · TikTok"),
    ]


def test_the_record_has_a_line_for_each_distance() -> None:
    first = date(2026, 5, 1)
    counts = {first + timedelta(days=n): 7_000 + 10 * n for n in range(184)}
    found = section(made_of(account_log("2026-10-31", counts=counts)), "track_record")
    assert [row[0] for row in rows(found)] == ["7", "30", "90"]
    assert rows(found)[1] == ("30", "5", "5", "4.0")
