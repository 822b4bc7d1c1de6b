"""The questions on the command line, on files that were checked by hand."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from tests.cli.conftest import Growthdesk

Table = Callable[[str, str], Path]

STATUS_KEYS = [
    "account",
    "day",
    "followers",
    "counted_on",
    "precision",
    "tier",
    "goal",
    "goal_day",
    "pace",
    "goal_forecast",
    "quiet_days",
    "silence",
    "score",
    "week",
    "consistency",
]


@pytest.fixture
def checked(growthdesk: Growthdesk, table: Table) -> Growthdesk:
    """The account of which ``test_answers_are_those_worked_by_hand`` tells."""
    counts = [f"{date(2026, 9, 1) + timedelta(days)},{5_000 + 10 * days}" for days in range(61)]
    posts = ["2026-09-01", "2026-09-08", "2026-09-15", "2026-10-01", "2026-10-02", "2026-10-31"]
    followers = table("followers.csv", "\n".join(["date,followers", *counts]))
    published = table("posts.csv", "\n".join(["published_at", *posts]))
    goal = ("--goal", "7000", "--by", "2026-12-31", "--plan", "1")
    growthdesk("account", "add", "instagram:mira.bakes", *goal, today="2026-10-31")
    growthdesk("import", followers, published, today="2026-10-31")
    return growthdesk


def test_answers_are_those_worked_by_hand(checked: Growthdesk) -> None:
    """Status and gaps of an account of 61 counts and 6 posts.

    Counts: 5,000 on 1 September and 10 more every day, so 5,600 on 31 October (61 counts, 60
    steps) and a pace of 10 in both stretches of 28 days. Goal 7,000 by 31 December, 61 days on:
    (7,000 − 5,600) ÷ 61 = 22.95 a day. At 10 a day the missing 1,400 take 140 days, which
    is 20 March 2027: 30 days of November, 31 + 31 + 28 to the end of February, and 20. Sixty days
    tell little of two years, so the late end is open.

    Posts on 1, 8 and 15 September, 1, 2 and 31 October, one a week: the silences are 7, 7, 16,
    1 and 29 days, and a gap is one of more than 14. So 16 to 30 September (15 days, silence
    16) and 3 to 30 October (28 days, silence 29); 10 followers a day before, in and after,
    but for the last one, after which no day has come yet but 31 October itself.
    31 October 2026 is a Saturday: its week began on the 26th and has one post.

    The whole weeks from 1 September on begin on the 7th; those of 7, 14 and 28 September have a
    post, those of 21 September and of 5, 12 and 19 October have none: 3 of 7, and the running one is
    kept. Up to 1.5 · 7 = 10.5 days are on time: 7, 7 and 1 of the five silences. After the first gap
    there are two posts in two weeks from its first post on; after the second one there is one so
    far. Seven weeks are one too few for a plan that fits.
    """
    status = checked.json("status", "mira.bakes", today="2026-10-31")
    assert list(status) == STATUS_KEYS
    score = status.pop("score")
    assert 0 < score < 100
    assert status.pop("consistency") == {
        "weeks_kept": 3,
        "weeks_judged": 7,
        "run_of_kept_weeks": 1,
        "on_time": {"silences": 5, "on_time": 3, "share": 0.6},
        "gaps": {"closed": 2, "open": 0},
        "cost_of_gaps": {
            "gaps": 2,
            "fewer_per_day": None,
            "low80": None,
            "high80": None,
            "least": 0.0,
            "most": 0.0,
        },
        "recovery": {
            "back": 1,
            "not_yet": 1,
            "median_days": None,
            "least_days": 0,
            "most_days": 0,
        },
        "suggested_plan": {
            "posts_a_week": None,
            "days_a_week": None,
            "weeks": 7,
            "weeks_that_kept_it": 0,
            "is_other": False,
        },
    }
    chance = status["goal_forecast"].pop("chance_by_goal_day")
    low, high = (status["goal_forecast"].pop(day) for day in ("low_day", "high_day"))
    assert 0 <= chance < 0.1
    assert "2026-12-31" < low < "2027-03-20" < high < "2028-10-28"
    assert status == {
        "account": "instagram:mira.bakes",
        "day": "2026-10-31",
        "followers": 5_600,
        "counted_on": "2026-10-31",
        "precision": "exact",
        "tier": "nano",
        "goal": 7_000,
        "goal_day": "2026-12-31",
        "pace": {"per_day": 10.0, "previous_per_day": 10.0, "needed_per_day": 22.95},
        "goal_forecast": {"state": "likely", "median_day": "2027-03-20"},
        "quiet_days": 0,
        "silence": "posted",
        "week": {"posts": 1, "plan": 1},
    }
    ten = {"before": 10.0, "during": 10.0, "after": 10.0}
    assert checked.json("gaps", "instagram:mira.bakes", today="2026-10-31") == [
        {
            "account": "instagram:mira.bakes",
            "first_day": "2026-09-16",
            "last_day": "2026-09-30",
            "days": 15,
            "active_days": 16,
            "expected_days": 14.0,
            "open": False,
            "followers_per_day": ten,
            "back_on_plan": {"day": "2026-10-01", "days": 0},
        },
        {
            "account": "instagram:mira.bakes",
            "first_day": "2026-10-03",
            "last_day": "2026-10-30",
            "days": 28,
            "active_days": 29,
            "expected_days": 14.0,
            "open": False,
            "followers_per_day": ten,
            "back_on_plan": {"day": None, "days": None},
        },
    ]


def test_the_same_answers_stand_in_lines_for_people(checked: Growthdesk) -> None:
    said = checked("status", today="2026-10-31")
    for words in (
        "5,600 on 2026-10-31, nano",
        "+70 in 7 days, +280 in 28 days",
        "10.0 a day over 28 days, 10.0 over the 28 days before",
        "7,000 by 2026-12-31, which needs 23.0 a day = (goal − followers) ÷ days left",
        "likely around 2027-03-20; 4 in 5 chance: ",
        "posted today, the next is due on 2026-11-08",
        "1 of 1 post\n",
        "3 of 7 on plan in a year, 1 week in a row now",
        "60% of 5 posting days in a year",
        "1 post a week; to see whether another would fit takes 1 more week without a break",
    ):
        assert words in said
    gaps = checked("gaps", today="2026-10-31")
    assert "plan 1 post a week" in gaps
    assert "2026-09-16  2026-09-30     15       16     14.0  at once       10.0, 10.0, 10.0" in gaps
    assert "2026-10-03  2026-10-30     28       29     14.0  not yet       10.0, 10.0, 10.0" in gaps
    assert "0.0 to 0.0 followers a day fewer in 2 gaps; not enough yet: 3 more for a median" in gaps
    assert "Back on plan after 1 of 2 gaps; not enough yet: 3 more for a median" in gaps
    ahead = checked("forecast", today="2026-10-31")
    assert "2027-01-29       6,500" in ahead
    for line in (said + gaps + ahead).splitlines():
        assert len(line) <= 100


def test_an_answer_is_that_of_the_day_that_is_said(checked: Growthdesk) -> None:
    status = checked.json("status", "mira.bakes", today="2026-09-14")
    assert (status["followers"], status["quiet_days"]) == (5_130, 6)
    (gap,) = checked.json("gaps", today="2026-09-30")
    assert (gap["open"], gap["last_day"], gap["days"]) == (True, "2026-09-30", 15)
    assert checked.json("gaps", today="2026-09-29") == []


def test_a_plan_that_fits_is_told_in_lines_and_in_json(
    growthdesk: Growthdesk, table: Table
) -> None:
    """Two posts in each of twelve weeks under a plan of three; the gaps are none."""
    monday = date(2026, 8, 31)
    days = [monday + timedelta(7 * week + day) for week in range(12) for day in (0, 3)]
    growthdesk("account", "add", "instagram:mira.bakes", "--from", monday)
    growthdesk("import", table("posts.csv", "\n".join(["published_at", *map(str, days)])))
    assert growthdesk.json("status", "mira.bakes")["consistency"]["suggested_plan"] == {
        "posts_a_week": 2,
        "days_a_week": None,
        "weeks": 12,
        "weeks_that_kept_it": 12,
        "is_other": True,
    }
    said = growthdesk("status")
    assert "3 posts a week; 2 would fit, kept in 12 of the last 12 weeks" in said
    growthdesk("plan", "mira.bakes", "2")
    assert "2 posts a week, kept in 12 of the last 12 weeks" in growthdesk("status")


def test_no_plan_fits_where_too_many_weeks_are_without_a_post(
    growthdesk: Growthdesk, table: Table
) -> None:
    """Eight of twelve weeks have a post; a plan that fits was kept in nine, three of four."""
    monday = date(2026, 8, 31)
    days = [monday + timedelta(7 * week) for week in range(8)]
    growthdesk("account", "add", "instagram:mira.bakes", "--from", monday)
    growthdesk("import", table("posts.csv", "\n".join(["published_at", *map(str, days)])))
    said = growthdesk("status")
    assert "3 posts a week; fewer than 3 in 4 of the last 12 weeks had a post" in said


def test_a_long_silence_that_is_no_gap_says_why(growthdesk: Growthdesk, table: Table) -> None:
    """A list of some posts tells nothing of the days between them."""
    growthdesk("account", "add", "instagram:mira.bakes")
    growthdesk("import", table("posts.csv", "published_at\n2026-03-01"), "--partial")
    said = growthdesk("status")
    assert "267 days ago, slipping; posts are not complete since then, so it is no gap" in said


def test_the_forecast_has_a_row_for_every_day_it_was_asked_for(checked: Growthdesk) -> None:
    answer = checked.json("forecast", "mira.bakes", "--days", "14", today="2026-10-31")
    assert list(answer) == ["account", "origin", "days"]
    assert answer["origin"] == "2026-10-31"
    assert [row["day"] for row in answer["days"]] == [f"2026-11-{day:02}" for day in range(1, 15)]
    for row in answer["days"]:
        assert list(row) == ["day", "median", "low50", "high50", "low80", "high80"]
        assert row["low80"] <= row["low50"] <= row["median"] <= row["high50"] <= row["high80"]
    assert answer["days"][13]["median"] == 5_740.0
    assert len(checked.json("forecast", "mira.bakes", today="2026-10-31")["days"]) == 90


def test_past_forecasts_are_told_only_when_they_are_asked_for(checked: Growthdesk) -> None:
    for question in ("status", "forecast"):
        assert "track_record" not in checked.json(question, "mira.bakes", today="2026-10-31")
        answer = checked.json(question, "mira.bakes", "--track-record", today="2026-10-31")
        # Of 61 counts the origins are days 28 and 58; only the first is 7 or 30 days back.
        assert answer["track_record"] == [
            {"horizon_days": 7, "made": 1, "held": 1, "expected": 0.8},
            {"horizon_days": 30, "made": 1, "held": 1, "expected": 0.8},
            {"horizon_days": 90, "made": 0, "held": 0, "expected": 0.0},
        ]
        said = checked(question, "--track-record", today="2026-10-31")
        assert "30 days ahead: 1 of 1 held, 1 expected" in said
        assert "90 days ahead" not in said
    for told in answer["past_forecasts"]:
        assert told["held"]
        assert told["low80"] <= told["actual"] <= told["high80"]
        assert told["day"] > told["origin"] == "2026-09-29"


def test_without_an_account_every_account_is_answered(checked: Growthdesk, table: Table) -> None:
    checked("account", "add", "tiktok:mira.bakes", today="2026-10-31")
    posts = table("more.csv", "published_at\n2026-10-01\n2026-10-30\n")
    checked("import", posts, "--account", "tiktok:mira.bakes", today="2026-10-31")
    both = ["instagram:mira.bakes", "tiktok:mira.bakes"]
    for question in ("status", "forecast"):
        answers = checked.json(question, today="2026-10-31")
        assert [answer["account"] for answer in answers] == both
        assert isinstance(checked.json(question, both[1], today="2026-10-31"), dict)
        assert all(address in checked(question, today="2026-10-31") for address in both)
    gaps = checked.json("gaps", today="2026-10-31")
    assert [gap["account"] for gap in gaps] == [both[0], both[0], both[1]]
    assert len(checked.json("gaps", both[1], today="2026-10-31")) == 1
    said = checked("status", "mira.bakes", today="2026-10-31", code=1)
    assert said == (
        "Several accounts have the handle “mira.bakes”."
        " Say which: instagram:mira.bakes, tiktok:mira.bakes.\n"
    )


def test_what_is_not_known_is_null_and_a_dash(mira: Growthdesk) -> None:
    status = mira.json("status", "mira.bakes")
    assert list(status) == STATUS_KEYS
    for key in ("followers", "counted_on", "precision", "tier", "goal_day", "quiet_days"):
        assert status[key] is None
    assert set(status["pace"].values()) == {None}
    assert status["goal_forecast"]["state"] == "not enough"
    assert status["silence"] == "no posts"
    assert mira.json("forecast", "mira.bakes") == {
        "account": "instagram:mira.bakes",
        "origin": None,
        "days": [],
    }
    assert mira.json("gaps") == []
    assert "no count yet" in mira("status")
    assert "a forecast takes 5" in mira("forecast")
    assert "no gap" in mira("gaps")


def test_a_log_without_accounts_is_answered_too(mira: Growthdesk) -> None:
    mira("delete", "account", "mira.bakes")
    for question in ("status", "gaps", "forecast", "posts"):
        assert mira.json(question) == []
    assert "Add one with: growthdesk account add" in mira("status")
    assert "no account yet" in mira("status", "mira.bakes", code=1)


def test_the_gaps_of_a_long_blog_are_those_of_a_few_lines(
    growthdesk: Growthdesk, table: Table
) -> None:
    """With one post a week, the silences of more than 14 days, and only those.

    The first plan judges the years before it too. The same comparison on the 481 posting days
    of 18F's blog (2014 to 2024) finds its 64 gaps, the longest of 96 days.
    """
    rng = Random(96)
    days = [date(2014, 3, 12)]
    while days[-1] < date(2024, 1, 1):
        days.append(days[-1] + timedelta(rng.choice((1, 2, 4, 5, 7, 14, 15, 16, 30, 96))))
    posts = table("blog.csv", "\n".join(["published_at", *map(str, days)]))
    growthdesk("account", "add", "blog:18f", "--plan", "1")
    growthdesk("import", posts)
    silences = [(before, after) for before, after in pairwise(days) if (after - before).days > 14]
    found = growthdesk.json("gaps", "18F", today=str(days[-1]))
    assert [(gap["first_day"], gap["last_day"], gap["active_days"]) for gap in found] == [
        (str(before + timedelta(1)), str(after - timedelta(1)), (after - before).days)
        for before, after in silences
    ]
    assert len(silences) > 50


def test_global_options_may_stand_behind_the_command(mira: Growthdesk) -> None:
    def day(*words: str) -> object:
        return json.loads(mira(*words))["day"]

    assert day("status", "mira.bakes", "--json", "--today", "2026-11-01") == "2026-11-01"
    assert day("status", "--today=2026-11-02", "mira.bakes", "--json") == "2026-11-02"
    assert "2026-11-23" in mira("note", "mira.bakes", "--", "--today")
