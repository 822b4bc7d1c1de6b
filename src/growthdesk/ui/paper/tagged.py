"""What Qt's PDF writer does not know is written after it: tags, bookmarks, and the language."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from itertools import groupby, zip_longest

from pypdf import PageObject, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    Fit,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from growthdesk.reports.shapes import Shape, Words
from growthdesk.ui.paper.brush import paint_shape
from growthdesk.ui.paper.pages import Heading, Pages
from growthdesk.ui.paper.tags import Tag

_AWAY = -9000
"""Points above the page, where the marks between what differs in its tag are drawn."""
_MOST_TAGGED = 300
"""Pages; each has some hundred elements, and a table of so many is searched, not read aloud."""
_WITHOUT_SPACES = "\u2e80"
"""From here on are scripts that break a line anywhere."""
_MARK = re.compile(rb"-10000 %d (\d+) 1 re\nf\n" % _AWAY)


def paint_with_marks(painter: QPainter, pages: Pages, number: int) -> None:
    """Draw a page, and a mark that nobody sees before each run of shapes with one tag.

    Qt writes it into the file as it is, and ``with_structure`` finds it there.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for place, (_, run) in enumerate(_runs(pages, number)):
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.GlobalColor.black)
        painter.drawRect(QRectF(-10000, _AWAY, place + 1, 1))
        painter.restore()
        for shape in _joined([pages.shapes[number][shape] for shape in run]):
            paint_shape(painter, shape, from_right=pages.from_right)


def _runs(pages: Pages, number: int) -> Iterator[tuple[Tag | None, list[int]]]:
    """The shapes of a page that follow each other and have one tag, by their places."""
    tags = pages.tags[number]
    for tag, run in groupby(range(len(tags)), key=lambda place: tags[place]):
        yield tag, list(run)


def _joined(run: Sequence[Shape]) -> Iterator[Shape]:
    """The shapes of one element; lines of a text end in the space at which it broke."""
    for shape, following in zip_longest(run, run[1:]):
        goes_on = isinstance(shape, Words) and isinstance(following, Words)
        yield _with_space(shape) if goes_on else shape


def _with_space(line: Shape) -> Shape:
    if isinstance(line, Words) and line.anchor == "start" and line.text[-1:] < _WITHOUT_SPACES:
        return replace(line, text=f"{line.text} ")
    return line


def with_structure(content: bytes, pages: Pages, language: str) -> bytes:
    """A file whose pages were drawn with marks, with its tags, bookmarks and language."""
    writer = PdfWriter(clone_from=BytesIO(content))
    writer.pdf_header = "%PDF-1.7"
    if len(pages) <= _MOST_TAGGED:
        _Structure(writer).write(pages)
    _write_bookmarks(writer, pages.height, pages.headings)
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject(language)
    root[NameObject("/ViewerPreferences")] = _dictionary(DisplayDocTitle=BooleanObject(True))
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


class _Structure:
    """The tree of elements, which grows from page to page."""

    def __init__(self, writer: PdfWriter) -> None:
        self._writer = writer
        self._elements: dict[Sequence[object], IndirectObject] = {}
        self._parents = ArrayObject()
        self._root = self._add(_dictionary(Type=NameObject("/StructTreeRoot")))
        self._document = self._element(("Document",), "Document", self._root)

    def write(self, pages: Pages) -> None:
        """Tag all pages."""
        for number, page in enumerate(self._writer.pages):
            self._tag(page, number, [tag for tag, _ in _runs(pages, number)])
        numbers = _dictionary(Nums=self._parents)
        root = self._root.get_object()
        if isinstance(root, DictionaryObject):
            root[NameObject("/ParentTree")] = self._add(numbers)
            root[NameObject("/ParentTreeNextKey")] = NumberObject(len(self._writer.pages))
        catalog = self._writer.root_object
        catalog[NameObject("/StructTreeRoot")] = self._root
        catalog[NameObject("/MarkInfo")] = _dictionary(Marked=BooleanObject(True))

    def _tag(self, page: PageObject, number: int, tags: Sequence[Tag | None]) -> None:
        marked = ArrayObject()

        def begin(mark: re.Match[bytes]) -> bytes:
            place = int(mark[1]) - 1
            tag = tags[place]
            ended = b"EMC\n" if place else b""
            if tag is None:
                return ended + b"/Artifact BMC\n"
            element = self._of(tag)
            identity = NumberObject(len(marked))
            marked.append(element)
            _hold(element, page, identity)
            return ended + b"/%s <</MCID %d>> BDC\n" % (tag.role.encode(), identity)

        stream = page["/Contents"].get_object()
        if isinstance(stream, StreamObject) and tags:
            stream.set_data(_MARK.sub(begin, stream.get_data()) + b"\nEMC\n")
        page[NameObject("/StructParents")] = NumberObject(number)
        page[NameObject("/Tabs")] = NameObject("/S")
        self._parents += [NumberObject(number), marked]

    def _of(self, tag: Tag) -> IndirectObject:
        if tag.role in ("TH", "TD"):
            table = self._element((tag.block,), "Table", self._document)
            row = self._element((tag.block, tag.row), "TR", table)
            return self._element((tag.block, tag.row, tag.cell), tag.role, row)
        return self._element((tag.block, tag.part), tag.role, self._document, tag.says)

    def _element(
        self, key: Sequence[object], role: str, parent: IndirectObject, says: str = ""
    ) -> IndirectObject:
        """The element of that key, which is made when it is first asked for."""
        named = (role, *key)
        if named not in self._elements:
            made = _dictionary(S=NameObject(f"/{role}"), P=parent)
            if says:
                made[NameObject("/Alt")] = TextStringObject(says)
            if role == "TH":
                scope = _dictionary(O=NameObject("/Table"), Scope=NameObject("/Column"))
                made[NameObject("/A")] = scope
            self._elements[named] = self._add(made)
            _append(parent, self._elements[named])
        return self._elements[named]

    def _add(self, made: DictionaryObject) -> IndirectObject:
        return self._writer._add_object(made)  # noqa: SLF001 - it has no other name for it


def _append(parent: IndirectObject, kid: PdfObject) -> None:
    element = parent.get_object()
    if isinstance(element, DictionaryObject):
        element.setdefault(NameObject("/K"), ArrayObject()).append(kid)


def _hold(parent: IndirectObject, page: PageObject, identity: NumberObject) -> None:
    """Let an element hold what is marked so on a page, which is named only where it is another."""
    element, reference = parent.get_object(), page.indirect_reference
    if not isinstance(element, DictionaryObject) or reference is None:
        return
    if element.setdefault(NameObject("/Pg"), reference) == reference:
        _append(parent, identity)
    else:
        there = _dictionary(Type=NameObject("/MCR"), Pg=reference, MCID=identity)
        _append(parent, there)


def _dictionary(**entries: object) -> DictionaryObject:
    return DictionaryObject({NameObject(f"/{name}"): entry for name, entry in entries.items()})


def _write_bookmarks(writer: PdfWriter, height: float, headings: Sequence[Heading]) -> None:
    """The headings, below their accounts; of a single account the sections alone."""
    accounts = sum(heading.level == 0 for heading in headings)
    above: IndirectObject | None = None
    for heading in headings:
        if accounts == 1 and heading.level == 0:
            continue
        made = writer.add_outline_item(
            title=heading.name,
            page_number=heading.page,
            parent=above if heading.level else None,
            fit=Fit.xyz(left=0, top=height - heading.down, zoom=0),
        )
        if heading.level == 0:
            above = made
