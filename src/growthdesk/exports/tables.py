"""The tables and the JSON of a whole log as text."""

import csv
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TextIO

from growthdesk.domain.rows import Account, Row
from growthdesk.exports.cells import cell, columns_of, said_of
from growthdesk.exports.names import MARK, table_words
from growthdesk.store.tables import TABLES, Line
from growthdesk.store.whole import Everything

ASIDE = "account"
"""A column that is there for reading only: instagram:mira.bakes beside the account's id."""


_TIGHT = (",", ":")


@dataclass(frozen=True, slots=True)
class Made:
    """By which version an export was made, on which day, and the fingerprint of the log."""

    version: str
    day: date
    digest: str


def write_csv(file: TextIO, kind: type[Row], everything: Everything) -> None:
    """One table: a header, and a row for each line, in the order of the log.

    It is written as spreadsheets want it: a byte order mark, or they take UTF-8 for something
    older, commas, and line ends of Windows.
    """
    file.write("\ufeff")
    out = csv.writer(file)
    columns = columns_of(kind)
    place = next((n for n, column in enumerate(columns) if column.name == "account_id"), None)
    names = [column.name for column in columns]
    out.writerow(names if place is None else [ASIDE, *names])
    addresses = _addresses(everything) if place is not None else {}
    for line in everything[kind]:
        cells = list(map(cell, columns, line))
        out.writerow(cells if place is None else [addresses.get(line[place], ""), *cells])


def write_json(file: TextIO, everything: Everything, made: Made) -> None:
    """All tables: what it is and how much there is first, then each row on a line of its own."""
    head = {
        "format": MARK,
        "version": made.version,
        "made_on": made.day.isoformat(),
        "digest": made.digest,
        "rows": {table_words(kind): len(lines) for kind, lines in everything.items()},
    }
    text = json.dumps(head, ensure_ascii=False, indent=1)
    file.write(text.removesuffix("\n}") + ',\n "tables": {')
    for number, (kind, lines) in enumerate(everything.items()):
        file.write(f"{',' if number else ''}\n  {json.dumps(table_words(kind))}: [")
        columns = columns_of(kind)
        for place, line in enumerate(lines):
            row = {c.name: said_of(c, v) for c, v in zip(columns, line, strict=True)}
            file.write(
                f"{',' if place else ''}\n{json.dumps(row, ensure_ascii=False, separators=_TIGHT)}"
            )
        file.write("\n  ]" if lines else "]")
    file.write("\n }\n}\n")


def _addresses(everything: Everything) -> Mapping[object, str | int]:
    columns = columns_of(Account)
    address = next(column for column in columns if column.name == "handle")
    return {line[0]: cell(address, account.address) for line, account in _accounts(everything)}


def _accounts(everything: Everything) -> list[tuple[Line, Account]]:
    lines = everything[Account]
    return list(zip(lines, TABLES[Account].rows(lines), strict=True))
