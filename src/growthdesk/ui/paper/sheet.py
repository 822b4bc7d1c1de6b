"""One page of paper with its shadow, as large as it is wanted, drawn once for each size."""

from collections import OrderedDict

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from growthdesk.ui.paper.paper import Paper

MARGIN = 15
"""Room between the page and the edge of the well, which its shadow needs."""

_KEPT = 4
"""Pages that are kept as they were drawn: of a page twice as large as life that is 30 MB each."""


class Sheet(QWidget):
    """A page of paper; ``number`` is 0 for the first, ``scale`` the pixels for a point."""

    def __init__(self) -> None:
        super().__init__()
        self._paper: Paper | None = None
        self._number = 0
        self._scale = 1.0
        self._drawn: OrderedDict[tuple[int, float, float], QPixmap] = OrderedDict()

    @property
    def paper(self) -> Paper | None:
        """What is shown; None before there is anything."""
        return self._paper

    @property
    def number(self) -> int:
        """The page that is shown."""
        return self._number

    @property
    def scale(self) -> float:
        """Logical pixels for a point."""
        return self._scale

    def show_paper(self, paper: Paper) -> None:
        """Show another paper, of which nothing was drawn yet."""
        self._paper = paper
        self._drawn.clear()
        self.show_page(min(self._number, len(paper) - 1), self._scale)

    def show_page(self, number: int, scale: float) -> None:
        """Show a page in a size."""
        self._number, self._scale = number, scale
        self.setFixedSize(self._page_size() + QSize(2 * MARGIN, 2 * MARGIN))
        self.update()

    def _page_size(self) -> QSize:
        if self._paper is None:
            return QSize()
        return QSize(
            round(self._paper.width * self._scale), round(self._paper.height * self._scale)
        )

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the page on white, whatever the scheme."""
        if self._paper is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = QRectF(0, 0, self._page_size().width(), self._page_size().height())
        painter.translate(MARGIN, MARGIN)
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in (6, 4, 2, 1):
            painter.setBrush(QColor(0, 0, 0, 9))
            painter.drawRoundedRect(size.adjusted(-spread, 1 - spread, spread, 1 + spread), 3, 3)
        painter.drawPixmap(0, 0, self._page(self._paper))
        # What is dark itself ends somewhere too.
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        painter.drawRect(size.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _page(self, paper: Paper) -> QPixmap:
        finer = self.devicePixelRatioF()
        asked = (self._number, self._scale, finer)
        if asked not in self._drawn:
            self._drawn[asked] = _drawn(paper, self._number, self._page_size(), finer)
            while len(self._drawn) > _KEPT:
                self._drawn.popitem(last=False)
        self._drawn.move_to_end(asked)
        return self._drawn[asked]


def _drawn(paper: Paper, number: int, size: QSize, finer: float) -> QPixmap:
    pixmap = QPixmap(size * finer)
    pixmap.setDevicePixelRatio(finer)
    pixmap.fill(QColor("white"))
    painter = QPainter(pixmap)
    painter.scale(size.width() / paper.width, size.height() / paper.height)
    paper.paint(painter, number)
    painter.end()
    return pixmap
