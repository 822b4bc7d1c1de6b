"""A report as a value: what stands in it and in which order, but not how it looks.

Every format that is read by people draws this same value, so they cannot disagree.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from growthdesk.analysis.period_growth import Growth

Tone = Literal["neutral", "good"]
ColumnKind = Literal["text", "number"]


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A number in large letters and what it is."""

    number: str
    caption: str
    tone: Tone = "neutral"


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


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of texts, each as long as the columns; ``name`` says what is in them."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Chart:
    """The growth of an account toward its goal.

    ``says`` tells its main fact and ``table`` its numbers, for who cannot see it.
    """

    growth: Growth
    goal: int
    goal_words: str
    says: str
    table: Table


Block = Paragraph | Table | Chart


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """What the report says of one account."""

    subtitle: str
    figures: tuple[KeyFigure, ...]
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A whole report: a part for each account.

    ``aside`` are the days that it is about, ``made_on`` the day it was made.
    """

    title: str
    aside: str
    made_on: date
    parts: tuple[Part, ...]
