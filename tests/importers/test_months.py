"""Days with the name of a month, in every language that the platforms write."""

from datetime import date, timedelta

import pytest
from babel.dates import format_date, format_skeleton

from growthdesk.importers.values.day_formats import format_of, read_as
from growthdesk.importers.values.month_names import (
    languages,
    month_day_in,
    month_named,
    readings_of,
)

YEAR = [date(2024, 1, 1) + timedelta(days=step) for step in range(366)]


def test_there_are_many_languages_and_each_has_twelve_months() -> None:
    assert len(languages()) > 70
    assert all(set(one.months.values()) == set(range(1, 13)) for one in languages())


@pytest.mark.parametrize("language", sorted(language.key for language in languages()))
def test_a_year_as_each_language_writes_its_days(language: str) -> None:
    # Babel, and the patterns of the CLDR, say how a day without a year is written.
    cells = [format_skeleton("MMMMd", day, locale=language) for day in YEAR]
    assert [[(day.month, day.day) for day in YEAR]] == readings_of(cells)


@pytest.mark.parametrize(
    ("cell", "month_day"),
    [
        ("January 5", (1, 5)),
        ("5-Jan", (1, 5)),
        ("Jan. 5", (1, 5)),
        ("10 February", (2, 10)),
        ("8 de marzo", (3, 8)),
        ("25 de setembro", (9, 25)),
        ("18 tháng Sáu", (6, 18)),
        ("31 tháng Mười Hai", (12, 31)),
        ("18 thg 6", (6, 18)),
        ("18 Ιουνίου", (6, 18)),
        ("18 ΙΟΥΝΙΟΥ", (6, 18)),
        ("18 июня", (6, 18)),
        ("18 ביוני", (6, 18)),
        ("6月18日", (6, 18)),
        ("12月3日", (12, 3)),
        ("十一月18日", (11, 18)),
        ("6월 18일", (6, 18)),
        ("٢٨ فبراير", (2, 28)),
        ("18 كانون الثاني", (1, 18)),
        ("18 มิถุนายน", (6, 18)),
        ("18 haziran", (6, 18)),
        ("18 AĞUSTOS", (8, 18)),
        ("18/6", None),
        ("June", None),
        ("June 32", None),
        ("June 18 19", None),
        ("18 summer", None),
        ("Marching 5", None),
        ("", None),
        ("June 18" + " " * 80, None),
    ],
)
def test_a_day_in_words(cell: str, month_day: tuple[int, int] | None) -> None:
    assert month_day_in(cell) == month_day


def test_names_that_mean_two_months_are_settled_by_the_column_or_not_at_all() -> None:
    assert month_named("listopada") is None
    assert readings_of(["30 listopada", "1 grudnia"]) == [[(11, 30), (12, 1)]]
    assert readings_of(["31 listopada", "1 studenoga"]) == [[(10, 31), (11, 1)]]
    assert readings_of(["3 listopada"]) == [[(11, 3)], [(10, 3)]]


def test_days_in_digits_have_both_orders_unless_one_is_no_day() -> None:
    assert readings_of(["05/06"]) == [[(6, 5)], [(5, 6)]]
    assert readings_of(["30.12.", "31.12."]) == [[(12, 30), (12, 31)]]


def test_what_holds_hardly_any_days_is_no_column_of_them() -> None:
    assert readings_of(["June 18", "breakfast", "lunch"]) == []
    assert readings_of([]) == []
    assert readings_of([f"June {number}" for number in range(1000)]) == []


@pytest.mark.parametrize("language", ["de", "vi", "ja", "ko", "ru", "cs", "tr", "th", "hu", "ar"])
def test_a_whole_day_in_many_languages(language: str) -> None:
    cell = format_date(date(2025, 3, 4), "long", locale=language)
    form = format_of([cell])
    assert form is not None
    assert read_as(form, cell) == date(2025, 3, 4)
