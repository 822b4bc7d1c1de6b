"""The workbook: what is a number stays one, texts stay texts, sheets have names that are allowed."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook
from tests.documents import document_of, part_of, table_of_texts
from tests.october import FORMULA, MARKUP

from growthdesk.reports.document import (
    Cell,
    Column,
    ColumnKind,
    Document,
    KeyFigure,
    Part,
    Section,
    Table,
)
from growthdesk.reports.numbers import numbers
from growthdesk.reports.progress import Progress, document
from growthdesk.reports.xlsx.names import sheet_names
from growthdesk.reports.xlsx.workbook import xlsx_bytes

Rows = list[list[Any]]

CELLS = (
    Cell("-1", "-1"),
    Cell("12 Oct", date(2026, 10, 12)),
    Cell("7,412", 7412),
    Cell("+14.4", 14.4),
    Cell("6.9%", 0.069),
    Cell("—"),
    Cell("not yet"),
    Cell("1899", date(1899, 1, 1)),
)
KINDS: tuple[ColumnKind, ...] = (
    "text",
    "day",
    "number",
    "signed_decimal",
    "share",
    "number",
    "number",
    "day",
)


def sheets(content: bytes) -> Mapping[str, Rows]:
    """What a reader of workbooks finds, by the names of the sheets."""
    book = CalamineWorkbook.from_filelike(BytesIO(content))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def inside(content: bytes, ending: str) -> str:
    """The files of a workbook whose names end so, one after the other."""
    with ZipFile(BytesIO(content)) as opened:
        names = sorted(name for name in opened.namelist() if name.endswith(ending))
        return "".join(opened.read(name).decode() for name in names)


@pytest.fixture
def book(october: Progress) -> bytes:
    """October 2026 of the account in tests/october.py, with everything that can be in it."""
    return xlsx_bytes(document(october))


def test_its_numbers_are_those_of_the_json(october: Progress, book: bytes) -> None:
    (account,) = numbers(october)["accounts"]
    found = sheets(book)
    posts = {row[0]: row for row in found["All posts"]}
    head = posts["Post"]
    for post in account["posts"]:
        row = dict(zip(head, posts[post["title"]], strict=True))
        assert row["Day"] == date.fromisoformat(post["day"])
        for column, name in (("Reach", "reach"), ("Likes", "likes")):
            assert row[column] == ("" if post[name] is None else post[name])
        if post["engagement"] is not None:
            assert row["Engagement"] == pytest.approx(post["engagement"])
    figures = {row[0]: row[1] for row in found["@mira.bakes"] if len(row) > 1}
    assert figures["followers"] == account["status"]["followers"]
    counted = {row[-5]: row[-4] for row in found["Growth toward 10,000"] if row[-4] != ""}
    for count in account["counts"]:
        middle = (count["followers"] + count["highest"]) / 2
        assert counted[date.fromisoformat(count["day"])] == pytest.approx(middle, abs=0.05)


def test_every_section_has_a_sheet_with_its_tables(october: Progress, book: bytes) -> None:
    shown, found = document(october), sheets(book)
    (part,) = shown.parts
    assert list(found) == ["@mira.bakes", *(section.title for section in part.sections)]
    for section in part.sections:
        texts = {cell for row in found[section.title] for cell in row if isinstance(cell, str)}
        for block in section.blocks:
            if isinstance(block, Table):
                assert {column.name for column in block.columns} <= texts


def test_no_text_is_a_formula_or_a_link(book: bytes) -> None:
    texts = {cell for rows in sheets(book).values() for row in rows for cell in row}
    assert {FORMULA, MARKUP} <= texts
    written = inside(book, ".xml")
    assert "<f>" not in inside(book, "sheet1.xml") + inside(book, "sheet2.xml")
    assert "<hyperlink" not in written


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@a", "{=1}", "http://a.example", "\t=1"])
def test_what_looks_like_something_else_is_a_text(text: str) -> None:
    made = document_of(part_of(table_of_texts([Column("Post")], [[text]])))
    content = xlsx_bytes(replace(made, parts=(replace(made.parts[0], name=text),)))
    assert sheets(content)["All posts"][1] == [text]
    assert "<f>" not in inside(content, ".xml")
    assert "<hyperlink" not in inside(content, ".xml")


def test_a_value_is_of_its_kind() -> None:
    columns = tuple(Column(f"{place}", kind) for place, kind in enumerate(KINDS))
    content = xlsx_bytes(document_of(part_of(Table("Kinds", columns, (CELLS,)))))
    _, row, *_ = sheets(content)["All posts"]
    assert row == ["-1", date(2026, 10, 12), 7412, 14.4, 0.069, "", "not yet", "1899"]
    looks = inside(content, "styles.xml")
    for pattern in ("d mmm yyyy", "#,##0", "0.0%"):
        assert f'formatCode="{pattern}"' in looks


def test_heads_are_frozen_and_charts_are_native(book: bytes) -> None:
    assert inside(book, ".xml").count('state="frozen"') >= 6
    charts = inside(book, ".xml")
    assert charts.count("<c:lineChart>") == 2  # of followers, and the plan across the bars
    assert charts.count("<c:barChart>") == 1
    assert "on the way to 10,000." in inside(book, "drawing1.xml")  # for who cannot see it


def test_it_says_what_it_is_and_is_the_same_every_time(october: Progress, book: bytes) -> None:
    told = inside(book, "core.xml")
    assert "<dc:title>October 2026 · @mira.bakes</dc:title>" in told
    assert "<dc:creator>@mira.bakes</dc:creator>" in told
    assert "2026-11-23" in told
    assert xlsx_bytes(document(october)) == book


names = st.text(max_size=60) | st.sampled_from(
    ["", "History", "'quoted'", "a/b:c[d]*?\\", "🍞" * 40, "@Mira", "@mira", "\u2068x\u2069"]
)


@settings(max_examples=200)
@given(parts=st.lists(st.tuples(names, st.lists(names, max_size=4)), min_size=1, max_size=5))
def test_names_of_sheets_are_allowed_and_each_is_there_once(
    parts: list[tuple[str, list[str]]],
) -> None:
    made = sheet_names(_document(parts))
    flat = [name for part in made for name in part]
    assert [len(part) for part in made] == [1 + len(titles) for _, titles in parts]
    assert len({name.casefold() for name in flat}) == len(flat)
    for name in flat:
        assert 0 < len(name.encode("utf-16-le")) // 2 <= 31
        assert not set("[]:*?/\\\x00") & set(name)
        assert name.strip("'") == name
        assert name.casefold() != "history"


def test_of_several_accounts_a_sheet_is_named_with_its_own() -> None:
    found = sheet_names(_document([("@mira.bakes", ["Growth"]), ("@bread.and.more", ["Growth"])]))
    assert found == (
        ("@mira.bakes", "@mira.bakes · Growth"),
        ("@bread.and.more", "@bread.and.more · Growth"),
    )


def _document(parts: list[tuple[str, list[str]]]) -> Document:
    """A report with parts of these names, and sections of these titles in each."""
    figure = KeyFigure("1", "followers", value=1)
    return document_of(
        *(
            Part(name, name, (figure,), tuple(Section("all_posts", title, ()) for title in titles))
            for name, titles in parts
        )
    )
