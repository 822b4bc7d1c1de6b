"""Tables on paper: every cell has its room, and no row is left alone."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication
from tests.documents import FROM_RIGHT, document_of, part_of, table_of_texts

from growthdesk.reports.document import Column, Paragraph, Table
from growthdesk.reports.shapes import Words
from growthdesk.ui.paper.flow import Piece, flow
from growthdesk.ui.paper.lettering import font, private_meanings, shortened, width_of, without_font
from growthdesk.ui.paper.pages import SIDE, pages_of
from growthdesk.ui.paper.rows import rows_of

NUMBERS = ("Views", "Reach", "Likes", "Comments", "Shares", "Saves", "Follows", "Engagement")


def wide(cells: Sequence[str]) -> Table:
    """The widest table that a report has."""
    columns = (
        *(Column("Post", share=2.6), Column("Kind", share=1.1), Column("Day")),
        *(Column(name, "number") for name in NUMBERS),
    )
    return table_of_texts(columns, [cells])


def words_in(pieces: Sequence[Piece]) -> list[Words]:
    """The words of some pieces."""
    return [shape for piece in pieces for shape in piece.shapes if isinstance(shape, Words)]


def test_the_widest_table_fits_without_a_cut_number(qapp: QApplication) -> None:
    numbers = [*("1,731,573", "1,902,111", "59,395", "2,969", "464"), "10,433", "134", "680.4%"]
    made = list(rows_of(wide(["A title of a post", "Carousel", "12 Oct", *numbers]), 503, 8))
    texts = [word.text for word in words_in(made)]
    assert {*numbers, *NUMBERS, "Carousel", "12 Oct"} <= set(texts)
    ends = [
        word.at[0] + (width_of(word.text, word.size) if word.anchor == "start" else 0)
        for word in words_in(made)
    ]
    assert max(ends) <= 503


@settings(max_examples=40)
@given(rows=st.integers(1, 120))
def test_no_row_is_alone_on_a_page(qapp: QApplication, rows: int) -> None:
    table = table_of_texts([Column("Post")], ([f"Post {n}"] for n in range(rows)))
    pages = flow(list(rows_of(table, 400, 8)), 300)
    assert sum(len(page) - 1 for page in pages) == rows  # each with a head
    if rows > 1:
        assert min(len(page) for page in pages) > 2


def test_what_explains_a_table_is_on_the_page_of_its_last_row(qapp: QApplication) -> None:
    for rows in range(25, 40):
        table = table_of_texts([Column("Post")], ([f"Post {n}"] for n in range(rows)))
        says = Paragraph("What it means.", quiet=True)
        pages = pages_of(document_of(part_of(table, says)))
        last = pages.text(len(pages) - 1)
        assert "What it means." in last
        assert f"Post {rows - 1}" in last


def test_a_long_paragraph_goes_on_but_leaves_no_line_alone(qapp: QApplication) -> None:
    text = " ".join(f"word{n}" for n in range(2_000))
    pages = pages_of(document_of(part_of(Paragraph(text))))
    assert len(pages) > 1
    said = [
        [one for one in pages.text(n).split("\n") if one.startswith("word")]
        for n in range(len(pages))
    ]
    assert " ".join(line for lines in said for line in lines) == text
    assert min(map(len, said)) > 1


@pytest.mark.parametrize("name", ["Mira " * 40, "w" * 300])
def test_long_names_end_in_dots_or_wrap(qapp: QApplication, name: str) -> None:
    table = table_of_texts([Column("Post")], ([f"Post {n}"] for n in range(90)))
    pages = pages_of(document_of(part_of(table, name=name), title=name, aside=name))
    for shapes in pages.shapes:
        for shape in shapes:
            if isinstance(shape, Words) and shape.anchor == "start":
                right = shape.at[0] + width_of(shape.text, shape.size, bold=shape.bold)
                assert right <= pages.width - SIDE + 1


def test_a_document_from_right_to_left_is_mirrored(qapp: QApplication) -> None:
    part = part_of(table_of_texts((Column("Post"), Column("Reach", "number")), [("לחם", "+912")]))
    plain = pages_of(document_of(part))
    other = pages_of(document_of(part, language=FROM_RIGHT))
    for one, two in zip(plain.shapes[0], other.shapes[0], strict=True):
        if isinstance(one, Words) and isinstance(two, Words):
            assert one.text == two.text
            assert two.at[0] == pytest.approx(plain.width - one.at[0])
            assert two.at[1] == one.at[1]
            assert {one.anchor, two.anchor} in ({"start", "end"}, {"middle"})


def test_digits_are_of_one_width(qapp: QApplication) -> None:
    for bold in (False, True):
        widths = [width_of(digit * 7, 9, bold=bold) for digit in "0123456789"]
        assert max(widths) - min(widths) < 0.1
    assert set("0123456789") <= set(private_meanings().values())


def test_what_is_too_long_is_shortened_between_signs(qapp: QApplication) -> None:
    family = "👩‍👩‍👧"
    cut = shortened(family * 40, 9, 100)
    assert cut.endswith("…")
    assert cut[:-1] == family * (len(cut[:-1]) // len(family))
    assert shortened("  two \n words ", 9, 100) == "two words"


def test_signs_without_a_font_are_told(qapp: QApplication) -> None:
    assert without_font("Mira’s bread, Größe, ψωμί, хлеб: 🍞 ❤ ☕ 👩‍👩‍👧") == []
    if not QFontMetricsF(font(9)).inFontUcs4(0x12000):
        assert without_font("a\U00012000\U00012001") == ["Cuneiform"]
