"""Questions to a large log that are asked beside the window, and answered bit by bit."""

from collections.abc import Callable
from functools import partial
from queue import Empty, SimpleQueue
from typing import TypeVar

from PySide6.QtCore import QObject

from growthdesk.errors import Trouble
from growthdesk.store.beside import reading_beside
from growthdesk.store.reading import Reading
from growthdesk.store.troubles import Damaged
from growthdesk.ui.session import Session
from growthdesk.ui.work import Progress, Tell, Work, start

FEW = 2_000
"""Of so many posts all is found out within a frame; beside the window it would come later."""

Answer = TypeVar("Answer")
Step = TypeVar("Step")

_WORKING = Progress(0, 0, "")


def ask_beside(
    session: Session,
    question: Callable[[Reading, Callable[[Step], None]], Answer],
    on_answer: Callable[[Answer], object],
    on_step: Callable[[Step], object],
    parent: QObject,
) -> Work[Answer]:
    """Put a question to the log in a thread, with a connection of its own that only reads.

    The question gets a function that takes each step to the answer; ``on_step`` has them all
    before ``on_answer`` is called. A trouble is told by the session. A question that is stopped
    ends within some milliseconds, whatever SQLite is at.
    """
    path = session.store.path
    steps: SimpleQueue[Step] = SimpleQueue()

    def job(tell: Tell) -> Answer:
        def step(found: Step) -> None:
            steps.put(found)
            tell(_WORKING)

        with reading_beside(path, partial(tell, _WORKING)) as read:
            return question(read, step)

    def take_steps(_: Progress) -> None:
        try:
            while True:
                on_step(steps.get_nowait())
        except Empty:
            return

    return start(job, on_answer, partial(_tell_trouble, session), take_steps, parent)


def _tell_trouble(session: Session, trouble: Trouble) -> None:
    if isinstance(trouble, Damaged):
        session.damaged.emit(trouble)
    else:
        session.troubled.emit(trouble)
