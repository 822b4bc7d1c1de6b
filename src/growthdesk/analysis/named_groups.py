"""Posts by niche and by kind, each group under its own name."""

from dataclasses import dataclass
from datetime import date

from growthdesk.analysis.comparisons import Measure, kinds, niches
from growthdesk.analysis.groups import Comparison, Group
from growthdesk.domain.account_log import KINDS, AccountLog


@dataclass(frozen=True, slots=True)
class NamedGroup:
    """The engagement of the posts of one name, and the followers gained after them.

    ``after`` is None where no such gain is known.
    """

    name: str
    rate: Group
    after: Group | None


@dataclass(frozen=True, slots=True)
class NamedGroups:
    """Groups of posts, best first; those that are not enough yet come after all others.

    ``own`` is the median of all of them, ``best`` the name of the one that stands out, and
    ``left_out`` how many posts belong to none.
    """

    groups: tuple[NamedGroup, ...]
    own: float | None
    best: str | None
    left_out: int


def niche_groups(log: AccountLog, since: date | None) -> NamedGroups:
    """How posts of each niche do from a day on, as the page Insights tells it."""
    names = dict(enumerate(log.posts.niches))
    after = niches(log, since, Measure.FOLLOWERS_AFTER)
    return _named(niches(log, since), after, names)


def kind_groups(log: AccountLog, since: date | None) -> NamedGroups:
    """How posts of each kind do from a day on, as the page Insights tells it."""
    names = {place: kind.value for place, kind in enumerate(KINDS)}
    return _named(kinds(log, since), kinds(log, since, Measure.FOLLOWERS_AFTER), names)


def _named(rates: Comparison, after: Comparison, names: dict[int, str]) -> NamedGroups:
    groups = tuple(
        NamedGroup(names[group.key], group, after.group(group.key)) for group in rates.groups
    )
    best = names[rates.best.key] if rates.best else None
    return NamedGroups(groups, rates.own, best, rates.left_out)
