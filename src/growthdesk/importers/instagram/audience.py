"""How many followers an account has, from its insights or from the length of its list."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from growthdesk.importers.files.json_shapes import Object, named_objects, objects_in, text_in
from growthdesk.importers.files.json_text import mended
from growthdesk.importers.instagram.files import Piece
from growthdesk.importers.values.cells import Bad, folded
from growthdesk.importers.values.month_names import readings_of
from growthdesk.importers.values.numbers import read_numbers

_LONGEST = 80
"""In characters, of a range or a number."""

_DASH = re.compile(r"\s*[-–—−]\s*|\s+(?:to|bis|au|a|al)\s+")
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")


@dataclass(frozen=True, slots=True)
class Audience:
    """The insights of an audience: its range of days as it is written, and the followers then.

    Both ends are inclusive. ``gained`` less ``lost`` is ``net``.
    """

    days: str
    total: int
    gained: int
    lost: int
    net: int


def audience_in(pieces: Sequence[Piece]) -> Audience | None:
    """The followers that the insights tell; None if their numbers do not add up.

    Labels are not asked: in some languages the net is called the total. The whole numbers stand
    as total, gained, lost and net after the range, which is proven by the last of them.
    """
    for piece in pieces:
        for one in piece.objects:
            if (audience := _audience(mended(one.get("string_map_data")))) is not None:
                return audience
    return None


def _audience(entries: object) -> Audience | None:
    texts = [text_in(entry.get("value")) for _, entry in named_objects(entries)]
    place = next((p for p, text in enumerate(texts) if _is_range(text)), None)
    if place is None:
        return None
    whole = [text for text in texts[place + 1 :] if text and "%" not in text][:4]
    if any(len(text) > _LONGEST for text in whole):
        return None
    numbers = [n for n in read_numbers(whole, "followers", signed=True) if not isinstance(n, Bad)]
    known = [number for number in numbers if number is not None]
    if len(known) != 4:
        return None
    total, gained, lost, net = known
    if min(total, gained, lost) < 0 or net != gained - lost:
        return None
    return Audience(texts[place], total, gained, lost, net)


def last_day(days: str, written: date) -> date | None:
    """The last day of a range such as “Feb 6 - May 6”, which often names no year.

    It is the latest such day that had come when the download was written. None if its month
    is in no known language, or in several that mean different ones.
    """
    sides = _DASH.split(folded(days))
    years = [int(year) for year in _YEAR.findall(sides[-1])]
    ways = readings_of([_YEAR.sub(" ", side) for side in sides])
    ends = {way[-1] for way in ways}
    if len(ends) != 1 or (end := ends.pop()) is None:
        return None
    # Eight years back, so that even a 29 February has been.
    for year in years or range(written.year, written.year - 9, -1):
        try:
            found = date(year, *end)
        except ValueError:
            continue
        if found <= written:
            return found
    return None


def followers_in(pieces: Sequence[Piece]) -> int:
    """How many different followers the lists name; the names are forgotten at once."""
    names = set()
    for piece in pieces:
        for one in piece.objects:
            names.add(_name(one))
    return len(names - {""})


def _name(one: Object) -> str:
    for entry in objects_in(one.get("string_list_data")):
        if name := text_in(entry.get("value")) or text_in(entry.get("href")):
            return name
    return text_in(one.get("title"))


def _is_range(text: str) -> bool:
    if len(text) > _LONGEST:
        return False
    return "%" not in text and len(_DASH.split(text)) == 2 and len(_DAY.findall(text)) >= 2
