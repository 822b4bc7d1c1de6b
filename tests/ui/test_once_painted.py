"""What is done once a widget was on the screen."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from growthdesk.ui.once_painted import once_painted


def test_it_is_done_once_and_not_before_the_first_painting(qtbot: QtBot) -> None:
    label, done = QLabel("7,412"), []
    qtbot.addWidget(label)
    once_painted(label, lambda: done.append(label.isVisible()))
    assert done == []
    label.show()
    qtbot.waitUntil(lambda: done == [True])
    label.repaint()
    qtbot.wait(0)
    assert done == [True]


def test_a_widget_that_goes_unseen_takes_its_deed_with_it(qtbot: QtBot) -> None:
    label, done = QLabel(), []
    once_painted(label, lambda: done.append(True))
    label.deleteLater()
    qtbot.wait(0)
    assert done == []
