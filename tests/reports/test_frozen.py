"""One log and one period are one report: in every format, whenever it is made."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from tests.documents import tables_of
from tests.october import write_october

from growthdesk.analysis.period import read_period
from growthdesk.reports.csv_report import csv_text
from growthdesk.reports.document import Document
from growthdesk.reports.html import html
from growthdesk.reports.json_report import json_text
from growthdesk.reports.markdown import markdown_text
from growthdesk.reports.progress import Include, Progress, document, progress
from growthdesk.store.store import Store

WRITERS: dict[str, Callable[[Progress], str]] = {
    "html": lambda report: html(document(report)),
    "md": lambda report: markdown_text(document(report)),
    "csv": csv_text,
    "json": json_text,
}

MADE = re.compile(r"Made with Growthdesk|made_on|made_with")


@pytest.mark.parametrize("ending", WRITERS)
@pytest.mark.parametrize("period", ["2026-10", "2026-W42", "2026-Q3", "2026-09-20..2026-10-15"])
def test_it_is_the_same_whenever_it_is_made(
    store: Store, now: Callable[[], datetime], ending: str, period: str
) -> None:
    day = now().date()
    account = write_october(store, day)
    days = (day, day + timedelta(days=1), day + timedelta(days=400))
    first, *others = (
        WRITERS[ending](
            progress(
                store.read,
                [account],
                read_period(period, today, 0),
                today,
                frozenset(Include),
                digest="3f2a91c0",
            )
        ).splitlines()
        for today in days
    )
    for other in others:
        differing = [pair for pair in zip(first, other, strict=True) if pair[0] != pair[1]]
        assert len(differing) == 1
        assert MADE.search(differing[0][0])
    assert any("3f2a91c0" in line for line in first)


def leaves(found: Any) -> Iterator[Any]:
    """Every value in an answer of JSON, however deep."""
    match found:
        case dict():
            for value in found.values():
                yield from leaves(value)
        case list():
            for value in found:
                yield from leaves(value)
        case _:
            yield found


def written_numbers(made: Document) -> Iterator[tuple[str, float]]:
    """Every number that people read in a figure or a table, and where; no differences."""
    for part in made.parts:
        for figure in part.figures:
            if isinstance(figure.value, int | float):
                yield figure.caption, figure.value
    for _, section, table in tables_of(made):
        for row in table.rows:
            told = row[:3] if section.key == "comparison" else row
            for cell in told:
                if isinstance(cell.value, int | float):
                    yield f"{section.key}: {cell.text}", cell.value


def test_what_people_read_is_what_a_script_reads(october: Progress) -> None:
    (account,) = json.loads(json_text(october))["accounts"]
    numbers = [value for value in leaves(account) if isinstance(value, int | float)]
    for where, value in written_numbers(document(october)):
        # The chart tells its forecast in whole followers.
        assert any(abs(value - number) <= 0.5 for number in numbers), where


def test_csv_and_json_hold_the_same_values(october: Progress) -> None:
    told = json.loads(json_text(october))["accounts"]
    texts = {
        {True: "yes", False: "no", None: ""}.get(value, str(value))
        if isinstance(value, bool | None)
        else str(value)
        for value in leaves(told)
    }
    rows = csv.DictReader(io.StringIO(csv_text(october).removeprefix("\ufeff"), newline=""))
    for row in rows:
        if row["account"] and " + " not in row["value"]:
            assert row["value"].removeprefix("'") in texts, row


def test_html_and_markdown_hold_every_cell(october: Progress) -> None:
    made = document(october)
    page, plain = html(made), re.sub(r"\\(?=[^\w\s])", "", markdown_text(made))
    for _, section, table in tables_of(made):
        for row in table.rows:
            for cell in row:
                assert cell.text in plain, section.key
                if "<" not in cell.text and "&" not in cell.text and '"' not in cell.text:
                    assert f"<bdi>{cell.text}</bdi>" in page, section.key


def test_a_report_tells_its_log_and_its_days(october: Progress) -> None:
    made = document(october)
    assert (made.first_day, made.last_day) == (date(2026, 10, 1), date(2026, 10, 31))
    assert made.source == ""
    assert re.fullmatch(r"Made with Growthdesk [\d.]+ on 23 Nov 2026", made.foot)
