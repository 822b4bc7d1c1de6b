"""Each value of an ascending column, once."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from growthdesk.analysis.distinct import distinct


@given(st.lists(st.integers(1, 12)))
def test_each_value_stands_once_and_in_order(values: list[int]) -> None:
    column = np.asarray(sorted(values), dtype=np.int64)
    assert distinct(column).tolist() == sorted({*values})
