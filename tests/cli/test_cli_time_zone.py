"""Travel: the clock of the computer goes to another zone, and history stays where it was."""

import json
from datetime import date, timedelta

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
        run = python("-c", ASKED, growthdesk.path, TZ=zone)
        assert run.returncode == 0, run.stderr
        here, *told = json.loads(run.stdout)
        assert here == zone
        answers.append(told)
    assert answers[0] == answers[1]
    status, gaps, posts, *_ = answers[0]
    assert status[0]["consistency"]["weeks_judged"] > 5
    assert len(gaps) > 2
    assert posts[-1]["day"] == "2026-01-01"
