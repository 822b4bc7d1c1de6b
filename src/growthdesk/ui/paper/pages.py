"""The pages of a report: laid out once, painted wherever they are wanted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

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
    from_right: bool = False,
    step: Step = lambda _done, _total: None,
) -> Pages:
    """The document on pages of that size; every account begins on a page of its own.

    It is mirrored if it is read ``from_right``. There must be a QGuiApplication, which may be
    one without a display; any thread will do. ``step`` may raise, to give it up.
    """
    points = QPageSize(size).size(QPageSize.Unit.Point)
    width, height = points.width(), points.height()
    laid: list[tuple[str, int, list[Placed]]] = []
    for done, part in enumerate(document.parts):
        step(done, len(document.parts))
        pieces = []
        for piece in pieces_of(part, document, width - 2 * SIDE, from_right=from_right):
            pieces.append(piece)
            if not len(pieces) % _OFTEN:
                step(done, len(document.parts))
        laid += [
            (part.subtitle, number, placed)
            for number, placed in enumerate(flow(pieces, height - TOP - FOOT))
        ]
    pages, tags = [], []
    tagging = Tagging()
    for page, (subtitle, number, placed) in enumerate(laid):
        margins = _margins(document, subtitle if number else "", page, len(laid), width, height)
        shapes = _placed(placed)
        shapes += (mirrored_shape(one, width) for one in margins) if from_right else margins
        pages.append(tuple(shapes))
        tagged = [tag for _, piece in placed for tag in tagging.of(piece)]
        tags.append((*tagged, *[None] * len(margins)))
    headings = tuple(_headings([placed for *_, placed in laid], document))
    return Pages(width, height, tuple(pages) or ((),), tuple(tags) or ((),), headings, from_right)


_OFTEN = 200
"""Pieces after which it is told that the work goes on."""


def _margins(
    document: Document, running: str, page: int, of: int, width: float, height: float
) -> list[Words]:
    """What stands above and under a page; ``running`` is what the pages before were about."""
    foot = height - FOOT / 2
    number = document.language.say("Page {page} of {pages}", page=page + 1, pages=of)
    room = width - 2 * SIDE - width_of(number, _FINE_PRINT) - SIDE / 2
    made = shortened(document.foot, _FINE_PRINT, room)
    words = [
        Words((SIDE, foot), made, _FINE_PRINT, "faint"),
        Words((width - SIDE, foot), number, _FINE_PRINT, "faint", anchor="end"),
    ]
    if running:
        head = shortened(f"{document.title} · {running}", _FINE_PRINT, width - 2 * SIDE)
        words.insert(0, Words((SIDE, TOP / 2 + 6), head, _FINE_PRINT, "faint"))
    return words


def _placed(pieces: list[Placed]) -> list[Shape]:
    return [moved(shape, SIDE, TOP + down) for down, piece in pieces for shape in piece.shapes]


def _headings(pages: Sequence[list[Placed]], document: Document) -> list[Heading]:
    titles = {part.subtitle for part in document.parts}
    return [
        Heading(piece.name, number, TOP + down, 0 if piece.name in titles else 1)
        for number, placed in enumerate(pages)
        for down, piece in placed
        if piece.name
    ]
