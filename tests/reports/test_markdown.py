"""The report as Markdown: tables that stay tables, whatever a creator wrote."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.october import MARKUP
from tests.reports.test_progress import TODAY

from growthdesk.analysis.period import read_period
from growthdesk.reports.cells import table
from growthdesk.reports.document import Column, Document, Paragraph, Part, Section
from growthdesk.reports.language import ENGLISH
from growthdesk.reports.markdown import markdown_text
from growthdesk.reports.progress import Progress, document


def of_texts(sentence: str, *cells: str) -> list[str]:
    """The lines of a report with one sentence, and a table with one row."""
    columns = [Column(f"Column {place}") for place in range(len(cells))]
    shown = table(ENGLISH, "Posts", columns, [cells])
    section = Section("all_posts", "All posts", (Paragraph(sentence), shown))
    nothing = document(Progress(read_period("2026-10", TODAY, 0), TODAY, (), {}))
    made: Document = replace(nothing, parts=(Part("@mira", "@mira", (), (section,)),))
    return markdown_text(made).splitlines()


def test_october_reads_as_a_page(october: Progress) -> None:
    lines = markdown_text(document(october)).splitlines()
    assert lines[:3] == ["# October 2026", "", "1 – 31 Oct 2026"]
    assert "- **+124** vs +100 in Sep" in lines
    assert "### Top posts" in lines
    escaped = re.sub(r"([<>&])", r"\\\1", MARKUP)
    assert f"| {escaped} | Carousel | 11 Oct | 1,500 | 5.0% |" in lines
    assert lines[-1].startswith("Made with Growthdesk ")


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("*bold* and _more_", r"\*bold\* and \_more\_"),
        ("a | b", r"a \| b"),
        ("<script>&amp;", r"\<script\>\&amp;"),
        ("[link](there)", r"\[link\](there)"),
        ("see https://a.example or www.a.example", r"see https\://a.example or www\.a.example"),
        ("C:\\path", r"C:\\path"),
        ("two\nlines", "two lines"),
    ],
)
def test_a_cell_is_no_markup(written: str, text: str) -> None:
    assert f"| {text} |" in of_texts("Before.", written)


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("1. first", r"1\. first"),
        ("- item", r"\- item"),
        ("# head", r"\# head"),
        ("+446 followers", "+446 followers"),
    ],
)
def test_a_sentence_begins_no_list(written: str, text: str) -> None:
    assert text in of_texts(written, "Plum cake")


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1, max_size=4))
def test_a_row_keeps_its_columns(cells: list[str]) -> None:
    lines = of_texts("Before.", *cells)
    place = next(n for n, line in enumerate(lines) if line.startswith("| Column 0"))
    unescaped = re.findall(r"(?<!\\)(?:\\\\)*\|", lines[place + 2])
    assert len(unescaped) == len(cells) + 1
    assert lines[place + 3] == ""
