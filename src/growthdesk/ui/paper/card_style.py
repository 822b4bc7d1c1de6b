"""How a picture to share looks: its size, its colours, and how much of its numbers it tells."""

from dataclasses import dataclass
from enum import Enum, StrEnum


class Shape(Enum):
    """The sizes of the picture in pixels, with the room at head and foot in units.

    What stands in the uppermost and lowest eighth of a story is covered by the platform.
    """

    PORTRAIT = (1080, 1350, 44.0)
    SQUARE = (1080, 1080, 38.0)
    STORY = (1080, 1920, 130.0)


class Numbers(StrEnum):
    """Whether counts of followers stand on the picture, are blurred, or only how much they grew."""

    SHOWN = "shown"
    BLURRED = "blurred"
    GROWTH_ONLY = "growth"


class Beside(Enum):
    """What is written beside the line of a picture."""

    COUNTS = 1
    GROWTH = 2
    BLURS = 3
    NOTHING = 4


@dataclass(frozen=True, slots=True)
class CardStyle:
    """Size, colours and numbers of one picture."""

    shape: Shape = Shape.PORTRAIT
    dark: bool = False
    numbers: Numbers = Numbers.SHOWN
