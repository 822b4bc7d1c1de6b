"""What each day of the calendar is: posts, a gap, a break, or not known."""

from datetime import date

from tests.logs import account_log, free, plan, post, span

from growthdesk.analysis.day_marks import day_marks
from growthdesk.analysis.gaps import gaps
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.platform import Kind


def told(log: AccountLog, first: str, last: str) -> str:
    """A letter a day: posts, gap, free, nothing, or ? where posts are not complete."""
    days = range(date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal() + 1)
    marks = day_marks(log, gaps(log), days)
    letters = []
    for index in range(len(days)):
        if marks.posts[index]:
            letters.append(str(marks.posts[index]))
        elif marks.free[index]:
            letters.append("f")
        elif marks.gap[index]:
            letters.append("g")
        else:
            letters.append("." if marks.complete[index] else "?")
    return "".join(letters)


def test_days_of_a_gap_lie_between_the_posts() -> None:
    posts = ["2026-03-01", "2026-03-03", "2026-03-03", "2026-03-10", "2026-03-12"]
    log = account_log("2026-03-13", posts=posts, plans=[plan(3)])
    assert told(log, "2026-02-27", "2026-03-13") == "??1.2gggggg1.1."


def test_a_break_wins_over_the_gap_around_it() -> None:
    log = account_log(
        "2026-03-20",
        posts=["2026-03-01", "2026-03-18"],
        plans=[plan(3)],
        breaks=[free("2026-03-04", "2026-03-06")],
    )
    assert told(log, "2026-03-01", "2026-03-20") == "1ggfff" + "g" * 11 + "1.."


def test_a_break_and_a_span_that_reach_beyond_the_calendar_are_cut_off() -> None:
    log = account_log(
        "2026-03-20",
        posts=["2026-03-05"],
        breaks=[free("2026-02-01", "2026-03-02"), free("2026-03-19", "2026-04-01")],
        spans=[span("2026-02-15", "2026-03-10"), span("2026-04-01", "2026-04-09")],
    )
    assert told(log, "2026-03-01", "2026-03-20") == "ff..1....." + "????????ff"


def test_a_story_is_no_post_and_ends_no_gap() -> None:
    posts = [post("2026-03-01"), post("2026-03-05", Kind.STORY), post("2026-03-09")]
    log = account_log("2026-03-09", posts=posts, plans=[plan(3)])
    assert told(log, "2026-03-01", "2026-03-09") == "1ggggggg1"


def test_without_anything_no_day_is_known() -> None:
    assert told(account_log("2026-03-09", spans=()), "2026-03-08", "2026-03-09") == "??"
