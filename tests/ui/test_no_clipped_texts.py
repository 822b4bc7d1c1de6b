"""No label and no button is smaller than its words, in any language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QWidget,
)
from pytestqt.qtbot import QtBot

from growthdesk.ui.desk import Desk
from growthdesk.ui.language import settle_language
from growthdesk.ui.pseudo import LONG, MIRRORED
from growthdesk.ui.session import Session
from growthdesk.ui.spoken import installed_languages
from growthdesk.ui.theme import Theme
from growthdesk.ui.tour import settle, sheets
from growthdesk.ui.widgets.elided_label import ElidedButton, ElidedLabel

SIZES = (QSize(1280, 820), QSize(1000, 640))
_SLACK = 1
"""Pixels that rounding may take."""


def clipped(top: QWidget) -> Iterator[str]:
    """The labels and buttons below a widget whose words do not fit."""
    for widget in top.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.isVisible():
            continue
        if not widget.text() or isinstance(widget, ElidedLabel | ElidedButton) or _is_item(widget):
            continue
        wanted = widget.sizeHint()
        if isinstance(widget, QLabel) and widget.wordWrap():
            wanted = QSize(_longest_word(widget), widget.heightForWidth(widget.width()))
        lack = (wanted.width() - widget.width(), wanted.height() - widget.height())
        if max(lack) > _SLACK:
            yield f"{type(widget).__name__} lacks {lack}: {widget.text()[:70]!r}"
        elif not _is_inside(widget, top):
            yield f"{type(widget).__name__} is cut by its surroundings: {widget.text()[:70]!r}"


def _longest_word(label: QLabel) -> int:
    metrics = label.fontMetrics()
    return max(metrics.horizontalAdvance(word) for word in label.text().split() or [""])


def _is_item(widget: QWidget) -> bool:
    """Whether it belongs to a table, whose cells end in … by themselves."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractItemView):
            return True
        above = above.parentWidget()
    return False


def _is_inside(widget: QWidget, top: QWidget) -> bool:
    """Whether every surrounding shows the whole widget, up to one that can be scrolled to it."""
    above = widget.parentWidget()
    while above is not None and above is not top:
        place = QRect(widget.mapTo(above, QPoint()), widget.size())
        scrolling = above.parentWidget()
        if isinstance(scrolling, QAbstractScrollArea):  # ``above`` is its viewport
            sideways = scrolling.horizontalScrollBarPolicy()
            fits = place.left() >= -_SLACK and place.right() <= above.width() + _SLACK
            return fits or sideways is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if not above.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(place):
            return False
        above = above.parentWidget()
    return True


@pytest.mark.parametrize("language", ["en", LONG, MIRRORED, *installed_languages()[1:]])
def test_no_text_is_cut_off(
    qapp: QApplication,
    qtbot: QtBot,
    sample: Session,
    theme: Theme,
    settings: QSettings,
    language: str,
) -> None:
    settle_language(qapp, qapp, language)
    found = set()
    try:
        desk = Desk(sample, theme, settings)
        qtbot.addWidget(desk.window)
        desk.window.show()
        for size in SIZES:
            desk.window.resize(size)
            for account in (sample.accounts[0], None):
                sample.select(account)
                for name in desk.window.page_names:
                    desk.window.open_page(name)
                    settle(qapp)
                    where = f"{name}, {size.width()}, {'one' if account else 'all'}"
                    found |= {f"{where}: {one}" for one in clipped(desk.window)}
        for number, step in enumerate(desk.sample_tour.steps):
            desk.sample_tour.show_step(number)
            settle(qapp)
            card = desk.sample_tour.card
            found |= {f"tour, {step.page}: {one}" for one in clipped(card)}
        desk.sample_tour.end()
        for name, sheet in sheets(qapp, desk):
            found |= {f"{name}: {one}" for one in clipped(sheet)}
    finally:
        settle_language(qapp, qapp)
    assert not found, "\n".join(sorted(found))
