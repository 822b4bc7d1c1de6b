"""``growthdesk rules``: shown, changed in one step, and never at the cost of history."""

import pytest
from tests.cli.conftest import Growthdesk

CHANGES = (
    *("--day-start", "4", "--first-weekday", "Sunday", "--result-age", "14"),
    *("--denominator", "reach", "--not-counted", "story", "--tiers", "small=0,big=1k"),
)


def test_rules_are_shown_as_they_are(mira: Growthdesk) -> None:
    assert mira.json("rules") == {
        "day_start": 0,
        "first_weekday": 0,
        "result_age": 7,
        "denominator": "followers",
        "not_counted": ["reply", "story"],
        "tiers": [
            {"name": "starter", "from": 0},
            {"name": "nano", "from": 1_000},
            {"name": "micro", "from": 10_000},
            {"name": "mid", "from": 100_000},
            {"name": "macro", "from": 500_000},
            {"name": "mega", "from": 1_000_000},
        ],
    }
    assert "A week begins    on Monday\n" in mira("rules")
    assert "Add an account" in mira("undo")


def test_any_of_them_change_in_one_step(mira: Growthdesk) -> None:
    before = mira.json("rules")
    changed = mira.json("rules", *CHANGES)
    assert changed == {
        "day_start": 4,
        "first_weekday": 6,
        "result_age": 14,
        "denominator": "reach",
        "not_counted": ["story"],
        "tiers": [{"name": "small", "from": 0}, {"name": "big", "from": 1_000}],
    }
    assert mira.json("rules") == changed
    assert "The rules are like that already." in mira("rules", *CHANGES)
    assert "Change the rules" in mira("undo")
    assert mira.json("rules") == before


def test_what_counts_as_a_post_changes_the_answers(mira: Growthdesk) -> None:
    mira("log", "post", "mira.bakes", "Rye", "--kind", "story")
    assert mira.json("status", "mira.bakes")["week"]["posts"] == 0
    mira("rules", "--not-counted", "none")
    assert mira.json("status", "mira.bakes")["week"]["posts"] == 1
    mira("log", "followers", "mira.bakes", "2000")
    mira("rules", "--tiers", "small=0,big=1k")
    assert mira.json("status", "mira.bakes")["tier"] == "big"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--day-start", "24"), "A day cannot begin at 24 o’clock."),
        (("--day-start", "dawn"), "“dawn” is no number for --day-start."),
        (("--first-weekday", "moonday"), "“moonday” is not a weekday."),
        (("--result-age", "366"), "Results cannot be asked for after 366 days."),
        (("--not-counted", "hologram"), "“hologram” is not a kind of post."),
        (
            ("--not-counted", "photo,carousel,reel,video,short,story,live,text,link,reply"),
            "Then no post would count.",
        ),
        (("--tiers", "nano"), "“nano” is no tier."),
        (("--tiers", "nano=1k"), "The tiers do not begin at 0."),
    ],
)
def test_what_makes_no_sense_changes_nothing(
    mira: Growthdesk, words: tuple[str, ...], says: str
) -> None:
    assert says in mira("rules", *words, code=1)
    assert "Add an account" in mira("undo")


def test_another_start_of_the_day_moves_no_history(mira: Growthdesk) -> None:
    """A post at two in the night keeps its day; the next one belongs to the day before."""
    mira("log", "post", "mira.bakes", "Rye", "--at", "2026-11-10 02:00")
    before = mira.json("posts"), mira.json("gaps"), mira.json("status", "mira.bakes")
    mira("rules", "--day-start", "4")
    assert (mira.json("posts"), mira.json("gaps"), mira.json("status", "mira.bakes")) == before
    mira("log", "post", "mira.bakes", "Spelt", "--at", "2026-11-12 02:00")
    assert [post["day"] for post in mira.json("posts")] == ["2026-11-11", "2026-11-10"]
