"""The pages of a report: laid out once, painted wherever they are wanted."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QPageSize, QPainter

from growthdesk.reports.document import Document
from growthdesk.reports.shapes import Shape, Words, moved
from growthdesk.ui.paper.brush import paint_shape
from growthdesk.ui.paper.flow import Placed, flow
from growthdesk.ui.paper.lettering import shortened, width_of
from growthdesk.ui.paper.mirrored import mirrored_shape
from growthdesk.ui.paper.pieces import SMALL, pieces_of
from growthdesk.ui.paper.tags import Tagging, Tags

SIDE, TOP, FOOT = 46.0, 44.0, 46.0
"""Margins in points."""

A4 = QPageSize.PageSizeId.A4
LETTER = QPageSize.PageSizeId.Letter

_FINE_PRINT = SMALL - 0.5

Step = Callable[[int, int], object]
"""Told after each part of the work: how many are done, and of how many."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A place that the contents of the file name: its page, the first being 0, and how far down.

    ``level`` is 0 for an account, 1 for a section of it.
    """

    name: str
    page: int
    down: float
    level: int


@dataclass(frozen=True, slots=True)
class Pages:
    """Pages of one size in points, each a list of shapes with their tags; there is at least one."""

    width: float
    height: float
    shapes: tuple[tuple[Shape, ...], ...]
    tags: tuple[Tags, ...] = ()
    headings: tuple[Heading, ...] = ()
    from_right: bool = False

    def __len__(self) -> int:
        return len(self.shapes)

    def paint(self, painter: QPainter, number: int) -> None:
        """Draw a page, the first being 0, with a painter whose unit is a point."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shape in self.shapes[number]:
            paint_shape(painter, shape, from_right=self.from_right)

    def text(self, number: int) -> str:
        """The words of a page, for those who cannot see it."""
        return "\n".join(shape.text for shape in self.shapes[number] if isinstance(shape, Words))


def pages_of(
    document: Document,
    size: QPageSize.PageSizeId = A4,
    *,
    step: Step = lambda _done, _total: None,
) -> Pages:
    """The document on pages of that size; every account begins on a page of its own.

    It is mirrored if its language is read from right to left. There must be a QGuiApplication,
    which may be one without a display; any thread will do. ``step`` may raise, to give it up.
    """
    box = box_of(size)
    room = box.width() - 2 * SIDE, box.height() - TOP - FOOT
    laid: list[tuple[str, int, list[Placed]]] = []
    for done, part in enumerate(document.parts):
        step(done, len(document.parts))
        pieces = []
        for piece in pieces_of(part, document, room[0]):
            pieces.append(piece)
            if not len(pieces) % _OFTEN:
                step(done, len(document.parts))
        laid += [
            (part.subtitle, number, placed) for number, placed in enumerate(flow(pieces, room[1]))
        ]
    margins = [
        _margins(document, subtitle if number else "", page, len(laid), box)
        for page, (subtitle, number, _) in enumerate(laid)
    ]
    return pages_with([placed for *_, placed in laid], margins, document, box, QPointF(SIDE, TOP))


_OFTEN = 200
"""Pieces after which it is told that the work goes on."""


def box_of(size: QPageSize.PageSizeId) -> QSizeF:
    """A page of that size in points."""
    return QSizeF(QPageSize(size).size(QPageSize.Unit.Point))


def pages_with(
    laid: Sequence[Sequence[Placed]],
    margins: Sequence[Sequence[Words]],
    document: Document,
    box: QSizeF,
    at: QPointF,
) -> Pages:
    """The pages of pieces that were laid out, from this corner on; each has words in its margins."""
    from_right = document.language.right_to_left
    pages, tags = [], []
    tagging = Tagging()
    for placed, around in zip(laid, margins, strict=True):
        shapes = [
            moved(shape, at.x(), at.y() + down) for down, piece in placed for shape in piece.shapes
        ]
        shapes += (mirrored_shape(one, box.width()) for one in around) if from_right else around
        pages.append(tuple(shapes))
        tagged = [tag for _, piece in placed for tag in tagging.of(piece)]
        tags.append((*tagged, *[None] * len(around)))
    return Pages(
        box.width(),
        box.height(),
        tuple(pages) or ((),),
        tuple(tags) or ((),),
        tuple(_headings(laid, document, at.y())),
        from_right,
    )


def page_number(document: Document, page: int, of: int) -> str:
    """Page 1 of 3, the first ``page`` being 0, in the language of the document."""
    return document.language.say("Page {page} of {pages}", page=page + 1, pages=of)


def _margins(document: Document, running: str, page: int, of: int, box: QSizeF) -> list[Words]:
    """What stands above and under a page; ``running`` is what the pages before were about."""
    width, foot = box.width(), box.height() - FOOT / 2
    number = page_number(document, page, of)
    room = width - 2 * SIDE - width_of(number, _FINE_PRINT) - SIDE / 2
    made = " · ".join(filter(None, (document.foot, document.source)))
    words = [
        Words((SIDE, foot), shortened(made, _FINE_PRINT, room), _FINE_PRINT, "faint"),
        Words((width - SIDE, foot), number, _FINE_PRINT, "faint", anchor="end"),
    ]
    if running:
        head = shortened(f"{document.title} · {running}", _FINE_PRINT, width - 2 * SIDE)
        words.insert(0, Words((SIDE, TOP / 2 + 6), head, _FINE_PRINT, "faint"))
    return words


def _headings(
    pages: Sequence[Sequence[Placed]], document: Document, top: float
) -> Iterator[Heading]:
    titles = {part.subtitle for part in document.parts}
    for number, placed in enumerate(pages):
        for down, piece in placed:
            if piece.name:
                yield Heading(piece.name, number, top + down, 0 if piece.name in titles else 1)
