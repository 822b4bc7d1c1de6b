"""Long work beside the window: a job gets values and returns one, tells how far it is, and stops."""

from collections.abc import Callable
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Event
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from growthdesk.errors import Trouble

if TYPE_CHECKING:
    from concurrent.futures import Future

_LOOK_EVERY_MS = 25


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: steps done, of how many, and what it is about now."""

    done: int
    total: int
    about: str


class Stopped(Exception):
    """Raised inside a job at its next step once it was stopped; nobody else sees it."""


Tell = Callable[[Progress], None]
"""Tells how far a job is. Raises Stopped if the work was stopped."""

Answer = TypeVar("Answer")


class Work(QObject, Generic[Answer]):
    """A job that runs in a thread of its own. The window looks for its answer now and then.

    So the thread knows no widget and no signal, and nothing that it could outlive.
    ``is_running`` until there is an answer, or none is wanted any more.
    """

    def __init__(
        self,
        job: Callable[[Tell], Answer],
        on_answer: Callable[[Answer], object],
        on_trouble: Callable[[Trouble], object],
        on_progress: Callable[[Progress], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._on_answer = on_answer
        self._on_trouble = on_trouble
        self._on_progress = on_progress
        self._stopped = Event()
        self._told: SimpleQueue[Progress] = SimpleQueue()
        self._future = _run(job, self._stopped, self._told)
        # With its parent goes the work; the thread ends by itself at the job's next step.
        self.destroyed.connect(self._stopped.set)
        self.is_running = True
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        """End the job at its next step. Nothing more is told of it."""
        self._stopped.set()
        self._end()

    def end(self) -> None:
        """Like ``stop``, and come back when the job has ended at its next step."""
        from concurrent.futures import wait

        self.stop()
        wait([self._future])

    def _look(self) -> None:
        done = self._future.done()  # asked first: what was told before the end is still told
        newest = None
        try:
            while True:
                newest = self._told.get_nowait()
        except Empty:
            if newest is not None:
                self._on_progress(newest)
        if not done or not self.is_running:
            return
        self._end()
        error = self._future.exception()
        if error is None:
            self._on_answer(self._future.result())
        elif isinstance(error, Trouble):
            self._on_trouble(error)
        else:
            self._on_trouble(gone_wrong())
            raise error

    def _end(self) -> None:
        if self.is_running:
            self.is_running = False
            self._timer.stop()
            self.deleteLater()


def start(
    job: Callable[[Tell], Answer],
    on_answer: Callable[[Answer], object],
    on_trouble: Callable[[Trouble], object],
    on_progress: Callable[[Progress], object],
    parent: QObject,
) -> Work[Answer]:
    """Run a job in a thread; the other functions are called in the thread of the window.

    ``on_answer`` gets what the job returns, ``on_trouble`` its Trouble. Any other error is told as
    a Trouble too, and then comes up in the window's thread like one of its own. A job reads its
    values only: it touches no widget, and a log only by a store of its own. It tells each of its
    steps, which is where it can be stopped.
    """
    return Work(job, on_answer, on_trouble, on_progress, parent)


def gone_wrong() -> Trouble:
    """What is said of an error that nobody can mend but us."""
    translate = QCoreApplication.translate
    return Trouble(
        translate("Work", "Something went wrong inside Growthdesk."),
        translate("Work", "Nothing was changed. You can go on with something else."),
    )


def _run(
    job: Callable[[Tell], Answer], stopped: Event, told: SimpleQueue[Progress]
) -> "Future[Answer]":
    from concurrent.futures import ThreadPoolExecutor  # not before there is work

    def tell(progress: Progress) -> None:
        if stopped.is_set():
            raise Stopped
        told.put(progress)

    thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="growthdesk-work")
    future = thread.submit(job, tell)
    thread.shutdown(wait=False)
    return future
