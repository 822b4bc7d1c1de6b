"""The days on which a forecast is made again, and the counts that it is compared with."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from growthdesk.analysis.rolling import FIRST, NEAR, STEP, came_after, origins


def test_of_daily_counts_it_is_day_28_58_88() -> None:
    days = np.arange(100) + 738_000
    assert origins(days) == [28, 58, 88]


def test_the_last_day_may_be_an_origin_and_a_shorter_history_has_none() -> None:
    assert origins(np.arange(29)) == [28]
    assert origins(np.arange(28)) == []
    assert origins(np.array([], np.int64)) == []


def test_the_first_count_on_or_after_the_day_is_taken_and_a_hole_gives_one() -> None:
    """Days 28, 58, 88, 118 and 148 are asked for; 58 to 118 all lie in the hole before 120."""
    days = np.array([0, 10, 20, 30, 40, 120, 140, 148])
    assert origins(days) == [3, 5, 7]


@pytest.mark.parametrize(
    ("later", "came"), [([4, 7, 9], 7), ([5, 9], 5), ([4, 11], 4), ([10], 10), ([3, 11], None)]
)
def test_the_nearest_count_within_three_days_came_and_of_two_the_earlier(
    later: list[int], came: int | None
) -> None:
    days = np.array([0, *later])
    found = came_after(days, 0, (7,))
    assert {ahead: int(days[place]) for ahead, place in found.items()} == (
        {} if came is None else {7: came}
    )


def test_every_horizon_is_looked_up_from_the_origin() -> None:
    days = np.arange(200)
    assert came_after(days, 100, (7, 30, 90, 180)) == {7: 107, 30: 130, 90: 190}


@settings(max_examples=60)
@given(st.sets(st.integers(0, 400), min_size=1, max_size=80))
def test_origins_lie_behind_day_28_and_no_count_of_the_future_is_missed(some: set[int]) -> None:
    days = np.array(sorted(some))
    places = origins(days)
    assert places == sorted(set(places))
    assert all(days[place] - days[0] >= FIRST for place in places)
    asked = range(int(days[0]) + FIRST, int(days[-1]) + 1, STEP)
    assert {int(days[days >= day][0]) for day in asked} == {int(days[place]) for place in places}
    for place in places:
        for ahead, came in came_after(days, place, (7, 30)).items():
            assert came > place
            assert abs(days[came] - days[place] - ahead) <= NEAR
