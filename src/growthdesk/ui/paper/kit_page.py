"""The page of a media kit: everything on one sheet, in letters as large as there is room for."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPageSize

from growthdesk.reports.chart import draw
from growthdesk.reports.document import Chart, Document, KeyFigure, Paragraph, Part
from growthdesk.reports.shapes import Shape, Words, moved, scaled
from growthdesk.ui.paper.flow import Piece, Placed, flow
from growthdesk.ui.paper.lettering import LEADING, width_of, wrapped
from growthdesk.ui.paper.mirrored import mirrored
from growthdesk.ui.paper.pages import A4, Pages, box_of, page_number, pages_with
from growthdesk.ui.paper.pieces import pieces_of

SIDE, TOP, FOOT = 50.0, 50.0, 50.0
"""Margins in points."""

_NAME, _SMALLEST_NAME, _SUBTITLE, _LEAD = 26.0, 16.0, 10.5, 10.5
_NUMBER, _CAPTION, _FINE_PRINT = 22.0, 9.5, 8.0
"""Sizes of letters, in points."""

_HEAVIER = 1.07
"""How much wider heavy letters are, at most."""

_ABREAST = 4
_BETWEEN = 12.0

_TRIES = (
    (1.18, 150.0),
    (1.1, 146.0),
    (1.02, 138.0),
    (0.94, 124.0),
    (0.88, 108.0),
    (0.84, 96.0),
    (0.8, 84.0),
    (0.76, 76.0),
)
"""How many times as large as in a report, and how high a chart is in points of one: tried in turn
until all is on one page."""


def kit_pages(document: Document, size: QPageSize.PageSizeId = A4) -> Pages:
    """The media kit on one page of that size; what is too long for that goes on in a second one.

    There must be a QGuiApplication, which may be one without a display.
    """
    box = box_of(size)
    width, height = box.width(), box.height()
    laid: list[list[Placed]] = []
    for scale, chart in _TRIES:
        pieces = list(_pieces(document, width - 2 * SIDE, scale, chart))
        laid = flow(pieces, height - TOP - FOOT)
        if len(laid) == 1:
            break
    feet = [
        _foot(document, number, len(laid), width, height - FOOT / 2) for number in range(len(laid))
    ]
    return pages_with(laid, feet, document, box, QPointF(SIDE, TOP))


def _pieces(document: Document, width: float, scale: float, chart: float) -> Iterator[Piece]:
    # The head gives way later than what stands under it, and less.
    head = min(1.0, scale + 0.06)
    for part in document.parts:
        for piece in _first_pieces(document, part, width / head):
            placed = mirrored(piece, width / head) if document.language.right_to_left else piece
            yield _larger(placed, head)
        for section in part.sections:
            alone = replace(part, figures=(), sections=(section,))
            yield from _section(document, alone, width / scale, scale, chart)


def _first_pieces(document: Document, part: Part, width: float) -> Iterator[Piece]:
    """What stands above the sections."""
    yield _head(document, part, width)
    for paragraph in part.lead:
        yield _lead(paragraph, width)
    if part.figures:
        yield _figures(part.figures, width)


def _section(
    document: Document, part: Part, room: float, scale: float, height: float
) -> Iterator[Piece]:
    """The one section of a part as in a report, but larger, and its chart so high."""
    (section,) = part.sections
    charts = [block for block in section.blocks if isinstance(block, Chart)]
    others = tuple(block for block in section.blocks if not isinstance(block, Chart))
    alone = replace(part, sections=(replace(section, blocks=others),))
    _, heading, *below = (one for one in pieces_of(alone, document, room) if one.shapes)
    yield _larger(replace(heading, keeps=True), scale)
    for chart in charts:
        picture = Piece(height, draw(chart, room, height), role="picture", says=chart.says)
        yield _larger(picture, scale)
    yield from (_larger(piece, scale) for piece in below)


def _larger(piece: Piece, scale: float) -> Piece:
    return replace(
        piece,
        height=piece.height * scale,
        before=piece.before * scale,
        shapes=tuple(scaled(shape, scale) for shape in piece.shapes),
        head=piece.head and _larger(piece.head, scale),
    )


def _head(document: Document, part: Part, width: float) -> Piece:
    """Her name, and under it what she is about and where she is reached."""
    wide = width_of(document.title, _NAME, bold=True)
    size = max(_NAME * min(1.0, width / max(wide, 1.0)), _SMALLEST_NAME)
    shapes: list[Shape] = []
    down = 0.0
    for line in (
        wrapped(document.title, size * _HEAVIER, width) if wide > width else [document.title]
    ):
        shapes.append(Words((0, down + size), line, size, bold=True))
        down += size * 1.25
    subtitle, height = _text(part.subtitle, _SUBTITLE, width, down + 3)
    return Piece(height, (*shapes, *subtitle), role="title")


def _lead(paragraph: Paragraph, width: float) -> Piece:
    shapes, height = _text(paragraph.text, _LEAD, width, 0)
    lead = tuple(replace(one, colour="text") for one in shapes)
    return Piece(height, lead, before=8)


def _figures(figures: tuple[KeyFigure, ...], width: float) -> Piece:
    """The figures beside each other, in columns of one width however many there are."""
    column = width / _ABREAST
    shapes: list[Shape] = []
    height = 0.0
    for place, figure in enumerate(figures[:_ABREAST]):
        left, room = place * column, column - _BETWEEN
        wide = width_of(figure.number, _NUMBER, bold=True)
        size = _NUMBER * min(1.0, room / max(wide, 1.0))
        shapes.append(Words((left, _NUMBER), figure.number, size, bold=True))
        caption, bottom = _text(figure.caption, _CAPTION, room, _NUMBER * 1.35)
        shapes += (moved(one, left, 0) for one in caption)
        height = max(height, bottom)
    return Piece(height, tuple(shapes), before=20, role="figures")


def _text(text: str, size: float, width: float, down: float) -> tuple[tuple[Words, ...], float]:
    """Quiet lines under each other from so far down, and where the last one ends."""
    lines = wrapped(text, size, width) if text else []
    step = size * LEADING
    words = (
        Words((0, down + size + place * step), line, size, "muted")
        for place, line in enumerate(lines)
    )
    return tuple(words), down + len(lines) * step


def _foot(
    document: Document, number: int, of: int, width: float, baseline: float
) -> tuple[Words, Words]:
    """Of which day and log the numbers are, and what made the page."""
    end = "Growthdesk" if of == 1 else page_number(document, number, of)
    return (
        Words((SIDE, baseline), document.foot, _FINE_PRINT, "faint"),
        Words((width - SIDE, baseline), end, _FINE_PRINT, "faint", anchor="end"),
    )
