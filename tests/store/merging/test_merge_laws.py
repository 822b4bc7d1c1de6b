"""The laws of a merge, over logs that grew apart in every way that hypothesis finds."""

from datetime import timedelta
from typing import Any

from hypothesis import given, settings
from tests.store.merging.diverged import (
    START,
    Deeds,
    deeds,
    diverged,
    merged,
    state,
    under_its_name,
)
from tests.store.rows import contents

from growthdesk.domain.creator import Creator
from growthdesk.domain.elsewhere import told_elsewhere
from growthdesk.domain.made_report import MadeReport
from growthdesk.domain.rows import (
    Account,
    CompleteSpan,
    ImportedFile,
    Note,
    Post,
    Setting,
    key_of,
)
from growthdesk.store.store import Store

LATER = START + timedelta(days=2)


@settings(max_examples=150, deadline=None)
@given(deeds, deeds, deeds)
def test_whichever_is_merged_into_which_the_logs_are_equal(
    first: Deeds, a: Deeds, b: Deeds
) -> None:
    with diverged(first, a, b) as ((one, other), _):
        assert state(merged(one, other)) == state(merged(other, one))


@settings(max_examples=100, deadline=None)
@given(deeds, deeds, deeds)
def test_merging_twice_changes_nothing(first: Deeds, a: Deeds, b: Deeds) -> None:
    with diverged(first, a, b) as ((one, other), _):
        once = merged(one, other)
        before = state(once)
        for again in (other, one, merged(other, one)):
            with Store(once, lambda: LATER) as store:
                label = store.undo_label
                assert store.merge(again).is_nothing
                assert store.undo_label == label
            assert state(once) == before


@settings(max_examples=100, deadline=None)
@given(deeds, deeds, deeds)
def test_undo_takes_all_of_it_back_and_redo_brings_it_again(
    first: Deeds, a: Deeds, b: Deeds
) -> None:
    with diverged(first, a, b) as ((one, other), _):
        before, there = state(one), other.read_bytes()
        with Store(one, lambda: LATER) as store:
            if store.compare(other).is_nothing:
                return
            assert state(one) == before
            store.merge(other)
            after = state(one)
            store.undo()
            undone = state(one)
            store.redo()
            assert state(one) == after
        assert {name: undone[name] for name in before} == before
        assert other.read_bytes() == there


@settings(max_examples=100, deadline=None)
@given(deeds, deeds, deeds)
def test_nothing_is_lost(first: Deeds, a: Deeds, b: Deeds) -> None:
    with diverged(first, a, b) as ((one, other), seen):
        made = merged(one, other)
        same = {(table, old): now for table, old, now in state(made)["same_as"]}
        kept = contents(made)
        told = {row.text for row in kept.values() if isinstance(row, Note)}
        for path, known_there in ((one, seen[1]), (other, seen[0])):
            for row in contents(path).values():
                row = under_its_name(row, same)
                now = kept.get((type(row), key_of(row)))
                if now == row or row in {under_its_name(known, same) for known in known_there}:
                    continue  # it is there, or the other computer has replaced it knowingly
                if isinstance(row, Setting | CompleteSpan | ImportedFile | Creator | MadeReport):
                    continue  # nobody has typed a word of them, and the preview shows them
                words = told_elsewhere(row, now)
                assert words == "" or words in told


@settings(max_examples=60, deadline=None)
@given(deeds, deeds, deeds, deeds)
def test_three_logs_give_the_same_rows_in_whatever_order(
    first: Deeds, a: Deeds, b: Deeds, c: Deeds
) -> None:
    with diverged(first, a, b, c) as ((one, two, three), _):
        left, right = (
            contents(merged(merged(one, two), three)),
            contents(merged(one, merged(two, three))),
        )
        for log in (left, right):
            for place in [at for at in log if at[0] is Note]:
                del log[place]
        if any(takes_away(deed) for deed in (*first, *a, *b, *c)):
            # Words of what was removed and is kept for what belongs to it may be either's.
            assert left.keys() == right.keys()
            left, right = (
                {at: row for at, row in log.items() if at[0] not in (Account, Post)}
                for log in (left, right)
            )
        assert left == right


def takes_away(deed: tuple[int, Any]) -> bool:
    """Whether a deed removes something, or may by taking back what put it."""
    _, what = deed
    return what == "undo" or any(verb == "remove" for verb, _ in what)
