"""Documents that tests make, and looking into one that was made."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from PySide6.QtCore import QLocale, QTranslator

from growthdesk.reports.document import (
    Block,
    Cell,
    Chart,
    Column,
    Document,
    KeyFigure,
    Part,
    Section,
    Table,
)
from growthdesk.reports.language import ENGLISH, Language
from growthdesk.ui.report_language import QtTongue

FROM_RIGHT = Language(QtTongue("en", True, QTranslator(), QLocale("en_GB")))
"""English as if it were read from right to left."""


def document_of(
    *parts: Part,
    title: str = "October 2026",
    aside: str = "1 – 31 Oct 2026",
    language: Language = ENGLISH,
) -> Document:
    """A report of October, made in November, that has these parts."""
    return Document(
        language=language,
        title=title,
        aside=aside,
        first_day=date(2026, 10, 1),
        last_day=date(2026, 10, 31),
        made_on=date(2026, 11, 23),
        made_with="Growthdesk 1",
        digest="",
        foot="Made with Growthdesk 1 on 23 Nov 2026",
        source="",
        parts=parts,
    )


def part_of(
    *blocks: Block,
    name: str = "@mira",
    title: str = "All posts",
    figures: tuple[KeyFigure, ...] = (),
) -> Part:
    """An account with one section that has these blocks; without blocks it has none."""
    sections = (Section("all_posts", title, blocks),) if blocks else ()
    return Part(name, name, figures, sections)


def table_of_texts(columns: Iterable[Column], rows: Iterable[Sequence[str]]) -> Table:
    """A table whose cells are these texts, whatever the kinds of its columns."""
    return Table("Posts", (*columns,), tuple(tuple(Cell(text) for text in row) for row in rows))


def tables_of(document: Document) -> Iterator[tuple[Part, Section, Table]]:
    """Every table with where it stands, those of charts too, in order."""
    for part in document.parts:
        for section in part.sections:
            for block in section.blocks:
                if isinstance(block, Table):
                    yield part, section, block
                elif isinstance(block, Chart):
                    yield part, section, block.table
