"""The document of a report: the numbers of one account by hand, and what is left out of it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime

import pytest
from tests.logs import ACCOUNT, account_log, plan, purge
from tests.october import MARKUP

from growthdesk.analysis.period import read_period
from growthdesk.analysis.summary import summarise
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.deeds import add_account
from growthdesk.domain.edits import Put, batch
from growthdesk.domain.rows import Account, FollowerCount
from growthdesk.reports.document import Document, Paragraph, Section, Table
from growthdesk.reports.progress import USUAL, Include, Progress, document, progress
from growthdesk.store.store import Store

TODAY = date(2026, 11, 23)


def report_of(log: AccountLog, period: str = "2026-10") -> Document:
    """The usual report on a log without texts."""
    summary = summarise(log, read_period(period, TODAY, 0))
    return document(Progress(summary.period, TODAY, (summary,), {}, USUAL | {Include.NOTES}))


def sections(made: Document) -> dict[str, Section]:
    """The sections of the only part by their titles."""
    (part,) = made.parts
    return {section.title: section for section in part.sections}


def text(section: Section) -> str:
    """The sentences of a section."""
    return " ".join(block.text for block in section.blocks if isinstance(block, Paragraph))


def table(section: Section) -> Table:
    """The only table of a section."""
    (found,) = (block for block in section.blocks if isinstance(block, Table))
    return found


def texts(found: Table) -> list[tuple[str, ...]]:
    """The rows of a table as people read them."""
    return [tuple(cell.text for cell in row) for row in found.rows]


def test_october_by_hand(october: Progress) -> None:
    """See tests/analysis/test_summary.py for how the numbers were worked out."""
    made = document(october)
    assert (made.title, made.aside) == ("October 2026", "1 – 31 Oct 2026")
    (part,) = made.parts
    assert part.subtitle == "@mira.bakes · Food · Instagram"
    assert [(figure.number, figure.caption) for figure in part.figures] == [
        ("1,124", "followers"),
        ("+124", "vs +100 in Sep"),
        ("6", "posts, plan 13"),
        ("5.0%", "engagement by followers"),
    ]
    assert [figure.tone for figure in part.figures] == ["neutral", "good", "neutral", "neutral"]
    found = sections(made)
    assert list(found) == [
        "Growth toward 10,000",
        "Compared with September 2026",
        "Consistency",
        "Week by week",
        "Engagement",
        "Kinds of post",
        "Top posts",
        "Next",
        "All posts",
        "Notes",
    ]
    assert text(found["Consistency"]).startswith(
        "6 of 13 planned posts on 6 days. Longest silence 11 days. 1 of 4 weeks kept. 2 gaps."
    )
    assert texts(table(found["Consistency"])) == [
        ("12 – 21 Oct", "10", "+4.0", "—", "—", "not yet"),
        ("23 – 28 Oct", "6", "+4.0", "—", "—", "not yet"),
    ]
    assert [row[0] for row in texts(table(found["Top posts"]))][:2] == ["Starter questions", MARKUP]
    assert [row[3:] for row in texts(table(found["Top posts"]))] == [
        ("2,000", "12.0%"),
        ("1,500", "5.0%"),
        ("900", "5.0%"),
    ]
    assert "The pace of the last 28 days is +4.0 a day." in text(found["Growth toward 10,000"])
    assert text(found["Next"]).startswith("10,000 is not in sight at this pace.")
    assert len(table(found["All posts"]).rows) == 7
    assert texts(table(found["Notes"])) == [("7 Oct 2026", "New oven")]


def test_what_is_not_included_is_not_there(october: Progress) -> None:
    only = document(replace(october, include=frozenset({Include.TOP_POSTS})))
    assert list(sections(only)) == ["Top posts"]


def test_only_texts_that_are_shown_are_read(
    october: Progress, store: Store, now: Callable[[], datetime]
) -> None:
    (account,) = store.read.accounts()
    usual = progress(store.read, [account], october.period, now().date())
    assert set(usual.posts) == {line.id for line in usual.summaries[0].top_posts}
    assert len(october.posts) == 7


def test_an_account_with_nothing(store: Store, now: Callable[[], datetime]) -> None:
    account, edit = add_account("instagram:new.here", now().date(), ())
    store.apply(edit, "Add an account")
    period = read_period("2026-11", now().date(), 0)
    made = document(progress(store.read, [account], period, now().date(), frozenset(Include)))
    assert made.title == "November 2026 so far"
    (part,) = made.parts
    assert [figure.number for figure in part.figures] == ["—", "—", "0", "—"]
    assert list(sections(made)) == [
        "Growth toward 10,000",
        "Consistency",
        "Engagement",
        "Top posts",
        "Next",
    ]
    assert "There is no follower count up to this day." in text(
        sections(made)["Growth toward 10,000"]
    )
    assert "not enough counts for a forecast" in text(sections(made)["Next"])


def test_a_month_with_no_data() -> None:
    log = account_log("2026-10-31", posts=["2026-07-01"], counts={"2026-07-01": 10})
    found = sections(report_of(log))
    assert text(found["Consistency"]).startswith(
        "0 of 13 planned posts. Longest silence 122 days. 0 of 4 weeks kept. 1 gap."
    )
    assert text(found["Top posts"]) == "No posts in this period."
    assert texts(table(found["Consistency"]))[0][0] == "2 Jul – 31 Oct, still open"
    (part,) = report_of(log).parts
    assert part.figures[0].caption == "followers on 1 Jul"
    assert part.figures[1].number == "—"


def test_days_on_which_posts_are_not_complete_have_no_plan() -> None:
    log = account_log("2026-10-31", posts=["2026-10-20", "2026-10-21"], plans=[plan(3)])
    said = text(sections(report_of(log))["Consistency"])
    assert said.startswith(
        "2 posts on 2 days. Posts are complete on 12 of 31 days. The plan asks for 5 posts there."
    )
    nowhere = account_log("2026-10-31", posts=["2026-10-20"], spans=())
    said = text(sections(report_of(nowhere))["Consistency"])
    assert said == (
        "1 post on 1 day. No day of this period is known to have all its posts,"
        " so no plan is held against it."
    )


def test_a_day_for_which_nothing_was_planned_says_so() -> None:
    """Of three posts a week none is planned for one Saturday; no week or silence is over yet."""
    log = account_log("2026-10-31", plans=[plan(3)])
    made = report_of(log, "2026-10-31..2026-10-31")
    assert text(sections(made)["Consistency"]) == "No posts, none planned."
    assert made.parts[0].figures[2].caption == "posts"


def steady(per_day: float, start: int = 7000, account: Account = ACCOUNT) -> AccountLog:
    """A count a day from May to October that grows by the same number every day."""
    return account_log("2026-10-31", counts=daily(per_day, start), account=account)


def daily(per_day: float, start: int) -> dict[date, int]:
    """The counts of ``steady``."""
    first = date(2026, 5, 1).toordinal()
    return {date.fromordinal(first + n): round(start + per_day * n) for n in range(184)}


def next_of(log: AccountLog) -> str:
    """What stands under Next."""
    return text(sections(report_of(log))["Next"])


def test_a_goal_that_is_likely_with_its_day() -> None:
    """From 8,830 on 31 October, 10 a day bring 10,000 on the 117th day: 25 February 2027.

    By 26 January 2027, 87 days from then, it takes 1,170 ÷ 87 = 13.4 a day.
    """
    log = steady(10, account=replace(ACCOUNT, goal_day=date(2027, 1, 26)))
    said = next_of(log)
    assert said.startswith("10,000 is likely around 25 Feb 2027 (4 in 5 chance: ")
    assert "Reaching it by 26 Jan needs 13.4 a day, 3.4 more than now." in said
    assert "The chance of that is " in said


def test_a_goal_that_is_out_of_sight() -> None:
    account = replace(ACCOUNT, goal_day=date(2027, 10, 31))
    said = next_of(steady(0.5, 1000, account))
    assert said.startswith("10,000 is not in sight at this pace.")
    assert "Reaching it by 31 Oct" in said


def test_a_goal_that_is_reached() -> None:
    assert next_of(steady(10, 9000)).startswith("10,000 is reached, first on 9 Aug. The plan ")


def test_how_past_forecasts_turned_out() -> None:
    """Of 184 days those of day 28, 58, 88, 118 and 148 met a count 30 days later: 4 in 5 are 4.

    By 30 September it is four, which are not enough, and by 31 May none.
    """
    assert "Of 5 past forecasts for 30 days, 5 held (4 expected): the count came" in next_of(
        steady(10)
    )
    for month, last, told in (
        ("2026-09", "2026-09-30", "Of 4 past forecasts for 30 days, 4 held: not enough yet"),
        ("2026-05", "2026-05-31", None),
    ):
        counts = {day: n for day, n in daily(10, 7000).items() if day.isoformat() <= last}
        said = text(sections(report_of(account_log(last, counts=counts), month))["Next"])
        assert told in said if told else "past forecast" not in said


def test_the_record_knows_only_what_had_come_by_the_last_day_of_the_period(
    store: Store, now: Callable[[], datetime]
) -> None:
    """Counts up to 31 October: a report of August compares what had come by 31 August."""
    account, edit = add_account("instagram:new.here", now().date(), ())
    counts = [Put(FollowerCount(account.id, day, n, n)) for day, n in daily(10, 7000).items()]
    store.apply(batch([edit, *counts]), "Add an account")
    for month, made in (("2026-08", 3), ("2026-10", 5)):
        report = progress(store.read, [account], read_period(month, TODAY, 0), now().date(), USUAL)
        assert [one.made for one in report.summaries[0].track_record][1] == made


def test_a_purge_is_told_beside_the_change() -> None:
    first = date(2026, 9, 1).toordinal()
    counts = {date.fromordinal(first + n): 1000 + 2 * n - (50 if n >= 44 else 0) for n in range(61)}
    log = account_log("2026-10-31", counts=counts, notes=[purge("2026-10-15")])
    found = sections(report_of(log))
    # The step is 2 − 50; the day's own growth cannot be told from it.
    assert "A purge (−48) is left out of the change." in text(found["Growth toward 10,000"])
    assert report_of(log).parts[0].figures[1].number == "+60"
    assert texts(table(found["Notes"])) == [("15 Oct 2026", "Purge · purge")]


def test_a_rounded_count_says_about() -> None:
    log = account_log("2026-10-31", counts={"2026-09-30": 12_000, "2026-10-31": (12_300, 12_399)})
    figures = report_of(log).parts[0].figures
    assert [figures[0].number, figures[1].number] == ["≈ 12,300", "≈ +350"]


def every_text(made: Document) -> Iterator[str]:
    """Sentences and captions of a document."""
    for part in made.parts:
        yield from (figure.caption for figure in part.figures)
        for section in part.sections:
            yield text(section)


@pytest.mark.parametrize(
    "period", ["2026-10", "2026-W41", "2026-Q3", "2026", "2026-10-03..2026-10-09"]
)
def test_no_sentence_scolds_or_has_a_hole(
    october: Progress, store: Store, now: Callable[[], datetime], period: str
) -> None:
    today = now().date()
    made = document(
        progress(store.read, store.read.accounts(), read_period(period, today, 0), today)
    )
    for sentence in every_text(made):
        assert not re.search(r"None|nan|!|  |\{", sentence)


def test_the_next_milestone_is_told_with_its_range_and_what_is_untested() -> None:
    """From 4,060 on 31 October at 20 a day, 5,000 are 47 days away: 17 December.

    Of 183 days the first 28 are for learning; 155 hold two stretches of 60 days, to 30 December.
    """
    said = next_of(steady(20, 400, replace(ACCOUNT, goal_day=date(2027, 1, 26))))
    assert re.search(r"5,000, is likely around 17 Dec 2026 \(4 in 5 chance: \d+ – \d+ Dec", said)
    assert "What lies after 30 Dec 2026 is untested." in said
    assert re.search(r"The chance of that is [^,.]+, untested so far ahead\.", said)


def test_a_purge_is_told_where_no_pace_is_known() -> None:
    log = account_log(
        "2026-10-31",
        counts={"2026-09-30": 1_000, "2026-10-30": 1_030, "2026-10-31": 950},
        notes=[purge("2026-10-31")],
    )
    said = text(sections(report_of(log))["Growth toward 10,000"])
    assert "A purge (−80) is left out of the change." in said
    assert "The pace" not in said
