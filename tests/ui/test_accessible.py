"""Every page and sheet can be used without a mouse, without colours, and by a screen reader."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, QSize, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.ui.places import places, reached_by_tab

from growthdesk.ui.colours import DARK, LIGHT, PLATFORM_COLOURS, Colours
from growthdesk.ui.desk import Desk
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.tour import settle
from growthdesk.ui.twin import Tabled

ENOUGH = 4.5
"""WCAG 2.2, 1.4.3: contrast of text with what is behind it."""
ENOUGH_OF_SHAPES = 3.0
"""WCAG 2.2, 1.4.11: contrast of what must be seen to use a control."""

TEXTS = ("text", "muted", "accent_deep", "amber_text", "gold", "good", "danger")
GROUNDS = ("page", "sidebar", "card", "track", "accent_soft")
PAIRS = (
    *((text, ground) for text in TEXTS for ground in GROUNDS),
    *(("accent", "card"), ("on_accent", "accent"), ("on_accent", "accent_deep")),
    *(("amber_text", "amber_soft"), ("good", "good_soft"), ("muted", "gap_band")),
    *(("page", "text"), ("accent_mid", "text"), ("text", "accent_mid"), ("text", "accent_pale")),
)
"""Colours of text, and what they are written on."""

NO_ROLES = (QAccessible.Role.NoRole, QAccessible.Role.Client)

DRAWN_BY_HAND = {
    "MilestoneBar": "its description tells all",
    "ElidedLabel": "a text",
    "DropArea": "a frame",
    "DayCell": "a cell of a calendar",
    "Sheet": "a picture of paper; the report can be saved as a table",
    "_Card": "a picture to share, of numbers that stand in the window",
    "Swatch": "a part of a legend",
    "Legend": "a part of a chart",
    "Readout": "a part of a chart",
    "Crosshair": "a part of a chart",
    "Plot": "a part of a chart",
}
"""Widgets that draw themselves and are no chart, with the reason why they need no table."""

_SCALE = 2
_SPOT = 4
"""So many dots of one colour are no longer the blur at the edge of a letter."""


def luminance(colour: str) -> float:
    """The relative luminance of #rrggbb, as WCAG 2.2 defines it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_stands_out(colours: Colours, text: str, ground: str) -> None:
    named = colours._asdict()
    assert contrast(named[text], named[ground]) >= ENOUGH


@pytest.mark.parametrize("platform", PLATFORM_COLOURS)
def test_the_mark_of_a_platform_can_be_read(platform: str) -> None:
    assert contrast("#ffffff", PLATFORM_COLOURS[platform]) >= ENOUGH


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["page", "sidebar", "card", "track"])
def test_the_frame_of_what_has_the_focus_stands_out(colours: Colours, ground: str) -> None:
    assert contrast(colours.accent, colours._asdict()[ground]) >= ENOUGH_OF_SHAPES


@pytest.fixture
def desk(qtbot: QtBot, sample: Session, theme: Theme, settings: QSettings) -> Iterator[Desk]:
    """The window on the sample log, so high that nothing has to be scrolled."""
    made = Desk(sample, theme, settings)
    qtbot.addWidget(made.window)
    with qtbot.waitActive(made.window):
        made.window.resize(QSize(1280, 2600))
        made.window.show()
        made.window.activateWindow()
    yield made
    theme.choose("light")


def test_everything_has_a_name_a_role_and_its_turn(
    qapp: QApplication, desk: Desk, tmp_path: Path
) -> None:
    found = set()
    for name, top in places(qapp, desk, tmp_path):
        unscroll(qapp, desk, top)
        for finding in (*unnamed(top), *without_table(top), *out_of_turn(top)):
            found.add(f"{name}: {finding}")
    assert not found, "\n".join(sorted(found))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_and_focus_can_be_seen_everywhere(
    qapp: QApplication, desk: Desk, tmp_path: Path, scheme: str
) -> None:
    desk.window.theme.choose("dark" if scheme == "dark" else "light")
    found = set()
    for name, top in places(qapp, desk, tmp_path):
        unscroll(qapp, desk, top)
        for finding in (*pale(top), *without_focus_frame(top)):
            found.add(f"{name}: {finding}")
    assert not found, "\n".join(sorted(found))


def unscroll(app: QApplication, desk: Desk, top: QWidget) -> None:
    """Make a sheet that scrolls so high that nothing of it is out of sight."""
    if top is not desk.window and top.findChild(QScrollArea) is not None:
        top.resize(top.width(), 2200)
        settle(app)


