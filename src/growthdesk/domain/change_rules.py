"""Changing the log's own choices: what is asked for is checked, and becomes one edit."""

import unicodedata
from dataclasses import fields

from growthdesk.domain.edits import Batch, Put, batch
from growthdesk.domain.milestones import Tiers
from growthdesk.domain.platform import Kind
from growthdesk.domain.rules import LAST_HOUR, LONGEST_AGE, Rules, setting
from growthdesk.errors import Trouble

LONGEST_TIER = 30
"""In characters: a tier is a word, and stands beside a number."""


def change_rules(rules: Rules, wanted: Rules) -> Batch:
    """The edit after which the log has the wanted rules; an empty one if it has them already.

    What was logged keeps its day: another day start holds for what is logged from now on.
    Raises Trouble for an hour, an age or tiers that make no sense, and if no kind of post
    would count.
    """
    _check(wanted)
    names = [one.name for one in fields(Rules)]
    changed = [name for name in names if getattr(rules, name) != getattr(wanted, name)]
    return batch(Put(setting(name, wanted)) for name in changed)


def _check(wanted: Rules) -> None:
    if not 0 <= wanted.day_start <= LAST_HOUR:
        raise Trouble(
            f"A day cannot begin at {wanted.day_start} o’clock.",
            f"Choose an hour from 0, midnight, to {LAST_HOUR}.",
        )
    if not 0 <= wanted.result_age <= LONGEST_AGE:
        raise Trouble(
            f"Results cannot be asked for after {wanted.result_age} days.",
            f"Choose 0 to {LONGEST_AGE} days.",
        )
    if wanted.not_counted >= frozenset(Kind):
        raise Trouble("Then no post would count.", "Leave at least one kind that counts.")
    _check_tiers(wanted.tiers)


def _check_tiers(tiers: Tiers) -> None:
    firsts = [first for first, _ in tiers]
    if not tiers or firsts[0] != 0:
        raise Trouble("The tiers do not begin at 0.", "Begin with one like starter=0.")
    if firsts != sorted(set(firsts)):
        raise Trouble(
            "Two tiers begin at the same number, or a later one at a smaller.",
            "Write them in ascending order.",
        )
    for _, name in tiers:
        if not name or len(name) > LONGEST_TIER or not _is_plain(name):
            raise Trouble(
                "A tier has no name, or one that is too long or holds a broken character.",
                f"Give it a word of up to {LONGEST_TIER} letters.",
            )


def _is_plain(name: str) -> bool:
    return not any(unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") for c in name)
