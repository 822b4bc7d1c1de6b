"""Glitches are left out; a purge is no loss, and the newest level stays true."""

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.logs import account_log, glitch, purge

from growthdesk.analysis.trusted import doubts, newest, observed, trusted
from growthdesk.domain.rows import Note

MARCH = {"2026-03-01": 1000, "2026-03-02": 1010, "2026-03-04": 900, "2026-03-05": 905}


@pytest.mark.parametrize(
    ("notes", "levels"),
    [
        ((), [1000, 1010, 900, 905]),
        # The step 1010 → 900 goes: everything before is 110 lower.
        ((purge("2026-03-04"),), [890, 900, 900, 905]),
        # No count on the purge day: the first count after it ends the step.
        ((purge("2026-03-03"),), [890, 900, 900, 905]),
        # Two notes on the way into one count take its step out once.
        ((purge("2026-03-03"), purge("2026-03-04")), [890, 900, 900, 905]),
        # No count before the purge, or none after it: there is no step.
        ((purge("2026-03-01"),), [1000, 1010, 900, 905]),
        ((purge("2026-03-06"),), [1000, 1010, 900, 905]),
        # Two steps, −110 and +5: what lies before both is shifted by both.
        ((purge("2026-03-04"), purge("2026-03-05")), [895, 905, 905, 905]),
    ],
)
def test_the_step_into_a_purge_shifts_all_earlier_levels(
    notes: tuple[Note, ...], levels: list[float]
) -> None:
    days, found = trusted(account_log("2026-03-06", counts=MARCH, notes=notes))
    assert found.tolist() == levels
    assert days.tolist() == [date(2026, 3, day).toordinal() for day in (1, 2, 4, 5)]


def test_a_glitch_is_left_out_and_a_purge_steps_over_it() -> None:
    """1010 → 900 is the purge's step, whatever the glitch between them said."""
    log = account_log(
        "2026-03-05",
        counts=MARCH | {"2026-03-03": 5},
        notes=[glitch("2026-03-03"), purge("2026-03-03")],
    )
    assert trusted(log)[1].tolist() == [890, 900, 900, 905]


def test_the_days_of_a_step_are_taken_out_likewise() -> None:
    """From 2 to 4 March nothing is known of growth: 1 March is one day before 2 March still."""
    log = account_log("2026-03-05", counts=MARCH, notes=[purge("2026-03-04")])
    assert observed(log).tolist() == [date(2026, 3, day).toordinal() for day in (3, 4, 4, 5)]


def test_a_rounded_count_lies_in_the_middle_and_knows_its_doubt() -> None:
    log = account_log("2026-03-02", counts={"2026-03-01": (12_300, 12_399), "2026-03-02": 12_410})
    assert trusted(log)[1].tolist() == [12_349.5, 12_410]
    assert doubts(log).tolist() == [49.5, 0]


def test_the_newest_count_is_the_last_that_is_no_glitch() -> None:
    log = account_log("2026-03-05", counts=MARCH, notes=[glitch("2026-03-05")])
    assert newest(log) == 2


def test_without_a_count_there_is_nothing() -> None:
    log = account_log("2026-03-05", notes=[purge("2026-03-01"), glitch("2026-03-02")])
    days, levels = trusted(log)
    assert len(days) == len(levels) == len(doubts(log)) == 0
    assert newest(log) is None


@settings(max_examples=60)
@given(
    counts=st.dictionaries(st.integers(0, 40), st.integers(0, 5000), min_size=1),
    purges=st.sets(st.integers(0, 45), max_size=4),
)
def test_purges_change_only_their_own_steps(counts: dict[int, int], purges: set[int]) -> None:
    """The newest level is as counted, purged steps are 0, and every other step is as it was."""
    start = date(2026, 1, 1)
    log = account_log(
        "2026-12-31",
        counts={start + timedelta(day): seen for day, seen in counts.items()},
        notes=[purge(start + timedelta(day)) for day in sorted(purges)],
    )
    days, levels = trusted(log)
    offsets = days - start.toordinal()
    assert levels[-1] == counts[max(counts)]
    steps = np.diff([counts[int(offset)] for offset in offsets])
    for place, step in enumerate(steps):
        purged = any(offsets[place] < day <= offsets[place + 1] for day in purges)
        assert levels[place + 1] - levels[place] == (0 if purged else step)
