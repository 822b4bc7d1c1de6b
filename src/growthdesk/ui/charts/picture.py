"""The chart as a picture: of pixels twice as fine as on the screen, or of lines."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSaveFile, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from growthdesk.errors import Trouble
from growthdesk.ui.colours import Colours
from growthdesk.ui.theme import text_font

_FINER = 2.0
_MARGIN = 20
_HEAD = 44
_SCREEN = 96
"""Dots per inch for which the fonts of the chart are made."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart that draws itself in a size, under a heading."""

    heading: str
    size: QSize
    colours: Colours
    draw: Callable[[QPainter], None]

    @property
    def _whole(self) -> QSize:
        return self.size + QSize(2 * _MARGIN, 2 * _MARGIN + _HEAD)

    def image(self) -> QImage:
        """Its pixels, on the colour of a card."""
        image = QImage(self._whole * _FINER, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_FINER)
        image.setDotsPerMeterX(round(_SCREEN / 0.0254))
        image.setDotsPerMeterY(round(_SCREEN / 0.0254))
        self._paint(QPainter(image))
        return image

    def png(self) -> bytes:
        """A file of its pixels."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(self.image())
        return bytes(buffer.data().data())

    def svg(self) -> bytes:
        """A file of its lines and words, which stays sharp in any size."""
        buffer = QBuffer()
        # The older kind knows no clipping, and lines would leave their room.
        made = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
        made.setOutputDevice(buffer)
        made.setResolution(_SCREEN)
        made.setSize(self._whole)
        made.setViewBox(QRect(0, 0, self._whole.width(), self._whole.height()))
        made.setTitle(self.heading)
        made.setDescription("")
        self._paint(QPainter(made))
        # Where the font is not there, another without serifs stands for it.
        return bytes(buffer.data().data()).replace(
            b'font-family="Inter"', b'font-family="Inter, Helvetica, Arial, sans-serif"'
        )

    def _paint(self, painter: QPainter) -> None:
        width = self._whole.width()
        try:
            ground = QRect(0, 0, width, self._whole.height())
            painter.fillRect(ground, QColor(self.colours.card))
            font = text_font(12)
            font.setWeight(font.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(self.colours.text))
            middle = int(Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(_MARGIN, _MARGIN, width - 2 * _MARGIN, 26, middle, self.heading)
            painter.translate(_MARGIN, _MARGIN + _HEAD)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.draw(painter)
        finally:
            painter.end()


def write_picture(picture: Picture, path: Path) -> None:
    """Write lines to an .svg and pixels to anything else, beside its place, and rename it.

    So it is there whole, or the old one stays. Raises Trouble if that cannot be done.
    """
    data = picture.svg() if path.suffix.lower() == ".svg" else picture.png()
    file = QSaveFile(str(path))
    done = (
        file.open(QIODevice.OpenModeFlag.WriteOnly)
        and file.write(QByteArray(data)) == len(data)
        and file.commit()
    )
    if not done:
        reason = file.errorString()
        file.cancelWriting()
        raise Trouble(
            f"The picture could not be written to {path}: {reason}.",
            "Choose another folder, or free some room on the disk.",
        )
