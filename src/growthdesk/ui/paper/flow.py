"""Pieces flow down the pages: what belongs together stays together."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from growthdesk.reports.shapes import Shape

Role = Literal[
    "title", "figures", "heading", "paragraph", "goes_on", "picture", "head", "repeated", "row"
]
"""``goes_on`` is more of the paragraph above, ``repeated`` the head of a table once more."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Shapes that are never torn, from their own top left corner, so many points high.

    ``before`` is the room above it, left out at the top of a page. A piece that ``keeps`` is
    on the page of the next one. ``head`` is repeated above a piece that begins a page.
    ``name`` is what the contents of the file call the place where it begins. ``role`` is what it
    is to a screen reader; ``cells`` are the words in each cell of a row, ``says`` stands for a
    picture.
    """

    height: float
    shapes: tuple[Shape, ...]
    before: float = 0.0
    keeps: bool = False
    head: "Piece | None" = None
    name: str = ""
    role: Role = "paragraph"
    cells: tuple[int, ...] = ()
    says: str = ""


Placed = tuple[float, Piece]
"""How far down the page a piece lies, and the piece."""


def flow(pieces: Sequence[Piece], room: float) -> list[list[Placed]]:
    """The pieces on pages with so much room, in points; at least one page.

    What keeps together and is higher than a page goes on in the next one all the same. A single
    piece that is higher has a page of its own, and is cut by whoever draws it.
    """
    pages: list[list[Placed]] = [[]]
    y = 0.0
    begun = False  # whether there is more than a head on the page
    start = 0
    while start < len(pieces):
        chain = _chain(pieces, start)
        for place, piece in enumerate(chain):
            together = chain if place == 0 else (piece,)
            if begun and y + sum(one.before + one.height for one in together) > room:
                pages.append([(0.0, piece.head)] if piece.head is not None else [])
                y = piece.head.height if piece.head is not None else 0.0
            y += piece.before if pages[-1] else 0.0
            pages[-1].append((y, piece))
            y += piece.height
            begun = True
        start += len(chain)
    return pages


def _chain(pieces: Sequence[Piece], start: int) -> Sequence[Piece]:
    """The pieces from there on that must be on one page."""
    end = start
    while end < len(pieces) - 1 and pieces[end].keeps:
        end += 1
    return pieces[start : end + 1]
