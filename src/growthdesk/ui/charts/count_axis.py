"""The counts beside the chart: which of them stand there, and from where to where they go."""

from collections.abc import Sequence
from math import ceil, floor, log10

from growthdesk.ui import words

NEAR = 0.5
"""What lies beyond by so many times the height of what is shown is still shown."""

Ends = tuple[float, float]


def count_ticks(low: float, high: float, most: int) -> list[float]:
    """Round counts from low to high, both inclusive; at most ``most`` and one, whole numbers apart."""
    step = _step(high - low, most)
    return [place * step for place in range(ceil(low / step - 1e-9), floor(high / step + 1e-9) + 1)]


def log_ticks(low: float, high: float, most: int) -> list[float]:
    """1, 2 and 5 of each power of ten from low to high; powers alone where that is too many.

    Within less than one power of ten they are those of a linear scale.
    """
    powers = [10.0**power for power in range(floor(log10(low)), ceil(log10(high)) + 1)]
    for firsts in ((1, 2, 5), (1,)):
        ticks = [first * power for power in powers for first in firsts]
        ticks = [tick for tick in ticks if low <= tick <= high]
        if 2 < len(ticks) <= most:
            return ticks
    return ticks if len(ticks) > most else [tick for tick in count_ticks(low, high, most) if tick]


def tick_words(ticks: Sequence[float]) -> list[str]:
    """The counts in short, 7.5k; in full where two would read the same; dots where all is hidden."""
    if words.counts_hidden():
        return [words.HIDDEN for _ in ticks]
    short = [words.short_number(tick) for tick in ticks]
    return short if len(set(short)) == len(short) else [words.number(tick) for tick in ticks]


def linear_ends(low: float, high: float, most: int) -> Ends:
    """The ends of a linear axis that shows these counts with a round number at its foot."""
    least = max(10.0, high * 0.02)
    if high - low < least:
        low = max((low + high - least) / 2, 0.0)
        high = max(high, low + least)
    foot = max(low - (high - low) * 0.08, 0.0)  # room for the posts at the foot
    top, step = high, 0.0
    # A lower foot may ask for a larger step, which may ask for a lower foot.
    while (wider := _step(top - foot, most)) > step:
        step = wider
        foot = floor(foot / step) * step
        top = high + (high - foot) * 0.04
    return foot, top


def log_ends(low: float, high: float) -> Ends:
    """The ends of a logarithmic axis that shows these heights, which are logarithms."""
    room = max(high - low, 0.02)
    return max(low - room * 0.12, 0.0), max(high, low + room) + room * 0.06


def with_near(ends: Ends, height: float) -> Ends:
    """These ends, widened to a height beyond them if it is near."""
    low, high = ends
    near = NEAR * (high - low)
    return (min(low, height), max(high, height)) if low - near <= height <= high + near else ends


def _step(span: float, most: int) -> float:
    least = span / max(most, 1)
    power = 10.0 ** floor(log10(max(least, 1.0)))
    firsts = (1.0, 2.0, 2.5, 5.0, 10.0)
    steps = (first * power for first in firsts if first * power == int(first * power))
    return next(step for step in steps if step >= least)
