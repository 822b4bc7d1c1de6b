"""Figures that others have published."""

from urllib.parse import urlsplit

import pytest

from growthdesk.analysis.benchmarks import BENCHMARKS, benchmarks_for
from growthdesk.domain.platform import PLATFORMS
from growthdesk.domain.rules import Denominator


@pytest.mark.parametrize("row", BENCHMARKS, ids=lambda row: f"{row.publisher} {row.rate}")
def test_every_figure_names_its_platform_year_and_source(row: object) -> None:
    assert isinstance(row, type(BENCHMARKS[0]))
    assert row.platform in PLATFORMS
    assert 2020 <= row.year <= 2026
    assert 0 < row.rate < 0.2
    assert row.publisher
    assert row.report
    assert urlsplit(row.seen_at).scheme == "https"
    assert row.first is None or row.last is None or row.first < row.last


@pytest.mark.parametrize(
    ("followers", "rates"),
    [(999, []), (1_000, [0.0178]), (9_999, [0.0178]), (10_000, [0.0054]), (50_000, [])],
)
def test_a_figure_is_about_accounts_of_a_size(followers: int, rates: list[float]) -> None:
    found = benchmarks_for("instagram", followers, Denominator.FOLLOWERS)
    assert [row.rate for row in found] == rates


def test_what_divides_must_be_the_same_and_the_newest_comes_first() -> None:
    assert benchmarks_for("instagram", 5_000, Denominator.REACH) == ()
    assert [row.year for row in benchmarks_for("tiktok", 3_000, Denominator.VIEWS)] == [2024, 2023]


def test_without_a_count_only_figures_for_every_size_are_told() -> None:
    (row,) = benchmarks_for("tiktok", None, Denominator.VIEWS)
    assert (row.first, row.last) == (None, None)
    assert benchmarks_for("instagram", None, Denominator.FOLLOWERS) == ()
