"""Every page of accounts that are not like most: what they say is true, and nothing else is said."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.odd_accounts import ODD, write

from growthdesk.store.store import Store
from growthdesk.ui.desk import Desk
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme

NEVER = re.compile(
    r"\bnan\b|\bNone\b(?! stands out)|\binf\b|Traceback|%n|\(s\)|[{}]"  # what no person writes
    r"|[-−]0(?![.\d])|[-−]0\.0(?!\d)"  # less than nothing
    r"|(?<![\d.,–−-])1 (posts|days|weeks|months|counts|gaps|followers|silences|forecasts)\b"
    r"|\b0\.0 (more|fewer)\b"
)
"""What is false or broken wherever it stands."""

Told = dict[str, str]
Clock = Callable[[], datetime]


@pytest.fixture
def told(
    qtbot: QtBot, theme: Theme, settings: QSettings, tmp_path: Path, now: Clock
) -> Callable[[str], Told]:
    """All that each page says of an odd account, by the page's name."""

    def tell(name: str) -> Told:
        with desk_of(name, theme, settings, tmp_path, now) as desk:
            return {page: said_on(desk, page, qtbot) for page in desk.window.page_names}

    return tell


@contextmanager
def desk_of(
    name: str, theme: Theme, settings: QSettings, folder: Path, now: Clock
) -> Iterator[Desk]:
    """A furnished window on an odd log."""
    store = Store(folder / "odd.growthdesk", now)
    write(store, name)
    desk = Desk(Session(store, now), theme, settings)
    desk.window.resize(1280, 820)
    desk.window.show()
    try:
        yield desk
    finally:
        desk.close()


def said_on(desk: Desk, page: str, qtbot: QtBot) -> str:
    """Every text that a person reads, hears or is tipped on a page, a line each."""
    shown = desk.window.open_page(page)
    for _ in range(3):  # the charts and the past forecasts follow after the numbers
        qtbot.wait(1)
    lines = []
    for widget in [shown, *shown.findChildren(QWidget)]:
        if widget.isVisible():
            if isinstance(widget, QLabel | QAbstractButton):
                lines.append(widget.text())
            lines += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
    return "\n".join(filter(None, lines)) + "\n"


