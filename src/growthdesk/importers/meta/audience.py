"""Meta Business Suite: who follows an account; of it only how many they are is kept."""

import codecs
import re
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import pairwise

from growthdesk.domain.counts import Count
from growthdesk.domain.days import local_day
from growthdesk.importers.files.first_rows import all_records, first_rows, may_be_tables
from growthdesk.importers.files.part import Part
from growthdesk.importers.files.source import Source
from growthdesk.importers.found import Found, FoundCount, Options, Whose
from growthdesk.importers.recognised import Recognised
from growthdesk.importers.values.names import plain
from growthdesk.importers.values.numbers import read_counts

_TOTAL = re.compile(r"(FB_PAGE|IG_ACCOUNT),FOLLOW,UNIQUE_USERS")
_PLATFORMS: Mapping[str, str] = {"FB_PAGE": "facebook", "IG_ACCOUNT": "instagram"}
_LABELS = {"facebook": "Facebook", "instagram": "Instagram"}
_USELESS = ("audience", "audiencia", "publico", "zielgruppe", "top content formats")
_NAME = "Meta Business Suite: audience"


def recognise_meta_audience(source: Source) -> list[Recognised]:
    """The files about an audience in a source, one for each platform whose total is in a file."""
    return [one for part in may_be_tables(source) for one in _of_part(part)]


def _of_part(part: Part) -> list[Recognised]:
    head = first_rows(part)
    if any(_code(cells) for cells in head):
        rows, _ = all_records(part)
        totals = _totals([(line, cells) for line, cells in rows if any(map(str.strip, cells))])
        return [
            Recognised(
                f"{part.name}: {_LABELS[platform]}" if len(totals) > 1 else part.name,
                (part,),
                partial(_read, part, platform, line, count),
            )
            for platform, (line, count) in totals.items()
        ] or [Recognised(part.name, (part,), partial(_nothing, part))]
    is_named = plain(part.file_name).startswith(_USELESS)
    if is_named and head and part.read()[:2] == codecs.BOM_UTF16_LE:
        return [Recognised(part.name, (part,), partial(_nothing, part))]
    return []


def _code(cells: Sequence[str]) -> str | None:
    match = _TOTAL.fullmatch(",".join(cell.strip() for cell in cells).strip(","))
    return match[1] if match else None


def _totals(rows: Sequence[tuple[int, Sequence[str]]]) -> dict[str, tuple[int, Count]]:
    """The total of each platform, with its line: it stands below a code that is never translated."""
    totals: dict[str, tuple[int, Count]] = {}
    for (_, cells), (line, below) in pairwise(rows):
        code = _code(cells)
        (count,) = read_counts(below[:1])
        if code and isinstance(count, Count):
            totals.setdefault(_PLATFORMS[code], (line, count))
    return totals


def _read(part: Part, platform: str, line: int, count: Count, options: Options) -> Found:
    day = None
    if part.written is not None:
        day = local_day(part.written.astimezone(options.zone), options.day_start)
    if day is None or day > options.today:
        doubt = (
            f"The file tells {count.followers:,} followers but not of which day, so none is kept."
        )
        return Found(part.file_name, _NAME, Whose(platform), doubts=(doubt,))
    return Found(
        part.file_name,
        _NAME,
        Whose(platform),
        counts=(FoundCount(line, day, count),),
        doubts=(f"The file does not tell its day; {day.isoformat()} is when it was last written.",),
        seen_at=part.written,
    )


def _nothing(part: Part, _: Options) -> Found:
    doubt = "Nothing in it is kept: it tells who the followers are, not how many."
    return Found(part.file_name, _NAME, doubts=(doubt,))
