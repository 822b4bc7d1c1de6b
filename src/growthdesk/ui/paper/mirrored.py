"""Pieces of paper as they lie in a document that is read from right to left."""

from collections.abc import Mapping
from dataclasses import replace

from growthdesk.reports.shapes import Anchor, Area, Dot, Line, Shape, Words
from growthdesk.ui.paper.flow import Piece

_OTHER_END: Mapping[Anchor, Anchor] = {"start": "end", "middle": "middle", "end": "start"}


def mirrored(piece: Piece, width: float) -> Piece:
    """The piece with everything at the other side; its words are written as ever."""
    head = piece.head
    return replace(
        piece,
        shapes=tuple(mirrored_shape(shape, width) for shape in piece.shapes),
        head=mirrored(head, width) if head is not None else None,
    )


def mirrored_shape(shape: Shape, width: float) -> Shape:
    """The shape at the other side of a box of this width."""
    match shape:
        case Line() | Area():
            return replace(shape, points=tuple((width - x, y) for x, y in shape.points))
        case Dot(centre=(x, y)):
            return replace(shape, centre=(width - x, y))
        case Words(at=(x, y), anchor=anchor):
            return replace(shape, at=(width - x, y), anchor=_OTHER_END[anchor])
