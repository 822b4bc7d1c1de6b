"""What stands in a report becomes pieces of paper: headings, figures, sentences, rows, a chart."""

from collections.abc import Iterator
from dataclasses import replace

from growthdesk.reports.chart import draw
from growthdesk.reports.document import (
    Block,
    Cell,
    Chart,
    Column,
    Document,
    KeyFigure,
    Paragraph,
    Part,
    Section,
    Table,
)
from growthdesk.reports.shapes import Colour, Line, Shape, Words
from growthdesk.ui.paper.flow import Piece
from growthdesk.ui.paper.lettering import LEADING, width_of, wrapped

TITLE, NUMBER, HEADING, TEXT, SMALL = 16.0, 16.0, 9.5, 9.0, 8.0
"""Sizes of letters, in points."""

CHART_HEIGHT = 196.0
_PADDING = 5.0
_BETWEEN_NUMBERS = 5.0
_MOST_LINES = 3
_WIDE_TABLE = 7


def pieces_of(part: Part, document: Document, width: float) -> Iterator[Piece]:
    """The pieces of one account from top to bottom, all so wide."""
    yield _title(part, document, width)
    yield _figures(part.figures, width)
    for section in part.sections:
        yield from _section(section, width)


def _title(part: Part, document: Document, width: float) -> Piece:
    lines = wrapped(part.subtitle, SMALL, width)
    subtitle, height = _lines(lines, SMALL, "muted", down=TITLE * 1.35)
    return Piece(
        height,
        (
            Words((0, TITLE), document.title, TITLE, bold=True),
            Words((width, TITLE), document.aside, SMALL, "muted", anchor="end"),
            *subtitle,
        ),
    )


def _figures(figures: tuple[KeyFigure, ...], width: float) -> Piece:
    column = width / max(len(figures), 1)
    shapes: list[Shape] = []
    height = 0.0
    for place, figure in enumerate(figures):
        colour: Colour = "good" if figure.tone == "good" else "text"
        shapes.append(Words((place * column, NUMBER), figure.number, NUMBER, colour, bold=True))
        caption = wrapped(figure.caption, SMALL, column - 10)
        lines, bottom = _lines(caption, SMALL, "muted", right=place * column, down=NUMBER * 1.4)
        shapes += lines
        height = max(height, bottom)
    return Piece(height, tuple(shapes), before=14)


def _section(section: Section, width: float) -> Iterator[Piece]:
    height = HEADING * LEADING
    yield Piece(
        height + 4,
        (Words((0, HEADING), section.title, HEADING, bold=True),),
        before=16,
        keeps=bool(section.blocks),
    )
    for block in section.blocks:
        yield from _block(block, width)


def _block(block: Block, width: float) -> Iterator[Piece]:
    match block:
        case Paragraph():
            size, colour = (SMALL, "muted") if block.quiet else (TEXT, "text")
            lines = wrapped(block.text, size, width)
            shapes, height = _lines(lines, size, "muted" if colour == "muted" else "text")
            yield Piece(height, shapes, before=4)
        case Chart():
            # What the marks mean stands under it on the same page.
            height = CHART_HEIGHT * block.share
            yield Piece(height, draw(block, width, height), keeps=True)
        case Table():
            yield from _table(block, width)


def _table(table: Table, width: float) -> Iterator[Piece]:
    size = SMALL if len(table.columns) <= _WIDE_TABLE else SMALL - 1
    widths = _widths(table, width, size)
    names = tuple(Cell(column.name) for column in table.columns)
    head = replace(_row(names, table.columns, widths, size, "muted"), keeps=True)
    yield head
    for cells in table.rows:
        yield replace(_row(cells, table.columns, widths, size, "text"), head=head)


def _widths(table: Table, width: float, size: float) -> list[float]:
    """Numbers have the room that they need, words share what is left."""
    natural = [
        max(
            width_of(text, size) for text in (column.name, *(row[place].text for row in table.rows))
        )
        + 2 * _PADDING
        + _BETWEEN_NUMBERS
        if column.is_number
        else 0.0
        for place, column in enumerate(table.columns)
    ]
    shares = sum(column.share for column in table.columns if not column.is_number)
    left = max(width - sum(natural), width / 3)
    return [
        needed or left * column.share / shares
        for needed, column in zip(natural, table.columns, strict=True)
    ]


def _row(
    cells: tuple[Cell, ...],
    columns: tuple[Column, ...],
    widths: list[float],
    size: float,
    colour: Colour,
) -> Piece:
    shapes: list[Shape] = []
    left, height = 0.0, 0.0
    for cell, column, width in zip(cells, columns, widths, strict=True):
        if column.is_number:
            at = (left + width - _PADDING, _PADDING + size)
            shapes.append(Words(at, cell.text, size, colour, anchor="end"))
            bottom = _PADDING + size * LEADING
        else:
            texts = wrapped(cell.text, size, width - 2 * _PADDING, _MOST_LINES)
            lines, bottom = _lines(texts, size, colour, right=left + _PADDING, down=_PADDING)
            shapes += lines
        height = max(height, bottom + _PADDING - 1)
        left += width
    shapes.append(Line(((0, height), (left, height)), "line", 0.6))
    return Piece(height, tuple(shapes))


def _lines(
    texts: list[str], size: float, colour: Colour, *, right: float = 0.0, down: float = 0.0
) -> tuple[tuple[Shape, ...], float]:
    """Lines under each other, and how far down the last one ends."""
    step = size * LEADING
    shapes = tuple(
        Words((right, down + size + place * step), text, size, colour)
        for place, text in enumerate(texts)
    )
    return shapes, down + len(texts) * step
