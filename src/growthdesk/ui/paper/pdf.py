"""A report as PDF: vectors, text that can be selected, fonts inside."""

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from growthdesk.reports.document import Document
from growthdesk.ui.paper.pages import A4, pages_of

_RESOLUTION = 1200
_POINTS = 72


def pdf_bytes(document: Document, size: QPageSize.PageSizeId = A4) -> bytes:
    """The document as the content of a PDF file, on pages of that size.

    There must be a QGuiApplication, which may be one without a display.
    """
    pages = pages_of(document, size)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(f"{document.title} · {' and '.join(p.subtitle for p in document.parts)}")
    writer.setCreator("Growthdesk")
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(
        QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, QMarginsF())
    )
    painter = QPainter(writer)
    painter.scale(_RESOLUTION / _POINTS, _RESOLUTION / _POINTS)
    for number in range(len(pages)):
        if number:
            writer.newPage()
        pages.paint(painter, number)
    painter.end()
    return bytes(buffer.data().data())
