"""What stands in a report becomes pieces of paper: headings, figures, sentences, a chart."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from growthdesk.reports.chart import draw
from growthdesk.reports.document import (
    Block,
    Chart,
    Document,
    KeyFigure,
    Paragraph,
    Part,
    Section,
    Table,
)
from growthdesk.reports.shapes import Colour, Shape, Words
from growthdesk.ui.paper.flow import Piece
from growthdesk.ui.paper.lettering import fitting, shortened, width_of, wrapped
from growthdesk.ui.paper.mirrored import mirrored
from growthdesk.ui.paper.rows import lines, rows_of

TITLE, NUMBER, HEADING, TEXT, SMALL = 16.0, 16.0, 9.5, 9.0, 8.0
"""Sizes of letters, in points."""

CHART_HEIGHT = 196.0
_ABREAST = 4
"""Key figures beside each other; more go on in a next line of the same strip."""
_BETWEEN = 10.0
_TORN = 6
"""A paragraph of more lines may go on in the next page, but never a line of it alone."""


def pieces_of(part: Part, document: Document, width: float) -> Iterator[Piece]:
    """The pieces of one account from top to bottom, all so wide.

    In a document that is read from right to left they are mirrored, all but charts: days and
    counts go the same way in every language.
    """
    from_right = document.language.right_to_left
    for piece, is_picture in _pieces(part, document, width):
        yield piece if is_picture or not from_right else mirrored(piece, width)


def _pieces(part: Part, document: Document, width: float) -> Iterator[tuple[Piece, bool]]:
    yield _title(part, document, width), False
    if part.figures:
        yield _figures(part.figures, width), False
    for section in part.sections:
        yield _heading(section, width), False
        for block, following in zip_longest(section.blocks, section.blocks[1:]):
            pieces = list(_block(block, width))
            if isinstance(following, Paragraph) and following.quiet:
                # What explains something stands under it on the same page.
                pieces[-1] = replace(pieces[-1], keeps=True)
            for piece in pieces:
                yield piece, isinstance(block, Chart)


def _title(part: Part, document: Document, width: float) -> Piece:
    aside = shortened(document.aside, SMALL, width / 2)
    room = width - width_of(aside, SMALL) - _BETWEEN
    title = wrapped(document.title, TITLE, room, bold=True)
    shapes, bottom = lines(title, TITLE, "text", bold=True, leading=1.25)
    subtitle, height = lines(
        wrapped(part.subtitle, SMALL, width), SMALL, "muted", down=bottom + 1.5
    )
    said = Words((width, TITLE), aside, SMALL, "muted", anchor="end")
    return Piece(height, (*shapes, said, *subtitle), name=part.subtitle, role="title")


def _figures(figures: tuple[KeyFigure, ...], width: float) -> Piece:
    """The strip of key figures, which is never torn."""
    column = width / min(len(figures), _ABREAST)
    shapes: list[Shape] = []
    top = 0.0
    for start in range(0, len(figures), _ABREAST):
        bottom = top
        for place, figure in enumerate(figures[start : start + _ABREAST]):
            drawn, ends = _figure(figure, place * column, top, column - _BETWEEN)
            shapes += drawn
            bottom = max(bottom, ends)
        top = bottom + _BETWEEN
    return Piece(top - _BETWEEN, tuple(shapes), before=14, role="figures")


def _figure(
    figure: KeyFigure, left: float, top: float, room: float
) -> tuple[Sequence[Shape], float]:
    colour: Colour = "good" if figure.tone == "good" else "text"
    size = fitting(figure.number, NUMBER, room, bold=True)
    number = Words((left, top + NUMBER), figure.number, size, colour, bold=True)
    caption = wrapped(figure.caption, SMALL, room)
    said, bottom = lines(caption, SMALL, "muted", right=left, down=top + NUMBER * 1.4)
    return (number, *said), bottom


def _heading(section: Section, width: float) -> Piece:
    title = wrapped(section.title, HEADING, width, bold=True)
    shapes, height = lines(title, HEADING, "text", bold=True)
    keeps = bool(section.blocks)
    return Piece(height + 4, shapes, before=16, keeps=keeps, name=section.title, role="heading")


def _block(block: Block, width: float) -> Iterator[Piece]:
    match block:
        case Paragraph():
            yield from _paragraph(block, width)
        case Chart():
            height = CHART_HEIGHT * block.share
            yield Piece(height, draw(block, width, height), role="picture", says=block.says)
        case Table():
            yield from rows_of(block, width, SMALL)


def _paragraph(paragraph: Paragraph, width: float) -> Iterator[Piece]:
    size = SMALL if paragraph.quiet else TEXT
    colour: Colour = "muted" if paragraph.quiet else "text"
    texts = wrapped(paragraph.text, size, width)
    if len(texts) <= _TORN:
        shapes, height = lines(texts, size, colour)
        yield Piece(height, shapes, before=4)
        return
    for place, text in enumerate(texts):
        shapes, height = lines([text], size, colour)
        keeps = place in (0, len(texts) - 2)
        yield Piece(
            height,
            shapes,
            before=0 if place else 4,
            keeps=keeps,
            role="goes_on" if place else "paragraph",
        )
