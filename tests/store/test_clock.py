"""Whatever the clock does, the order of steps and what was written down stay as they were."""

from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from tests.store.rows import contents, dump

from growthdesk.domain.edits import Put, batch
from growthdesk.domain.rows import Account, FollowerCount, Post
from growthdesk.store.store import Store

MIRA = Account("mira", "instagram", "mira.bakes")
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")

CLOCKS = {
    "set back by a year": [NOON, NOON - timedelta(days=365), NOON - timedelta(days=364)],
    "set ahead and right again": [NOON, NOON + timedelta(days=9_999), NOON],
    "stands still": [NOON, NOON, NOON],
    "another zone": [
        NOON,
        NOON.astimezone(timezone(timedelta(hours=14))),
        NOON.astimezone(timezone(-timedelta(hours=12))),
    ],
    "summer time begins": [
        datetime(2026, 3, 29, 1, 59, tzinfo=BERLIN),
        datetime(2026, 3, 29, 3, 0, tzinfo=BERLIN),
        datetime(2026, 3, 29, 3, 1, tzinfo=BERLIN),
    ],
    "summer time ends": [
        datetime(2026, 10, 25, 2, 59, fold=0, tzinfo=BERLIN),
        datetime(2026, 10, 25, 2, 0, fold=1, tzinfo=BERLIN),
        datetime(2026, 10, 25, 2, 59, fold=1, tzinfo=BERLIN),
    ],
    "leap day": [datetime(2028, 2, day, 23, 59, tzinfo=BERLIN) for day in (28, 29, 29)],
    "the end of the calendar": [datetime(9999, 12, 31, 23, 59, n, tzinfo=UTC) for n in (0, 1, 59)],
}


@pytest.mark.parametrize("clock", CLOCKS)
def test_steps_are_undone_and_redone_in_the_order_in_which_they_were_done(
    clock: str, tmp_path: Path
) -> None:
    """The count is corrected twice; undo finds each correction, whatever moments they bear."""
    moment = NOON
    path = tmp_path / "log.growthdesk"
    told = []
    with Store(path, lambda: moment) as store:
        for number, moment in enumerate(CLOCKS[clock]):  # noqa: B007 - the clock reads it
            row = FollowerCount("mira", date(2028, 2, 29), number, number)
            store.apply(batch([Put(MIRA), Put(row)]), f"count {number}")
            told.append(contents(path))
    with Store(path, lambda: moment) as store:
        for number in (2, 1):
            assert store.undo_label == f"count {number}"
            store.undo()
            assert contents(path) == told[number - 1]
        for number in (1, 2):
            assert store.redo_label == f"count {number}"
            store.redo()
            assert contents(path) == told[number]


def test_rows_bear_the_moment_of_the_clock_in_utc(tmp_path: Path) -> None:
    """Half past two comes twice on the night when summer time ends, and the two are told apart."""
    path = tmp_path / "log.growthdesk"
    first, again = (datetime(2026, 10, 25, 2, 30, fold=fold, tzinfo=BERLIN) for fold in (0, 1))
    moment = first
    with Store(path, lambda: moment) as store:
        for moment in (first, again):
            number = len(store.read.accounts())
            rows = [Put(Account(f"a{number}", "x", f"a{number}")), Put(_post(number, moment))]
            store.apply(batch(rows), "post")
    changed = [row[-1] for row in dump(path, everything=True)["account"]]
    assert changed == ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"]
    kept = sorted(row.published_at for row in contents(path).values() if isinstance(row, Post))  # type: ignore[type-var]
    assert kept == [datetime(2026, 10, 25, hour, 30, tzinfo=UTC) for hour in (0, 1)]


def _post(number: int, moment: datetime) -> Post:
    return Post(f"p{number}", f"a{number}", date(2026, 10, 25), moment, "Europe/Berlin")
