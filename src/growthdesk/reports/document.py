"""A report as a value: what stands in it and in which order, but not how it looks.

Every format that is read by people draws this same value, so they cannot disagree. What people
read is in the language of the report; the value beside it is what a spreadsheet takes.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from growthdesk.analysis.period_growth import Growth
from growthdesk.reports.language import Language

Look = Literal["report", "kit"]
Tone = Literal["neutral", "good"]
ColumnKind = Literal[
    "text", "day", "number", "decimal", "signed", "signed_decimal", "share", "signed_share"
]
"""A number is whole; a decimal has one decimal; a share of one is shown as per cent.

The difference of two shares is signed, and shown in per cent points.
"""

Value = str | int | float | date | None


@dataclass(frozen=True, slots=True)
class Cell:
    """What people read, and what it is: None is not known.

    ``kind`` is that of the value where it is another than that of the column.
    """

    text: str
    value: Value = None
    kind: ColumnKind | None = None


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A number in large letters and what it is; ``kind`` is that of its ``value``."""

    number: str
    caption: str
    tone: Tone = "neutral"
    value: Value = None
    kind: ColumnKind = "number"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A few sentences; ``quiet`` ones explain."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; ``share`` is its part of the width beside those of the others."""

    name: str
    kind: ColumnKind = "text"
    share: float = 1.0

    @property
    def is_number(self) -> bool:
        """Whether its cells are numbers, which stand at the end of their column."""
        return self.kind not in ("text", "day")


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, each as long as the columns; ``name`` says what is in them.

    A value is of the kind of its column, or None, or a text where no number will do.
    """

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Series:
    """One line or one row of bars of a chart: a name, and a value for some days."""

    name: str
    points: tuple[tuple[date, float], ...]


@dataclass(frozen=True, slots=True, eq=False)
class GrowthPicture:
    """The growth of an account toward its goal, which is called ``goal_words``; None to leave it out."""

    growth: Growth
    goal: int | None
    goal_words: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar over its first day, ``height`` high; ``mark`` is what was wanted, a line across it.

    ``is_kept`` says whether that was reached, and is None where nobody asks.
    """

    day: date
    height: int
    mark: int
    is_kept: bool | None


@dataclass(frozen=True, slots=True)
class BarsPicture:
    """Bars side by side, ascending by day; there is at least one."""

    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Chart:
    """A picture of numbers.

    ``says`` tells its main fact and ``table`` its numbers, for who cannot see it. ``series`` are
    the lines of a native chart of a spreadsheet. ``language`` is that of its ticks.
    """

    picture: GrowthPicture | BarsPicture
    says: str
    table: Table
    series: tuple[Series, ...]
    language: Language

    @property
    def share(self) -> float:
        """How high it is drawn beside a chart of growth, which is 1."""
        return 1.0 if isinstance(self.picture, GrowthPicture) else 0.5


Block = Paragraph | Table | Chart


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it; ``key`` names the section in every language."""

    key: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """What the report says of one account, or of several beside each other.

    ``name`` is short, for a bookmark or a sheet; ``subtitle`` stands under the title, and
    ``lead`` under that, before the figures.
    """

    name: str
    subtitle: str
    figures: tuple[KeyFigure, ...]
    sections: tuple[Section, ...]
    lead: tuple[Paragraph, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A whole report: a part for each account, before them one of all if there are several.

    It is about the days from ``first_day`` to ``last_day``, both inclusive, which ``aside``
    writes. ``foot`` says when and with which version it was made, and is all that differs
    when the same log is reported on again; ``source`` names that log, and is empty if its
    ``digest`` is. The title of a ``kit`` is the name of a person, in larger letters.
    """

    language: Language
    title: str
    aside: str
    first_day: date
    last_day: date
    made_on: date
    made_with: str
    digest: str
    foot: str
    source: str
    parts: tuple[Part, ...]
    look: Look = "report"
