"""Posts on the clipboard, as a spreadsheet takes them."""

import csv
import io
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData

from growthdesk.ui.models.post_columns import RIGHT, Column, column_name, plain_text
from growthdesk.ui.models.posts import PostsModel

_FORMULA = ("=", "+", "-", "@")


def copied(model: PostsModel, rows: Sequence[int], columns: Sequence[Column]) -> QMimeData:
    """These rows with the names of their columns: text with tabs, and a table as HTML.

    No cell is taken for a formula.
    """
    table = [[column_name(column) for column in columns]]
    table += ([safe(plain_text(line, c)) for c in columns] for line in model.lines(rows))
    data = QMimeData()
    lines = io.StringIO()
    csv.writer(lines, delimiter="\t", lineterminator="\n").writerows(table)
    data.setText(lines.getvalue())
    data.setHtml(_html(table, columns))
    return data


def safe(text: str) -> str:
    """A cell that no spreadsheet takes for a formula, on one line."""
    line = " ".join(text.split())
    return "'" + line if line.startswith(_FORMULA) else line


def unsafe(text: str) -> str:
    """What ``safe`` was made of, but for its line breaks."""
    return text[1:] if text.startswith("'") and text[1:].startswith(_FORMULA) else text


def _html(table: Sequence[Sequence[str]], columns: Sequence[Column]) -> str:
    # Spreadsheets keep as text what is said to be text: a title that looks like a day, an id.
    as_text = " style=\"mso-number-format:'\\@'\""
    styles = ["" if c in RIGHT or c is Column.PUBLISHED else as_text for c in columns]
    head, *body = table
    lines = ["<tr>" + "".join(f"<th>{escape(cell)}</th>" for cell in head) + "</tr>"]
    for row in body:
        cells = zip(row, styles, strict=True)
        lines.append("<tr>" + "".join(f"<td{s}>{escape(cell)}</td>" for cell, s in cells) + "</tr>")
    return '<meta charset="utf-8"><table>' + "\n".join(lines) + "</table>"
