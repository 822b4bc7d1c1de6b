"""A report that was made can be made again, and has the same numbers while the log is the same."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from tests.october import write_october

from growthdesk.analysis.period import read_period
from growthdesk.domain.edits import Put
from growthdesk.domain.made_report import MadeReport
from growthdesk.domain.rows import Account, FollowerCount
from growthdesk.errors import Trouble
from growthdesk.reports.language import ENGLISH
from growthdesk.reports.made import compared_with, made_report, report_again, wanted_again
from growthdesk.reports.progress import Include, Progress, progress
from growthdesk.store.store import Store

NOVEMBER, DECEMBER = date(2026, 11, 23), date(2026, 12, 20)


@pytest.fixture
def mira(store: Store) -> Account:
    return write_october(store, NOVEMBER)


def made(store: Store, account: Account, period: str, now: datetime) -> tuple[MadeReport, Progress]:
    days = read_period(period, now.date(), 0)
    include = frozenset({Include.TOP_POSTS, Include.GROWTH, Include.ALL_POSTS})
    report = progress(store.read, [account], days, now.date(), include, digest=store.read.digest())
    return made_report(report, f"{period}.pdf", now), report


def again(store: Store, one: MadeReport) -> Progress:
    accounts, digest = store.read.accounts(), store.read.digest()
    return report_again(store.read, one, accounts, 0, language=ENGLISH, digest=digest)


@pytest.mark.parametrize(
    "period", ["2026-10", "2026-11", "2026", "2026-W42", "2026-10-03..2026-10-29"]
)
def test_made_again_in_december_it_has_the_same_numbers(
    store: Store, mira: Account, now: Callable[[], datetime], period: str
) -> None:
    one, report = made(store, mira, period, now())
    anew = again(store, one)
    assert anew.period == report.period
    assert anew.include == report.include
    december = made_report(replace(anew, made_on=DECEMBER), "b", now())
    assert (december.numbers, december.digest) == (one.numbers, one.digest)
    assert compared_with(one, anew) == (f"Its numbers are the same as in “{period}.pdf”.")


def test_what_is_logged_later_changes_nothing_in_it(
    store: Store, mira: Account, now: Callable[[], datetime]
) -> None:
    one, _ = made(store, mira, "2026-11", now())
    store.apply(Put(FollowerCount(mira.id, DECEMBER, 5_000, 5_000)), "in December")
    assert "are the same" in compared_with(one, again(store, one))
    store.apply(Put(FollowerCount(mira.id, date(2026, 11, 20), 1_301, 1_301)), "put right")
    assert compared_with(one, again(store, one)) == (
        "Not all of its numbers are as in “2026-11.pdf”: the log was changed since."
    )


def test_another_version_is_told_where_the_log_is_the_same(
    store: Store, mira: Account, now: Callable[[], datetime]
) -> None:
    one, report = made(store, mira, "2026-10", now())
    other = replace(one, numbers="of another reckoning", version="0.0.9")
    assert compared_with(other, report) == (
        "Not all of its numbers are as in “2026-10.pdf”, which Growthdesk 0.0.9 made."
    )


def test_without_its_account_it_is_not_made_again(
    store: Store, mira: Account, now: Callable[[], datetime]
) -> None:
    one, _ = made(store, mira, "2026-10", now())
    with pytest.raises(Trouble, match="is not in the log any more"):
        wanted_again(one, (), 0)
    with pytest.raises(Trouble, match="is no progress report"):
        wanted_again(replace(one, kind="media_kit"), [mira], 0)
    newer = replace(one, sections="growth,something_new")
    assert wanted_again(newer, [mira], 0).include == {Include.GROWTH}


def test_the_list_comes_in_the_order_of_making(
    store: Store, mira: Account, now: Callable[[], datetime]
) -> None:
    later, _ = made(store, mira, "2026-11", now() + timedelta(hours=1))
    first, _ = made(store, mira, "2026-10", now())
    for one in (later, first):
        store.keep_report(one, Path("/somewhere") / one.name)
    assert store.read.reports_made() == (first, later)
