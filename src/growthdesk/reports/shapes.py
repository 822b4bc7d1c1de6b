"""What is drawn on paper and in a chart, as values: lines, areas, dots and words.

Places are in points from the top left corner. A colour is named by its meaning; whoever
draws the shapes knows what it looks like.
"""

from dataclasses import dataclass, replace
from typing import Literal

Colour = Literal[
    "text", "muted", "faint", "line", "accent", "fan_50", "fan_80", "gap_band", "gold", "good"
]
Anchor = Literal["start", "middle", "end"]
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Line:
    """A line through these points. ``dashes`` are lengths drawn and left out, in points."""

    points: tuple[Point, ...]
    colour: Colour
    width: float = 1.0
    dashes: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Area:
    """The area inside these points, in one colour."""

    points: tuple[Point, ...]
    colour: Colour


@dataclass(frozen=True, slots=True)
class Dot:
    """A filled circle."""

    centre: Point
    radius: float
    colour: Colour


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text that starts, ends or has its middle at ``at``, on its baseline."""

    at: Point
    text: str
    size: float
    colour: Colour = "text"
    bold: bool = False
    anchor: Anchor = "start"


Shape = Line | Area | Dot | Words


def moved(shape: Shape, right: float, down: float) -> Shape:
    """The same shape so many points further to the right and down."""
    match shape:
        case Line() | Area():
            return replace(shape, points=tuple((x + right, y + down) for x, y in shape.points))
        case Dot(centre=(x, y)):
            return replace(shape, centre=(x + right, y + down))
        case Words(at=(x, y)):
            return replace(shape, at=(x + right, y + down))


def scaled(shape: Shape, times: float) -> Shape:
    """The same shape so many times as large, its letters and lines too, from the top left corner."""
    match shape:
        case Line(points, _, width, dashes):
            longer = tuple(length * times for length in dashes)
            return replace(shape, points=_times(points, times), width=width * times, dashes=longer)
        case Area(points):
            return replace(shape, points=_times(points, times))
        case Dot((x, y), radius):
            return replace(shape, centre=(x * times, y * times), radius=radius * times)
        case Words((x, y), _, size):
            return replace(shape, at=(x * times, y * times), size=size * times)


def _times(points: tuple[Point, ...], times: float) -> tuple[Point, ...]:
    return tuple((x * times, y * times) for x, y in points)
