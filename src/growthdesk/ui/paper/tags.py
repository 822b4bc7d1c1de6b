"""What each mark on a page means to a screen reader: a heading, a cell, a picture, or nothing."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from growthdesk.reports.shapes import Words
from growthdesk.ui.paper.flow import Piece

Role = Literal["H1", "H2", "P", "Figure", "TH", "TD"]
"""What PDF calls the sorts of elements that a report has."""


@dataclass(frozen=True, slots=True)
class Tag:
    """The element that a shape belongs to: all shapes with equal tags are one.

    ``block`` tells one heading, paragraph or table of a document from another, and ``part`` a
    piece of it; ``row`` and ``cell`` are those of a table. ``says`` is what is read of a picture.
    """

    role: Role
    block: int
    part: int = 0
    row: int = 0
    cell: int = 0
    says: str = ""


Tags = Sequence[Tag | None]
"""One for each shape; None for what is there for the eye only."""


class Tagging:
    """Gives the pieces of a document their tags, from its first piece to its last."""

    def __init__(self) -> None:
        self._block = 0
        self._row = 0

    def of(self, piece: Piece) -> Tags:
        """A tag for each shape of the next piece."""
        if piece.role == "repeated":  # in the middle of its table
            return [None] * len(piece.shapes)
        if piece.role == "row":
            self._row += 1
        elif piece.role != "goes_on":
            self._block += 1
            self._row = 0
        match piece.role:
            case "picture":
                return [Tag("Figure", self._block, says=piece.says)] * len(piece.shapes)
            case "head" | "row":
                return list(self._of_cells(piece))
            case _:
                return list(self._of_words(piece))

    def _of_cells(self, piece: Piece) -> Iterator[Tag | None]:
        cells = [cell for cell, words in enumerate(piece.cells) for _ in range(words)]
        following = iter(cells)
        role: Role = "TH" if piece.role == "head" else "TD"
        for shape in piece.shapes:
            if isinstance(shape, Words):
                yield Tag(role, self._block, row=self._row, cell=next(following))
            else:
                yield None

    def _of_words(self, piece: Piece) -> Iterator[Tag | None]:
        """Key figures begin with bold words; elsewhere these are the title or a heading."""
        part, before = 0, (False, "")
        for shape in piece.shapes:
            if not isinstance(shape, Words):
                yield None
                continue
            looks = (shape.bold, shape.anchor)
            part += shape.bold if piece.role == "figures" else looks != before
            before = looks
            yield Tag(_BOLD.get(piece.role, "P") if shape.bold else "P", self._block, part)


_BOLD: Mapping[str, Role] = {"title": "H1", "heading": "H2"}
