"""Long work beside the window: its answer, its progress, its trouble, and its end."""

from collections.abc import Callable
from threading import Event, current_thread, main_thread
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from growthdesk.errors import Trouble
from growthdesk.ui.work import Progress, Stopped, Tell, Work, start


class Told:
    """What was told of a work, and in which order."""

    def __init__(self) -> None:
        self.answers: list[object] = []
        self.troubles: list[Trouble] = []
        self.progress: list[Progress] = []

    def start(self, job: Callable[[Tell], Any], parent: QObject) -> Work[Any]:
        return start(job, self.answers.append, self.troubles.append, self.progress.append, parent)


class Gate:
    """A job that goes on only as far as it is let."""

    def __init__(self) -> None:
        self.begun, self.may_go_on, self.ended = Event(), Event(), Event()
        self.stopped = False

    def __call__(self, tell: Tell) -> str:
        try:
            tell(Progress(0, 2, "first"))
            self.begun.set()
            self.may_go_on.wait(10)
            tell(Progress(1, 2, "second"))
        except Stopped:
            self.stopped = True
            raise
        finally:
            self.ended.set()
        return "done"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_a_job_runs_in_a_thread_and_answers_in_the_windows_own(
    qtbot: QtBot, window: QWidget
) -> None:
    threads = []
    told = Told()
    start(
        lambda _: current_thread(),
        lambda thread: threads.extend([thread, current_thread()]),
        told.troubles.append,
        told.progress.append,
        window,
    )
    assert threads == []
    qtbot.waitUntil(lambda: bool(threads))
    there, here = threads
    assert here is main_thread()
    assert there is not here


def test_it_tells_how_far_it_is(qtbot: QtBot, window: QWidget) -> None:
    told, gate = Told(), Gate()
    work = told.start(gate, window)
    qtbot.waitUntil(lambda: bool(told.progress))
    assert told.progress == [Progress(0, 2, "first")]
    assert work.is_running
    assert told.answers == []
    gate.may_go_on.set()
    qtbot.waitUntil(lambda: told.answers == ["done"])
    assert told.progress[-1] == Progress(1, 2, "second")


def test_a_stopped_job_ends_at_its_next_step_and_nothing_more_is_told(
    qtbot: QtBot, window: QWidget
) -> None:
    told, gate = Told(), Gate()
    work = told.start(gate, window)
    gate.begun.wait(10)
    work.stop()
    assert not work.is_running
    gate.may_go_on.set()
    assert gate.ended.wait(10)
    assert gate.stopped
    after = Told()
    after.start(lambda _: "later", window)
    qtbot.waitUntil(lambda: after.answers == ["later"])
    assert (told.answers, told.troubles) == ([], [])


def test_it_ends_with_the_widget_that_it_belongs_to(qtbot: QtBot, qapp: QApplication) -> None:
    told, gate, widget = Told(), Gate(), QWidget()
    told.start(gate, widget)
    gate.begun.wait(10)
    widget.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gate.may_go_on.set()
    assert gate.ended.wait(10)
    assert gate.stopped
    assert told.answers == []


def test_trouble_is_told(qtbot: QtBot, window: QWidget) -> None:
    def job(_: Tell) -> None:
        raise Trouble("The disk is full.", "Make room.")

    told = Told()
    told.start(job, window)
    qtbot.waitUntil(lambda: bool(told.troubles))
    (trouble,) = told.troubles
    assert trouble.says == "The disk is full."


def test_any_other_error_comes_up_in_the_window(qtbot: QtBot, window: QWidget) -> None:
    told = Told()
    with capture_exceptions() as caught:
        told.start(lambda _: 1 // 0, window)
        qtbot.waitUntil(lambda: bool(told.troubles))
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]
    assert [trouble.says for trouble in told.troubles] == [
        "Something went wrong inside Growthdesk."
    ]
    assert told.answers == []
