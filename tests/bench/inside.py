"""What a program that is measured from inside needs: when a deed is seen, and the figure it tells."""

import os
import resource
import sys
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from statistics import quantiles
from time import perf_counter, sleep

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QWidget

_QUIET = 0.2
"""Seconds without anything to do after which nothing more is put off until later."""

_PATIENCE = 60.0
"""Seconds after which what was to be seen is taken for lost."""


class _Frames(QObject):
    """Sees the first frame of a window in which something is shown."""

    def __init__(self, window: QWidget, shows: Callable[[], bool]) -> None:
        super().__init__()
        self._window = window
        self._shows = shows
        self.seen = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        # Asked before it is painted: what changes afterwards is not in this frame.
        if event.type() == QEvent.Type.UpdateRequest and watched is self._window and self._shows():
            self.seen = True
        return False


def settle(app: QApplication, least: float = 0.0) -> None:
    """Let everything be done that was put off until later, for so many seconds at least."""
    dispatcher = app.eventDispatcher()
    began = quiet_since = perf_counter()
    while perf_counter() < max(began + least, quiet_since + _QUIET):
        if dispatcher.processEvents(QEventLoop.ProcessEventsFlag.AllEvents):
            quiet_since = perf_counter()
        else:
            sleep(0.002)
        if quiet_since > began + _PATIENCE:
            raise RuntimeError("it does not come to rest")
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def took(deed: Callable[[], object]) -> float:
    """The milliseconds that a deed takes."""
    began = perf_counter()
    deed()
    return (perf_counter() - began) * 1_000


def painted(
    app: QApplication,
    widget: QWidget,
    deed: Callable[[], object],
    shows: Callable[[], bool] = lambda: True,
) -> float:
    """The milliseconds from a deed to the end of the first frame after it that ``shows`` it."""
    frames = _Frames(widget.window(), shows)
    until = perf_counter() + _PATIENCE

    def whole() -> None:
        deed()
        while not frames.seen:
            app.processEvents()
            if perf_counter() > until:
                raise RuntimeError("it is not seen")

    return took(whole)


def p95(times: Iterable[float]) -> float:
    """What 95 of 100 times stay under."""
    return quantiles(times, n=20, method="inclusive")[-1]


def resident() -> float:
    """The MiB of memory that this process has now; at the most, where the system tells only that."""
    pages = Path("/proc/self/statm")
    if pages.exists():
        return int(pages.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20  # bytes on macOS


def tell(figure: float) -> None:
    """Write down the figure that was measured, and end."""
    print(figure)  # noqa: T201 - what the table is made of
    sys.stdout.flush()
    os._exit(0)


def tell_p95(times: Iterable[float], *, first: int = 3) -> None:
    """Write down what 95 of 100 times stay under, and end; the ``first`` are for warming up."""
    kept: Iterator[float] = islice(times, first, None)
    tell(p95(kept))


def log() -> Path:
    """The log that the program was given."""
    return Path(sys.argv[1])
