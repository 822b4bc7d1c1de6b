"""Columns of a table that are matched by hand on the command line."""

from collections.abc import Iterable, Mapping

from growthdesk.errors import Trouble
from growthdesk.importers.found import Columns, Found, Header
from growthdesk.importers.values.headers import dresses_off
from growthdesk.importers.values.names import Field, plain

Wanted = Mapping[Field, str]
"""Which header holds a field; empty for a field that no column holds."""


def read_columns(values: Iterable[str]) -> Wanted:
    """The fields and headers of texts like ``followers=Total``. Raises Trouble for any other."""
    wanted: dict[Field, str] = {}
    for value in values:
        name, sign, header = value.partition("=")
        try:
            field = Field(name.strip().lower().replace(" ", "_").replace("-", "_"))
        except ValueError:
            sign = ""
        if not sign:
            raise Trouble(
                f"“{value}” matches no column.",
                f"Write it like followers=Total, with one of: {', '.join(Field)}.",
            )
        wanted[field] = header.strip()
    return wanted


def matched(found: Found, wanted: Wanted) -> Columns | None:
    """The columns of what was found, with those that are wanted; None if it lacks one of them."""
    columns = dict(found.columns)
    for field, header in wanted.items():
        columns.pop(field, None)
        if header:
            place = _place(found.headers, header)
            if place is None:
                return None
            columns[field] = place
    return columns


def no_such_column(wanted: Wanted, founds: Iterable[Found]) -> Trouble:
    """What is said if no file has the columns that are wanted."""
    named = ", ".join(f"“{header}”" for header in wanted.values() if header)
    there = dict.fromkeys(header.text for found in founds for header in found.headers)
    shown = ", ".join([text[:20] for text in there if text][:12])
    return Trouble(
        f"No table has a column {named}.",
        f"Its columns are: {shown}." if shown else "Only tables have columns to be matched.",
    )


def _place(headers: Iterable[Header], name: str) -> int | None:
    """The column of that header, or of that number from 1 written like #3; None if it is not there."""
    texts = [header.text for header in headers]
    if name.startswith("#") and name[1:].isdecimal():
        place = int(name[1:]) - 1
        return place if 0 <= place < len(texts) else None
    wanted = plain(name)
    exact = (place for place, text in enumerate(texts) if plain(text) == wanted)
    dressed = (place for place, text in enumerate(texts) if wanted in dresses_off(text))
    return next(exact, next(dressed, None))
