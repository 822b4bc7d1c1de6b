"""Paper: pages that keep together what belongs together, and a PDF whose text is text."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.documents import document_of, part_of
from tests.october import FORMULA, MARKUP, write_october
from tests.pdf import pdf_texts

from growthdesk import __version__
from growthdesk.analysis.period import read_period
from growthdesk.reports.cells import table as table_of
from growthdesk.reports.document import Column, Document, Paragraph, Table
from growthdesk.reports.language import ENGLISH
from growthdesk.reports.progress import Include, document, progress
from growthdesk.reports.shapes import Words
from growthdesk.store.store import Store
from growthdesk.ui.paper.flow import Piece, flow
from growthdesk.ui.paper.lettering import width_of, wrapped
from growthdesk.ui.paper.pages import A4, LETTER, SIDE, pages_of
from growthdesk.ui.paper.pdf import pdf_bytes
from growthdesk.ui.paper.preview import Preview


@pytest.fixture
def october(qapp: QApplication, store: Store, now: Callable[[], datetime]) -> Document:
    """October 2026 of the account in tests/october.py, with everything that can be in it."""
    today = now().date()
    account = write_october(store, today)
    period = read_period("2026-10", today, 0)
    return document(progress(store.read, [account], period, today, frozenset(Include)))


def long_table(rows: int, words: str = "Post {}") -> Document:
    """A report that is one table."""
    columns = (Column("Post", share=3), Column("Reach", "number"))
    table = table_of(ENGLISH, "Posts", columns, ((words.format(n), n) for n in range(rows)))
    return document_of(part_of(Paragraph("Before."), table))


def words_on(made: Document, page: int) -> list[str]:
    """The texts on a page."""
    return [shape.text for shape in pages_of(made).shapes[page] if isinstance(shape, Words)]


def test_the_pdf_says_what_the_document_says(october: Document) -> None:
    pages = pdf_texts(pdf_bytes(october))
    texts = [text for page in pages for text in page]
    (part,) = october.parts
    for figure in part.figures:
        assert figure.number in texts
        assert figure.caption in texts
    for section in part.sections:
        assert section.title in texts
        for block in section.blocks:
            if isinstance(block, Table):
                cells = {cell.text for row in block.rows for cell in row}
                assert cells - set(texts) == set()
            elif isinstance(block, Paragraph):
                assert block.text in " ".join(texts)
    assert {"1,124", "+124", "12.0%", FORMULA, MARKUP, "12 – 21 Oct"} <= set(texts)


def test_preview_and_pdf_are_the_same_pages(qtbot: QtBot, october: Document) -> None:
    preview = Preview()
    qtbot.addWidget(preview)
    preview.show_paper(pages_of(october))
    written = pdf_texts(pdf_bytes(october))
    assert preview.paper is not None
    assert [preview.paper.text(n).split("\n") for n in range(len(preview.paper))] == written


def test_a_pdf_says_what_it_is_and_has_its_fonts_inside(october: Document) -> None:
    content = pdf_bytes(october)
    read = PdfReader(BytesIO(content))
    assert read.metadata is not None
    assert read.metadata.title == "October 2026 · @mira.bakes · Food · Instagram"
    assert read.metadata.author == "@mira.bakes · Food · Instagram"
    assert read.metadata.creator == f"Growthdesk {__version__}"
    assert str(read.root_object["/Lang"]) == "en"
    assert "/DisplayDocTitle" in cast("Any", read.root_object["/ViewerPreferences"])
    assert content.startswith(b"%PDF-1.7")
    assert content.count(b"/FontFile2") == 2
    assert b"/Subtype /Image" not in content


def bookmarks(content: bytes) -> list[tuple[int, str, int | None]]:
    """Level, name and page of each bookmark of a file."""
    read = PdfReader(BytesIO(content))

    def walk(outline: Sequence[Any], level: int) -> Iterator[tuple[int, str, int | None]]:
        for item in outline:
            if isinstance(item, list):
                yield from walk(item, level + 1)
            else:
                yield level, item.title, read.get_destination_page_number(item)

    return list(walk(read.outline, 0))


def test_sections_are_bookmarks_below_their_accounts(october: Document) -> None:
    (part,) = october.parts
    titles = [section.title for section in part.sections]
    assert [(level, name) for level, name, _ in bookmarks(pdf_bytes(october))] == [
        (0, title) for title in titles
    ]
    two = replace(october, parts=(part, replace(part, subtitle="@other")))
    found = bookmarks(pdf_bytes(two))
    assert [(level, name) for level, name, _ in found] == [
        (0, part.subtitle),
        *((1, title) for title in titles),
        (0, "@other"),
        *((1, title) for title in titles),
    ]
    pages = pages_of(two)
    for _, name, page in found:
        assert page is not None
        assert name in pages.text(page).split("\n")


@pytest.mark.parametrize(("size", "box"), [(A4, (595, 842)), (LETTER, (612, 792))])
def test_sizes_of_paper(october: Document, size: object, box: tuple[int, int]) -> None:
    content = pdf_bytes(october, A4 if size is A4 else LETTER)
    (page, *_) = PdfReader(BytesIO(content)).pages
    assert (round(page.mediabox.width), round(page.mediabox.height)) == box


def test_without_a_display_and_without_a_window(tmp_path: Path) -> None:
    program = """
