"""Looking into a document that was made."""

from collections.abc import Iterator

from growthdesk.reports.document import Chart, Document, Part, Section, Table


def tables_of(document: Document) -> Iterator[tuple[Part, Section, Table]]:
    """Every table with where it stands, those of charts too, in order."""
    for part in document.parts:
        for section in part.sections:
            for block in section.blocks:
                if isinstance(block, Table):
                    yield part, section, block
                elif isinstance(block, Chart):
                    yield part, section, block.table
