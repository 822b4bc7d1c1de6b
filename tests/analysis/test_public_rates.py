"""Published prices of a post are taken by platform and size, the newest first, with their source."""

import pytest

from growthdesk.analysis.public_rates import PUBLIC_RATES, rates_for


@pytest.mark.parametrize(
    ("platform", "followers", "told"),
    [
        ("instagram", 999, [(2022, 1_105, 1_105)]),
        ("instagram", 1_000, [(2023, 10, 100), (2022, 1_105, 1_105)]),
        ("instagram", 9_999, [(2023, 10, 100), (2022, 1_105, 1_105)]),
        ("tiktok", 10_000, [(2023, 25, 125), (2022, 1_674, 1_674)]),
        ("youtube", 60_000, [(2023, 200, 1_000), (2022, 3_396, 3_396)]),
        ("mastodon", 7_412, [(2022, 1_105, 1_105)]),
        ("instagram", 2_000_000, []),
        ("instagram", None, []),
    ],
)
def test_what_is_published_for_an_account(
    platform: str, followers: int | None, told: list[tuple[int, int, int]]
) -> None:
    rates = rates_for(platform, followers)
    assert [(one.source.year, one.low, one.high) for one in rates] == told


def test_every_figure_names_where_it_can_be_read() -> None:
    for rate in PUBLIC_RATES:
        assert rate.source.publisher
        assert rate.source.report
        assert rate.source.seen_at.startswith("https://")
        assert rate.low <= rate.high
        assert rate.average == (rate.source.publisher == "IZEA")
