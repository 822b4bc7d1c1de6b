"""An answer that many ask of the same log is worked out once."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

from growthdesk.domain.account_log import AccountLog, Posts

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")
More = ParamSpec("More")


def once(
    question: Callable[Concatenate[Asked, More], Answer],
) -> Callable[Concatenate[Asked, More], Answer]:
    """Keep what a pure function has answered of a value, for as long as the value is there.

    The value is the first argument, and is known by its identity: a log that was read again is
    another one. Whatever else is asked has to be hashable. The answer is handed to everybody who
    asks: nobody changes it, and it does not hold the value, which would then never go.
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


def once_of_posts(
    question: Callable[Concatenate[AccountLog, More], Answer],
) -> Callable[Concatenate[AccountLog, More], Answer]:
    """Like ``once``, for a question to which follower counts, notes and files are nothing.

    It is worked out again when posts, plans, breaks, complete days, rules or the day are others: a
    count that is logged changes none of its answers.
    """
    known: WeakKeyDictionary[Posts, dict[object, Answer]] = WeakKeyDictionary()

    @wraps(question)
    def asked(log: AccountLog, /, *more: More.args, **named: More.kwargs) -> Answer:
        answers = known.setdefault(log.posts, {})
        rest = (log.account.id, log.as_of, log.rules, log.plans, log.breaks, log.spans)
        key = (*rest, more, *named.items())
        if key not in answers:
            answers[key] = question(log, *more, **named)
        return answers[key]

    return asked
