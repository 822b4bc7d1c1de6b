"""The media kit on paper: one page, whatever there is to say, and text that is text."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import groupby

import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QApplication
from tests.documents import FROM_RIGHT, tables_of
from tests.october import write_october
from tests.pdf import pdf_texts

from growthdesk.domain.creator import Creator
from growthdesk.domain.edits import Put, batch
from growthdesk.domain.rows import Account, FollowerCount, Row
from growthdesk.reports.document import Cell, Document, Table
from growthdesk.reports.html import html
from growthdesk.reports.media_kit import KitInclude, kit_document, kit_report
from growthdesk.reports.shapes import Line, Words
from growthdesk.store.sample import write_sample
from growthdesk.store.store import Store
from growthdesk.ui.paper.kit_page import FOOT, SIDE, kit_pages
from growthdesk.ui.paper.pages import A4, LETTER
from growthdesk.ui.paper.pdf import about, pdf_of

Now = Callable[[], datetime]


def kit_of(store: Store, now: Now) -> Document:
    """The kit of every account with everything that can be in it."""
    include = frozenset(KitInclude)
    report = kit_report(
        store.read, store.read.creator(), store.read.accounts(), now().date(), include
    )
    return kit_document(report)


@pytest.fixture
def sample(qapp: QApplication, store: Store, now: Now) -> Document:
    """The kit of the sample log."""
    write_sample(store, now().date())
    return kit_of(store, now)


@pytest.fixture
def crowded(qapp: QApplication, store: Store, now: Now) -> Document:
    """Five accounts with the longest of names, and much to say."""
    write_october(store, now().date())
    accounts = [
        Account(f"{place}", "tiktok", f"{place}{'w' * 39}", niche="Food and drink", position=place)
        for place in range(2, 6)
    ]
    today = now().date()
    counts = [
        FollowerCount(one.id, today - timedelta(28 * n), 9_000, 9_000)
        for one in accounts
        for n in range(4)
    ]
    her = Creator(
        name="Mira Bakes Bread, Cakes and Buns " * 3,
        about="Bread for small kitchens and small budgets. " * 6,
        email="averyverylongaddress.of.mira@subdomain.example.co.uk",
        link="https://mira.example.com/a/very/long/address/of/a/page",
        offers="Reels, carousels, live baking with questions. " * 4,
        rates="Reel from £150\nCarousel from £200\nSet from £320",
        terms="Two weeks from brief to post. " * 3,
    )
    rows: list[Row] = [*accounts, *counts, her]
    store.apply(batch(map(Put, rows)), "Add accounts")
    return kit_of(store, now)


@pytest.mark.parametrize("size", [A4, LETTER])
@pytest.mark.parametrize("which", ["sample", "crowded"])
def test_it_is_one_page_and_nothing_leaves_its_margins(
    request: pytest.FixtureRequest, which: str, size: QPageSize.PageSizeId
) -> None:
    pages = kit_pages(request.getfixturevalue(which), size)
    assert len(pages) == 1
    for shape in pages.shapes[0]:
        match shape:
            case Words((x, y)):
                assert SIDE - 1 <= x <= pages.width - SIDE + 1
                assert y <= pages.height - FOOT / 2
            case Line(points):
                assert all(SIDE - 1 <= x <= pages.width - SIDE + 1 for x, _ in points)


def test_the_more_there_is_to_say_the_smaller_the_letters(sample: Document) -> None:
    def size_of_heading(made: Document) -> float:
        words = (one for one in kit_pages(made).shapes[0] if isinstance(one, Words))
        return next(one.size for one in words if one.text == "Where")

    (part,) = sample.parts
    short = replace(part, sections=part.sections[1:2])
    long = replace(part, sections=(*part.sections, *part.sections[2:]))
    sizes = [size_of_heading(replace(sample, parts=(one,))) for one in (short, part, long)]
    assert sizes == sorted(sizes, reverse=True)
    assert len({*sizes}) == 3


def test_what_is_too_long_for_a_page_goes_on_in_a_second(sample: Document) -> None:
    (part,) = sample.parts
    (where,) = [section for section in part.sections if section.key == "where"]
    table = where.blocks[0]
    assert isinstance(table, Table)
    longer = replace(table, rows=table.rows * 30)
    made = replace(sample, parts=(replace(part, sections=(replace(where, blocks=(longer,)),)),))
    pages = kit_pages(made)
    assert len(pages) > 1
    assert f"Page 1 of {len(pages)}" in pages.text(0)
    assert sum(pages.text(page).count("TikTok @mirabakes") for page in range(len(pages))) == 30


def test_the_pdf_says_what_the_html_says(sample: Document) -> None:
    content = pdf_of(kit_pages(sample), about(sample))
    (texts,) = pdf_texts(content)
    written = " ".join(texts)
    page = html(sample)
    (part,) = sample.parts
    for figure in part.figures:
        assert figure.number in written
        assert figure.number in page
    cells = [cell for *_, table in tables_of(sample) for row in table.rows for cell in row]
    shown = [cell for cell in cells if cell.text in page and not _in_chart(sample, cell)]
    assert len(shown) > 30
    assert {cell.text for cell in shown if " " not in cell.text} <= {*texts}
    assert "Numbers as of 23 Nov 2026, from the creator’s own log." in written


def test_the_kit_is_tagged_in_its_order(sample: Document) -> None:
    (tags,) = kit_pages(sample).tags
    roles = [role for role, _ in groupby(tag.role for tag in tags if tag is not None)]
    assert roles[:5] == ["H1", "P", "H2", "Figure", "H2"]
    assert "TD" in roles
    (chart,) = {tag.says for tag in tags if tag is not None and tag.role == "Figure"}
    assert chart == "7,412 followers on 22 Nov 2026."


def test_the_kit_of_a_language_from_right_to_left_is_mirrored(sample: Document) -> None:
    plain = kit_pages(sample)
    other = kit_pages(replace(sample, language=FROM_RIGHT))
    assert other.from_right
    (name, *_), (mirrored, *_) = plain.shapes[0], other.shapes[0]
    assert isinstance(name, Words)
    assert isinstance(mirrored, Words)
    assert mirrored.at[0] == pytest.approx(plain.width - name.at[0])
    assert mirrored.anchor == "end"


def _in_chart(made: Document, cell: Cell) -> bool:
    """Whether it is only in the table under the chart, which paper does not have."""
    tables = [table for _, section, table in tables_of(made) if section.key == "line"]
    return any(cell in row for table in tables for row in table.rows)
