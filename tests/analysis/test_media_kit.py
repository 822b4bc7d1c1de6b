"""What a brand is told of an account, worked out by hand."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from tests.logs import ACCOUNT, account_log, free, glitch, post, purge, span

from growthdesk.analysis.media_kit import (
    MONTH,
    MediaKit,
    Steadiness,
    Typical,
    media_kit,
    monthly_growth,
    steadiness,
    typical,
)
from growthdesk.domain.account_log import AccountLog, PostRow
from growthdesk.domain.creator import Creator
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Account
from growthdesk.domain.rules import Denominator

TODAY = date(2026, 11, 23)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def kit_of(*logs: AccountLog) -> MediaKit:
    return media_kit(Creator(), logs, TODAY)


def test_posts_a_week_are_those_of_52_weeks() -> None:
    every_other_day = [post(ago(days)) for days in range(0, 800, 2)]
    log = account_log(TODAY, posts=every_other_day)
    # 364 days that end today: 0, 2 … 362 days ago.
    assert steadiness(log) == Steadiness(182 / 52, 52)


@pytest.mark.parametrize(
    ("since", "told"),
    [
        (27, Steadiness(4 / 4, 4)),  # 28 days, posts 0, 7, 14 and 21 days ago
        (26, None),
        (40, Steadiness(6 * 7 / 41, 5)),
    ],
)
def test_only_days_with_complete_posts_are_taken(since: int, told: Steadiness | None) -> None:
    weekly = [post(ago(days)) for days in range(0, 360, 7)]
    log = account_log(TODAY, posts=weekly, spans=[span(ago(since))])
    assert steadiness(log) == told


def test_days_between_complete_spans_are_left_out_and_stories_do_not_count() -> None:
    posts = [post(ago(days)) for days in (5, 50, 95)] + [post(ago(4), Kind.STORY)]
    spans = [span(ago(99), ago(80)), span(ago(19))]
    log = account_log(TODAY, posts=posts, spans=spans, breaks=[free(ago(10), ago(1))])
    assert steadiness(log) == Steadiness(7 * 2 / 40, 5)  # 20 days and 20 days, breaks included


def test_growth_a_month_compounds_over_three_months() -> None:
    log = account_log(TODAY, counts={ago(91): 1_000, ago(40): 1_100, TODAY: 1_331})
    grown = monthly_growth(log)
    assert grown is not None
    months = 91 / MONTH
    assert grown.followers == pytest.approx(331 / months)
    assert grown.share is not None
    assert 1_000 * (1 + grown.share) ** months == pytest.approx(1_331)
    assert not grown.about


def test_of_few_followers_growth_is_a_number() -> None:
    grown = monthly_growth(account_log(TODAY, counts={ago(91): 99, TODAY: 199}))
    assert grown is not None
    assert grown.share is None
    assert grown.followers == pytest.approx(100 * MONTH / 91)


def test_a_purge_and_a_glitch_are_no_growth() -> None:
    counts = {ago(91): 1_000, ago(50): 1_100, ago(49): 900, ago(20): 5_000, TODAY: 1_000}
    grown = monthly_growth(
        account_log(TODAY, counts=counts, notes=[purge(ago(49)), glitch(ago(20))])
    )
    assert grown is not None
    assert grown.followers == pytest.approx(200 * MONTH / 91)
    # Without the purge it would have grown from 800 to 1,000.
    assert grown.share == pytest.approx((1_000 / 800) ** (MONTH / 91) - 1)


@pytest.mark.parametrize("counts", [{}, {TODAY: 9}, {ago(200): 1, ago(92): 9}])
def test_without_two_counts_three_months_apart_no_growth_is_told(counts: dict[date, int]) -> None:
    assert monthly_growth(account_log(TODAY, counts=counts)) is None


def test_a_rounded_count_says_about() -> None:
    grown = monthly_growth(account_log(TODAY, counts={ago(91): 1_000, TODAY: (1_200, 1_299)}))
    assert grown is not None
    assert grown.about


def seen(days: int, **numbers: Any) -> PostRow:
    return post(ago(days), seen=ago(days - 8), **numbers)


def test_the_median_is_of_the_last_twelve_posts_with_numbers_of_their_age() -> None:
    reach = [999, *range(100, 1_300, 100)]  # the first one is the thirteenth
    posts = [seen(200 - days, reach=n) for days, n in enumerate(reach)]
    posts += [post(ago(9), seen=ago(8), reach=1), post(ago(8), reach=1, pinned=True, seen=TODAY)]
    assert typical(account_log(TODAY, posts=posts)) == Typical("reach", 650.0, 12)


def test_views_are_told_where_more_posts_have_them() -> None:
    posts = [seen(30, reach=10), *(seen(20 - n, views=100 + n) for n in range(3))]
    assert typical(account_log(TODAY, posts=posts)) == Typical("views", 101.0, 3)
    both = [seen(30 - n, reach=10 + n, views=900) for n in range(3)]
    assert typical(account_log(TODAY, posts=both)) == Typical("reach", 11.0, 3)
    assert typical(account_log(TODAY, posts=[seen(30, likes=5)])) is None


def test_engagement_falls_back_to_what_it_can_be_divided_by_and_says_so() -> None:
    log = account_log(TODAY, posts=[seen(20, likes=5, views=100), seen(12, likes=8, views=100)])
    (told,) = kit_of(log).accounts
    assert told.denominator is Denominator.VIEWS
    assert told.engagement is not None
    assert told.engagement.rate == pytest.approx(0.065)
    assert [line.rate for line in told.best] == pytest.approx([0.08, 0.05])
    counted = account_log(TODAY, posts=[seen(20, likes=5, views=100)], counts={ago(20): 200})
    (told,) = kit_of(counted).accounts
    assert told.denominator is Denominator.FOLLOWERS
    assert told.engagement is not None
    assert told.engagement.rate == pytest.approx(0.025)


def test_the_best_posts_are_of_the_last_52_weeks() -> None:
    log = account_log(
        TODAY,
        counts={ago(days): 1_000 for days in range(0, 400, 5)},
        posts=[seen(363, likes=10), seen(364, likes=99), seen(30, likes=20)],
    )
    (told,) = kit_of(log).accounts
    assert [line.day for line in told.best] == [ago(30), ago(363)]


def test_the_main_account_is_the_one_with_most_followers() -> None:
    def on(platform: str, counts: dict[date, int]) -> AccountLog:
        account = Account(platform, platform, "mira")
        return account_log(TODAY, counts=counts, account=account)

    kit = kit_of(on("x", {}), on("tiktok", {TODAY: 900}), on("youtube", {ago(300): 901}))
    assert kit.main is not None
    assert kit.main.account.platform == "youtube"
    assert [one.account.platform for one in kit.counted] == ["tiktok", "youtube"]
    kit = kit_of(on("x", {}), on("tiktok", {}))
    assert kit.main is not None
    assert kit.main.account.platform == "x"
    assert kit_of().main is None


def test_of_an_empty_account_nothing_is_known() -> None:
    (told,) = kit_of(account_log(TODAY, spans=())).accounts
    known = {name: getattr(told, name) for name in told.__slots__}
    assert known == {
        "account": ACCOUNT,
        "denominator": Denominator.FOLLOWERS,
        "best": (),
        "public_rates": (),
        **dict.fromkeys(
            (
                *("followers", "highest", "counted_on", "last_28", "monthly", "steadiness"),
                *("engagement", "typical", "year"),
            )
        ),
    }


def test_the_line_is_that_of_a_year_without_plans_and_pauses() -> None:
    log = account_log(
        TODAY,
        counts={ago(days): 2_000 - days for days in range(0, 800, 10)},
        posts=[post(ago(3))],
        breaks=[free(ago(30), ago(20))],
    )
    (told,) = kit_of(replace(log)).accounts
    assert told.year is not None
    assert told.year.counts.day[0] >= ago(365).toordinal()
    assert (told.year.last_day, len(told.year.posts)) == (TODAY, 0)
    assert (told.year.ahead, told.year.gaps, told.year.breaks) == (None, (), ())
