"""A report as PDF: vectors, text that can be selected, fonts inside."""

import re

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from growthdesk.reports.document import Document
from growthdesk.ui.paper.pages import A4, Pages, pages_of

_RESOLUTION = 1200
_POINTS = 72

_MEANINGS = re.compile(rb"begincmap.*?endcmap", re.DOTALL)
_MEANT = re.compile(rb"^(<[0-9A-F]{4}> <[0-9A-F]{4}> )(.*)$", re.MULTILINE)


def pdf_bytes(document: Document, size: QPageSize.PageSizeId = A4) -> bytes:
    """The document as the content of a PDF file, on pages of that size.

    There must be a QGuiApplication, which may be one without a display.
    """
    title = f"{document.title} · {' and '.join(p.subtitle for p in document.parts)}"
    return pdf_of(pages_of(document, size), title)


def pdf_of(pages: Pages, title: str) -> bytes:
    """Pages that are laid out as the content of a PDF file of that title."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Growthdesk")
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(QPageLayout(_size(pages), QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    painter.scale(_RESOLUTION / _POINTS, _RESOLUTION / _POINTS)
    for number in range(len(pages)):
        if number:
            writer.newPage()
        pages.paint(painter, number)
    painter.end()
    return _with_spaces(bytes(buffer.data().data()))


def _size(pages: Pages) -> QPageSize:
    points = QSizeF(pages.width, pages.height)
    return QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)


def _with_spaces(content: bytes) -> bytes:
    """The same file in which the glyph of the space means a space.

    The font draws space and tab with one glyph, and Qt writes down the lower of the two: who
    copied a sentence would get tabs, and who searched for it would not find it. A tab is never
    drawn, and the two codes are of one length, so that every place in the file stays.
    """

    def in_line(line: re.Match[bytes]) -> bytes:
        return line[1] + line[2].replace(b"<0009>", b"<0020>")

    return _MEANINGS.sub(lambda table: _MEANT.sub(in_line, table[0]), content)