def unnamed(top: QWidget) -> Iterator[str]:
    """What Tab reaches and a screen reader could not call by a name, or not say what it is."""
    for widget in reached_by_tab(top):
        spoken = QAccessible.queryAccessibleInterface(widget)
        if not spoken.text(QAccessible.Text.Name):
            yield f"{told(widget)} has no name"
        if spoken.role() in NO_ROLES and not isinstance(widget, QScrollArea):
            yield f"{told(widget)} has no role"
        # On Linux the name of a choice is what was chosen: what it is about comes from elsewhere.
        labels = spoken.relations(QAccessible.RelationFlag.Label)
        if isinstance(widget, QComboBox) and not (widget.accessibleName() or labels):
            yield f"{told(widget)} does not say what is chosen"


def without_table(top: QWidget) -> Iterator[str]:
    """What draws itself and has neither a table nor a reason."""
    for widget in top.findChildren(QWidget):
        if not widget.isVisible():
            continue
        own = any("paintEvent" in vars(kind) for kind in type(widget).__mro__ if _is_ours(kind))
        excused = isinstance(widget, Tabled | QAbstractButton)
        if own and not excused and type(widget).__name__ not in DRAWN_BY_HAND:
            yield f"{told(widget)} is drawn, and has no table"
        if isinstance(widget, Tabled):
            spoken = QAccessible.queryAccessibleInterface(widget)
            if not (widget.accessibleName() and widget.accessibleDescription()):
                yield f"{told(widget)} is a chart without name or description"
            if spoken.role() is not QAccessible.Role.Chart:
                yield f"{told(widget)} is a chart, and is not called so"


def _is_ours(kind: type) -> bool:
    return kind.__module__.startswith("growthdesk")


def out_of_turn(top: QWidget) -> Iterator[str]:
    """Where Tab goes back: up in the same column, or toward the start of the same line.

    Once in a round it does, from the last to the first.
    """
    back = list(_steps_back(top))
    if len(back) > 1:
        yield from back


def _steps_back(top: QWidget) -> Iterator[str]:
    stops = [one for one in reached_by_tab(top) if not _is_unchosen(one)]
    for one, following in pairwise((*stops, *stops[:1])):
        here, there = placed(one, top), placed(following, top)
        above = there.bottom() < here.top() and there.left() <= here.right()
        beside = there.right() < here.left() and there.bottom() >= here.top()
        if (above and there.right() >= here.left()) or (beside and there.top() <= here.bottom()):
            yield f"Tab goes back from {told(one)} to {told(following)}"


def _is_unchosen(widget: QWidget) -> bool:
    """Whether Tab passes over it, since another one of its group is chosen."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    chosen = group.checkedButton() if group is not None else None
    return chosen is not None and chosen is not widget


def placed(widget: QWidget, top: QWidget) -> QRect:
    return QRect(widget.mapTo(top, QPoint()), widget.size())


def without_focus_frame(top: QWidget) -> Iterator[str]:
    """What looks the same with the cursor in it and without."""
    had = top.focusWidget()
    for widget in reached_by_tab(top):
        widget.clearFocus()
        before = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        after = widget.grab().toImage()
        if before == after:
            yield f"{told(widget)} does not show that it has the focus"
    if had is not None:
        had.setFocus()


def pale(top: QWidget) -> Iterator[str]:
    """The texts of labels, buttons and fields that do not stand out, as they are drawn."""
    image = QImage(top.size() * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    top.render(image)
    wide = image.bytesPerLine() // 4
    dots = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), wide) & 0xFFFFFF
    for widget in top.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            continue
        if not (widget.isVisible() and widget.isEnabled() and _has_words(widget)):
            continue
        rect = _seen(widget, top)
        part = dots[
            rect.top() * _SCALE : (rect.bottom() + 1) * _SCALE,
            rect.left() * _SCALE : (rect.right() + 1) * _SCALE,
        ]
        if not part.size:
            continue
        colours, often = np.unique(part, return_counts=True)
        ground = f"#{colours[often.argmax()]:06x}"
        most = max(contrast(f"#{one:06x}", ground) for one in colours[often >= _SPOT])
        if most < ENOUGH:
            yield f"{told(widget)} has a contrast of {most:.2f} on {ground}"


def _has_words(widget: QLabel | QAbstractButton | QLineEdit) -> bool:
    held = widget.text()
    return bool(held or (isinstance(widget, QLineEdit) and widget.placeholderText()))


def _seen(widget: QWidget, top: QWidget) -> QRect:
    """The part of a widget that its surroundings show."""
    seen, above = placed(widget, top) & top.rect(), widget.parentWidget()
    while above is not None and above is not top:
        if isinstance(above.parentWidget(), QAbstractScrollArea):
            seen &= placed(above, top)
        above = above.parentWidget()
    return seen


def told(widget: QWidget) -> str:
    """A widget by its class and what it is called."""
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.accessibleName() or words!r}"
