"""Groups held against each other."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from growthdesk.analysis.groups import Comparison, compare


def compared(groups: dict[int, list[float]]) -> Comparison:
    values = [value for found in groups.values() for value in found]
    keys = [key for key, found in groups.items() for _ in found]
    return compare(np.asarray(values, dtype=np.float64), np.asarray(keys, dtype=np.int64))


def test_medians_are_drawn_toward_the_account_s_own() -> None:
    """Of 4, 4, 4, 4, 4 and 10 the median is 4; one 10 counts (1 · 10 + 5 · 4) ÷ 6 = 5."""
    found = compared({0: [4] * 5, 1: [10]})
    assert found.own == 4
    first, second = found.groups
    assert (first.key, first.n, first.median, first.shrunk, first.missing) == (0, 5, 4, 4, 0)
    assert (second.key, second.n, second.median, second.shrunk, second.missing) == (1, 1, 10, 5, 4)
    assert second.low is None
    assert second.high is None


def test_few_values_never_win_and_come_last() -> None:
    found = compared({0: [1.0] * 6, 1: [2.0] * 5, 2: [9.0] * 4})
    assert [group.key for group in found.groups] == [1, 0, 2]
    assert found.best is None  # the usual is 2, and group 1 is not above it


def test_the_best_has_its_whole_range_above_the_usual() -> None:
    found = compared({0: [1.0] * 8, 1: [2.0, 2, 3, 3, 3]})
    assert found.own == 1
    assert found.best is not None
    assert found.best.key == 1
    unsure = compared({0: [1.0] * 8, 1: [0.0, 0, 3, 3, 3]})
    assert unsure.group(1) is not None
    assert unsure.best is None


def test_unknown_values_and_those_of_no_group_are_left_out() -> None:
    values = np.asarray([1.0, np.nan, 3.0, 5.0])
    found = compare(values, np.asarray([0, 0, -1, 0], np.int64))
    assert (found.n, found.left_out, found.own) == (2, 1, 3)
    assert found.group(7) is None


def test_nothing_is_compared_without_values() -> None:
    found = compared({})
    assert found == Comparison(0, 0, None, (), None)


@settings(max_examples=40)
@given(st.lists(st.tuples(st.integers(-1, 4), st.floats(0, 100)), max_size=60))
def test_every_value_is_in_one_group_and_ranks_follow_the_shrunk_medians(
    drawn: list[tuple[int, float]],
) -> None:
    values = np.asarray([value for _, value in drawn], dtype=np.float64)
    found = compare(values, np.asarray([key for key, _ in drawn], dtype=np.int64))
    assert sum(group.n for group in found.groups) == found.n == len(drawn) - found.left_out
    for group in found.groups:
        ends = sorted((group.median, found.own or 0.0))
        assert ends[0] - 1e-9 <= group.shrunk <= ends[1] + 1e-9
        assert (group.low is None) == (group.n < 5)
    enough = [group.shrunk for group in found.groups if not group.missing]
    assert enough == sorted(enough, reverse=True)
    clearly_above = [group for group in found.groups if (group.low or 0.0) > (found.own or 0.0)]
    assert found.best == next(iter(clearly_above), None)
