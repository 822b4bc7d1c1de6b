"""Values become the cells of a table, each written as the kind of its column is."""

from collections.abc import Iterable, Sequence
from datetime import date

from growthdesk.reports.document import Cell, Column, ColumnKind, Table, Value
from growthdesk.reports.language import MISSING, Language


def table(
    language: Language,
    name: str,
    columns: Iterable[Column],
    rows: Iterable[Sequence[Value | Cell]],
    near: date | None = None,
) -> Table:
    """A table of values; a ready cell stays as it is. A day of the year of ``near`` is without it."""
    kept = tuple(columns)
    return Table(
        name,
        kept,
        tuple(
            tuple(
                value if isinstance(value, Cell) else cell(language, column.kind, value, near)
                for column, value in zip(kept, row, strict=True)
            )
            for row in rows
        ),
    )


def cell(language: Language, kind: ColumnKind, value: Value, near: date | None = None) -> Cell:
    """A value and how it is written in a column of that kind; a dash for what is missing."""
    if value is None or value != value or value == "":
        return Cell(MISSING)
    if isinstance(value, str):
        return Cell(value, value)
    if isinstance(value, date):
        return Cell(language.short_day(value, near), value)
    return Cell(_WRITERS[kind](language, value), value)


def of_kind(language: Language, kind: ColumnKind, value: Value) -> Cell:
    """A cell that is of another kind than its column."""
    made = cell(language, kind, value)
    return Cell(made.text, made.value, kind)


_WRITERS = {
    "number": Language.number,
    "decimal": Language.decimal,
    "signed": Language.signed,
    "signed_decimal": Language.signed_decimal,
    "share": Language.percent,
    "signed_share": Language.signed_points,
}
