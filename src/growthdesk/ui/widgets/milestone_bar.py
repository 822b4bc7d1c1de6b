"""The bar toward the goal, with the milestones under it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from growthdesk.analysis.goal import MilestoneLine
from growthdesk.ui import words
from growthdesk.ui.theme import Theme, text_font

_BAR = 10


class _Label(NamedTuple):
    """A share of the way with the words under it, and their number alone."""

    share: float
    text: str
    number: str
    is_goal: bool = False


class MilestoneBar(QWidget):
    """How far a count is on its way; a word or a tick stands beside every colour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._share = 0.0
        self._labels: list[_Label] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.scheme_changed.connect(self.update)

    def show_way(
        self,
        followers: int | None,
        goal: int,
        milestones: Sequence[MilestoneLine],
        days_to_next: int | None,
    ) -> None:
        """Show the way to a goal; ``days_to_next`` is when the next milestone is likely, if known."""
        self._share = min(1.0, (followers or 0) / goal)
        self._labels = [_Label(0.0, "0", "0")]
        ahead = True
        for line in milestones:
            name = number = words.short_number(line.followers)
            is_goal = line.followers == goal
            if line.state == "reached":
                name += " ✓"
            elif ahead and not is_goal and days_to_next is not None:
                name = self.tr("{milestone} in %n day(s)", "", days_to_next).format(milestone=name)
            if line.state != "reached":
                ahead = False
            place = min(1.0, line.followers / goal)
            self._labels.append(_Label(place, name, number, is_goal))
        self.setAccessibleName(
            self.tr("{followers} of {goal} followers").format(
                followers=words.spoken(words.count(followers)), goal=words.number(goal)
            )
        )
        self.setAccessibleDescription(", ".join(one.text for one in self._labels[1:]))
        self.update()

    def sizeHint(self) -> QSize:
        """A bar and one line of small text."""
        return QSize(320, _BAR + 26)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a small window."""
        return QSize(150, _BAR + 26)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the bar, and as many labels as fit without touching; goal and ends come first."""
        c = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = float(self.width())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.setBrush(QColor(c.track))
        painter.drawRoundedRect(QRectF(0, 0, width, _BAR), _BAR / 2, _BAR / 2)
        if self._share > 0:
            done = max(float(_BAR), width * self._share)
            painter.setBrush(QColor(c.accent))
            painter.drawRoundedRect(
                QRectF(width - done if mirrored else 0, 0, done, _BAR), _BAR / 2, _BAR / 2
            )
        for rect, text, is_goal in self._placed(width):
            if mirrored:
                rect.moveLeft(width - rect.right())
            painter.setPen(QColor(c.gold if is_goal else c.muted))
            painter.setFont(_font(bold=is_goal))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    def _placed(self, width: float) -> list[tuple[QRectF, str, bool]]:
        placed: list[tuple[QRectF, str, bool]] = []
        # The goal and the start always have room; then the milestone ahead, then from the largest down.
        ahead = [one for one in self._labels if one.share > self._share][:1]
        # Where the words for it have no room, its number alone may have.
        short = [one._replace(text=one.number) for one in ahead]
        order = [*self._labels[-1:], *self._labels[:1], *ahead, *short, *reversed(self._labels)]
        for share, text, _, is_goal in order:
            font = _font(bold=is_goal)
            text_width = self.fontMetrics().horizontalAdvance(text) * font.pointSizeF() / 10 + 8
            left = min(max(0.0, share * width - text_width / 2), width - text_width)
            rect = QRectF(left, _BAR + 6, text_width, 18)
            if not any(rect.adjusted(-6, 0, 6, 0).intersects(other) for other, _, _ in placed):
                placed.append((rect, text, is_goal))
        return placed


def _font(*, bold: bool) -> QFont:
    return text_font(8.5, QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
