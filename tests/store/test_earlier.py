"""The log of an earlier day out of that of today is what reading it from the file gives."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.earlier import earlier
from growthdesk.store.sample import write_sample
from growthdesk.store.store import Store


def same(one: object, other: object) -> bool:
    """Whether two logs or parts of them are equal, column by column."""
    if isinstance(one, np.ndarray) and isinstance(other, np.ndarray):
        return np.array_equal(one, other, equal_nan=one.dtype.kind == "f")
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if is_dataclass(one) and type(one) is type(other):
        return all(same(getattr(one, f.name), getattr(other, f.name)) for f in fields(one))
    return one == other


@pytest.fixture(scope="module")
def days() -> list[int]:
    """Days before today: this one, within a week, a month, and before the log began."""
    return [0, 1, 6, 23, 30, 100, 365, 700, 1500]


def test_it_is_what_reading_gives(
    tmp_path: Path, now: Callable[[], datetime], days: list[int]
) -> None:
    today = now().date()
    with Store(tmp_path / "sample.db", now) as store:
        write_sample(store, today)
        for account in store.read.accounts():
            log = store.read.account_log(account, today)
            for before in days:
                day = today - timedelta(before)
                read = store.read.account_log(account, day, today)
                made = earlier(log, day)
                for field in fields(AccountLog):
                    assert same(getattr(made, field.name), getattr(read, field.name)), (
                        account.handle,
                        day,
                        field.name,
                    )


def test_the_first_plan_judges_all_earlier_history(
    tmp_path: Path, now: Callable[[], datetime]
) -> None:
    today = now().date()
    with Store(tmp_path / "sample.db", now) as store:
        write_sample(store, today)
        (account, *_) = store.read.accounts()
        log = store.read.account_log(account, today)
        assert earlier(log, date(2010, 1, 1)).plans == log.plans[:1]
