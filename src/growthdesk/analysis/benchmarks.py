"""What others have published about engagement: figures with their year and source, never ours."""

from dataclasses import dataclass

from growthdesk.domain.rules import Denominator


@dataclass(frozen=True, slots=True)
class Benchmark:
    """One published rate: 0.0178 is 1.78 %.

    It is about accounts of ``first`` to ``last`` followers, both inclusive and None where
    open; ``of`` says whose they are. ``year`` is that of the report. ``seen_at`` is where the
    figure can be looked up, if that is not the report itself.
    """

    platform: str
    of: str
    first: int | None
    last: int | None
    denominator: Denominator
    year: int
    rate: float
    publisher: str
    report: str
    seen_at: str


_HYPEAUDITOR = "State of Influencer Marketing 2026"
_EMARKETER = (
    "https://www.emarketer.com/content/smaller-creators-deliver-efficiency-roi-pressure-mounts"
)

BENCHMARKS = (
    Benchmark(
        "instagram",
        "creators",
        1_000,
        9_999,
        Denominator.FOLLOWERS,
        2026,
        0.0178,
        "HypeAuditor",
        _HYPEAUDITOR,
        _EMARKETER,
    ),
    Benchmark(
        "instagram",
        "creators",
        10_000,
        49_999,
        Denominator.FOLLOWERS,
        2026,
        0.0054,
        "HypeAuditor",
        _HYPEAUDITOR,
        _EMARKETER,
    ),
    Benchmark(
        "instagram",
        "creators",
        1_000_000,
        None,
        Denominator.FOLLOWERS,
        2026,
        0.0033,
        "HypeAuditor",
        _HYPEAUDITOR,
        _EMARKETER,
    ),
    Benchmark(
        "tiktok",
        "brands",
        None,
        None,
        Denominator.FOLLOWERS,
        2024,
        0.026,
        "Rival IQ",
        "2024 TikTok Benchmark Report",
        "https://www.rivaliq.com/blog/tiktok-benchmark-report/",
    ),
    Benchmark(
        "tiktok",
        "creators",
        None,
        None,
        Denominator.VIEWS,
        2024,
        0.049,
        "Rival IQ",
        "2024 TikTok Benchmark Report",
        "https://thatrandomagency.com/2024/07/08/latest-tiktok-benchmarks/",
    ),
    Benchmark(
        "tiktok",
        "brands",
        None,
        4_999,
        Denominator.VIEWS,
        2023,
        0.038,
        "Rival IQ",
        "2023 TikTok Benchmark Report",
        "https://smk.co/new-report-tiktok-organic-engagement-now-12x-instagram/",
    ),
)
"""Only figures that were read where ``seen_at`` says. They count likes, comments and, on TikTok,
shares, and average differently from one another: a rough measure."""


def benchmarks_for(
    platform: str, followers: float | None, denominator: Denominator
) -> tuple[Benchmark, ...]:
    """What others have published about engagement on a platform, for accounts of this size.

    The figures are those of the report that is named, with its year; they are not computed here.
    Each report counts and averages in its own way: a rough measure.

    In code: the newest first; empty if nothing that is known here was published so. Without a
    follower count only those for accounts of every size.
    """
    fit = (
        row
        for row in BENCHMARKS
        if row.platform == platform and row.denominator == denominator and _holds(row, followers)
    )
    return tuple(sorted(fit, key=lambda row: -row.year))


def _holds(row: Benchmark, followers: float | None) -> bool:
    if followers is None:
        return row.first is None and row.last is None
    return (row.first or 0) <= followers and (row.last is None or followers <= row.last)
