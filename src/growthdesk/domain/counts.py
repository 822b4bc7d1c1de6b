"""Reading a follower count the way people and platforms write it."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

from growthdesk.domain.rows import FollowerCount, Precision
from growthdesk.errors import Trouble

LARGEST = 10_000_000_000
"""More followers than there are people: a number above is a slip of the keyboard."""

_STEPS = {
    "k": 1_000,
    "tsd": 1_000,
    "mil": 1_000,
    "тыс": 1_000,
    "tys": 1_000,
    "万": 10_000,
    "m": 1_000_000,
    "mio": 1_000_000,
    "mn": 1_000_000,
    "mln": 1_000_000,
    "b": 1_000_000_000,
}
_GROUPED = r"(?!0)\d{1,3}([.,' ])(\d{2,3}\1)*\d{3}"
_SHORTENED = r"(\d{1,4})(?:[.,](\d{1,3}))? ?([^\W\d_]+)\.?"
# What NFKC leaves as it is: the Swiss apostrophe, the minus sign, the Arabic separators.
_PLAIN = str.maketrans({"’": "'", "−": "-", "٬": ",", "٫": "."})
_ADVICE = "Write it like 7412, 7,412, 7.4k or +37."


FAR_MORE, FAR_FEWER = 8, 2
"""So many times as many, or as few, look like a slip: a digit too many gives ten times, and growth
on top of it may take that a little off. Half in a step no account loses of itself."""

SMALL_STEP = 50
"""A smaller step is never a slip: an account of a few days may have ten times as many tomorrow."""


@dataclass(frozen=True, slots=True)
class Count:
    """A follower count as it was written: from ``followers`` to ``highest``, both inclusive."""

    followers: int
    highest: int
    precision: Precision = Precision.EXACT


def exactly(followers: int) -> Count:
    """The count that is known to the last follower."""
    return Count(followers, followers)


def counted(row: FollowerCount | None) -> Count | None:
    """A follower count of the log as it was written; None for none."""
    return None if row is None else Count(row.followers, row.highest, row.precision)


def read_count(text: str, previous: Count | None = None) -> Count:
    """The count that a person wrote: ``7412``, ``7,412``, ``7 412``, ``7.412``, ``7.4k``, ``1.2M``, ``+37``.

    A shortened number is an interval, since the platform cuts the digits off: 12.3K is
    12,300 to 12,399. ``+37``, ``-5`` and ``=`` start from ``previous``, the newest count
    before that day, and are known as well as that was: 37 more than 12.3K are 12,337 to
    12,436. Raises Trouble for anything else, an empty text included.
    """
    # NFKC turns no-break spaces and full-width forms into plain ones.
    plain = " ".join(unicodedata.normalize("NFKC", text).translate(_PLAIN).split())
    if not plain:
        raise Trouble("There is no number.", _ADVICE)
    if plain == "=" or plain[0] in "+-":
        return _relative(plain, previous, text)
    if (number := _whole(plain)) is not None:
        return exactly(_in_range(number, text))
    if match := re.fullmatch(_SHORTENED, plain.casefold()):
        return _shortened(match, text)
    raise _unreadable(text)


def looks_odd(count: Count, before: Count | None) -> Literal["more", "fewer"] | None:
    """Whether a count looks like a slip of the keyboard beside the one before it.

    It does with eight times as many or more, or with half or less, unless the step is smaller than
    50 followers. None if it does not, without a count before, and after a count of zero.
    """
    if before is None or before.highest == 0:
        return None
    if count.followers >= FAR_MORE * before.followers:
        return "more" if count.followers - before.followers >= SMALL_STEP else None
    if count.followers * FAR_FEWER <= before.followers:
        return "fewer" if before.followers - count.followers >= SMALL_STEP else None
    return None


def _relative(plain: str, previous: Count | None, text: str) -> Count:
    step = 0 if plain == "=" else _whole(plain[1:].strip())
    if step is None:
        raise _unreadable(plain)
    if previous is None:
        raise Trouble(
            f"“{_short(plain)}” needs an earlier count to start from.",
            "Write the whole number this time, like 7412.",
        )
    if plain == "=":
        return previous
    step = step if plain[0] == "+" else -step
    highest = _in_range(previous.highest + step, text)
    # Nobody has fewer than no followers, whatever the lowest was before.
    return Count(max(previous.followers + step, 0), highest, previous.precision)


def _whole(plain: str) -> int | None:
    digits = re.sub(r"\D", "", plain)
    if plain != digits and not re.fullmatch(_GROUPED, plain):
        return None
    # Twenty digits are more than any count, and Python refuses to read some thousands.
    return int(digits[:20]) if digits else None


def _shortened(match: re.Match[str], text: str) -> Count:
    whole, decimals, word = match.groups(default="")
    step = _STEPS.get(word)
    if step is None or step < 10 ** len(decimals):
        raise _unreadable(text)
    unit = step // 10 ** len(decimals)
    low = int(whole + decimals) * unit
    _in_range(low, text)
    if unit == 1:
        return exactly(low)
    return Count(low, low + unit - 1, Precision.ROUNDED)


def _in_range(followers: int, text: str) -> int:
    if followers < 0:
        raise Trouble(
            f"“{text.strip()}” would be fewer than no followers.", "Look the number up again."
        )
    if followers > LARGEST:
        raise Trouble(
            f"“{_short(text)}” is more followers than there are people.",
            "Look the number up again.",
        )
    return followers


def _unreadable(text: str) -> Trouble:
    return Trouble(f"“{_short(text)}” is not a number of followers.", _ADVICE)


def _short(text: str) -> str:
    word = text.strip()
    return word if len(word) <= 24 else word[:23] + "…"
