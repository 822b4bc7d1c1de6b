"""A column of numbers: what its points and commas mean is settled once for the whole column."""

import re
from collections.abc import Sequence

from growthdesk.domain.counts import LARGEST, Count, exactly, read_count
from growthdesk.errors import Trouble
from growthdesk.importers.values.cells import Bad, folded, is_missing, quoted
from growthdesk.importers.values.names import FIELDS_OF, plain

_NUMBER = re.compile(r"([+-]?) ?(\d[\d.,' ]*)(?: ?([^\W\d_]{1,4})\.?)?")
_WHOLE = re.compile(r"\d+|\d{1,3}([.,' ])(?:\d{2,3}\1)*\d{3}")
_STEPS = (
    "k",
    "K",
    "m",
    "M",
    "b",
    "B",
    "Tsd",
    "tsd",
    "Mio",
    "mio",
    "mil",
    "Mil",
    "Mn",
    "mn",
    "mln",
    "tys",
)
_LONGEST = 120
"""In characters, the noun behind a number included."""

_ENDING = re.compile(r"(.*\d(?: ?[^\W\d_]{1,4}\.?)?) ([^\W\d_]+)")


def read_counts(cells: Sequence[str], what: str = "followers") -> list[Count | Bad | None]:
    """The follower counts of a column, of the same length; None where there is none.

    A shortened number such as 12.3K becomes an interval. ``what`` is named in the reasons.
    """
    if _are_plain(cells):
        return [exactly(int(cell)) if cell else None for cell in cells]
    mark = decimal_mark(cells)
    said = {cell: _count(cell, mark, what, signed=False) for cell in set(cells)}
    return [said[cell] for cell in cells]


def read_numbers(
    cells: Sequence[str], what: str, *, signed: bool = False
) -> list[int | Bad | None]:
    """The whole numbers of a column, of the same length; None where there is none.

    A shortened number gives its lowest value: 12.3K is 12,300. Below zero is bad unless
    ``signed``.
    """
    if _are_plain(cells):
        return (
            [int(cell) if cell else None for cell in cells] if "" in cells else [*map(int, cells)]
        )
    mark = decimal_mark(cells)
    said: dict[str, int | Bad | None] = {}
    for cell in set(cells):
        count = _count(cell, mark, what, signed=signed)
        said[cell] = count.followers if isinstance(count, Count) else count
    return [said[cell] for cell in cells]


def reads_as_numbers(cells: Sequence[str]) -> bool:
    """Whether at least half of the cells that are not empty are numbers, and there is one."""
    read = [number for number in read_numbers(cells, "", signed=True) if number is not None]
    bad = sum(isinstance(number, Bad) for number in read)
    return bool(read) and 2 * bad <= len(read)


def _are_plain(cells: Sequence[str]) -> bool:
    """Whether all cells are digits of a usual length, or empty, as exports write them."""
    return "".join(cells).isdecimal() and max(map(len, cells)) < 10


def decimal_mark(cells: Sequence[str]) -> str:
    """The sign before decimals in this column, ``.`` or ``,``; empty if neither is one there.

    It is one if digits other than three follow it, if a word such as K does, or if the
    other one stands before it in the same cell; what stands twice in a cell groups digits.
    """
    votes = {".": 0, ",": 0}
    for cell in cells:
        if cell.isdecimal() or not ("." in cell or "," in cell):
            continue
        match = _NUMBER.match(folded(cell[:_LONGEST]))
        if match is None:
            continue
        digits, word = match[2].strip(), match[3]
        last = max(digits.rfind("."), digits.rfind(","))
        if last < 0:
            continue
        mark = digits[last]
        if digits.count(mark) > 1:
            votes[mark] -= 1
        elif word in _STEPS or len(digits) - last != 4 or ("," in digits and "." in digits):
            votes[mark] += 1
    best = max(votes, key=lambda mark: votes[mark])
    return best if votes[best] > 0 else ""


def _count(cell: str, mark: str, what: str, *, signed: bool) -> Count | Bad | None:
    if cell.isdecimal() and len(cell) < 10:
        return exactly(int(cell))
    if is_missing(cell):
        return None
    match = _NUMBER.fullmatch(_without_noun(folded(cell))) if len(cell) <= _LONGEST else None
    if match is None:
        return Bad(f"{quoted(cell)} is not a number of {what}.")
    sign, digits, word = match.groups(default="")
    whole, _, decimals = digits.strip().partition(mark) if mark else (digits.strip(), "", "")
    if not _WHOLE.fullmatch(whole) or (decimals and not decimals.isdecimal()):
        return Bad(f"{quoted(cell)} is not a number of {what}.")
    if sign == "-" and not signed:
        return Bad(f"{quoted(cell)} is below zero, which is no number of {what}.")
    if sign == "+" and not signed:
        return Bad(f"{quoted(cell)} is a change, not a number of {what}.")
    if decimals.strip("0") and not word:
        return Bad(f"{quoted(cell)} is not a whole number of {what}.")
    return _made_of(re.sub(r"\D", "", whole), decimals, word, cell, what, below=sign == "-")


def _made_of(
    whole: str, decimals: str, word: str, cell: str, what: str, *, below: bool
) -> Count | Bad:
    if not word:
        if len(whole) > 20 or int(whole) > LARGEST:
            return Bad(f"{quoted(cell)} is too large for a number of {what}.")
        return exactly(-int(whole) if below else int(whole))
    try:
        count = read_count(f"{whole}.{decimals}{word}" if decimals else f"{whole}{word}")
    except Trouble:
        return Bad(f"{quoted(cell)} is not a number of {what}.")
    return exactly(-count.followers) if below else count


def _without_noun(cell: str) -> str:
    """The number of “2,316 Views” or “12.3K followers”."""
    match = _ENDING.fullmatch(cell)
    return match[1] if match and plain(match[2]) in FIELDS_OF else cell
