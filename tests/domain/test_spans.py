"""How the days in which posts are complete grow, by hand and by a whole export."""

from collections.abc import Iterable
from datetime import date

import pytest

from growthdesk.domain.edits import Edit, Put, Remove
from growthdesk.domain.rows import CompleteSpan
from growthdesk.domain.spans import complete_back_to, complete_between


def span(first: str, last: str | None = None) -> CompleteSpan:
    """A span of Mira's, from one day to another, or open."""
    return CompleteSpan(
        "mira", date.fromisoformat(first), date.fromisoformat(last) if last else None
    )


def spans_of(texts: Iterable[str]) -> list[CompleteSpan]:
    """Spans as they are written here: two days, or only the first."""
    return [span(*text.split()) for text in texts]


def after(edits: Iterable[Edit], spans: Iterable[CompleteSpan]) -> list[CompleteSpan]:
    """The spans once these edits are done, in the order of their days."""
    kept = {one.first_day: one for one in spans}
    for edit in edits:
        match edit:
            case Put(CompleteSpan() as row):
                kept[row.first_day] = row
            case Remove(_, (_, date() as first_day)):
                del kept[first_day]
    return [kept[first_day] for first_day in sorted(kept)]


@pytest.mark.parametrize(
    ("day", "spans", "grown"),
    [
        # Inside of a span, or on its first or last day, nothing changes.
        ("2026-11-20", ["2026-11-01"], ["2026-11-01"]),
        ("2026-11-01", ["2026-11-01"], ["2026-11-01"]),
        ("2025-12-31", ["2025-01-01 2025-12-31"], ["2025-01-01 2025-12-31"]),
        # An earlier post moves the beginning of the span back.
        ("2026-10-31", ["2026-11-01"], ["2026-10-31"]),
        ("2024-06-01", ["2025-01-01 2025-12-31"], ["2024-06-01 2025-12-31"]),
        # Of several spans the next one, so that the hole between two of them stays one.
        ("2026-06-01", ["2025-01-01 2025-12-31", "2026-11-01"], ["2025-01-01 2025-12-31", "2026-06-01"]),
        ("2024-06-01", ["2025-01-01 2025-12-31", "2026-11-01"], ["2024-06-01 2025-12-31", "2026-11-01"]),
        # After the last span, or where there is none, an open one begins.
        ("2026-01-01", ["2025-01-01 2025-12-31"], ["2025-01-01 2025-12-31", "2026-01-01"]),
        ("2026-01-01", [], ["2026-01-01"]),
    ],
)  # fmt: skip
def test_logging_by_hand_makes_the_days_from_then_on_complete(
    day: str, spans: list[str], grown: list[str]
) -> None:
    before = spans_of(spans)
    edits = complete_back_to("mira", date.fromisoformat(day), before)
    assert after(edits, before) == spans_of(grown)


@pytest.mark.parametrize(
    ("days", "spans", "grown"),
    [
        ("2026-02-01 2026-02-28", [], ["2026-02-01 2026-02-28"]),
        # What one span holds already needs no edit.
        ("2026-02-01 2026-02-28", ["2026-02-01 2026-02-28"], ["2026-02-01 2026-02-28"]),
        ("2026-02-03 2026-02-04", ["2026-02-01"], ["2026-02-01"]),
        # What it overlaps or touches becomes one with it, and stays open if that was.
        ("2026-02-01 2026-02-28", ["2026-01-01 2026-02-10"], ["2026-01-01 2026-02-28"]),
        ("2026-02-01 2026-02-28", ["2026-01-01 2026-01-31"], ["2026-01-01 2026-02-28"]),
        ("2026-02-01 2026-02-28", ["2026-03-01"], ["2026-02-01"]),
        ("2026-02-01 2026-02-28", ["2026-01-01 2026-01-31", "2026-03-01"], ["2026-01-01"]),
        # A day between them keeps two apart.
        (
            *("2026-02-01 2026-02-28", ["2026-01-01 2026-01-30", "2026-03-02"]),
            ["2026-01-01 2026-01-30", "2026-02-01 2026-02-28", "2026-03-02"],
        ),
    ],
)
def test_a_whole_export_makes_the_days_between_its_ends_complete(
    days: str, spans: list[str], grown: list[str]
) -> None:
    before = spans_of(spans)
    first, last = map(date.fromisoformat, days.split())
    edits = complete_between("mira", first, last, before)
    assert after(edits, before) == spans_of(grown)
    assert bool(edits) == (grown != spans)
