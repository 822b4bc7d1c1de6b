"""Writing a report to a file: the whole of it, or nothing."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from growthdesk.errors import Trouble, not_written
from growthdesk.reports.csv_report import csv_text
from growthdesk.reports.document import Document
from growthdesk.reports.html import html
from growthdesk.reports.json_report import json_text
from growthdesk.reports.markdown import markdown_text
from growthdesk.reports.progress import Progress, document
from growthdesk.whole_files import written_beside

if TYPE_CHECKING:
    from growthdesk.reports.media_kit import KitReport

ENDINGS = (".pdf", ".html", ".xlsx", ".csv", ".json", ".md")
"""What a report can be written as, told by the ending of its file."""

KIT_ENDINGS = (".pdf", ".html")
"""What a media kit can be written as."""


def write_report(path: Path, report: Progress, pdf: Callable[[Document], bytes]) -> None:
    """Write a report as its file's ending says; ``pdf`` draws a document.

    It is written beside and put in place when it is whole: a file of that name is replaced,
    or stays as it was. Raises Trouble for an unknown ending, and if it cannot be written.
    """
    match _ending(path, ENDINGS):
        case ".csv":
            content = csv_text(report).encode()
        case ".json":
            content = json_text(report).encode()
        case ending:
            content = _shown(ending, document(report), pdf)
    write_whole(path, content)


def write_kit(path: Path, report: "KitReport", pdf: Callable[[Document], bytes]) -> None:
    """Write a media kit as its file's ending says, .pdf or .html; otherwise like ``write_report``."""
    from growthdesk.reports.media_kit import kit_document  # no other report asks its questions

    write_whole(path, _shown(_ending(path, KIT_ENDINGS), kit_document(report), pdf))


def _ending(path: Path, known: Sequence[str]) -> str:
    """The ending of a file, one of those that are known. Raises Trouble for another."""
    ending = path.suffix.casefold()
    if ending not in known:
        raise Trouble(
            f"“{path.name}” does not say what kind of file it should be.",
            f"Let its name end in {', '.join(known[:-1])} or {known[-1]}.",
        )
    return ending


def _shown(ending: str, text: Document, pdf: Callable[[Document], bytes]) -> bytes:
    """A document as a file with that ending has it."""
    match ending:
        case ".html":
            return html(text).encode()
        case ".md":
            return markdown_text(text).encode()
        case ".xlsx":
            # Where it is used: to load it takes a tenth of a second.
            from growthdesk.reports.xlsx.workbook import xlsx_bytes

            return xlsx_bytes(text)
        case _:
            return pdf(text)


def write_whole(path: Path, content: bytes) -> None:
    """Put this into a file, in one step. Raises Trouble, and then leaves nothing behind."""
    try:
        target = path.resolve()  # what a link points to is replaced, not the link
        if target.is_dir():
            raise Trouble(f"“{path.name}” is a folder.", "Choose a name for the report in it.")
        if target.exists() and not target.is_file():
            raise Trouble(f"“{path.name}” is not a file but a device.", "Choose another name.")
        if target.exists() and not os.access(target, os.W_OK):
            raise Trouble(f"“{path.name}” is write-protected.", "Choose another name.")
        with written_beside(target) as beside:
            beside.write_bytes(content)
    except OSError as error:
        raise not_written(path, error) from error
