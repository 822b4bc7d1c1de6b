"""LinkedIn's workbook about one post: a label and a number in each row."""

from collections.abc import Iterator, Sequence
from functools import partial

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.days import local_day
from growthdesk.domain.links import id_in, kept_link
from growthdesk.importers.files.grids import Grid
from growthdesk.importers.found import Found, FoundPost, Options, Whose
from growthdesk.importers.recognised import Recognised
from growthdesk.importers.values.ids import time_in
from growthdesk.importers.values.names import plain
from growthdesk.importers.values.numbers import read_numbers

_LABELS = {
    "impressions": "views",
    "members reached": "reach",
    "reactions": "likes",
    "comments": "comments",
    "reposts": "shares",
    "saves": "saves",
    "followers gained from this post": "follows",
}


def recognise_single_post(grids: Sequence[Grid]) -> Recognised | None:
    """The workbook of one post: it has a link to it, and labels of its numbers in English."""
    links = [cell.strip() for cell in _cells(grids) if "linkedin.com/" in cell]
    link = next((link for link in links if id_in(link)), None)
    numbers = _numbers(grids)
    if link is None or len(numbers) < 3:
        return None
    part = grids[0].part
    return Recognised(part.name, (part,), partial(_read, grids[0], link, numbers))


def _read(grid: Grid, link: str, numbers: dict[str, int], options: Options) -> Found:
    moment = time_in("linkedin", id_in(link), options.today)
    recognised_as = "LinkedIn: analytics of one post"
    whose = Whose("linkedin")
    if moment is None:
        says = "The id of the post does not tell when it was published."
        return Found(grid.part.file_name, recognised_as, whose, doubts=(says,))
    post = FoundPost(
        1,
        local_day(moment.astimezone(options.zone), options.day_start),
        moment,
        options.zone.key,
        link=kept_link(link),
        platform_id=id_in(link),
        numbers=tuple(numbers.get(name) for name in NUMBERS),
    )
    return Found(
        grid.part.file_name, recognised_as, whose, posts=(post,), seen_at=grid.part.written
    )


def _cells(grids: Sequence[Grid]) -> Iterator[str]:
    for grid in grids:
        for _, cells in grid.head:
            yield from cells


def _numbers(grids: Sequence[Grid]) -> dict[str, int]:
    """The numbers that stand beside a known label, the first of each."""
    numbers: dict[str, int] = {}
    for grid in grids:
        for _, cells in grid.rows():
            name = _LABELS.get(plain(cells[0])) if len(cells) == 2 else None
            read = read_numbers(cells[1:2], "")[0] if name else None
            if name and isinstance(read, int):
                numbers.setdefault(name, read)
    return numbers
