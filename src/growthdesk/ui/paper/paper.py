"""What is shown page by page, printed and written, whatever stands on it."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter


class Paper(Protocol):
    """Pages of one size in points, of which there is at least one."""

    @property
    def width(self) -> float:
        """How wide every page is."""

    @property
    def height(self) -> float:
        """How high every page is."""

    def __len__(self) -> int:
        """How many pages there are."""

    def paint(self, painter: QPainter, number: int) -> None:
        """Draw a page, the first being 0, with a painter whose unit is a point."""

    def text(self, number: int) -> str:
        """The words of a page, for those who cannot see it."""


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A picture as the only page; ``says`` is what stands on it, in words."""

    image: QImage
    width: float
    says: str

    @property
    def height(self) -> float:
        """As high as its width asks for."""
        return self.width * self.image.height() / self.image.width()

    def __len__(self) -> int:
        return 1

    def paint(self, painter: QPainter, number: int) -> None:
        """Draw the picture, smoothly at every size."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        dots = round(self.width * painter.deviceTransform().m11())
        image = self.image
        if dots < image.width():  # a painter leaves out dots where the picture has twice as many
            image = image.scaledToWidth(dots, Qt.TransformationMode.SmoothTransformation)
        painter.drawImage(QRectF(0, 0, self.width, self.height), image)

    def text(self, number: int) -> str:
        """What stands on it."""
        return self.says
