"""Travel: the clock of the computer goes to another zone, and history stays where it was."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Growthdesk, python

ASKED = """
import contextlib, io, json, sys
from growthdesk.cli import cli
from tzlocal import get_localzone
answers = [str(get_localzone())]
for question in (["status"], ["gaps"], ["posts"], ["forecast", "--days", "3"], ["plan", "list", "mira.bakes"]):
    told = io.StringIO()
    with contextlib.redirect_stdout(told):
        cli(["--file", sys.argv[1], "--today", "2026-03-31", *question, "--json"],
            standalone_mode=False)
    answers.append(json.loads(told.getvalue()))
print(json.dumps(answers))
"""


def told_under(path: Path, **variables: str) -> list[Any]:
    """What the log answers in a process with these variables: its zone first."""
    run = python("-c", ASKED, path, **variables)
    assert run.returncode == 0, run.stderr
    answers: list[Any] = json.loads(run.stdout)
    return answers


def test_another_time_zone_changes_nothing_of_history(growthdesk: Growthdesk) -> None:
    """Posts around midnight, across the change to summer time, seen from both ends of the Earth."""
    first = date(2026, 1, 1)
    growthdesk("account", "add", "instagram:mira.bakes", "--from", first, today="2026-03-31")
    for days in (0, 2, 3, 9, 16, 30, 31, 60, 87, 88):
        day = first + timedelta(days)
        growthdesk(
            *("log", "post", "mira.bakes", f"Bread {days}", "--at"),
            f"{day} {'23:55' if days % 2 else '00:05'}",
            today="2026-03-31",
        )
        count = 1_000 + 7 * days
        growthdesk("log", "followers", "mira.bakes", count, "--on", day, today="2026-03-31")
    growthdesk("break", "mira.bakes", "2026-02-10", "2026-02-20", today="2026-03-31")
    answers = []
    for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago"):
        here, *told = told_under(growthdesk.path, TZ=zone)
        assert here == zone
        answers.append(told)
    assert answers[0] == answers[1]
    status, gaps, posts, *_ = answers[0]
    assert status[0]["consistency"]["weeks_judged"] > 5
    assert len(gaps) > 2
    assert posts[-1]["day"] == "2026-01-01"


@pytest.mark.parametrize("locale", ["ar_EG.UTF-8", "fa_IR.UTF-8", "hi_IN.UTF-8", "C"])
def test_the_digits_of_a_locale_change_nothing(growthdesk: Growthdesk, locale: str) -> None:
    growthdesk("account", "add", "instagram:mira.bakes", "--from", "2026-03-01", today="2026-03-31")
    written = (
        ("log", "post", "mira.bakes", "خبز", "--at", "۲۰۲۶-۰۳-۰۲ ۲۳:۵۵"),
        ("log", "followers", "mira.bakes", "٧٬٤١٢", "--on", "٢٠٢٦-٠٣-٠٢"),
        ("log", "followers", "mira.bakes", "७,५००", "--on", "२०२६-०३-३०"),
    )
    for words in written:
        growthdesk(*words, today="2026-03-31")
    plain = told_under(growthdesk.path, TZ="UTC", LC_ALL="C.UTF-8")
    assert told_under(growthdesk.path, TZ="UTC", LC_ALL=locale, LANG=locale) == plain
    _, status, _, posts, *_ = plain
    assert status[0]["followers"] == 7_500
    assert posts[0]["day"] == "2026-03-02"


def test_posts_around_a_leap_day_stay_on_their_days(growthdesk: Growthdesk) -> None:
    growthdesk("account", "add", "instagram:mira.bakes", "--from", "2028-02-01", today="2028-03-02")
    days = ("2028-02-28", "2028-02-29", "2028-03-01")
    for day in days:
        growthdesk("log", "post", "mira.bakes", day, "--at", f"{day} 23:59", today="2028-03-02")
    said = growthdesk.json("posts", today="2029-02-28")
    assert sorted(post["day"] for post in said) == [*days]
    growthdesk("log", "post", "mira.bakes", "?", "--at", "2027-02-29", today="2028-03-02", code=1)
