"""Workbooks as rows of texts, and what is said of those that cannot be read."""

import zipfile
from io import BytesIO

import pytest
from tests.importers.workbooks import ods_of, packed, xlsx, xlsx_of

from growthdesk.errors import Trouble
from growthdesk.importers.files.part import Part
from growthdesk.importers.files.sheets import Sheet, is_workbook, read_sheets

LEGACY = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def sheets_of(data: bytes) -> tuple[Sheet, ...]:
    return read_sheets(Part("book.xlsx", len(data), lambda: data))


def trouble_of(data: bytes) -> str:
    with pytest.raises(Trouble) as trouble:
        sheets_of(data)
    return trouble.value.says


def test_cells_are_texts_as_an_export_would_write_them() -> None:
    cells = (
        '<c r="A1"><v>7412</v></c><c r="B1"><v>0.08</v></c><c r="C1" t="b"><v>1</v></c>'
        '<c r="D1" t="d"><v>2025-03-04T00:00:00</v></c>'
        '<c r="E1" t="d"><v>2025-03-04T18:30:00</v></c>'
        '<c r="F1" t="inlineStr"><is><t>Brot &amp; Käse</t></is></c>'
        '<c r="G1"><v>7390000000000000001</v></c>'
    )
    (sheet,) = sheets_of(xlsx_of({"Zahlen": f'<row r="1">{cells}</row>'}))
    assert sheet == Sheet(
        "Zahlen",
        (
            (
                1,
                (
                    *("7412", "0.08", "TRUE", "2025-03-04", "2025-03-04 18:30:00"),
                    *("Brot & Käse", "7.390000E+18"),
                ),
            ),
        ),
    )


def test_rows_keep_their_numbers_and_empty_ones_are_left_out() -> None:
    (sheet, other) = sheets_of(xlsx({"A": [("a", None, "c"), (), (1, 2, None)], "B": []}))
    assert sheet.rows == ((1, ("a", "", "c")), (3, ("1", "2")))
    assert other.rows == ()


def test_an_ods_sheet_with_its_endless_empty_rest() -> None:
    rows = (
        '<table:table-row><table:table-cell office:value-type="date" office:date-value="2025-01-02">'
        "<text:p>2.1.25</text:p></table:table-cell>"
        '<table:table-cell office:value-type="float" office:value="12"><text:p>12</text:p>'
        '</table:table-cell><table:table-cell table:number-columns-repeated="16380"/>'
        '</table:table-row><table:table-row table:number-rows-repeated="1048000">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    assert is_workbook(ods_of(rows))
    assert sheets_of(ods_of(rows)) == (Sheet("S", ((1, ("2025-01-02", "12")),)),)


@pytest.mark.parametrize(
    ("data", "is_one"),
    [
        (xlsx({"A": [("a",)]}), True),
        (ods_of(""), True),
        (LEGACY + bytes(600), True),
        (packed({"data/tweets.js": "[]"}), False),
        (b"date,followers\n2025-01-01,1\n", False),
        (b"PK\x03\x04", False),
        (b"", False),
    ],
)
def test_what_a_workbook_is(data: bytes, is_one: bool) -> None:
    assert is_workbook(data) is is_one


DAMAGED = "“book.xlsx” cannot be read as a spreadsheet."
LARGE = "“book.xlsx” is larger than any export."


def _locked() -> bytes:
    data = bytearray(xlsx({"A": [("a",)]}))
    at = data.index(b"PK\x01\x02") + 8
    data[at] |= 1
    return bytes(data)


def _lying() -> bytes:
    """A part that says that it is small and is not."""
    data = bytearray(xlsx({"A": [("a" * 5000,)]}))
    with zipfile.ZipFile(BytesIO(bytes(data))) as archive:
        size = archive.getinfo("xl/worksheets/s1.xml").file_size
    return bytes(data).replace(size.to_bytes(4, "little"), (50).to_bytes(4, "little"))


def _bomb() -> bytes:
    out = BytesIO(xlsx({"A": [("a",)]}))
    with (
        zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/sharedStrings.xml", "w", force_zip64=True) as file,
    ):
        for _ in range(170):
            file.write(bytes(1_000_000))
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (xlsx({"A": [("a",)]})[:-30], DAMAGED),
        (xlsx({"A": [("a",)]})[:200], DAMAGED),
        (LEGACY + bytes(600), DAMAGED),
        (packed({"xl/workbook.xml": "<workbook", "a": "b"}), DAMAGED),
        (_lying(), DAMAGED),
        (_locked(), "“book.xlsx” is locked with a password."),
        (
            xlsx_of({"A": '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1048576"><v>1</v></c></row>'}),
            DAMAGED,
        ),
        (
            xlsx_of({"A": '<row r="1"><c r="A1"><v>1</v></c><c r="ALL9000"><v>1</v></c></row>'}),
            LARGE,
        ),
        (_bomb(), LARGE),
        (
            ods_of(
                '<table:table-row table:number-rows-repeated="1000000"><table:table-cell '
                'table:number-columns-repeated="1000000" office:value-type="float" '
                'office:value="1"/></table:table-row>'
            ),
            DAMAGED,
        ),
    ],
    ids=[
        *("no end", "cut", "empty xls", "broken xml", "lying", "locked"),
        *("two far corners", "wide and high", "bomb", "repeated cells"),
    ],
)
def test_a_hostile_workbook_is_one_sentence(data: bytes, says: str) -> None:
    assert trouble_of(data) == says
