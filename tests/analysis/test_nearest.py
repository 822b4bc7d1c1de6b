"""The nearest of some days, against looking at all of them."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from growthdesk.analysis.nearest import nearest


@given(
    days=st.lists(st.integers(1, 60), min_size=1, unique=True).map(sorted),
    wanted=st.lists(st.integers(-5, 70), max_size=9),
)
def test_the_nearest_day_is_found_and_the_earlier_of_two(
    days: list[int], wanted: list[int]
) -> None:
    found = nearest(np.array(days, np.int64), np.array(wanted, np.int64))
    expected = [min(days, key=lambda day: (abs(day - one), day)) for one in wanted]
    assert [days[place] for place in found] == expected
