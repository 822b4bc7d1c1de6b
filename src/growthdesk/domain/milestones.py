"""Milestones on the way, and the names of the stretches between them."""

from bisect import bisect_right

MILESTONES = (
    100,
    250,
    500,
    1_000,
    2_500,
    5_000,
    7_500,
    10_000,
    25_000,
    50_000,
    100_000,
)

Tiers = tuple[tuple[int, str], ...]
"""Pairs of the first count of a tier (inclusive) and its name, ascending from 0."""

TIERS: Tiers = (
    (0, "starter"),
    (1_000, "nano"),
    (10_000, "micro"),
    (100_000, "mid"),
    (500_000, "macro"),
    (1_000_000, "mega"),
)


def tier_of(followers: int, tiers: Tiers = TIERS) -> str:
    """The name of the tier that a count falls into; its first count belongs to it."""
    return tiers[max(bisect_right([first for first, _ in tiers], followers) - 1, 0)][1]


def milestones_to(goal: int) -> tuple[int, ...]:
    """The milestones up to and including the goal; the goal itself is always the last."""
    return (*(step for step in MILESTONES if step < goal), goal)
