"""What the command line says of accounts that are not like most: in JSON, in lines, in reports."""

import json
import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Growthdesk
from tests.odd_accounts import ODD, write

from growthdesk.store.store import Store

Odd = Callable[[str], Growthdesk]

NEVER = re.compile(
    r"\bnan\b|\bNone\b|\binf\b|[-−]0(?![.\d])|[-−]0\.0(?!\d)|\b1 (posts|days|gaps)\b"
)
"""What no line for people holds."""

STATUS: dict[str, dict[str, Any]] = {
    "no count, no post": {
        "followers": None,
        "counted_on": None,
        "tier": None,
        "pace": {"per_day": None, "previous_per_day": None, "needed_per_day": None},
        "state": "not enough",
        "quiet_days": None,
        "silence": "no posts",
        "score": None,
    },
    "3 counts": {"followers": 541, "counted_on": "2026-11-23", "state": "not enough"},
    "3 counts over 20 days": {"pace": {"per_day": 1.75, "previous_per_day": None}},
    "1 post": {"followers": None, "quiet_days": 2, "silence": "posted", "score": None},
    "first count today": {"followers": 1_204, "tier": "nano", "state": "not enough"},
    "falling": {
        "pace": {"per_day": pytest.approx(-6.5, abs=0.06)},
        "state": "not in sight",
        "median_day": None,
    },
    "goal met": {"followers": 10_806, "tier": "micro", "state": "reached", "median_day": None},
    "goal met with a goal day": {
        "state": "reached",
        "pace": {"needed_per_day": 0.0},
        "chance_by_goal_day": 1.0,
    },
    "goal met, then lost": {"followers": 9_802, "state": "not in sight", "tier": "nano"},
    "hole of 200 days": {"pace": {"per_day": 8.0, "previous_per_day": 8.0}, "state": "likely"},
    "weekly counts": {"pace": {"per_day": 9.0}, "state": "likely"},
    "rounded counts": {"followers": 12_900, "precision": "rounded", "state": "likely"},
    "rounded counts, goal inside": {"followers": 12_300, "goal": 12_350, "state": "likely"},
    "10 years of counts": {
        "pace": {"per_day": pytest.approx(1.9, abs=0.06)},
        "state": "not in sight",
        "tier": "nano",
    },
    "glitch today": {"followers": 8_061, "counted_on": "2026-11-22"},
    "only a glitch": {"followers": None, "counted_on": None, "state": "not enough"},
    "goal day past": {"pace": {"needed_per_day": None}, "chance_by_goal_day": None},
    "goal day today": {"pace": {"needed_per_day": None}, "chance_by_goal_day": 0.0},
    "goal day tomorrow": {"pace": {"needed_per_day": 1932.0}},
    "old count": {
        "followers": 8_505,
        "counted_on": "2026-07-14",
        "pace": {"per_day": None, "previous_per_day": None},
        "quiet_days": 133,
        "silence": "gap",
    },
    "old count, few": {"followers": 700, "counted_on": "2026-07-14", "state": "not enough"},
    "posts but no counts": {"followers": None, "state": "not enough", "score": 98.2},
    "counts but no posts": {"silence": "no posts", "score": None, "state": "likely"},
    "0 followers": {"followers": 0, "state": "not enough"},
    "0 followers for long": {"followers": 0, "pace": {"per_day": 0.0}, "state": "not in sight"},
    "10 million": {"followers": 9_996_600, "tier": "mega", "state": "likely"},
}
"""Answers of ``status --json``, as worked out from the counts and posts; a part of them."""

LINES: dict[str, tuple[str, ...]] = {
    "no count, no post": ("— no count yet", "it takes 5, over at least 28 days", "no posts yet"),
    "3 counts": ("+29 from 2026-11-14 to 2026-11-23", "1,000 comes next"),
    "1 post": ("last post 2 days ago", "none can be compared yet"),
    "falling": ("−182 in 28 days", "not in sight at this pace"),
    "goal met with a goal day": ("10,000 by 2027-06-01\n             reached\n",),
    "goal met, then lost": ("not in sight at this pace\n             it was there on 2026-07-27",),
    "hole of 200 days": ("2026-03-08  2026-09-25    202",),
    "rounded counts": ("12,900 to 12,999", "about +200 in 28 days", "7.1 a day"),
    "only a glitch": ("— none but glitches",),
    "goal day past": ("by 2026-10-01, which has passed",),
    "goal day today": ("by 2026-11-23, which is today",),
    "old count": ("by the count of 2026-07-14, 132 days ago",),
    "0 followers for long": ("±0 in 7 days",),
}
"""Some of the lines for people, of ``status --track-record`` and ``gaps``."""


@pytest.fixture
def odd(tmp_path: Path, now: Callable[[], datetime]) -> Odd:
    """A command line on one of the odd logs."""

    def at(name: str) -> Growthdesk:
        path = tmp_path / "odd.growthdesk"
        with Store(path, now) as store:
            write(store, name)
        return Growthdesk(path)

    return at


@pytest.mark.parametrize("name", STATUS)
def test_status_in_json_says_what_is_true(name: str, odd: Odd) -> None:
    (answer,) = odd(name).json("status", "--track-record")
    flat = answer | answer["goal_forecast"]
    for key, wanted in STATUS[name].items():
        if isinstance(wanted, dict):
            assert {part: flat[key][part] for part in wanted} == wanted
        else:
            assert flat[key] == wanted, key
    if flat["state"] == "not enough":
        assert {flat["median_day"], flat["low_day"], flat["high_day"]} == {None}
    record = {one["horizon_days"]: one for one in answer["track_record"]}
    assert set(record) == {7, 30, 90}
    assert all(one["held"] <= one["made"] for one in record.values())
    assert answer["followers"] is not None or not any(one["made"] for one in record.values())


@pytest.mark.parametrize("name", ODD)
def test_lines_and_reports_hold_nothing_that_cannot_be_true(
    name: str, odd: Odd, tmp_path: Path
) -> None:
    growthdesk = odd(name)
    said = growthdesk("status", "--track-record") + growthdesk("gaps") + growthdesk("forecast")
    assert [line for line in LINES.get(name, ()) if line not in said] == []
    for period in ("2026-10", "2026-11", "2026"):
        html, numbers = tmp_path / f"{period}.html", tmp_path / f"{period}.json"
        growthdesk("report", "--period", period, "-o", html)
        growthdesk("report", "--period", period, "-o", numbers)
        said += re.sub(r"<(style|svg).*?</\1>|<[^>]+>", " ", html.read_text("utf-8"), flags=re.S)
        json.loads(numbers.read_text("utf-8"), parse_constant=pytest.fail)
    assert [line for line in said.splitlines() if NEVER.search(line)] == []
