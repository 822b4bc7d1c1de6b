"""What others have published about the price of a post: figures with year and source, never ours."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """Where a figure is from; ``year`` is that of the figure, ``seen_at`` where it was read."""

    year: int
    publisher: str
    report: str
    seen_at: str


@dataclass(frozen=True, slots=True)
class PublicRate:
    """One published price of a post, in whole units of ``currency``, for accounts of a size.

    It is about accounts of ``first`` to ``last`` followers, both inclusive and None where open;
    an empty ``platform`` is any. A price lies from ``low`` to ``high``, both inclusive; the two
    are equal for an average.
    """

    platform: str
    first: int | None
    last: int | None
    low: int
    high: int
    currency: str
    source: Source

    @property
    def average(self) -> bool:
        """Whether it is an average and no range."""
        return self.low == self.high


_WORD = Source(
    2023,
    "Word on the Block",
    "Definitive Guide to Influencer Pricing",
    "https://www.wordontheblock.com/blog/influencer-pricing-guide",
)
_IZEA = Source(
    2022,
    "IZEA",
    "The State of Influencer Earnings",
    "https://dot.la/influencer-marketing-2659390529.html",
)
_NANO, _MICRO, _MACRO = (1_000, 9_999), (10_000, 99_999), (100_000, 999_999)

PUBLIC_RATES = (
    PublicRate("instagram", *_NANO, 10, 100, "USD", _WORD),
    PublicRate("instagram", *_MICRO, 100, 500, "USD", _WORD),
    PublicRate("instagram", *_MACRO, 500, 10_000, "USD", _WORD),
    PublicRate("tiktok", *_NANO, 5, 25, "USD", _WORD),
    PublicRate("tiktok", *_MICRO, 25, 125, "USD", _WORD),
    PublicRate("tiktok", *_MACRO, 125, 2_500, "USD", _WORD),
    PublicRate("youtube", *_NANO, 20, 200, "USD", _WORD),
    PublicRate("youtube", *_MICRO, 200, 1_000, "USD", _WORD),
    PublicRate("youtube", *_MACRO, 1_000, 20_000, "USD", _WORD),
    PublicRate("", None, 9_999, 1_105, 1_105, "USD", _IZEA),
    PublicRate("", 10_000, 49_999, 1_674, 1_674, "USD", _IZEA),
    PublicRate("", 50_000, 199_999, 3_396, 3_396, "USD", _IZEA),
    PublicRate("", 200_000, 499_999, 4_992, 4_992, "USD", _IZEA),
    PublicRate("", 500_000, 999_999, 5_497, 5_497, "USD", _IZEA),
)
"""Only figures that were read where ``seen_at`` says.

They differ tenfold: the one is a rule of thumb, the other what was paid through one market place
in the United States. That is why none is shown unless the creator asks for it.
"""


def rates_for(platform: str, followers: int | None) -> tuple[PublicRate, ...]:
    """What others have published about the price of a post on a platform, for accounts of this size.

    The figures are those of the report that is named, with its year; they are not computed here.

    In code: the newest first; empty if nothing that is known here was published so, or without a
    follower count.
    """
    if followers is None:
        return ()
    fit = (
        row
        for row in PUBLIC_RATES
        if row.platform in ("", platform)
        and (row.first or 0) <= followers
        and (row.last is None or followers <= row.last)
    )
    return tuple(sorted(fit, key=lambda row: -row.source.year))
