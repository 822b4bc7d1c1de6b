"""The rows of a table as posts."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.platform import Kind
from growthdesk.importers.cells import Bad, is_missing
from growthdesk.importers.columns import NUMBER_FIELDS
from growthdesk.importers.found import NO_NUMBERS, Columns, FoundPost, Numbers, Options
from growthdesk.importers.links import id_in, kept_link
from growthdesk.importers.moments import When
from growthdesk.importers.names import KIND_NAMES, NO, YES, Field, plain
from growthdesk.importers.numbers import read_numbers
from growthdesk.importers.table import Table


def _text(cell: str) -> str:
    return cell.strip()


def _kind(cell: str) -> Kind | None:
    return KIND_NAMES.get(plain(cell))


def _yes(cell: str) -> bool | None:
    word = plain(cell)
    return True if word in YES else False if word in NO else None


_TEXTS: Mapping[Field, Callable[[str], object]] = {
    Field.TITLE: _text,
    Field.CAPTION: _text,
    Field.LINK: kept_link,
    Field.KIND: _kind,
    Field.NICHE: _text,
    Field.PINNED: _yes,
}


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
    texts = {
        field.value: table.column(columns[field])
        for field in (*_TEXTS, Field.PLATFORM_ID)
        if field in columns
    }
    posts: list[FoundPost] = []
    of_id: dict[str, int] = {}
    rows = zip(table.rows, days, _numbers(table, columns), strict=True)
    for place, ((line, _), when, numbers) in enumerate(rows):
        if line in bad:
            continue
        wrong = when if isinstance(when, Bad) else numbers
        if isinstance(wrong, Bad):
            bad[line] = wrong.reason
        elif not isinstance(when, tuple):
            bad[line] = "The row has no day."
        elif isinstance(numbers, tuple):
            facts = _facts({name: column[place] for name, column in texts.items()})
            post = FoundPost(line, *when, options.zone.key, numbers=numbers, **facts)
            posts.append(post)
            if post.platform_id is not None:
                if post.platform_id in of_id:
                    bad[of_id[post.platform_id]] = f"The post comes again on line {line}."
                of_id[post.platform_id] = line
    return posts


def _numbers(table: Table, columns: Columns) -> list[Numbers | Bad]:
    """The numbers of each row in the order of NUMBERS, or what is wrong with one of them."""
    given = [
        (place, read_numbers(table.column(columns[NUMBER_FIELDS[name]]), name))
        for place, name in enumerate(NUMBERS)
        if NUMBER_FIELDS[name] in columns
    ]
    if not given:
        return [NO_NUMBERS] * len(table.rows)
    rows: list[Numbers | Bad] = []
    for values in zip(*(column for _, column in given), strict=True):
        numbers: list[int | None] = [None] * len(NUMBERS)
        wrong = None
        for (place, _), value in zip(given, values, strict=True):
            if isinstance(value, Bad):
                wrong = wrong or value
            else:
                numbers[place] = value
        rows.append(wrong or tuple(numbers))
    return rows


def _facts(cells: dict[str, str]) -> dict[str, Any]:
    facts: dict[str, Any] = {
        field.value: read(cells[field]) for field, read in _TEXTS.items() if field in cells
    }
    platform_id = _platform_id(cells.get(Field.PLATFORM_ID, ""))
    return facts | {"platform_id": platform_id or id_in(facts.get("link", ""))}


def _platform_id(cell: str) -> str | None:
    """The id as it stands; none if a spreadsheet has rounded it to 1.47E+18."""
    name = cell.strip()
    return None if is_missing(name) or "E+" in name.upper() else name
