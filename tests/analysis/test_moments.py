"""Milestones that were just reached."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.logs import ACCOUNT, account_log, glitch, purge

from growthdesk.analysis.moments import Moment, moment_of_today, moments, stretch
from growthdesk.domain.milestones import TIERS
from growthdesk.domain.rows import Note

TODAY = date(2026, 11, 23)

Level = int | tuple[int, int]


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.mark.parametrize(
    ("levels", "seen", "told"),
    [
        ({1: 4_990, 0: 5_003}, 0, 5_000),
        ({1: 4_990, 0: 5_000}, 0, 5_000),
        ({7: 4_990, 6: 5_003}, 0, 5_000),  # the seventh day, today included
        ({8: 4_990, 7: 5_003}, 0, None),  # a week is over
        ({0: 5_003}, 0, None),  # nobody saw it pass
        ({1: 2_400, 0: 5_003}, 0, 5_000),  # the largest of several
        ({1: 4_990, 0: 5_003}, 5_000, None),  # told before
        ({1: 4_990, 0: 5_003}, 2_500, 5_000),
        ({1: 4_990, 0: (4_900, 5_099)}, 0, None),  # a rounded count may lie below
        ({1: 4_990, 0: (5_000, 5_099)}, 0, 5_000),
        ({2: 4_990, 1: 5_003, 0: 4_998}, 0, None),  # below again
        ({20: 4_990, 15: 5_003, 5: 4_998, 0: 5_004}, 0, None),  # reached then, not now
        ({1: 7_900, 0: 8_001}, 0, 8_000),  # the goal
        ({1: 9_900, 0: 10_001}, 0, 10_000),  # beyond the goal they go on
        ({}, 0, None),
    ],
)
def test_a_milestone_is_told_in_the_week_it_was_reached(
    levels: dict[int, Level], seen: int, told: int | None
) -> None:
    counts = {ago(days): level for days, level in levels.items()}
    log = account_log(TODAY, counts=counts, account=replace(ACCOUNT, goal=8_000))
    moment = moment_of_today(log, seen)
    assert (moment.followers if moment else None) == told


@pytest.mark.parametrize(("notes", "told"), [([glitch(TODAY)], None), ([purge(TODAY)], 5_000)])
def test_a_glitch_reaches_nothing(notes: Sequence[Note], told: int | None) -> None:
    log = account_log(TODAY, counts={ago(1): 4_990, TODAY: 5_003}, notes=notes)
    moment = moment_of_today(log)
    assert (moment.followers if moment else None) == told


def test_milestones_have_the_day_of_the_first_count_that_was_there() -> None:
    counts = {ago(30): 300, ago(20): 480, ago(10): 510, ago(5): 490, ago(1): 520}
    assert moments(account_log(TODAY, counts=counts)) == (
        Moment(100, ago(30), or_before=True),
        Moment(250, ago(30), or_before=True),
        Moment(500, ago(10)),
    )


@pytest.mark.parametrize(
    ("followers", "goal", "what"),
    [
        (5_000, 10_000, ("halfway", "micro")),
        (500, 10_000, ("halfway", "nano")),
        (1_000, 10_000, ("tier", "nano")),
        (10_000, 10_000, ("tier", "micro")),
        (8_000, 8_000, ("goal", "")),
        (2_500, 10_000, ("", "")),
    ],
)
def test_what_a_milestone_is_on_the_way(followers: int, goal: int, what: tuple[str, str]) -> None:
    assert stretch(followers, goal, TIERS) == what
