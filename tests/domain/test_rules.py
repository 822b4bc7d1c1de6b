"""The log's own choices are written as text and read back."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Setting
from growthdesk.domain.rules import Denominator, Rules, rules_from, setting

NAMES = [field.name for field in fields(Rules)]

tier_names = st.text(max_size=8)
rules = st.builds(
    Rules,
    day_start=st.integers(0, 23),
    first_weekday=st.integers(0, 6),
    tiers=st.dictionaries(st.integers(1, 10**9), tier_names, max_size=4).flatmap(
        lambda tiers: tier_names.map(lambda first: ((0, first), *sorted(tiers.items())))
    ),
    denominator=st.sampled_from(Denominator),
    result_age=st.integers(0, 365),
    not_counted=st.frozensets(st.sampled_from(Kind)),
)


@given(rules)
def test_every_rule_is_read_back(chosen: Rules) -> None:
    assert rules_from(setting(name, chosen) for name in NAMES) == chosen


def test_a_rule_that_is_not_said_has_its_default() -> None:
    assert rules_from([]) == Rules()
    assert rules_from([Setting("day_start", "4")]) == replace(Rules(), day_start=4)
    assert Rules().not_counted == {Kind.STORY, Kind.REPLY}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("moon", "full"),
        ("day_start", "24"),
        ("day_start", "-1"),
        ("day_start", "four"),
        ("first_weekday", "7"),
        ("result_age", "366"),
        ("denominator", "karma"),
        ("not_counted", "story,hologram"),
        ("tiers", ""),
        ("tiers", "[]"),
        ("tiers", "5"),
        ("tiers", "[5]"),
        ("tiers", '[[1000, "nano"]]'),
        ("tiers", '{"0": "small"}'),
    ],
)
def test_what_this_version_does_not_know_is_passed_over(name: str, value: str) -> None:
    assert rules_from([Setting(name, value)]) == Rules()
