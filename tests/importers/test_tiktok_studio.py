"""What the tables of TikTok Studio give, row by row; above all, which days they are."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from babel.dates import format_skeleton
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.importers.tiktok_files import (
    CONTENT,
    FOLLOWERS,
    OVERVIEW,
    VIEWERS,
    archive,
    days_from,
    in_american,
    in_british,
    in_spanish,
    in_vietnamese,
    studio,
    video_id,
    video_link,
)
from tests.importers.workbooks import xlsx

from growthdesk.domain.counts import exactly
from growthdesk.domain.platform import Kind
from growthdesk.importers.files.source import Source, in_memory
from growthdesk.importers.found import Found, FoundCount, FoundPost, FoundViews, Options, Whose
from growthdesk.importers.recognise import recognise
from growthdesk.importers.values.month_names import languages

OPTIONS = Options(ZoneInfo("Europe/Berlin"), date(2026, 11, 23))
MADE = datetime(2026, 1, 17, 9, 30, tzinfo=UTC)
OVER_NEW_YEAR = days_from(date(2025, 12, 20), 28)

Writer = Callable[[date], str]


def read(source: Source, options: Options = OPTIONS) -> Found:
    (recognised,) = recognise(source)
    return recognised.read(options)


def history(days: list[date], write: Writer = in_american) -> bytes:
    rows = [(write(day), 900 + place, int(place > 0)) for place, day in enumerate(days)]
    return studio(FOLLOWERS, rows)


def days_in(found: Found) -> list[date]:
    return [count.day for count in found.counts]


@pytest.mark.parametrize("write", [in_american, in_british, in_spanish, in_vietnamese])
def test_a_history_over_new_year_gives_the_same_days_in_every_language(write: Writer) -> None:
    rows: list[tuple[object, ...]] = [(write(day), "undefined", 0) for day in OVER_NEW_YEAR[:2]]
    rows += [(write(day), 900 + 7 * n, 7) for n, day in enumerate(OVER_NEW_YEAR[2:-1])]
    rows.append((write(OVER_NEW_YEAR[-1]), "undefined", 0))
    files = {"FollowerHistory.csv": studio(FOLLOWERS, rows)}
    found = read(archive("Followers_mira.bakes (1).zip", files, MADE))
    assert found.recognised_as == "TikTok Studio: followers by day"
    assert found.whose == Whose("tiktok", "mira.bakes")
    assert found.counts == tuple(
        FoundCount(4 + n, day, exactly(900 + 7 * n)) for n, day in enumerate(OVER_NEW_YEAR[2:-1])
    )
    assert (found.skipped, found.questions, found.seen_at) == ((), (), MADE)
    assert (found.changes, found.views, found.posts, found.complete) == ((), (), (), None)


def test_the_overview_is_dated_by_the_name_of_its_archive() -> None:
    rows = [
        (in_british(day), 100 + n, n, 2 * n, n % 3, n % 2) for n, day in enumerate(OVER_NEW_YEAR)
    ]
    end = datetime(2026, 1, 16, 12, tzinfo=UTC)
    name = f"Overview_2025-12-20_{int(end.timestamp())}_mira.bakes.zip"
    copied_later = datetime(2026, 11, 20, tzinfo=UTC)
    found = read(archive(name, {"Overview.csv": studio(OVERVIEW, rows)}, copied_later))
    assert found.recognised_as == "TikTok Studio: views by day"
    assert found.whose == Whose("tiktok", "mira.bakes")
    assert found.views == tuple(
        FoundViews(2 + n, day, 100 + n, n) for n, day in enumerate(OVER_NEW_YEAR)
    )
    assert (found.questions, found.seen_at) == ((), end)


def test_days_that_were_not_computed_yet_are_dropped_with_their_zeros() -> None:
    rows = [("January 1", 30, 20, 10), ("January 2", "undefined", 0, 0), ("January 3", 9, 9, 0)]
    files = {"Viewers.csv": studio(VIEWERS, rows)}
    found = read(archive("Viewers_mira.zip", files, datetime(2026, 1, 5, tzinfo=UTC)))
    assert found.recognised_as == "TikTok Studio: viewers by day"
    assert found.views == (
        FoundViews(2, date(2026, 1, 1), reach=30),
        FoundViews(4, date(2026, 1, 3), reach=9),
    )
    days = [("January 1", 30, 2, 1, 1, 1), ("January 2", "undefined", 0, 0, 0, 0)]
    found = read(in_memory("Overview.csv", studio(OVERVIEW, days), MADE))
    assert found.views == (FoundViews(2, date(2026, 1, 1), 30, 2),)


@pytest.mark.parametrize("name", ["FollowerHistory.csv", "anything.csv"])
def test_a_loose_file_is_dated_by_when_it_was_written(name: str) -> None:
    found = read(in_memory(name, history(OVER_NEW_YEAR), MADE))
    assert days_in(found) == OVER_NEW_YEAR
    assert (found.whose, found.questions) == (Whose("tiktok"), ())


def test_a_history_that_nothing_dates_asks_for_its_year() -> None:
    found = read(in_memory("FollowerHistory.csv", history(OVER_NEW_YEAR)))
    (question,) = found.questions
    assert days_in(found) == OVER_NEW_YEAR
    assert (question.key, question.answer) == ("year", "2026")
    assert question.choices == tuple((year, year) for year in ("2026", "2025", "2024", "2023"))
    assert "“January 16”" in question.says
    answered = replace(OPTIONS, answers={"year": "2024"})
    earlier = read(in_memory("FollowerHistory.csv", history(OVER_NEW_YEAR)), answered)
    assert days_in(earlier) == days_from(date(2023, 12, 20), 28)
    assert earlier.questions[0].answer == "2024"
    nonsense = replace(OPTIONS, answers={"year": "1066"})
    assert days_in(read(in_memory("a", history(OVER_NEW_YEAR)), nonsense)) == OVER_NEW_YEAR


def test_a_day_that_is_still_to_come_is_of_last_year() -> None:
    found = read(in_memory("a.csv", history(days_from(date(2025, 12, 1), 10))))
    assert days_in(found) == days_from(date(2025, 12, 1), 10)
    assert found.questions[0].choices[0] == ("2025", "2025")


def test_a_leap_day_proves_the_year() -> None:
    leap = days_from(date(2024, 2, 20), 20)
    found = read(in_memory("a.csv", history(leap)))
    assert (days_in(found), found.questions[0].choices) == (
        leap,
        (("2024", "2024"), ("2020", "2020")),
    )
    common = days_from(date(2025, 2, 20), 20)
    answers = [key for key, _ in read(in_memory("a.csv", history(common))).questions[0].choices]
    assert answers == ["2026", "2025", "2023", "2022"]


def test_a_whole_year_and_rows_in_the_other_order() -> None:
    year = days_from(date(2025, 2, 28), 365)
    made = datetime(2026, 3, 1, tzinfo=UTC)
    assert days_in(read(in_memory("a.csv", history(year), made))) == year
    assert days_in(read(in_memory("a.csv", history(year[::-1]), made))) == year[::-1]


def test_rows_that_someone_took_out_leave_the_others_their_days() -> None:
    kept = OVER_NEW_YEAR[:5] + OVER_NEW_YEAR[9:]
    assert days_in(read(in_memory("a.csv", history(kept), MADE))) == kept


def test_years_that_a_spreadsheet_invented_are_not_believed() -> None:
    # January 5 becomes the fifth of January of the year in which the file is opened.
    def write(day: date) -> str:
        return day.replace(year=2026).isoformat()

    assert days_in(read(in_memory("a.csv", history(OVER_NEW_YEAR, write), MADE))) == OVER_NEW_YEAR
    assert days_in(read(in_memory("a.csv", history(OVER_NEW_YEAR, str)))) == OVER_NEW_YEAR


def test_bad_rows_are_told_and_the_others_read() -> None:
    rows = [
        *(("January 1", "100", 0), ("January 2", "many", 0), ("soon", "102", 0)),
        *(("January 3", "103", 0), ("January 3", "104", 0)),
    ]
    found = read(in_memory("a.csv", studio(FOLLOWERS, rows), MADE))
    assert [(c.day.day, c.count.followers) for c in found.counts] == [(1, 100), (3, 104)]
    assert [(row.line, row.reason) for row in found.skipped] == [
        (3, "“many” is not a number of followers."),
        (4, "“soon” is not a day."),
        (5, "The day comes again on line 6."),
    ]


def test_posts_have_the_time_in_their_ids() -> None:
    posted = datetime(2025, 12, 31, 23, 30, 5, tzinfo=UTC)
    link, photo = video_link(posted), video_link(MADE - timedelta(days=3), kind="photo")
    rows = [
        ("January 17", "Rye, at last #bread", link, "January 1", 40, 3, 1, 1200),
        ("January 17", "Crumb", photo, "January 14", 4, "undefined", 0, 90),
    ]
    found = read(archive("export.zip", {"x/Content.csv": studio(CONTENT, rows)}, MADE))
    assert found.recognised_as == "TikTok Studio: posts"
    assert found.whose == Whose("tiktok", "mira.bakes")
    assert found.posts[0] == FoundPost(
        2,
        date(2026, 1, 1),
        posted,
        "Europe/Berlin",
        Kind.VIDEO,
        title="Rye, at last #bread",
        link=link,
        platform_id=video_id(posted),
        numbers=(1200, None, 40, 3, 1, None, None),
    )
    assert found.posts[1].kind is Kind.PHOTO
    assert found.posts[1].numbers == (90, None, 4, None, 0, None, None)
    assert (found.complete, found.may_be_complete, found.seen_at) == (None, False, MADE)


def test_a_post_that_was_scheduled_has_the_day_of_the_file() -> None:
    uploaded = datetime(2026, 1, 2, 12, tzinfo=UTC)
    rows = [("January 17", "Later", video_link(uploaded), "January 9", 1, 1, 1, 9)]
    (post,) = read(in_memory("Content.csv", studio(CONTENT, rows), MADE)).posts
    assert (post.day, post.published_at) == (date(2026, 1, 9), None)


def test_a_post_without_a_link_has_its_day_and_one_without_both_is_told() -> None:
    rows = [
        ("January 17", "No link", "", "December 30", 1, 1, 1, 9),
        ("January 17", "Nothing", "", "", 1, 1, 1, 9),
    ]
    found = read(in_memory("Content.csv", studio(CONTENT, rows), MADE))
    assert [(post.day, post.platform_id) for post in found.posts] == [(date(2025, 12, 30), None)]
    assert [row.line for row in found.skipped] == [3]


def test_an_unpacked_folder_of_everything_and_what_is_not_kept() -> None:
    files = {
        "Followers_mira/FollowerHistory.csv": history(OVER_NEW_YEAR),
        "Followers_mira/FollowerActivity.csv": studio(
            ("Date", "Hour", "Active followers"), [("January 16", "0", "10")]
        ),
        "Followers_mira/FollowerGender.csv": studio(("Gender", "Distribution"), [("Male", "0.4")]),
        "Followers_mira/FollowerTopTerritories.csv": studio(
            ("Top territories", "Distribution"), [("DE", "0.9")]
        ),
    }
    recognised = recognise(archive("downloads", files, MADE))
    found = [one.read(OPTIONS) for one in recognised]
    assert [one.is_empty for one in found] == [False, True, True, True]
    assert all("Nothing in it is kept" in one.doubts[0] for one in found[1:])
    assert {part.name for one in recognised for part in one.parts} == set(files)
    assert found[0].whose == Whose("tiktok", "mira")


def test_a_workbook_has_the_same_tables() -> None:
    rows = [(in_american(day), str(900 + n), "1") for n, day in enumerate(OVER_NEW_YEAR)]
    data = xlsx({"FollowerHistory": [FOLLOWERS, *rows]})
    found = read(in_memory("Followers_mira.xlsx", data, MADE))
    assert (days_in(found), found.whose) == (OVER_NEW_YEAR, Whose("tiktok", "mira"))


def test_headers_of_another_language_are_known_by_what_the_cells_prove() -> None:
    header = ("Fecha", "Seguidores", "Diferencia")
    rows = [(in_spanish(day), 900 + n * n, 2 * n - 1) for n, day in enumerate(OVER_NEW_YEAR)]
    found = read(in_memory("FollowerHistory.csv", studio(header, rows), MADE))
    assert days_in(found) == OVER_NEW_YEAR
    header4 = ("Fecha", "Espectadores", "Nuevos", "Que vuelven")
    rows4 = [(in_spanish(day), 9 + n, 4, 5 + n) for n, day in enumerate(OVER_NEW_YEAR)]
    found = read(in_memory("Viewers.csv", studio(header4, rows4), MADE))
    assert [one.reach for one in found.views] == [9 + n for n in range(28)]


@settings(max_examples=120, deadline=None)
@given(
    language=st.sampled_from([one.key for one in languages()]),
    first=st.dates(date(2022, 1, 1), date(2025, 11, 1)),
    count=st.integers(1, 365),
    later=st.integers(0, 28),
)
def test_any_history_in_any_language_gives_its_days(
    language: str, first: date, count: int, later: int
) -> None:
    days = days_from(first, count)

    def write(day: date) -> str:
        text: str = format_skeleton("MMMMd", day, locale=language)
        return text

    made = datetime(days[-1].year, days[-1].month, days[-1].day, 12, tzinfo=UTC)
    written = made + timedelta(days=later)
    found = read(in_memory("FollowerHistory.csv", history(days, write), written))
    assert (days_in(found), found.questions) == (days, ())
