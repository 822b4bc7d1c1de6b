"""Hard cases: what a forecast is asked with is altered, and what came stays as it was.

Each stratum makes of a method another one, which sees other counts or is silent. What is drawn
by chance hangs on the newest count alone, so every method is asked with the same.
"""

import zlib

import numpy as np
from cases import spike, thin, usual_week

from growthdesk.analysis.method import Fan


def cut(method):
    """Only the last 28 to 60 days are known."""

    def ahead(days, low, high, horizon):
        kept = days >= days[-1] - drawn(days, low).integers(28, 61)
        return method(days[kept], low[kept], high[kept], horizon)

    return ahead


def thinned(method):
    """A count a week is known, or one in two weeks where there is only one a week."""

    def ahead(days, low, high, horizon):
        kept = thin(days)
        return method(days[kept], low[kept], high[kept], horizon)

    return ahead


def rounded(method):
    """Counts are shown with three digits, as 12.3K; silent below 1,000."""

    def ahead(days, low, high, horizon):
        if high[-1] < 1_000:
            return None
        step = 10.0 ** np.maximum(np.floor(np.log10(np.maximum(low, 1))) - 2, 0)
        lowest = np.floor(low / step) * step
        return method(days, lowest, lowest + step - 1, horizon)

    return ahead


def spiked(method):
    """A jump some days ago, part of which is lost again, is in the counts and in what comes."""

    def ahead(days, low, high, horizon):
        gained = spike(drawn(days, low), usual_week(days, low), days[-1])
        jump = gained(days)
        said = method(days, low + jump, high + jump, horizon)
        if said is None:
            return None
        # What came is without the jump, so it is taken out of what was said too.
        later = gained(days[-1] + np.arange(1, horizon + 1))
        columns = (said.median, said.low50, said.high50, said.low80, said.high80)
        return Fan(*(column - later for column in columns))

    return ahead


def holed(method):
    """60 days without a count, ended 3 to 29 days ago."""

    def ahead(days, low, high, horizon):
        end = days[-1] - drawn(days, low).integers(3, 30)
        kept = (days >= end) | (days < end - 60)
        return method(days[kept], low[kept], high[kept], horizon)

    return ahead


def small(method):
    """Silent from 1,000 on."""

    def ahead(days, low, high, horizon):
        return method(days, low, high, horizon) if high[-1] < 1_000 else None

    return ahead


def large(method):
    """Silent below 1,000."""

    def ahead(days, low, high, horizon):
        return method(days, low, high, horizon) if high[-1] >= 1_000 else None

    return ahead


def drawn(days, low):
    """The same chance for every method at the same origin."""
    return np.random.default_rng(zlib.crc32(f"{days[-1]} {low[-1]}".encode()))


STRATA = {
    "28 to 60 days known": cut,
    "thinned to weeks": thinned,
    "rounded to 3 digits": rounded,
    "after a spike": spiked,
    "after a hole": holed,
    "under 1,000": small,
    "1,000 and more": large,
}
