"""The chart as a picture: drawn twice as fine as on the screen, and written in one piece."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QIODevice, QPoint, QSaveFile, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from growthdesk.errors import Trouble
from growthdesk.ui.colours import Colours
from growthdesk.ui.theme import text_font

_FINER = 2.0
_MARGIN = 20
_HEAD = 44


def picture_of(widget: QWidget, heading: str, colours: Colours) -> QImage:
    """A widget under a heading, with a margin, on the colour of a card."""
    width, height = widget.width() + 2 * _MARGIN, widget.height() + 2 * _MARGIN + _HEAD
    image = QImage(round(width * _FINER), round(height * _FINER), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_FINER)
    image.fill(QColor(colours.card))
    painter = QPainter(image)
    font = text_font(12)
    font.setWeight(font.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(colours.text))
    painter.drawText(
        _MARGIN, _MARGIN, width - 2 * _MARGIN, 26, int(Qt.AlignmentFlag.AlignVCenter), heading
    )
    place = QPoint(_MARGIN, _MARGIN + _HEAD)
    widget.render(painter, place, QRegion(), QWidget.RenderFlag.DrawChildren)
    painter.end()
    return image


def write_png(image: QImage, path: Path) -> None:
    """Write a picture beside its place and rename it: it is there whole, or the old one stays.

    Raises Trouble if that cannot be done.
    """
    file = QSaveFile(str(path))
    done = (
        file.open(QIODevice.OpenModeFlag.WriteOnly)
        and QImageWriter(file, QByteArray(b"png")).write(image)
        and file.commit()
    )
    if not done:
        reason = file.errorString()
        file.cancelWriting()
        raise Trouble(
            f"The picture could not be written to {path}: {reason}.",
            "Choose another folder, or free some room on the disk.",
        )
