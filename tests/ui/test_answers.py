"""The sentences of the window: never a lone date, never surer than what was tested."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot
from tests.logs import ACCOUNT, Day, account_log, free, plan

from growthdesk.analysis.silence import silence
from growthdesk.analysis.status import Status, status
from growthdesk.analysis.weeks import running_week
from growthdesk.domain.account_log import AccountLog
from growthdesk.ui import answers

TODAY = date(2026, 11, 23)
GOAL_DAY = date(2027, 4, 1)


def steady(days: int, *, level: int = 9_000, goal_day: date | None = None) -> Status:
    """A count a day that grew by 20 each, the newest being ``level``."""
    counts: dict[Day, int | tuple[int, int]] = {
        TODAY - timedelta(ago): level - 20 * ago for ago in range(days)
    }
    account = replace(ACCOUNT, goal_day=goal_day)
    return status(account_log(TODAY, counts=counts, account=account))


@pytest.mark.parametrize(
    ("days", "untested"),
    [
        (31, ", untested"),  # three days hold no three weeks that could tell
        (160, ", untested after 22 Jan 2027"),  # 131 days hold two of 60, and no two of 90
        (700, ""),
    ],
)
def test_a_day_comes_with_its_range_and_what_is_untested(
    qtbot: QtBot, days: int, untested: str
) -> None:
    """1,000 more at 20 a day are there in 50 days, on 12 January."""
    standing = steady(days)
    asked, middle, chance = answers.when_likely(standing.goal_forecast, standing)
    assert (asked, middle) == ("10k is likely around", "12 Jan 2027")
    assert chance.startswith("4 in 5 chance: ")
    assert (" – " in chance) or ("or much later" in chance)
    assert chance.partition(", untested")[1:] == untested.partition(", untested")[1:]


def test_an_open_end_is_said(qtbot: QtBot) -> None:
    standing = steady(700)
    found = replace(standing.goal_forecast, high_day=None)
    assert "or much later" in answers.likely_range(found, standing)


def test_too_few_counts_say_only_the_pace_and_what_is_needed(qtbot: QtBot) -> None:
    """16 counts over 15 days; 1,000 in 129 days are 7.8 a day."""
    standing = steady(16, goal_day=GOAL_DAY)
    _, said, how = answers.when_likely(standing.goal_forecast, standing)
    assert said == "Not enough counts yet"
    assert how.splitlines() == [
        "Pace 20.0 a day; 5 counts over 28 days make a forecast",
        "Needed for 1 Apr 2027: 7.8 a day",
    ]


def quiet(log: AccountLog) -> tuple[tuple[str, str], str]:
    told = silence(log)
    return answers.quiet_pill(told), answers.quiet_sentence(told, running_week(log), log.as_of)


def test_only_a_gap_is_amber(qtbot: QtBot) -> None:
    """Three a week: slipping after 3.5 days, a gap after 4.7."""
    for ago, role in ((4, "calm-pill"), (5, "gap-pill")):
        log = account_log(TODAY, posts=[TODAY - timedelta(ago)], plans=[plan(3)])
        assert quiet(log)[0][1] == role


def test_a_week_with_nothing_expected_is_not_called_kept(qtbot: QtBot) -> None:
    """One a week, and a break from Tuesday to Sunday: ⌊1 · 1 ÷ 7⌋ = 0."""
    log = account_log(
        TODAY,
        posts=[TODAY - timedelta(4)],
        plans=[plan(1)],
        breaks=[free(TODAY + timedelta(1), TODAY + timedelta(6))],
    )
    assert quiet(log)[1] == "Nothing is due this week."


@pytest.mark.parametrize(
    ("last", "named"), [(date(2026, 12, 4), "4 Dec."), (date(2027, 1, 4), "4 Jan 2027.")]
)
def test_the_end_of_a_break_tells_its_year_only_where_it_is_another(
    qtbot: QtBot, last: date, named: str
) -> None:
    log = account_log(TODAY, posts=[TODAY - timedelta(3)], breaks=[free(TODAY, last)])
    assert quiet(log)[1] == f"Your break ends on {named} Nothing is due until then."
