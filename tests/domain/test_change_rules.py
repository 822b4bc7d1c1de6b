"""The log's own choices are checked before they are changed."""

from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from growthdesk.domain.change_rules import change_rules
from growthdesk.domain.edits import Put, single
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Setting
from growthdesk.domain.rules import Denominator, Rules, rules_from
from growthdesk.errors import Trouble

RULES = st.builds(
    Rules,
    day_start=st.integers(0, 23),
    first_weekday=st.integers(0, 6),
    tiers=st.sampled_from((Rules().tiers, ((0, "small"), (5_000, "large")))),
    denominator=st.sampled_from(Denominator),
    result_age=st.integers(0, 365),
    not_counted=st.frozensets(st.sampled_from(Kind), max_size=len(Kind) - 1),
)


@given(RULES, RULES)
def test_after_the_edit_the_log_has_the_wanted_rules(before: Rules, wanted: Rules) -> None:
    """Only what changes is written: another copy of the log may have changed the rest."""
    edits = list(single(change_rules(before, wanted)))
    rows = [edit.row for edit in edits if isinstance(edit, Put)]
    settings = [row for row in rows if isinstance(row, Setting)]
    assert {one.name for one in settings} == {
        one.name for one in fields(Rules) if getattr(before, one.name) != getattr(wanted, one.name)
    }
    said = rules_from(settings)
    assert all(getattr(said, one.name) == getattr(wanted, one.name) for one in settings)


@pytest.mark.parametrize(
    "wrong",
    [
        {"day_start": 24},
        {"day_start": -1},
        {"result_age": 366},
        {"not_counted": frozenset(Kind)},
        {"tiers": ()},
        {"tiers": ((1, "nano"),)},
        {"tiers": ((0, "nano"), (0, "micro"))},
        {"tiers": ((0, "nano"), (9, "micro"), (5, "mid"))},
        {"tiers": ((0, ""),)},
        {"tiers": ((0, "na\nno"),)},
        {"tiers": ((0, "n" * 31),)},
    ],
)
def test_what_makes_no_sense_is_trouble(wrong: dict[str, Any]) -> None:
    with pytest.raises(Trouble):
        change_rules(Rules(), replace(Rules(), **wrong))
