"""An answer is worked out once for a log, and goes with it."""

import gc
import weakref
from dataclasses import dataclass

from growthdesk.analysis.once import once


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Value:
    """Known by its identity, as a log is."""

    number: int


class Answer:
    """Something that can be seen to go."""


def test_the_same_value_is_asked_once_and_one_like_it_again() -> None:
    asked = []

    @once
    def doubled(value: Value, times: int = 2) -> int:
        """The number, a few times."""
        asked.append((value, times))
        return times * value.number

    three = Value(3)
    assert [doubled(three), doubled(three), doubled(three, 5), doubled(three, 5)] == [6, 6, 15, 15]
    assert doubled(Value(3)) == 6
    assert [times for _, times in asked] == [2, 5, 2]
    assert doubled.__doc__ == "The number, a few times."


def test_an_answer_is_let_go_with_its_value() -> None:
    @once
    def answered(value: Value) -> Answer:
        return Answer()

    value = Value(1)
    seen = weakref.ref(answered(value))
    assert seen() is not None
    del value
    gc.collect()
    assert seen() is None


def test_a_question_that_fails_is_asked_again() -> None:
    asked = []

    @once
    def shaky(value: Value) -> int:
        asked.append(value)
        if len(asked) == 1:
            raise ValueError(value)
        return value.number

    value = Value(7)
    try:
        shaky(value)
    except ValueError:
        assert shaky(value) == 7
    assert len(asked) == 2
