"""What a platform is about to forget, by tables worked by hand."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.logs import ACCOUNT, account_log, day

from growthdesk.analysis.expiring import KEPT_DAYS, Expiring, expiring, is_soon
from growthdesk.domain.rows import ImportedFile

FOLLOWERS = "TikTok Studio: followers by day"
VIEWS = "TikTok Studio: views by day"
LINKEDIN = "LinkedIn: analytics of a creator"


def file(first: str | date, last: str | date, recognised_as: str = FOLLOWERS) -> ImportedFile:
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    return ImportedFile(
        id=f"{recognised_as} {first} {last}",
        account_id=ACCOUNT.id,
        name="Followers_mira.zip",
        size=1,
        digest="0" * 64,
        recognised_as=recognised_as,
        seen_at=moment,
        imported_at=moment,
        first_day=day(first),
        last_day=day(last),
    )


def end_of(today: str, *files: ImportedFile) -> Expiring | None:
    return expiring(account_log(today, files=files))


@pytest.mark.parametrize(
    ("today", "first_day", "last_chance", "lost_since", "soon"),
    [
        # The file ends on 10 Jan 2026. 365 days with today in them: on 10 Jan 2027 the oldest
        # day that TikTok gives is 11 Jan 2026, and on 11 Jan 2027 that one is gone.
        ("2026-01-12", "2026-01-11", "2027-01-10", None, False),
        ("2026-12-10", "2026-01-11", "2027-01-10", None, False),
        ("2026-12-11", "2026-01-11", "2027-01-10", None, True),
        ("2027-01-10", "2026-01-11", "2027-01-10", None, True),
        ("2027-01-11", "2026-01-12", "2027-01-11", "2027-01-11", True),
        ("2027-06-01", "2026-06-02", "2027-06-01", "2027-01-11", True),
    ],
)
def test_days_after_the_last_file(
    today: str, first_day: str, last_chance: str, lost_since: str | None, soon: bool
) -> None:
    end = end_of(today, file("2025-02-01", "2026-01-10"))
    lost = day(lost_since) if lost_since else None
    assert end == Expiring(day(first_day), day(last_chance), 365, lost)
    assert is_soon(end, day(today)) is soon


@pytest.mark.parametrize(
    ("today", "files", "first_day", "last_chance"),
    [
        # Days between two files are missing too, for as long as they can be had.
        ("2026-03-01", [("2025-04-01", "2025-04-30"), ("2025-06-01", "2026-02-27")],
         "2025-05-01", "2026-04-30"),
        # From June on none of May can be had any more: nothing is left to say of it.
        ("2026-06-01", [("2025-04-01", "2025-04-30"), ("2025-06-01", "2026-05-30")],
         "2026-05-31", "2027-05-30"),
        # Files that overlap, or follow day on day, leave nothing between them.
        ("2026-03-01", [("2025-04-01", "2025-06-30"), ("2025-06-15", "2025-09-30"),
                        ("2025-10-01", "2026-02-10")], "2026-02-11", "2027-02-10"),
        # A later file that covers a gap mends it, in whichever order they were imported.
        ("2026-03-01", [("2025-06-01", "2026-02-27"), ("2025-04-01", "2025-04-30"),
                        ("2025-04-20", "2025-06-10")], "2026-02-28", "2027-02-27"),
        # Everything up to today is there: the next day to be had is tomorrow.
        ("2026-03-01", [("2025-04-01", "2026-03-01")], "2026-03-02", "2027-03-01"),
    ],
)  # fmt: skip
def test_days_between_files(
    today: str, files: list[tuple[str, str]], first_day: str, last_chance: str
) -> None:
    end = end_of(today, *(file(first, last) for first, last in files))
    assert end == Expiring(day(first_day), day(last_chance), 365)


def test_every_export_is_looked_at_by_itself() -> None:
    followers, views = file("2025-04-01", "2026-02-27"), file("2025-04-01", "2025-12-31", VIEWS)
    assert end_of("2026-03-01", followers, views) == end_of("2026-03-01", views)
    assert end_of("2026-03-01", followers, views) != end_of("2026-03-01", followers)


def test_linkedin_keeps_about_thirteen_months() -> None:
    end = end_of("2026-03-01", file("2025-02-01", "2026-02-28", LINKEDIN))
    assert end == Expiring(day("2026-03-01"), day("2027-03-30"), 395)


def test_nothing_is_said_of_what_has_no_known_end() -> None:
    others = ("A table of follower counts", "TikTok Studio: posts", "Meta Business Suite: posts")
    assert end_of("2026-03-01", *(file("2024-01-01", "2024-12-31", one) for one in others)) is None
    assert end_of("2026-03-01") is None


@given(
    spans=st.lists(st.tuples(st.integers(0, 900), st.integers(0, 200)), min_size=1, max_size=6),
    kept=st.sampled_from([FOLLOWERS, LINKEDIN]),
)
@settings(max_examples=60)
def test_the_day_told_is_the_first_that_can_be_had_and_is_missing(
    spans: list[tuple[int, int]], kept: str
) -> None:
    today = date(2026, 11, 23)
    start = today - timedelta(900)
    days = [(start + timedelta(a), min(start + timedelta(a + n), today)) for a, n in spans]
    end = expiring(account_log(today, files=[file(first, last, kept) for first, last in days]))
    had = {first + timedelta(n) for first, last in days for n in range((last - first).days + 1)}
    window = [today - timedelta(n) for n in range(KEPT_DAYS[kept] - 1, -2, -1)]
    wanted = next(one for one in window if one >= min(had) and one not in had)
    assert end is not None
    assert end.first_day == wanted
    assert end.last_chance == wanted + timedelta(KEPT_DAYS[kept] - 1)
