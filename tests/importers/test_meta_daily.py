"""Meta's numbers by day and its audience, row by row."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from tests.importers.files import read

from growthdesk.domain.counts import exactly
from growthdesk.importers.files.source import in_memory
from growthdesk.importers.found import (
    Found,
    FoundChange,
    FoundCount,
    FoundViews,
    Options,
    Whose,
)
from growthdesk.importers.meta.titles import Metric, metric_of, platform_in
from growthdesk.importers.recognise import recognise

OPTIONS = Options(ZoneInfo("Europe/Sofia"), date(2026, 11, 23))


def daily_csv(*sections: tuple[str, str, list[tuple[str, str]]]) -> bytes:
    """A file of sections: title, header of the days, and a day and a number a row."""
    text = "sep=,\n" + "\n".join(
        f'"{title}"\n"{header}","Primary"\n'
        + "".join(f'"{day}","{number}"\n' for day, number in rows)
        for title, header, rows in sections
    )
    return b"\xff\xfe" + f"{text}\n".encode("utf-16-le")


def found_in(data: bytes, options: Options = OPTIONS) -> list[Found]:
    return [one.read(options) for one in recognise(in_memory("Follows.csv", data))]


ROWS = [
    ("2026-03-27T00:00:00", "5"),
    # Instagram leaves out days without any: the 28th is not known.
    ("2026-03-29T00:00:00", "1147"),
    # Midnight as it is written across the change to summer time.
    ("2026-03-30T01:00:00", "2"),
]


@pytest.mark.parametrize(
    ("title", "header"),
    [
        ("Instagram follows", "Date"),
        ("Seguidores no Instagram", "Data"),
        ("Seguidores de Instagram", "Fecha"),
        ("Followers sur Instagram", "Date"),
        ("Instagram-Follower", "Datum"),
        ("Neue Follower auf Instagram", "Datum"),
    ],
)
def test_new_followers_are_gained_and_nothing_else(title: str, header: str) -> None:
    (found,) = found_in(daily_csv((title, header, ROWS)))
    assert found.recognised_as == "Meta Business Suite: new followers by day"
    assert found.whose == Whose("instagram")
    assert found.changes == (
        FoundChange(4, date(2026, 3, 27), gained=5),
        FoundChange(5, date(2026, 3, 29), gained=1147),
        FoundChange(6, date(2026, 3, 30), gained=2),
    )
    assert (found.counts, found.views, found.skipped) == ((), (), ())
    assert (found.doubts, found.questions) == ((), ())


def test_two_sections_are_two_accounts() -> None:
    page, instagram = found_in(
        daily_csv(
            ("Follows", "Date", [("2026-03-27T00:00:00", "0")]),
            ("Instagram follows", "Date", ROWS[:1]),
        )
    )
    assert page.whose == Whose("facebook")
    assert page.changes == (FoundChange(4, date(2026, 3, 27), gained=0),)
    assert instagram.whose == Whose("instagram")
    assert instagram.changes == (FoundChange(8, date(2026, 3, 27), gained=5),)
    assert (page.questions, instagram.questions) == ((), ())


def test_whose_they_are_is_asked_if_no_title_tells() -> None:
    data = daily_csv(("Alcance", "Fecha", ROWS))
    (found,) = found_in(data)
    (question,) = found.questions
    assert (question.key, question.answer) == ("platform", "facebook")
    assert question.says == "Whose numbers are “Alcance”?"
    assert found.whose == Whose("facebook")
    (again,) = found_in(data, replace(OPTIONS, answers={"platform": "instagram"}))
    assert again.whose == Whose("instagram")
    assert again.questions[0].answer == "instagram"


def test_views_reach_and_visits_of_a_day_stand_together() -> None:
    day = "2026-03-27T00:00:00"
    (found,) = found_in(
        daily_csv(
            ("Instagram reach", "Date", [(day, "900")]),
            ("Instagram profile visits", "Date", [(day, "40"), ("2026-03-28T00:00:00", "")]),
            ("Views on Instagram", "Date", [(day, "2,100")]),
            ("Instagram link clicks", "Date", [(day, "3")]),
        )
    )
    assert found.views == (FoundViews(4, date(2026, 3, 27), 2100, 40, 900),)
    assert found.doubts == (
        "Nothing of “Instagram link clicks” is kept: a log has no such number.",
    )


def test_a_file_of_clicks_alone_is_known_and_empty() -> None:
    (found,) = found_in(daily_csv(("Cliques no link do Instagram", "Data", ROWS)))
    assert found.is_empty
    assert found.whose == Whose("instagram")
    assert len(found.doubts) == 1


def test_rows_that_cannot_be_read_are_told() -> None:
    rows = [*ROWS, ("2026-03-31T00:00:00", "x"), ("2027-01-01T00:00:00", "1"), ROWS[0]]
    (found,) = found_in(daily_csv(("Instagram follows", "Date", rows)))
    assert [change.line for change in found.changes] == [5, 6, 9]
    assert [(row.line, row.reason) for row in found.skipped] == [
        (4, "The day comes again on line 9."),
        (7, "“x” is not a number of new followers."),
        (8, "2027-01-01 has not come yet."),
    ]


@pytest.mark.parametrize("divider", [";", "\t", ","])
def test_a_spreadsheet_may_have_saved_it_again(divider: str) -> None:
    text = f"Instagram follows{divider}\nDate{divider}Primary\n3/27/2026 0:00{divider}5\n"
    found = read("Follows.csv", text, OPTIONS)
    assert found.changes == (FoundChange(3, date(2026, 3, 27), gained=5),)


@pytest.mark.parametrize(
    ("title", "metric", "platform"),
    [
        ("Follows", Metric.GAINED, None),
        ("Facebook follows", Metric.GAINED, "facebook"),
        ("Instagram unfollows", Metric.LOST, "instagram"),
        ("Net follows", Metric.NET, None),
        ("Viewers", None, None),
        ("3-second video views", None, None),
        ("Content interactions", None, None),
        ("Facebook visits", Metric.PROFILE_VIEWS, "facebook"),
        ("Visitas ao perfil do Instagram", Metric.PROFILE_VIEWS, "instagram"),
        ("Visitas al perfil de Instagram", Metric.PROFILE_VIEWS, "instagram"),
        ("Visites du profil Instagram", Metric.PROFILE_VIEWS, "instagram"),
        ("Instagram-Profilaufrufe", Metric.PROFILE_VIEWS, "instagram"),
        ("Visualizações", Metric.VIEWS, None),
        ("Couverture sur Facebook", Metric.REACH, "facebook"),
        ("Reichweite auf Instagram", Metric.REACH, "instagram"),
        ("Reach on Facebook and Instagram", None, None),
    ],
)
def test_titles(title: str, metric: Metric | None, platform: str | None) -> None:
    assert (metric_of(title), platform_in(title)) == (metric, platform)


def audience(*lines: str) -> bytes:
    return b"\xff\xfe" + ("sep=,\n" + "\n".join(lines) + "\n").encode("utf-16-le")


AUDIENCE = audience(
    '"Facebook followers"',
    "FB_PAGE,FOLLOW,UNIQUE_USERS",
    "30222",
    "",
    '"Instagram followers"',
    '"IG_ACCOUNT","FOLLOW","UNIQUE_USERS"',
    '"3,098"',
    '"Age & gender"',
    '"18-24","3%","5%"',
)


def test_the_total_of_an_audience_is_counted_on_the_day_of_the_file() -> None:
    written = datetime(2024, 5, 2, 22, 30, tzinfo=UTC)
    source = in_memory("Audience.csv", AUDIENCE, written)
    page, instagram = (one.read(OPTIONS) for one in recognise(source))
    assert page.whose == Whose("facebook")
    assert page.counts == (FoundCount(4, date(2024, 5, 3), exactly(30222)),)
    assert instagram.whose == Whose("instagram")
    assert instagram.counts == (FoundCount(8, date(2024, 5, 3), exactly(3098)),)
    assert instagram.doubts == (
        "The file does not tell its day; 2024-05-03 is when it was last written.",
    )


def test_without_a_day_there_is_no_count() -> None:
    found = [one.read(OPTIONS) for one in recognise(in_memory("Audience.csv", AUDIENCE))]
    assert [(one.is_empty, len(one.doubts)) for one in found] == [(True, 1), (True, 1)]


def test_an_audience_of_percentages_is_known_and_empty() -> None:
    data = audience('"Age & gender"', '"Women","Men"', '"18-24","3%","5%"')
    (recognised,) = recognise(in_memory("Audience.csv", data))
    found = recognised.read(OPTIONS)
    assert found.is_empty
    assert found.doubts == ("Nothing in it is kept: it tells who the followers are, not how many.",)