import sys
from dataclasses import replace
from datetime import date
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
from growthdesk.analysis.period import read_period
from growthdesk.reports.document import KeyFigure, Part
from growthdesk.reports.progress import Progress, document
from growthdesk.ui.paper.pdf import pdf_bytes
part = Part("@mira", "@mira", (KeyFigure("1,124", "followers"),), ())
day = date(2026, 11, 1)
made = replace(document(Progress(read_period("2026-10", day, 0), day, (), {})), parts=(part,))
sys.stdout.buffer.write(pdf_bytes(made))
assert "PySide6.QtWidgets" not in sys.modules
"""
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    run = subprocess.run(
        [sys.executable, "-c", program],
        env=environment | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)},
        check=False,
        capture_output=True,
    )
    assert (run.returncode, run.stderr) == (0, b"")
    assert "1,124" in pdf_texts(run.stdout)[0]


def test_a_long_table_goes_on_under_its_head(qapp: QApplication) -> None:
    made = long_table(200)
    pages = pages_of(made)
    assert len(pages) > 3
    rows: list[str] = []
    for number in range(len(pages)):
        texts = words_on(made, number)
        assert texts.count("Reach") == 1
        assert f"Page {number + 1} of {len(pages)}" in texts
        assert texts.count("October 2026") == (number == 0)
        assert texts.count("October 2026 · @mira") == (number > 0)
        rows += [text for text in texts if text.startswith("Post ")]
    assert rows == [f"Post {n}" for n in range(200)]


def test_every_account_begins_a_page(october: Document) -> None:
    (part,) = october.parts
    two = replace(october, parts=(part, replace(part, subtitle="@other")))
    alone = len(pages_of(october))
    assert "@other" in words_on(two, alone)
    assert len(pages_of(two)) == 2 * alone


def test_nothing_is_drawn_beyond_the_margins(october: Document) -> None:
    wide = long_table(3, "Wordwithoutanyspace" * 40 + "{}")
    for made in (october, wide):
        pages = pages_of(made)
        for shapes in pages.shapes:
            for shape in shapes:
                if isinstance(shape, Words):
                    width = width_of(shape.text, shape.size, bold=shape.bold)
                    left = shape.at[0] - {"start": 0, "middle": 0.5, "end": 1}[shape.anchor] * width
                    assert left >= SIDE - 1
                    assert left + width <= pages.width - SIDE + 1
                    assert 0 < shape.at[1] < pages.height


@settings(max_examples=60)
@given(
    room=st.floats(50, 300),
    heights=st.lists(
        st.tuples(st.floats(1, 60), st.floats(0, 20), st.booleans()), min_size=1, max_size=40
    ),
)
def test_pieces_flow_in_order_and_stay_on_the_paper(
    room: float, heights: list[tuple[float, float, bool]]
) -> None:
    pieces = [
        # What keeps to the next piece is small, so that the two fit on every page.
        Piece(min(height, 20.0) if keeps else height, (), before, keeps and number % 2 == 0)
        for number, (height, before, keeps) in enumerate(heights)
    ]
    pages = flow([p for p in pieces if p.height <= room], room + 40)
    assert [piece for page in pages for _, piece in page] == [p for p in pieces if p.height <= room]
    for page in pages:
        ends = [0.0]
        for down, piece in page:
            assert down >= ends[-1] - 1e-9
            ends.append(down + piece.height)
        if len(page) > 1:
            assert ends[-1] <= room + 40 + 1e-9
    for page in pages[:-1]:
        assert not page[-1][1].keeps


def test_a_row_that_begins_a_page_has_its_head_above() -> None:
    head = Piece(10, (), keeps=True)
    row = Piece(30, (), head=head)
    pages = flow([Piece(20, (), keeps=True), head, row, row, row], 70)
    assert pages == [
        [(0.0, Piece(20, (), keeps=True)), (20.0, head), (30.0, row)],
        [(0.0, head), (10.0, row), (40.0, row)],
    ]


@pytest.mark.parametrize(
    "text",
    ["", "one", "a few words that need more than a single line of paper", "x" * 300, "🍞 " * 40],
)
def test_wrapped_lines_hold_the_whole_text_and_fit(qapp: QApplication, text: str) -> None:
    lines = wrapped(text, 9, 80)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(width_of(line, 9) <= 80.1 for line in lines)


def test_what_is_too_long_ends_in_dots(qapp: QApplication) -> None:
    lines = wrapped("word " * 500, 9, 80, most=2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")
    assert width_of(lines[-1], 9) <= 80


def test_pages_are_painted(october: Document) -> None:
    pages = pages_of(october)
    image = QImage(round(pages.width), round(pages.height), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    pages.paint(painter, 0)
    painter.end()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(150, 350)}
    assert "#2f6fde" in colours  # the line of followers
    assert "#fcefdf" in colours  # a gap


def test_the_preview_turns_its_pages(qtbot: QtBot) -> None:
    preview = Preview()
    qtbot.addWidget(preview)
    preview.resize(500, 400)
    preview.show()
    pages = pages_of(long_table(200))
    preview.show_paper(pages)
    assert not preview.before.isEnabled()
    preview.after.click()
    assert preview.number == 1
    preview.before.click()
    assert preview.number == 0
    preview.turn(len(pages) - 1)
    assert not preview.after.isEnabled()
    preview.show_paper(pages_of(long_table(2)))
    assert preview.number == 0
    assert not preview.after.isVisible()
