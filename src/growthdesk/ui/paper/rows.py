"""A table becomes rows of paper: columns as wide as their numbers need, a head on every page."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from growthdesk.reports.document import Column, Table
from growthdesk.reports.shapes import Colour, Line, Shape, Words
from growthdesk.ui.paper.flow import Piece
from growthdesk.ui.paper.lettering import LEADING, shortened, width_of, wrapped

_PADDING = 5.0
_BETWEEN_NUMBERS = 5.0
_ABOVE = 3.0
_MOST_LINES = 3
_LONG_WORD = 80.0
"""Points; a word that is wider may break."""
_DAY = 11
"""Letters that stay on one line, as many as 28 Nov 2026 has."""
_MEASURED = 20
"""Words of a column, those with most letters, of which one is the widest."""
_STEPS = 4
"""How often the letters become smaller by half a point before numbers are cut."""

Row = tuple[str, ...]


def rows_of(table: Table, width: float, size: float) -> Iterator[Piece]:
    """The rows of a table, none of them torn, with its head above those that begin a page.

    The letters are of this size, or a little smaller where there are many columns. Neither
    the first nor the last row is on a page of its own.
    """
    names = tuple(column.name for column in table.columns)
    rows = [tuple(cell.text for cell in row) for row in table.rows]
    widths, size = _fitting(table.columns, names, rows, width, size)
    head = replace(_row(names, table.columns, widths, size, "muted"), keeps=True, role="head")
    again = replace(head, role="repeated")
    last = len(rows) - 1
    yield replace(head, before=_ABOVE)
    for place, cells in enumerate(rows):
        row = _row(cells, table.columns, widths, size, "text")
        yield replace(row, head=again, keeps=place in (0, last - 1) and place < last)


def lines(
    texts: Sequence[str],
    size: float,
    colour: Colour,
    *,
    right: float = 0.0,
    down: float = 0.0,
    bold: bool = False,
    leading: float = LEADING,
) -> tuple[tuple[Words, ...], float]:
    """Lines under each other, and how far down the last one ends."""
    step = size * leading
    shapes = tuple(
        Words((right, down + size + place * step), text, size, colour, bold=bold)
        for place, text in enumerate(texts)
    )
    return shapes, down + len(texts) * step


def _fitting(
    columns: Sequence[Column], names: Row, rows: Sequence[Row], width: float, size: float
) -> tuple[list[float], float]:
    """The widths of the columns, and the size of letters in which they fit."""
    for step in range(_STEPS):
        smaller = size - step / 2
        for whole in (True, False):
            widths = _widths(columns, names, rows, width, smaller, whole=whole)
            if sum(widths) <= width + 0.01:
                return widths, smaller
    return [one * width / sum(widths) for one in widths], smaller


def _widths(
    columns: Sequence[Column],
    names: Row,
    rows: Sequence[Row],
    width: float,
    size: float,
    *,
    whole: bool,
) -> list[float]:
    """Numbers have the room that they need, words share what is left.

    The names of columns are on one line if they are to be ``whole``, else they may break.
    """
    needed, least = [], []
    for place, column in enumerate(columns):
        cells = [row[place] for row in rows]
        if column.is_number:
            name = [names[place]] if whole else names[place].split()
            widest = max((width_of(cell, size) for cell in (*name, *cells)), default=0.0)
            needed.append(widest + 2 * _PADDING + _BETWEEN_NUMBERS)
            least.append(0.0)
        else:
            needed.append(0.0)
            least.append(_widest_word([names[place], *cells], size) + 2 * _PADDING)
    return [
        one or two
        for one, two in zip(needed, _shared(columns, least, width - sum(needed)), strict=True)
    ]


def _widest_word(cells: Sequence[str], size: float) -> float:
    """How wide the widest word is, or a cell with a day; a long one may as well break."""
    parts = {part for cell in cells for part in ([cell] if len(cell) <= _DAY else cell.split())}
    words = sorted(parts, key=len)[-_MEASURED:]
    return min(max((width_of(word, size) for word in words), default=0.0), _LONG_WORD)


def _shared(columns: Sequence[Column], least: Sequence[float], room: float) -> list[float]:
    """The room shared among columns of words by their shares, each with what it needs at least."""
    widths = dict.fromkeys(range(len(columns)), 0.0)
    open_to = [place for place, column in enumerate(columns) if not column.is_number]
    while open_to:
        shares = sum(columns[place].share for place in open_to)
        short = [p for p in open_to if room * columns[p].share / shares < least[p]]
        for place in short or open_to:
            widths[place] = least[place] if short else room * columns[place].share / shares
        if not short:
            break
        room -= sum(least[place] for place in short)
        open_to = [place for place in open_to if place not in short]
    return list(widths.values())


def _row(
    cells: Row, columns: Sequence[Column], widths: Sequence[float], size: float, colour: Colour
) -> Piece:
    shapes: list[Shape] = []
    counted: list[int] = []
    left, height = 0.0, 0.0
    for cell, column, width in zip(cells, columns, widths, strict=True):
        room = width - 2 * _PADDING
        if not column.is_number:
            texts = wrapped(cell, size, room, _MOST_LINES)
            drawn, bottom = lines(texts, size, colour, right=left + _PADDING, down=_PADDING)
        else:
            drawn, bottom = _numbers(cell, size, colour, left + width - _PADDING, room)
        shapes += drawn
        counted.append(len(drawn))
        height = max(height, bottom + _PADDING - 1)
        left += width
    shapes.append(Line(((0, height), (left, height)), "line", 0.6))
    return Piece(height, tuple(shapes), role="row", cells=tuple(counted))


def _numbers(
    cell: str, size: float, colour: Colour, edge: float, room: float
) -> tuple[tuple[Words, ...], float]:
    """What ends at the edge: a number on one line, or a name that breaks between words."""
    texts = wrapped(cell, size, room) if " " in cell else [shortened(cell, size, room)]
    drawn, bottom = lines(texts, size, colour, right=edge, down=_PADDING)
    return tuple(replace(one, anchor="end") for one in drawn), bottom
