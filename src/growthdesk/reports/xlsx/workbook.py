"""The document as an XLSX file: what is a number stays one, and no text becomes a formula."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from io import BytesIO
from math import ceil

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from growthdesk.reports.document import (
    Cell,
    Chart,
    Document,
    Paragraph,
    Part,
    Section,
    Table,
    Value,
)
from growthdesk.reports.language import MISSING
from growthdesk.reports.xlsx.chart import SIZE, draw_native, numbers_of
from growthdesk.reports.xlsx.formats import Formats
from growthdesk.reports.xlsx.names import sheet_names

_NARROW, _WIDE = 11, 46
"""Characters that a column is wide at least and at most."""
_DAY_BY_DAY = 14
"""Characters that the columns of the numbers of a chart are wide."""
_LONGEST = 32_000
"""Characters that a cell holds."""
_LONGEST_DAY = "31 Sept 2026"
_ROW, _HIGHEST = 20, 540
"""Pixels that a row is high, and at most."""
_OLDEST = 1900
"""The first year that a spreadsheet has days of."""


def xlsx_bytes(document: Document) -> bytes:
    """The document as the content of an XLSX file: a sheet for each part and each section of it.

    On the sheet of a part stand its key figures; on that of a section its tables, under them
    its sentences, beside them its charts. The same document gives the same bytes.
    """
    out = BytesIO()
    who = " · ".join(part.name for part in document.parts)
    with Workbook(out, {"in_memory": True}) as book:
        book.set_properties(
            {
                "title": f"{document.title} · {who}",
                "author": who,
                "comments": " · ".join(filter(None, (document.foot, document.source))),
                "created": datetime.combine(document.made_on, time()),
            }
        )
        formats = Formats(book)
        for part, names in zip(document.parts, sheet_names(document), strict=True):
            _write_part(_sheet(book, document, names[0]), formats, document, part)
            for section, name in zip(part.sections, names[1:], strict=True):
                _SectionSheet(book, _sheet(book, document, name), formats, document).write(section)
    return out.getvalue()


def _sheet(book: Workbook, document: Document, name: str) -> Worksheet:
    sheet = book.add_worksheet(name)
    sheet.hide_gridlines(2)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    if document.language.right_to_left:
        sheet.right_to_left()
    return sheet


def _write_part(sheet: Worksheet, formats: Formats, document: Document, part: Part) -> None:
    """The title, whose it is, the key figures, and how the report was made."""
    muted = formats.says(quiet=True)
    about = (document.title, part.subtitle, document.aside)
    for row, text in enumerate(about):
        sheet.write_string(row, 0, text, muted if row else formats.title(16))
    row = len(about) + 1
    for figure in part.figures:
        sheet.write_string(row, 0, figure.caption)
        look = formats.figure(figure.kind)
        if figure.value is None:
            sheet.write_string(row, 1, figure.number, look)
        else:
            _write(sheet, (row, 1), Cell(figure.number, figure.value), look)
        row += 1
    row += 1
    for text in (*(one.text for one in part.lead), document.foot, document.source):
        if text:
            sheet.write_string(row, 0, text, muted)
            row += 1
    widest = max((len(figure.caption) for figure in part.figures), default=0)
    sheet.set_column(0, 0, min(max(widest, len(document.title) * 1.6, 40), 70))
    sheet.set_column(1, 1, 18)


class _SectionSheet:
    """The sheet of one section, which grows downwards."""

    def __init__(
        self, book: Workbook, sheet: Worksheet, formats: Formats, document: Document
    ) -> None:
        self._book = book
        self._sheet = sheet
        self._formats = formats
        self._document = document
        self._row = 0

    def write(self, section: Section) -> None:
        """Tables first, so that the head of the first can stay where it is; then sentences."""
        tables = [
            block.table if isinstance(block, Chart) else block
            for block in section.blocks
            if not isinstance(block, Paragraph)
        ]
        widths = _widths(tables)
        for column, width in enumerate(widths):
            self._sheet.set_column(column, column, width)
        for table in tables:
            self._write_table(table, 0, is_first=table is tables[0])
        for text, quiet in _sentences(section):
            self._say(text, widths, quiet=quiet)
        charts = [block for block in section.blocks if isinstance(block, Chart)]
        charts = [
            chart for chart in charts if any(len(series.points) > 1 for series in chart.series)
        ]
        top = 1  # under the head, which stays where it is
        for chart in charts:
            top = self._draw(chart, top, len(widths) + 1)
        if not charts:
            self._sheet.repeat_rows(0)

    def _write_table(self, table: Table, column: int, *, is_first: bool) -> None:
        if not is_first:
            self._sheet.write_string(self._row, column, table.name, self._formats.title(11))
            self._row += 1
        self._write_rows(table, (self._row, column))
        if is_first:
            self._sheet.freeze_panes(1, 0)
        self._row += len(table.rows) + 2

    def _write_rows(self, table: Table, at: tuple[int, int]) -> None:
        row, column = at
        for place, one in enumerate(table.columns):
            head = self._formats.head(is_number=one.is_number)
            self._sheet.write_string(row, column + place, one.name, head)
        for down, cells in enumerate(table.rows, start=row + 1):
            for place, (cell, one) in enumerate(zip(cells, table.columns, strict=True)):
                look = self._formats.of(cell.kind or one.kind)
                _write(self._sheet, (down, column + place), cell, look)

    def _say(self, text: str, widths: Sequence[float], *, quiet: bool) -> None:
        """A sentence over the columns of the tables, in as many lines as it needs."""
        last = max(len(widths) - 1, 5)
        room = sum(widths) + 9 * (last + 1 - len(widths))
        look = self._formats.says(quiet=quiet)
        self._sheet.merge_range(self._row, 0, self._row, last, "", look)
        self._sheet.write_string(self._row, 0, text[:_LONGEST], look)
        self._sheet.set_row_pixels(self._row, min(_ROW * ceil(1.1 * len(text) / room), _HIGHEST))
        self._row += 1

    def _draw(self, chart: Chart, top: int, column: int) -> int:
        """The chart, under it its numbers; the row under these."""
        numbers = numbers_of(chart, self._document.language.say("Day"))
        under = top + SIZE[1] // _ROW + 3
        self._write_rows(numbers, (under, column))
        self._sheet.set_column(column, column + len(numbers.columns) - 1, _DAY_BY_DAY)
        # On paper the numbers of a chart of every day would be a page a month.
        last = column + max(len(numbers.columns), ceil(SIZE[0] / (7 * _DAY_BY_DAY)))
        self._sheet.print_area(0, 0, max(under - 2, self._row), last)
        draw_native(self._book, self._sheet, chart, (top, column), (under, column))
        return under + len(numbers.rows) + 2


def _sentences(section: Section) -> Iterable[tuple[str, bool]]:
    """What is said, but for what the marks of a drawn chart mean: its native one has others."""
    before = None
    for block in section.blocks:
        match block:
            case Paragraph(text, quiet) if not (quiet and isinstance(before, Chart)):
                yield text, quiet
            case Chart():
                yield block.says, False
        before = block


def _widths(tables: Sequence[Table]) -> list[float]:
    """The widths of the columns that the tables have in common, by what stands in them."""
    texts: dict[int, list[str]] = {}
    for table in tables:
        for place, column in enumerate(table.columns):
            words = column.name.split() if column.is_number else [column.name]
            words += [_LONGEST_DAY] if column.kind == "day" else []
            cells = (row[place].text for row in table.rows)
            texts.setdefault(place, []).extend([*words, *cells])
    return [
        min(max(*(len(text) * 1.1 + 2 for text in texts[place]), _NARROW), _WIDE)
        for place in sorted(texts)
    ]


def _write(sheet: Worksheet, at: tuple[int, int], cell: Cell, look: object) -> None:
    """A value as what it is; what is not known is an empty cell."""
    value: Value = cell.value
    match value:
        case date() if value.year >= _OLDEST:
            sheet.write_datetime(*at, datetime.combine(value, time()), look)
        case int() | float():
            sheet.write_number(*at, value, look)
        case None if cell.text in ("", MISSING):
            sheet.write_blank(*at, None, look)
        case _:
            sheet.write_string(*at, cell.text[:_LONGEST], look)
