"""An answer that many ask of the same log is worked out once."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")
More = ParamSpec("More")


def once(
    question: Callable[Concatenate[Asked, More], Answer],
) -> Callable[Concatenate[Asked, More], Answer]:
    """Keep what a pure function has answered of a value, for as long as the value is there.

    The value is the first argument, and is known by its identity: a log that was read again is
    another one. Whatever else is asked has to be hashable, and is given in its place, without its
    name. The answer is handed to everybody who asks: nobody changes it.
    """
    known: WeakKeyDictionary[Asked, dict[object, Answer]] = WeakKeyDictionary()

    @wraps(question)
    def asked(of: Asked, /, *more: More.args, **named: More.kwargs) -> Answer:
        answers = known.setdefault(of, {})
        key = (more, *named.items())
        if key not in answers:
            answers[key] = question(of, *more, **named)
        return answers[key]

    return asked