SAYS: dict[str, dict[str, tuple[str, ...]]] = {
    "no count, no post": {
        "today": ("Not enough counts yet", "No posts yet", "Log your first post"),
        "growth": ("Log your first follower count",),
        "insights": ("Log your posts and their results",),
        "reports": ("There is nothing to report yet.",),
    },
    "3 counts": {
        "today": ("+29\n", "since 14 Nov", "5 counts over 28 days make a forecast"),
        "growth": ("Still missing: 2 more counts and 19 more days.",),
        "insights": ("No past forecast can be compared yet.", "No post in these days."),
    },
    "3 counts over 20 days": {"today": ("since 3 Nov", "Pace 1.8 a day")},
    "1 post": {
        "today": ("2 days quiet", "The line begins with your first follower count."),
        "consistency": ("1 post in 1 week", "25 more days of complete posts make a score."),
        "insights": ("It takes posts with results after 7 days",),
    },
    "first count today": {
        "today": ("Counted on 23 Nov", "Not enough counts yet"),
        "growth": ("by 23 Nov", "4 more counts and 28 more days"),
    },
    "falling": {
        "today": ("−182\n", "Not in sight at this pace"),
        "growth": ("−6.5 a day", "not in sight"),
    },
    "goal met": {
        "today": ("Reached\nfirst on 11 Sept",),
        "growth": ("reached 11 Sept",),
    },
    "goal met with a goal day": {"growth": ("Goal day 1 Jun 2027\n", "goal reached\n")},
    "goal met, then lost": {
        "today": ("Not in sight at this pace", "It was there on 27 Jul, now 198 below"),
        "growth": ("now 198 below",),
    },
    "hole of 200 days": {
        "growth": ("8.0 a day", "5,000 reached 25 Sept"),
        "consistency": ("202 days", "you gained no fewer followers a day"),
        "insights": ("0 posts: not known", "6 or more posts: no week"),
    },
    "weekly counts": {
        "today": ("+63\n", "+252\n"),
        "growth": ("9.0 a day", "It takes daily counts around a post or a gap."),
        "insights": ("past 30-day forecasts held",),
    },
    "rounded counts": {
        "today": ("about 12,900", "≈ +200"),
        "growth": ("7.1 a day",),
        "insights": ("Your counts are rounded to more than a week gains.",),
    },
    "rounded counts, goal inside": {"today": ("about 12,300", "12.35k is likely around")},
    "10 years of counts": {
        "today": ("7,084", "8 post results waiting"),
        "growth": ("1.9 a day", "reached 21 Nov 2023"),
        "insights": ("past 30-day forecasts held, 18 expected.",),
    },
    "purge": {
        "today": ("+245\n", "without the purge of −393"),
        "insights": ("An arrow marks a count outside of its range.",),
    },
    "glitch today": {"today": ("8,061",), "growth": ("9.0 a day",)},
    "only a glitch": {
        "today": ("No follower count but glitches", "The line begins with"),
        "growth": ("Every follower count so far is marked as a glitch",),
    },
    "goal day past": {"growth": ("Goal day 1 Oct\n", "has passed\n")},
    "goal day today": {"growth": ("Goal day 23 Nov\n", "is today\n")},
    "goal day tomorrow": {
        "today": ("Needed for 24 Nov 2026: 1,932.0 a day",),
        "growth": ("Needed for 24 Nov\n", "1,932.0 a day\n", "under 1%"),
    },
    "old count": {
        "today": (
            "Counted on 14 Jul",
            "By the count of 14 Jul, 132 days ago",
            "No follower count in the last 90 days.",
        ),
        "growth": ("newest count 14 Jul", "By the count of 14 Jul, 132 days ago"),
    },
    "old count, few": {
        "today": ("Counted on 14 Jul", "Not enough counts yet"),
        "growth": ("Still missing: 2 more counts.",),
    },
    "posts but no counts": {
        "consistency": ("17 of 17",),
        "insights": ("and a follower count within 7 days of each.", "Of reach"),
    },
    "counts but no posts": {"today": ("+252\n", "No posts yet"), "insights": ("No post in these",)},
    "0 followers for long": {
        "today": ("±0\n", "Not in sight at this pace"),
        "growth": ("0.0 a day",),
    },
    "10 million": {
        "today": ("9,996,600", "10M is likely around"),
        "insights": ("<0.1%", "M–"),
    },
}
"""What stands on the pages of an odd account, as worked out from its counts and posts."""

SAYS_NOT: dict[str, tuple[str, ...]] = {
    "no count, no post": ("is likely around", "in 7 days", "forecasts held"),
    "3 counts": ("is likely around", "not in sight", "4 in 5 chance", "forecasts held"),
    "first count today": ("is likely around", "since 23 Nov"),
    "falling": ("is likely around", "Reached"),
    "goal met": ("is likely around", "Needed for"),
    "goal met with a goal day": ("0.0 a day", "Chance of"),
    "goal met, then lost": ("Reached\n",),
    "goal day past": ("Needed for 1 Oct", "Chance of"),
    "old count, few": ("is likely around",),
    "posts but no counts": ("is likely around",),
    "0 followers for long": ("What moved the curve\n“", "is likely around"),
    "10 million": ("0.0%",),
}
"""What would be false of it, on every page."""


@pytest.mark.parametrize("name", ODD)
def test_each_page_says_what_is_true_and_nothing_else(
    name: str, told: Callable[[str], Told]
) -> None:
    for page, said in told(name).items():
        assert [line for line in said.splitlines() if NEVER.search(line)] == [], page
        wanted = SAYS.get(name, {}).get(page, ())
        assert [sentence for sentence in wanted if sentence not in said] == [], page
        assert [sentence for sentence in SAYS_NOT.get(name, ()) if sentence in said] == [], page
