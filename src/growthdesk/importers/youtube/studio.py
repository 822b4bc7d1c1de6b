"""YouTube Studio's export of the advanced mode: videos, and subscribers and views by day.

Its three files are Table data, Totals and Chart data, in the language of the page; the chart
only repeats the others.
"""

import re
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import PurePosixPath

from growthdesk.importers.files.grids import Grid, grids_in
from growthdesk.importers.files.part import Part
from growthdesk.importers.files.source import Source
from growthdesk.importers.found import Found, Options, Whose
from growthdesk.importers.recognised import Recognised
from growthdesk.importers.values.names import plain
from growthdesk.importers.youtube.days import read_by_day
from growthdesk.importers.youtube.export import Export
from growthdesk.importers.youtube.tables import Sort, YouTubeTable, is_named_so, table_in
from growthdesk.importers.youtube.videos import read_videos

_NAME = re.compile(r"\S.{0,60}?[ _](\d{4}-\d\d-\d\d)_(\d{4}-\d\d-\d\d)(?:[ _](.{1,100}))?")
_ENDING = re.compile(r"\.(?:zip|csv|xlsx|ods|tsv)$", re.IGNORECASE)
_AGAIN = re.compile(r" ?\(\d{1,3}\)$")
_USELESS = "Nothing in it is kept: a log has no place for what it tells."


def recognise_youtube_studio(source: Source) -> Sequence[Recognised]:
    """The exports of YouTube Studio in a source, each table of days or of videos on its own."""
    folders: dict[str, list[Grid]] = {}
    for grid in grids_in(source):
        folder = grid.part.name if grid.name else str(PurePosixPath(grid.part.name).parent)
        folders.setdefault(folder, []).append(grid)
    return [one for folder, grids in folders.items() for one in _recognised(source, folder, grids)]


def _recognised(source: Source, folder: str, grids: Sequence[Grid]) -> list[Recognised]:
    export = _export(source, folder, grids[0].part)
    tables = [table for grid in grids if (table := table_in(grid)) is not None]
    is_beside = any(table.sort is not Sort.DAYS for table in tables)
    is_named = export.days is not None and len(grids) > 1
    tables = [
        table
        for table in tables
        if table.is_sure or is_named or is_named_so(table.grid) or (is_beside and table.is_known)
    ]
    if not tables:
        return []
    kept = _kept(tables)
    own = {table.grid.part.name for table in kept}
    beside = [table.grid.part for table in tables] + [g.part for g in grids if is_named_so(g)]
    rest = tuple({part.name: part for part in beside if part.name not in own}.values())
    if not kept:
        return [Recognised(rest[0].name, rest, partial(_useless, rest[0], export))]
    return [
        Recognised(
            f"{table.grid.part.name}: {table.grid.name}"
            if table.grid.name
            else table.grid.part.name,
            (table.grid.part, *(() if place else rest)),
            partial(read_videos if table.sort is Sort.VIDEOS else read_by_day, table, export),
        )
        for place, table in enumerate(kept)
    ]


def _kept(tables: Sequence[YouTubeTable]) -> list[YouTubeTable]:
    """The tables that say something of their own: of two with the same columns the longer."""
    kept: dict[tuple[str, ...], YouTubeTable] = {}
    for table in tables:
        header = tuple(map(plain, table.grid.head[0][1]))
        if table.sort is not Sort.CHART and (
            header not in kept or _length(kept[header].grid) < _length(table.grid)
        ):
            kept[header] = table
    return list(kept.values())


def _length(grid: Grid) -> tuple[int, int]:
    return len(grid.head), grid.part.size


def _useless(part: Part, export: Export, _: Options) -> Found:
    says = f"YouTube Studio: {Sort.CHART}"
    return Found(part.file_name, says, export.whose, doubts=(_USELESS,))


def _export(source: Source, folder: str, part: Part) -> Export:
    """What the names of the archive or the folder tell: the days, and whose they are."""
    written = part.written or source.written
    for name in (PurePosixPath(folder).name, source.name):
        match = _NAME.fullmatch(_AGAIN.sub("", _ENDING.sub("", name)).strip())
        if match is None:
            continue
        whose = Whose("youtube", name=(match[3] or "").strip())
        try:
            days = date.fromisoformat(match[1]), date.fromisoformat(match[2])
        except ValueError:
            continue
        return Export(whose, days if days[0] <= days[1] else None, written)
    return Export(Whose("youtube"), None, written)
