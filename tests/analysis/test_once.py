"""An answer is worked out once for a log, and goes with it."""

import ast
import gc
import importlib
import weakref
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from tests.logs import account_log, plan

from growthdesk import analysis
from growthdesk.analysis.once import once
from growthdesk.analysis.silence import silence
from growthdesk.domain.account_log import AccountLog


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


def of_posts() -> Iterator[tuple[str, Callable[[AccountLog], object]]]:
    """All questions of the analysis that are kept with the posts."""
    for file in sorted(Path(analysis.__path__[0]).glob("*.py")):
        for node in ast.parse(file.read_text("utf-8")).body:
            if isinstance(node, ast.FunctionDef):
                names = [one.id for one in node.decorator_list if isinstance(one, ast.Name)]
                if "once_of_posts" in names:
                    module = importlib.import_module(f"growthdesk.analysis.{file.stem}")
                    yield node.name, getattr(module, node.name)


def test_what_is_kept_with_the_posts_asks_for_nothing_else() -> None:
    log = account_log("2026-11-29", posts=[f"2026-11-{day:02}" for day in range(1, 29, 3)])
    blind = replace(log, counts=None, changes=None, notes=None, files=None)  # type: ignore[arg-type]
    asked = list(of_posts())
    assert len(asked) > 5
    for _, question in asked:
        question(blind)  # which would fail where it looks at one of these


def test_a_count_that_is_logged_leaves_the_answers_of_posts_and_a_plan_does_not() -> None:
    log = account_log("2026-11-29", posts=["2026-11-01", "2026-11-04", "2026-11-28"])
    answered = silence(log)
    counted = replace(log, counts=replace(log.counts))
    assert silence(counted) is answered
    planned = replace(log, plans=(plan(7),))
    assert silence(planned) is not answered
    assert silence(planned).due_day != answered.due_day
