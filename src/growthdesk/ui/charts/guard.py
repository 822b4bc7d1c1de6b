"""Keeps an error in drawing from taking the program down."""

import logging
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

_log = logging.getLogger(__name__)

Answer = TypeVar("Answer")


def guarded(otherwise: Callable[[], Answer]) -> Callable[..., Callable[..., Answer]]:
    """Let a method of a graphics item answer ``otherwise()`` where it would raise.

    Qt calls these methods from C++, where an exception ends in a crash. The first error of
    a method is logged with its traceback, further ones are not: a paint method that fails
    would fail with every frame.
    """

    def guard(method: Callable[..., Answer]) -> Callable[..., Answer]:
        told = False

        @wraps(method)
        def call(*args: Any, **named: Any) -> Answer:
            nonlocal told
            try:
                return method(*args, **named)
            except Exception:  # noqa: BLE001 - whatever it is, C++ cannot take it
                if not told:
                    told = True
                    _log.exception("%s failed", method.__qualname__)
                return otherwise()

        return call

    return guard


def nothing() -> None:
    """The answer of a paint method."""
