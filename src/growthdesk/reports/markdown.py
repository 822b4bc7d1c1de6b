"""The report as Markdown: headings, sentences and tables, for a wiki or a note."""

import re
from collections.abc import Iterator

from growthdesk.reports.document import (
    Block,
    Cell,
    Chart,
    Document,
    KeyFigure,
    Paragraph,
    Part,
    Section,
    Table,
)

_SPECIAL = re.compile(r"[\\`*_{}\[\]<>#|~&$^]")
_STARTS = re.compile(r"^(\d{1,9})([.)])(?=\s|$)|^([-+=])(?=\s|$|[-=]+$)")
"""What makes a list or a heading of a paragraph that begins with it."""

_LINK = re.compile(r"(?<=\w)(?=://)|(?<=\bwww)(?=\.)|(?<=\S)(?=@\S)", re.IGNORECASE)
"""Where a text would be taken for a link."""


def markdown_text(document: Document) -> str:
    """The document as Markdown with tables; every text of the log stays what it is."""
    blocks = [
        f"# {_plain(document.title)}",
        _paragraph(document.aside),
        *(block for part in document.parts for block in _part(part)),
        "---",
        "\n".join(f"{_paragraph(line)}  " for line in (document.source, document.foot) if line),
    ]
    return "\n\n".join(blocks).rstrip() + "\n"


def _part(part: Part) -> Iterator[str]:
    yield f"## {_plain(part.subtitle)}"
    if part.figures:
        yield "\n".join(map(_figure, part.figures))
    for section in part.sections:
        yield from _section(section)


def _figure(figure: KeyFigure) -> str:
    return f"- **{_plain(figure.number)}** {_plain(figure.caption)}"


def _section(section: Section) -> Iterator[str]:
    yield f"### {_plain(section.title)}"
    before: Block | None = None
    for block in section.blocks:
        # What the marks of a chart mean is of no use without its picture.
        if not (isinstance(before, Chart) and isinstance(block, Paragraph) and block.quiet):
            yield from _block(block)
        before = block


def _block(block: Block) -> Iterator[str]:
    match block:
        case Paragraph():
            yield _paragraph(block.text)
        case Table():
            yield _table(block)
        case Chart():
            yield _paragraph(block.says)
            yield _table(block.table)


def _table(table: Table) -> str:
    ends = ("---:" if column.is_number else "---" for column in table.columns)
    heads = (Cell(column.name) for column in table.columns)
    lines = [_row(tuple(heads)), f"| {' | '.join(ends)} |", *map(_row, table.rows)]
    return "\n".join(lines)


def _row(cells: tuple[Cell, ...]) -> str:
    return f"| {' | '.join(_plain(cell.text) for cell in cells)} |"


def _plain(text: str) -> str:
    """A text on one line in which nothing means anything to Markdown."""
    return _LINK.sub(r"\\", _SPECIAL.sub(r"\\\g<0>", " ".join(text.split())))


def _paragraph(text: str) -> str:
    """The same as a paragraph of its own."""
    return _STARTS.sub(lambda start: f"{start[1] or ''}\\{start[2] or start[3]}", _plain(text))
