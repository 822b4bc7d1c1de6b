"""A report as PDF: vectors, text that can be selected, fonts inside, tags and bookmarks."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from growthdesk import __version__
from growthdesk.reports.document import Document
from growthdesk.ui.paper.kit_page import kit_pages
from growthdesk.ui.paper.lettering import private_meanings
from growthdesk.ui.paper.pages import A4, Pages, Step, pages_of
from growthdesk.ui.paper.paper import Paper

_RESOLUTION = 1200
_POINTS = 72

_MEANINGS = re.compile(rb"begincmap.*?endcmap", re.DOTALL)
_MEANT = re.compile(rb"^(<[0-9A-F]{4}> <[0-9A-F]{4}> )(.*)$", re.MULTILINE)
_CODE = re.compile(rb"<([0-9A-F]{4})>")


@dataclass(frozen=True, slots=True)
class About:
    """What a file says of itself: its title, whose it is, and the code of its language."""

    title: str
    author: str
    language: str


def about(document: Document) -> About:
    """What the file of a report says of itself."""
    who = " and ".join(part.subtitle for part in document.parts)
    return About(f"{document.title} · {who}", who, document.language.code.replace("_", "-"))


def pdf_bytes(document: Document, size: QPageSize.PageSizeId = A4) -> bytes:
    """The document as the content of a PDF file, on pages of that size.

    There must be a QGuiApplication, which may be one without a display.
    """
    lay_out = kit_pages if document.look == "kit" else pages_of
    return pdf_of(lay_out(document, size), about(document))


def pdf_of(pages: Pages, told: About, step: Step = lambda _done, _total: None) -> bytes:
    """Pages that are laid out as the content of a PDF file. ``step`` may raise, to give it up."""
    # Where it is used: to load it takes an eighth of a second.
    from growthdesk.ui.paper.tagged import paint_with_marks, with_structure

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(told.title)
    writer.setAuthor(told.author)
    writer.setCreator(f"Growthdesk {__version__}")
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(page_layout(pages))
    painter = QPainter(writer)
    painter.scale(_RESOLUTION / _POINTS, _RESOLUTION / _POINTS)
    try:
        for number in range(len(pages)):
            step(number, len(pages))
            if number:
                writer.newPage()
            paint_with_marks(painter, pages, number)
    finally:
        painter.end()
    drawn = _with_meanings(bytes(buffer.data().data()))
    content = with_structure(drawn, pages, told.language)
    step(len(pages), len(pages))  # who gave it up meanwhile gets no file
    return content


def page_layout(paper: Paper) -> QPageLayout:
    """Upright pages of a paper's size, of which it has its own margins."""
    points = QSizeF(paper.width, paper.height)
    size = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())


def _with_meanings(content: bytes) -> bytes:
    """The same file in which every glyph means the character that it stands for.

    The font draws space and tab with one glyph, and Qt writes down the lower of the two: who
    copied a sentence would get tabs, and who searched for it would not find it. A tab is never
    drawn. Of digits of one width it writes down a private code. All codes are of one length, so
    that every place in the file stays.
    """
    meant = {_code(private): _code(sign) for private, sign in private_meanings().items()}
    meant[_code("\t")] = _code(" ")

    def in_line(line: re.Match[bytes]) -> bytes:
        return line[1] + _CODE.sub(lambda code: b"<%s>" % meant.get(code[1], code[1]), line[2])

    return _MEANINGS.sub(lambda table: _MEANT.sub(in_line, table[0]), content)


def _code(sign: str) -> bytes:
    return b"%04X" % ord(sign)
