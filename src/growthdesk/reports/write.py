"""Writing a report to a file: the whole of it, or nothing."""

import os
from collections.abc import Callable
from pathlib import Path

from growthdesk.errors import Trouble, not_written
from growthdesk.reports.csv_report import csv_text
from growthdesk.reports.document import Document
from growthdesk.reports.html import html
from growthdesk.reports.json_report import json_text
from growthdesk.reports.markdown import markdown_text
from growthdesk.reports.media_kit import KitReport, kit_document
from growthdesk.reports.progress import Progress, document
from growthdesk.whole_files import written_beside

ENDINGS = (".pdf", ".html", ".csv", ".json", ".md")
"""What a report can be written as, told by the ending of its file."""

KIT_ENDINGS = (".pdf", ".html")
"""What a media kit can be written as."""


def write_report(path: Path, report: Progress, pdf: Callable[[Document], bytes]) -> None:
    """Write a report as its file's ending says; ``pdf`` draws a document.

    It is written beside and put in place when it is whole: a file of that name is replaced,
    or stays as it was. Raises Trouble for an unknown ending, and if it cannot be written.
    """
    match path.suffix.casefold():
        case ".pdf":
            content = pdf(document(report))
        case ".html":
            content = html(document(report)).encode()
        case ".csv":
            content = csv_text(report).encode()
        case ".json":
            content = json_text(report).encode()
        case ".md":
            content = markdown_text(document(report)).encode()
        case _:
            raise Trouble(
                f"“{path.name}” does not say what kind of file it should be.",
                f"Let its name end in {', '.join(ENDINGS[:-1])} or {ENDINGS[-1]}.",
            )
    write_whole(path, content)


def write_kit(path: Path, report: KitReport, pdf: Callable[[Document], bytes]) -> None:
    """Write a media kit as its file's ending says, .pdf or .html; otherwise like ``write_report``."""
    match path.suffix.casefold():
        case ".pdf":
            content = pdf(kit_document(report))
        case ".html":
            content = html(kit_document(report)).encode()
        case _:
            raise Trouble(
                f"“{path.name}” does not say what kind of file it should be.",
                f"Let its name end in {' or '.join(KIT_ENDINGS)}.",
            )
    write_whole(path, content)


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
