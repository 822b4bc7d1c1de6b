"""How a report writes numbers, days and sentences in English, whatever the computer speaks."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from growthdesk.reports.language import ENGLISH, MISSING

NAN = float("nan")


@pytest.mark.parametrize(
    ("write", "value", "text"),
    [
        (ENGLISH.number, 7412, "7,412"),
        (ENGLISH.number, -1234.4, "−1,234"),
        (ENGLISH.number, -0.4, "0"),
        (ENGLISH.signed, 96, "+96"),
        (ENGLISH.signed, -12, "−12"),
        (ENGLISH.signed, 0, "±0"),
        (ENGLISH.decimal, 14.44, "14.4"),
        (ENGLISH.decimal, -0.04, "0.0"),
        (ENGLISH.signed_decimal, 0.04, "±0.0"),
        (ENGLISH.signed_decimal, -3, "−3.0"),
        (ENGLISH.percent, 0.069, "6.9%"),
        (ENGLISH.percent, 0.0, "0.0%"),
        (ENGLISH.percent, 0.0001, "<0.1%"),
        (ENGLISH.signed_points, -0.004, "−0.4"),
        (ENGLISH.short_number, 999, "999"),
        (ENGLISH.short_number, 1_000, "1k"),
        (ENGLISH.short_number, 7_500, "7.5k"),
        (ENGLISH.short_number, 999_994, "999.99k"),
        (ENGLISH.short_number, 999_995, "1M"),
        (ENGLISH.short_number, 1_250_000, "1.25M"),
    ],
)
def test_numbers_by_hand(write: Callable[[float], str], value: float, text: str) -> None:
    assert write(value) == text


@pytest.mark.parametrize(
    "write",
    [
        ENGLISH.number,
        ENGLISH.signed,
        ENGLISH.decimal,
        ENGLISH.signed_decimal,
        ENGLISH.percent,
        ENGLISH.signed_points,
    ],
)
def test_what_is_missing_is_a_dash(write: Callable[[float | None], str]) -> None:
    assert write(None) == MISSING
    assert write(NAN) == MISSING


@pytest.mark.parametrize(
    ("first", "last", "near", "text"),
    [
        ("2026-10-01", "2026-10-31", None, "1 – 31 Oct 2026"),
        ("2026-03-30", "2026-04-11", "2026-12-31", "30 Mar – 11 Apr"),
        ("2025-12-28", "2026-01-03", "2026-01-03", "28 Dec 2025 – 3 Jan 2026"),
        ("2026-10-05", "2026-10-05", "2027-01-01", "5 Oct 2026"),
    ],
)
def test_ranges_of_days(first: str, last: str, near: str | None, text: str) -> None:
    begins, ends = date.fromisoformat(first), date.fromisoformat(last)
    assert ENGLISH.day_range(begins, ends, date.fromisoformat(near) if near else None) == text


@pytest.mark.parametrize(
    ("n", "text"), [(0, "0 posts"), (1, "1 post"), (2, "2 posts"), (1200, "1,200 posts")]
)
def test_a_number_decides_the_plural(n: int, text: str) -> None:
    assert ENGLISH.say("%n post(s)", n) == text


@given(st.text())
def test_a_value_is_never_taken_for_a_template(value: str) -> None:
    assert ENGLISH.say("{count} was reached on {day}.", count=value, day="%n{x}") == (
        f"{value} was reached on %n{{x}}."
    )
