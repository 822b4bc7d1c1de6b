"""Where an account stands: one newest count for every number of the answer."""

from dataclasses import replace
from datetime import date

from tests.logs import ACCOUNT, account_log, glitch

from growthdesk.analysis.status import status
from growthdesk.domain.account_log import Counts
from growthdesk.domain.rows import Precision

COUNTS: dict[date, int | tuple[int, int]] = {
    date(2026, 3, 1): (7_400, 7_499),
    date(2026, 3, 2): 12_000,
}


def test_a_count_that_is_a_glitch_is_nowhere_in_the_answer() -> None:
    """12,000 would be micro and at the goal; the count of the day before is neither."""
    account = replace(ACCOUNT, goal_day=date(2026, 3, 12))
    log = account_log("2026-03-02", counts=COUNTS, notes=[glitch("2026-03-02")], account=account)
    found = status(log)
    assert (found.followers, found.highest, found.precision) == (7_400, 7_499, Precision.ROUNDED)
    assert (found.counted_on, found.tier) == (date(2026, 3, 1), "nano")
    assert found.goal_forecast.state == "not enough"
    assert found.needed_per_day == (10_000 - 7_449.5) / 10


def test_glitches_only_are_no_count() -> None:
    marks = [glitch(when) for when in COUNTS]
    found = status(account_log("2026-03-02", counts=COUNTS, notes=marks))
    assert (found.followers, found.highest, found.counted_on, found.precision, found.tier) == (
        None,
        None,
        None,
        None,
        None,
    )


def test_precision_is_that_of_the_newest_count() -> None:
    log = account_log("2026-03-02", counts=COUNTS)
    assert status(log).precision is Precision.EXACT
    counts = log.counts
    guessed = Counts(counts.day, counts.low, counts.high, counts.estimated | True)
    assert status(replace(log, counts=guessed)).precision is Precision.ESTIMATED
