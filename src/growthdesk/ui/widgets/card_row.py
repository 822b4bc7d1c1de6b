"""Cards side by side where their words have room, else below each other."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

Place = tuple[int, int, int, int]
"""Row, column, and how many of each a card takes."""

_SPACING = 16
_TALLEST = 640
"""Pixels beyond which a row grows only for its words: a taller card would be empty."""
_NO_LIMIT = 16_777_215
"""Qt's own largest height."""


class CardRow(QWidget):
    """A row of cards, which is arranged anew when its width or its words change.

    Side by side each takes its share of the width; ``narrow`` says where each stands
    otherwise, all below each other unless it is given.
    """

    def __init__(
        self,
        cards: Sequence[QWidget],
        shares: Sequence[int],
        narrow: Sequence[Place] = (),
        narrow_shares: Sequence[int] = (1,),
        least: int = 0,
    ) -> None:
        """``least`` is the width in pixels below which they are never side by side."""
        super().__init__()
        self._cards = cards
        self._shares = shares
        self._narrow = narrow or [(row, 0, 1, 1) for row in range(len(cards))]
        self._narrow_shares = narrow_shares
        self._least = least
        self._arranged: tuple[bool, list[bool]] | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_SPACING)
        self._arrange(wide=False)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the narrow arrangement: the row may be put so at any time."""
        rows: dict[int, list[QWidget]] = {}
        for card, (row, *_) in zip(self._cards, self._narrow, strict=True):
            rows.setdefault(row, []).append(card)
        width = max((_least_width(cards) for cards in rows.values()), default=0)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look whether the cards fit the new width."""
        super().resizeEvent(event)
        self._look_again()

    def event(self, event: QEvent) -> bool:
        """Look whether the cards still fit when one of them says something else."""
        laid_out = event.type() is QEvent.Type.LayoutRequest
        done = super().event(event)  # which may also delete this
        if laid_out:
            self._look_again()
        return done

    def _look_again(self) -> None:
        wide = self.width() >= max(self._least, _least_width(self._cards))
        self._arrange(wide=wide)
        words = max(self._grid.sizeHint().height(), self._grid.heightForWidth(self.width()))
        self.setMaximumHeight(max(_TALLEST, words) if wide else _NO_LIMIT)

    def _arrange(self, *, wide: bool) -> None:
        shown = [not card.isHidden() for card in self._cards]
        if (wide, shown) == self._arranged:
            return
        self._arranged = wide, shown
        places = [(0, column, 1, 1) for column in range(len(self._cards))]
        for card in self._cards:
            self._grid.removeWidget(card)
        for card, place in zip(self._cards, places if wide else self._narrow, strict=True):
            self._grid.addWidget(card, *place)
        # A card that is hidden leaves its share of the width to the others.
        wide_shares = [
            share if seen else 0 for share, seen in zip(self._shares, shown, strict=True)
        ]
        shares = wide_shares if wide else self._narrow_shares
        for column in range(len(self._cards)):
            self._grid.setColumnStretch(column, shares[column] if column < len(shares) else 0)
        self.updateGeometry()


def _least_width(cards: Sequence[QWidget]) -> int:
    """Pixels that those of the cards which are shown need side by side."""
    seen = [card for card in cards if not card.isHidden()]
    widths = (max(card.minimumSizeHint().width(), card.minimumWidth()) for card in seen)
    return sum(widths) + _SPACING * max(0, len(seen) - 1)
