"""Tags of a PDF: what a screen reader hears is the document, in its order."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication
from tests.documents import FROM_RIGHT, document_of, part_of, table_of_texts

from growthdesk.reports.document import Column, Document, KeyFigure, Paragraph
from growthdesk.reports.shapes import Line, Words
from growthdesk.ui.paper.flow import Piece
from growthdesk.ui.paper.pages import pages_of
from growthdesk.ui.paper.pdf import pdf_bytes
from growthdesk.ui.paper.tags import Tag, Tagging


def of_table(rows: int) -> Document:
    """A report with a figure, a paragraph, and a table of so many rows."""
    columns = (Column("Post", share=3), Column("Reach", "number"))
    table = table_of_texts(columns, ((f"Post {n}", f"{n}") for n in range(rows)))
    figure = KeyFigure("1,124", "followers")
    return document_of(part_of(Paragraph("Every post."), table, figures=(figure,)))


def elements(content: bytes) -> list[tuple[str, int]]:
    """The sort of each element of a file, and how deep it lies in the tree."""

    def walk(element: Any, depth: int) -> Iterator[tuple[str, int]]:
        found = element.get_object()
        if isinstance(found, dict) and "/S" in found:
            yield str(found["/S"])[1:], depth
        for kid in found.get("/K", []) if isinstance(found, dict) else []:
            yield from walk(kid, depth + 1)

    root: Any = PdfReader(BytesIO(content)).root_object
    assert root["/MarkInfo"]["/Marked"]
    return list(walk(root["/StructTreeRoot"], 0))


def test_headings_paragraphs_and_cells_in_their_order(qapp: QApplication) -> None:
    cells = [("TR", 3), ("TD", 4), ("TD", 4)]
    assert elements(pdf_bytes(of_table(2))) == [
        ("Document", 1),
        *(("H1", 2), ("P", 2), ("P", 2)),  # the title, its days, whose it is
        ("P", 2),  # the key figure
        *(("H2", 2), ("P", 2), ("Table", 2)),
        *(("TR", 3), ("TH", 4), ("TH", 4)),
        *(cells * 2),
    ]


def test_a_table_on_several_pages_is_one(qapp: QApplication) -> None:
    content = pdf_bytes(of_table(200))
    sorts = [sort for sort, _ in elements(content)]
    assert len(PdfReader(BytesIO(content)).pages) > 3
    assert sorts.count("Table") == 1
    assert sorts.count("TR") == 201
    assert sorts.count("TH") == 2  # the heads that are repeated are for the eye


def test_every_mark_of_a_page_has_its_element(qapp: QApplication) -> None:
    read = PdfReader(BytesIO(pdf_bytes(of_table(90))))
    root: Any = read.root_object
    numbers = root["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    for number, page in enumerate(read.pages):
        assert str(page["/StructParents"]) == f"{number}"
        contents: Any = page["/Contents"]
        stream = contents.get_data()
        assert stream.count(b"BDC") + stream.count(b"BMC") == stream.count(b"EMC")
        assert stream.count(b"/MCID") == len(numbers[2 * number + 1])
        assert stream.count(b"/Artifact BMC") > 0
        assert b"-9000" not in stream


def test_lines_of_a_text_are_read_with_a_space_between(qapp: QApplication) -> None:
    long = Paragraph("word " * 60)
    (page,) = PdfReader(BytesIO(pdf_bytes(document_of(part_of(long))))).pages
    assert "wordword" not in page.extract_text()


def test_what_is_said_of_a_picture() -> None:
    shapes = (Line(((0, 0), (1, 1)), "line"), Words((0, 0), "10k", 7))
    piece = Piece(10, shapes, role="picture", says="It grows.")
    assert Tagging().of(piece) == [Tag("Figure", 1, says="It grows.")] * 2


@pytest.mark.parametrize("role", ["head", "row"])
def test_words_are_counted_to_their_cells(role: str) -> None:
    words = tuple(Words((0, 0), text, 8) for text in ("two", "lines", "5"))
    tagging = Tagging()
    piece = Piece(10, (*words, Line(((0, 0), (9, 0)), "line")), role="head", cells=(2, 1))
    if role == "row":
        tagging.of(piece)
        piece = Piece(10, piece.shapes, role="row", cells=(2, 1))
    one, two, three, rule = tagging.of(piece)
    assert one == two
    assert one is not None
    assert three is not None
    assert (one.cell, three.cell) == (0, 1)
    assert one.row == (role == "row")
    assert rule is None


def test_each_shape_has_its_tag(qapp: QApplication) -> None:
    pages = pages_of(replace(of_table(90), language=FROM_RIGHT))
    assert [len(tags) for tags in pages.tags] == [len(shapes) for shapes in pages.shapes]
