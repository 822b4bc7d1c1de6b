"""How cells look: the kinds of values as a spreadsheet writes them, heads and titles."""

from collections.abc import Mapping
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format

from growthdesk.reports.document import ColumnKind

_PATTERNS: Mapping[ColumnKind, str] = {
    "text": "General",
    "day": "d mmm yyyy",
    "number": "#,##0",
    "decimal": "#,##0.0",
    "signed": '+#,##0;"−"#,##0;"±"0',
    "signed_decimal": '+#,##0.0;"−"#,##0.0;"±"0.0',
    "share": "0.0%",
    "signed_share": '+0.0%;"−"0.0%;"±"0.0%',
}
_LINE, _MUTED, _HEAD = "#e4e1da", "#6b675f", "#f4f2ee"


class Formats:
    """The formats of one workbook, each made once."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._made: dict[str, Format] = {}

    def of(self, kind: ColumnKind) -> Format:
        """A cell of that kind; words may break."""
        return self._format(
            kind,
            num_format=_PATTERNS[kind],
            text_wrap=kind == "text",
            valign="top",
            **_beside(is_number=kind not in ("text", "day")),
            bottom=1,
            bottom_color=_LINE,
        )

    def head(self, *, is_number: bool) -> Format:
        """The name of a column, which stands where its cells do."""
        return self._format(
            f"head {is_number}",
            bold=True,
            text_wrap=True,
            valign="bottom",
            **_beside(is_number=is_number),
            bg_color=_HEAD,
            bottom=1,
            bottom_color=_MUTED,
        )

    def title(self, size: int) -> Format:
        """A heading in letters of that size."""
        return self._format(f"title {size}", bold=True, font_size=size)

    def figure(self, kind: ColumnKind) -> Format:
        """A key figure."""
        return self._format(
            f"figure {kind}", num_format=_PATTERNS[kind], bold=True, font_size=12, align="right"
        )

    def says(self, *, quiet: bool) -> Format:
        """A sentence that goes over several columns."""
        colour = {"font_color": _MUTED} if quiet else {}
        return self._format(f"says {quiet}", text_wrap=True, valign="top", **colour)

    def _format(self, name: str, **looks: Any) -> Format:
        if name not in self._made:
            self._made[name] = self._book.add_format(looks)
        return self._made[name]


def _beside(*, is_number: bool) -> dict[str, Any]:
    """Numbers end at the edge of their column, words keep away from those before them."""
    return {"align": "right"} if is_number else {"align": "left", "indent": 1}
