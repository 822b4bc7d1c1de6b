"""The rows of a table as posts."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat
from typing import Any

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.links import id_in, kept_link
from growthdesk.domain.platform import Kind
from growthdesk.importers.found import Columns, FoundPost, Numbers, Options
from growthdesk.importers.tables.columns import NUMBER_FIELDS
from growthdesk.importers.tables.table import Table
from growthdesk.importers.values.cells import Bad, is_missing
from growthdesk.importers.values.moments import When
from growthdesk.importers.values.names import KIND_NAMES, NO, YES, Field, plain
from growthdesk.importers.values.numbers import read_numbers


def posts_of(
    table: Table,
    columns: Columns,
    options: Options,
    days: Sequence[When | Bad | None],
    bad: dict[int, str],
) -> list[FoundPost]:
    """The posts of a table, in the order of its rows; ``days`` has one entry a row.

    Rows that cannot be read go to ``bad``, by line, with the reason. Of two rows with one
    platform id the last counts.
    """
    posts: list[FoundPost] = []
    of_id: dict[str, int] = {}
    zone = options.zone.key
    numbers = _numbers(table, columns, bad)
    rows = zip(table.rows, days, numbers, *_facts(table, columns), strict=False)
    for (line, _), when, seen, kind, title, caption, link, niche, pinned, name in rows:
        if line in bad:
            continue
        if isinstance(when, Bad):
            bad[line] = when.reason
            continue
        if when is None:
            bad[line] = "The row has no day."
            continue
        platform_id = name or (id_in(link) if link else None)
        day, moment = when
        posts.append(
            FoundPost(
                line,
                day,
                moment,
                zone,
                kind,
                title,
                caption,
                link,
                niche,
                pinned,
                platform_id,
                seen,
            )
        )
        if platform_id is not None:
            if platform_id in of_id:
                bad[of_id[platform_id]] = f"The post comes again on line {line}."
            of_id[platform_id] = line
    return posts


def _numbers(table: Table, columns: Columns, bad: dict[int, str]) -> Iterator[Numbers]:
    """The numbers of each row in the order of NUMBERS; rows that are not sound go to ``bad``."""
    given: list[Iterable[Any]] = []
    for name in NUMBERS:
        if NUMBER_FIELDS[name] not in columns:
            given.append(repeat(None, len(table.rows)))
            continue
        read = read_numbers(table.column(columns[NUMBER_FIELDS[name]]), name)
        if Bad in {*map(type, read)}:
            for (line, _), number in zip(table.rows, read, strict=True):
                if isinstance(number, Bad):
                    bad.setdefault(line, number.reason)
        given.append(read)
    return zip(*given, strict=True)


def _facts(
    table: Table, columns: Columns
) -> tuple[
    Sequence[Kind | None],
    Sequence[str],
    Sequence[str],
    Sequence[str],
    Sequence[str],
    Sequence[bool | None],
    Sequence[str | None],
]:
    """The kind, title, caption, link, niche, pin and platform id of each row, by columns."""

    def cells(field: Field) -> Sequence[str]:
        return table.column(columns[field]) if field in columns else [""] * len(table.rows)

    kinds = cells(Field.KIND)
    said = {cell: _kind(cell) if cell else None for cell in {*kinds}}
    return (
        [said[cell] for cell in kinds],
        [cell.strip() for cell in cells(Field.TITLE)],
        [cell.strip() for cell in cells(Field.CAPTION)],
        [kept_link(cell) if cell else "" for cell in cells(Field.LINK)],
        [cell.strip() for cell in cells(Field.NICHE)],
        [_yes(cell) if cell else None for cell in cells(Field.PINNED)],
        [_platform_id(cell) if cell else None for cell in cells(Field.PLATFORM_ID)],
    )


def _kind(cell: str) -> Kind | None:
    return KIND_NAMES.get(plain(cell))


def _yes(cell: str) -> bool | None:
    word = plain(cell)
    return True if word in YES else False if word in NO else None


def _platform_id(cell: str) -> str | None:
    """The id as it stands; none if a spreadsheet has rounded it to 1.47E+18."""
    name = cell.strip()
    return None if is_missing(name) or "E+" in name.upper() else name
