"""The report as HTML, CSV and JSON: the same numbers, nothing taken for markup or a formula."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.logs import account_log
from tests.october import FORMULA, MARKUP

from growthdesk.analysis.period import read_period
from growthdesk.analysis.summary import summarise
from growthdesk.domain.deeds import add_account
from growthdesk.domain.rows import Account
from growthdesk.reports.csv_report import COLUMNS, csv_text
from growthdesk.reports.document import Chart, Document, Paragraph, Table
from growthdesk.reports.html import html
from growthdesk.reports.json_report import json_text
from growthdesk.reports.progress import Include, Progress, document, progress
from growthdesk.store.store import Store

HOSTILE = "\"><script>alert(1)</script><img src=x onerror=alert(2)>&amp;'\u202e"


class Reading(HTMLParser):
    """What a browser would see: tags with their attributes, and texts."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.open: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in {"meta", "polyline", "polygon", "circle"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, f"{tag} closes what is not open"

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.open[-1:] != ["style"] and data.strip():
            self.texts.append(data)


def texts_of(made: Document) -> Iterator[str]:
    """Every text that a document holds, but those drawn in its charts."""
    yield made.title
    for part in made.parts:
        yield part.subtitle
        yield from (text for figure in part.figures for text in (figure.number, figure.caption))
        for section in part.sections:
            yield section.title
            for block in section.blocks:
                match block:
                    case Paragraph():
                        yield block.text
                    case Table():
                        yield from (cell.text for row in block.rows for cell in row)
                    case Chart():
                        yield from (cell.text for row in block.table.rows for cell in row)


def lines(report: Progress) -> list[dict[str, str]]:
    """The lines of the CSV by the names of its columns."""
    text = csv_text(report)
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def value(rows: list[dict[str, str]], section: str, measure: str, item: str = "") -> str:
    """The value of the only line of that name."""
    (found,) = (
        row["value"]
        for row in rows
        if (row["section"], row["measure"], row["item"]) == (section, measure, item)
    )
    return found


def test_html_says_everything_that_the_document_says(october: Progress) -> None:
    made = document(october)
    page = Reading(html(made))
    assert page.open == []
    assert set(texts_of(made)) - set(page.texts) == set()
    assert "1,124" in page.texts
    assert MARKUP in page.texts


def test_html_is_one_page_without_script_or_anything_to_load(october: Progress) -> None:
    text = html(document(october))
    page = Reading(text)
    assert dict(page.tags)["html"] == {"lang": "en", "dir": "ltr"}
    assert not {"script", "link", "img", "iframe", "b"} & {tag for tag, _ in page.tags}
    assert "://" not in text
    assert not re.search(r"\burl\(|@import", text)
    for tag, attributes in page.tags:
        assert not any(name.startswith("on") or name == "src" for name in attributes)
        assert (attributes.get("href") or "#").startswith("#")
        assert tag != "th" or attributes["scope"] in {"row", "col"}
    charts = [attributes for tag, attributes in page.tags if tag == "svg"]
    assert [(svg["role"], svg["aria-label"]) for svg in charts] == [
        ("img", "1,124 followers on 31 Oct 2026, on the way to 10,000."),
        ("img", "1 of 4 weeks kept."),
    ]


def test_html_takes_no_text_for_markup(store: Store, now: Callable[[], datetime]) -> None:
    today = now().date()
    account, edit = add_account("instagram:mira", today, (), name=HOSTILE, niche=HOSTILE)
    store.apply(edit, "Add an account")
    period = read_period("2026-11", today, 0)
    page = Reading(html(document(progress(store.read, [account], period, today))))
    assert not {"script", "img"} & {tag for tag, _ in page.tags}
    assert any(HOSTILE in text for text in page.texts)


