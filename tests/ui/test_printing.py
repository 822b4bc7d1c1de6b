"""Printing draws the pages that are seen."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.documents import document_of, part_of, table_of_texts
from tests.pdf import pdf_texts

from growthdesk.errors import Trouble
from growthdesk.reports.document import Column
from growthdesk.ui.paper.pages import LETTER, Pages, pages_of
from growthdesk.ui.paper.paper import Paper, Picture
from growthdesk.ui.paper.printing import ask_to_print, print_paper, printer_for


@pytest.fixture
def pages(qapp: QApplication) -> Pages:
    """Three pages or so, of paper as in America."""
    columns = (Column("Post", share=3), Column("Note"))
    table = table_of_texts(columns, ((f"Post {n}", "—") for n in range(90)))
    return pages_of(document_of(part_of(table)), LETTER)


def printed(paper: Paper, path: Path, *, first: int = 0, last: int = 0) -> bytes:
    """What a printer would get, as the file of one that prints into files."""
    printer = printer_for(paper, "October")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setFromTo(first, last)
    print_paper(paper, printer)
    return path.read_bytes()


def words(pages: Pages, number: int) -> list[str]:
    """The words of a page without digits, whose glyphs a printer's own file tells otherwise."""
    return [text for text in pages.text(number).split("\n") if not any(map(str.isdigit, text))]


def test_what_is_printed_is_what_is_seen(pages: Pages, tmp_path: Path) -> None:
    content = printed(pages, tmp_path / "all.pdf")
    (first, *_) = PdfReader(tmp_path / "all.pdf").pages
    assert (round(first.mediabox.width), round(first.mediabox.height)) == (612, 792)
    found = pdf_texts(content)
    assert len(found) == len(pages)
    for number, texts in enumerate(found):
        assert set(words(pages, number)) <= {text.replace("\t", " ") for text in texts}


def test_some_pages_only(pages: Pages, tmp_path: Path) -> None:
    assert len(pages) > 2
    assert len(pdf_texts(printed(pages, tmp_path / "one.pdf", first=2, last=2))) == 1


def test_a_picture_is_put_on_a_page(qapp: QApplication, tmp_path: Path) -> None:
    image = QImage(108, 135, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    printed(Picture(image, 320.0, ""), tmp_path / "picture.pdf")
    assert len(PdfReader(tmp_path / "picture.pdf").pages) == 1


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(pages: Pages, tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="takes nothing"):
        printed(pages, tmp_path / "no such folder" / "all.pdf")


def test_without_a_printer_it_is_told(qtbot: QtBot, pages: Pages) -> None:
    if QPrinterInfo.availablePrinters():
        pytest.skip("this computer has a printer")
    parent = QWidget()
    qtbot.addWidget(parent)
    with pytest.raises(Trouble, match="no printer"):
        ask_to_print(parent, pages, "October", lambda _: None)
