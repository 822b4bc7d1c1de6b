"""The preview: pages that are turned and zoomed by buttons, keys and the wheel."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot
from tests.documents import document_of, part_of, table_of_texts

from growthdesk.reports.document import Column
from growthdesk.ui.paper.pages import Pages, pages_of
from growthdesk.ui.paper.paper import Picture
from growthdesk.ui.paper.preview import Preview

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def pages(qapp: QApplication) -> Pages:
    """Thirty pages or so."""
    columns = (Column("Post", share=3), Column("Reach", "number"))
    table = table_of_texts(columns, ((f"Post {n}", f"{n}") for n in range(1_000)))
    return pages_of(document_of(part_of(table)))


@pytest.fixture
def preview(qtbot: QtBot, pages: Pages) -> Preview:
    """A well that shows these pages."""
    made = Preview()
    qtbot.addWidget(made)
    made.resize(700, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.show_paper(pages)
    return made


def well(preview: Preview) -> QScrollArea:
    """What takes the focus and scrolls."""
    found = preview.findChild(QScrollArea)
    assert isinstance(found, QScrollArea)
    return found


def wheel(preview: Preview, down: int, held: Qt.KeyboardModifier | None = None) -> None:
    """Turn the wheel over the well by so many notches."""
    place = QPointF(50, 50)
    event = QWheelEvent(
        place,
        well(preview).viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, -120 * down),
        Qt.MouseButton.NoButton,
        held or Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(well(preview).viewport(), event)


def test_keys_turn_the_pages(qtbot: QtBot, preview: Preview, pages: Pages) -> None:
    for key, number in (
        (Key.Key_PageDown, 1),
        (Key.Key_PageDown, 2),
        (Key.Key_PageUp, 1),
        (Key.Key_End, len(pages) - 1),
        (Key.Key_PageDown, len(pages) - 1),
        (Key.Key_Home, 0),
        (Key.Key_PageUp, 0),
    ):
        qtbot.keyClick(well(preview), key)
        assert preview.number == number


def test_keys_and_buttons_change_the_size(qtbot: QtBot, preview: Preview) -> None:
    qtbot.keyClick(well(preview), Key.Key_0, CONTROL)
    assert preview.scale == pytest.approx(1.0)
    qtbot.keyClick(well(preview), Key.Key_Plus, CONTROL)
    assert preview.scale == pytest.approx(1.25)
    preview.larger.click()
    preview.larger.click()
    assert preview.scale == pytest.approx(2.0)
    assert not preview.larger.isEnabled()
    assert preview.size_choice.currentText() == "200%"
    for _ in range(9):
        qtbot.keyClick(well(preview), Key.Key_Minus, CONTROL)
    assert preview.scale == pytest.approx(0.5)
    assert not preview.smaller.isEnabled()


def test_the_page_fits_the_well(preview: Preview) -> None:
    bars = well(preview).verticalScrollBar(), well(preview).horizontalScrollBar()
    preview.zoom_to("page")
    assert (bars[0].maximum(), bars[1].maximum()) == (0, 0)
    preview.zoom_to("width")
    assert bars[0].maximum() > 0
    assert bars[1].maximum() == 0
    wide = preview.scale
    preview.resize(500, 700)
    QApplication.sendPostedEvents()
    assert preview.scale < wide
    assert bars[1].maximum() == 0


def test_the_wheel_scrolls_then_turns_and_zooms_with_control(preview: Preview) -> None:
    preview.zoom_to("width")
    bar = well(preview).verticalScrollBar()
    wheel(preview, 1)
    assert preview.number == 0
    assert bar.value() > 0
    bar.setValue(bar.maximum())
    wheel(preview, 1)
    assert (preview.number, bar.value()) == (1, 0)
    wheel(preview, -1)
    assert (preview.number, bar.value()) == (0, bar.maximum())
    preview.zoom_to(1.0)
    wheel(preview, -1, CONTROL)
    assert preview.scale == pytest.approx(1.25)
    wheel(preview, 1, CONTROL)
    assert preview.scale == pytest.approx(1.0)


def test_it_says_where_it_is_and_what_stands_there(preview: Preview, pages: Pages) -> None:
    preview.turn(2)
    area = well(preview)
    assert area.accessibleName() == f"Preview: Page 3 of {len(pages)}"
    assert area.accessibleDescription() == pages.text(2)
    assert "Reach" in area.accessibleDescription()


def test_every_page_is_drawn_as_it_is(preview: Preview) -> None:
    preview.zoom_to("page")
    first = preview.grab().toImage()
    preview.turn(1)
    assert preview.grab().toImage() != first
    preview.turn(0)
    assert preview.grab().toImage() == first


def test_a_picture_is_a_page(qtbot: QtBot) -> None:
    image = QImage(1080, 1350, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    picture = Picture(image, 320.0, "5,000 followers")
    assert picture.height == pytest.approx(400.0)
    made = Preview()
    qtbot.addWidget(made)
    made.resize(600, 600)
    made.show()
    made.show_paper(picture)
    assert not made.before.isVisible()
    assert well(made).accessibleDescription() == "5,000 followers"
    assert made.grab().toImage().pixelColor(300, 250).name() == "#336699"