def test_csv_by_hand(october: Progress) -> None:
    rows = lines(october)
    assert set(rows[0]) == set(COLUMNS)
    assert value(rows, "status", "followers") == "1124"
    assert float(value(rows, "gained", "followers")) == 124
    assert float(value(rows, "gained_before", "followers")) == 100
    assert value(rows, "rhythm", "expected") == "13"
    assert value(rows, "rhythm", "longest_silence") == "11"
    assert float(value(rows, "engagement", "rate")) == pytest.approx(0.05)
    assert float(value(rows, "top_posts", "engagement", "Starter questions")) == pytest.approx(0.12)
    assert value(rows, "top_posts", "saves", "Starter questions") == ""
    assert [
        row["day"] for row in rows if row["section"] == "gaps" and row["measure"] == "days"
    ] == [
        "2026-10-12",
        "2026-10-23",
    ]
    assert {row["account"] for row in rows} == {"", "instagram:mira.bakes"}


def test_csv_holds_no_formula(october: Progress) -> None:
    assert value(lines(october), "top_posts", "reach", f"'{FORMULA}") == "900"


@settings(max_examples=60)
@given(
    start=st.sampled_from(["=", "+", "-", "@", "\t", "\r", "＝", "＠"]),
    rest=st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
)
def test_no_text_of_the_log_begins_a_cell_as_a_formula(start: str, rest: str) -> None:
    log = account_log(
        "2026-10-31", account=Account("a" * 32, "instagram", "mira", start + rest, start + rest)
    )
    summary = summarise(log, read_period("2026-10", date(2026, 11, 23), 0))
    rows = lines(Progress(summary.period, date(2026, 11, 23), (summary,), {}))
    for name in ("name", "niche"):
        assert value(rows, "account", name) == f"'{start}{rest}"


def test_json_by_hand(october: Progress) -> None:
    found = json.loads(json_text(october))
    assert found["made_on"] == "2026-11-23"
    assert found["made_with"].startswith("growthdesk ")
    assert found["period"] == {
        "first_day": "2026-10-01",
        "last_day": "2026-10-31",
        "running": False,
        "key": "2026-10",
    }
    (account,) = found["accounts"]
    assert account["account"] == "instagram:mira.bakes"
    assert account["status"]["followers"] == 1124
    assert account["status"]["goal_forecast"]["state"] == "not in sight"
    assert account["gained"]["followers"] == 124
    assert account["rhythm"]["posts"] == 6
    assert account["gaps"][0] == {
        "first_day": "2026-10-12",
        "last_day": "2026-10-21",
        "days": 10,
        "active_days": 11,
        "expected_days": pytest.approx(14 / 3),
        "open": False,
        "back_on_plan": None,
        "days_until_then": 9,
        "followers_per_day": {"before": 4.0, "during": None, "after": None},
    }
    assert [post["title"] for post in account["top_posts"]] == [
        "Starter questions",
        MARKUP,
        FORMULA,
    ]
    assert len(account["posts"]) == 7
    assert account["track_record"] == [
        {"horizon_days": days, "made": 0, "held": 0, "expected": 0.0} for days in (7, 30, 90)
    ]
    assert account["counts"][-1] == {"day": "2026-10-31", "followers": 1124, "highest": 1124}
    assert account["notes"] == [{"day": "2026-10-07", "text": "New oven", "mark": ""}]


def test_json_of_nothing_has_the_same_keys(october: Progress) -> None:
    bare = summarise(account_log("2026-10-31", spans=()), october.period)
    (full,) = json.loads(json_text(october))["accounts"]
    (found,) = json.loads(json_text(replace(october, summaries=(bare,))))["accounts"]
    assert found.keys() == full.keys()
    for section in ("status", "gained", "gained_before", "rhythm"):
        assert found[section].keys() == full[section].keys()
    assert found["status"]["followers"] is None
    assert found["engagement"] is None
    assert found["counts"] == []


def test_what_is_not_included_is_in_no_file(october: Progress) -> None:
    little = replace(october, include=frozenset({Include.CONSISTENCY}))
    (account,) = json.loads(json_text(little))["accounts"]
    assert "gaps" in account
    assert "posts" not in account
    assert "top_posts" not in {row["section"] for row in lines(little)}
