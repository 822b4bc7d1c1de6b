"""Tiers begin at their first count, and the goal is the last milestone."""

import pytest

from growthdesk.domain.milestones import MILESTONES, milestones_to, tier_of


@pytest.mark.parametrize(
    ("followers", "tier"),
    [
        (0, "starter"),
        (999, "starter"),
        (1_000, "nano"),
        (9_999, "nano"),
        (10_000, "micro"),
        (99_999, "micro"),
        (100_000, "mid"),
        (499_999, "mid"),
        (500_000, "macro"),
        (999_999, "macro"),
        (1_000_000, "mega"),
        (10_000_000_000, "mega"),
    ],
)
def test_tier_of(followers: int, tier: str) -> None:
    assert tier_of(followers) == tier


def test_tiers_of_her_own() -> None:
    tiers = ((0, "small"), (5_000, "large"))
    assert [tier_of(count, tiers) for count in (0, 4_999, 5_000)] == ["small", "small", "large"]


def test_milestones_end_with_the_goal() -> None:
    assert milestones_to(10_000) == (100, 250, 500, 1_000, 2_500, 5_000, 7_500, 10_000)
    assert milestones_to(3_000) == (100, 250, 500, 1_000, 2_500, 3_000)
    assert milestones_to(100) == (100,)
    assert milestones_to(1) == (1,)
    assert milestones_to(1_000_000) == (*MILESTONES, 1_000_000)
