"""What a program that is measured from inside needs: a window at a log, and the figure it tells."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from itertools import islice
from pathlib import Path
from statistics import quantiles
from time import perf_counter
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

NOW = datetime(2026, 11, 23, 12, tzinfo=ZoneInfo("Europe/Berlin"))


def settle(app: QApplication, seconds: float = 0.3) -> None:
    """Let everything be done that was put off until later."""
    until = perf_counter() + seconds
    while perf_counter() < until:
        app.processEvents()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def took(deed: Callable[[], object]) -> float:
    """The milliseconds that a deed takes."""
    began = perf_counter()
    deed()
    return (perf_counter() - began) * 1_000


def painted(app: QApplication, widget: QWidget, deed: Callable[[], object]) -> float:
    """The milliseconds from a deed until all that it changed is on the screen."""

    def whole() -> None:
        deed()
        app.processEvents()
        widget.repaint()

    return took(whole)


def tell(times: Iterable[float], *, first: int = 3) -> None:
    """Write what 95 of 100 times stay under, and end; the ``first`` ones are for warming up."""
    kept: Iterator[float] = islice(times, first, None)
    print(quantiles(kept, n=20, method="inclusive")[-1])  # noqa: T201 - what the table is made of
    sys.stdout.flush()
    os._exit(0)


def log() -> Path:
    """The log that the program was given."""
    return Path(sys.argv[1])
