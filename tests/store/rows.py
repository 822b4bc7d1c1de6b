"""Rows of every kind, made up by hypothesis, and a look at a whole log from outside."""

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from growthdesk.domain.creator import DETAILS, Creator
from growthdesk.domain.edits import Batch, Edit, Put, batch, remove
from growthdesk.domain.made_report import MadeReport
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import (
    Account,
    AccountViews,
    Break,
    CompleteSpan,
    FollowerChange,
    FollowerCount,
    ImportedFile,
    Key,
    Mark,
    Note,
    Plan,
    Post,
    Precision,
    Result,
    Row,
    Setting,
    key_of,
)
from growthdesk.store.tables import TABLES

Log = dict[tuple[type[Row], Key], Row]
"""Everything that a log should hold, by kind and key."""

texts = st.text(max_size=10)
numbers = st.none() | st.integers(0, 2**63 - 1)
days = st.dates(date(2000, 1, 1), date(2100, 12, 31))
few_days = st.dates(date(2026, 11, 1), date(2026, 11, 4))
moments = st.integers(946_684_800, 4_133_894_400).map(lambda s: datetime.fromtimestamp(s, UTC))
few_moments = few_days.map(lambda day: datetime(day.year, day.month, day.day, 12, tzinfo=UTC))
account_ids = st.sampled_from(("mira", "jo"))
post_ids = st.sampled_from(("p1", "p2", "p3"))
files = st.none() | st.sampled_from(("f1", "f2"))


@st.composite
def accounts(draw: st.DrawFn) -> Account:
    """An account whose handle follows from its id, so that no two have the same."""
    identity = draw(account_ids)
    goal = draw(st.integers(1, 2**63 - 1))
    goal_day = draw(st.none() | days)
    return Account(
        identity,
        "instagram",
        f"@{identity}",
        draw(texts),
        draw(texts),
        goal,
        goal_day,
        draw(st.integers(0, 99)),
    )


@st.composite
def posts(draw: st.DrawFn) -> Post:
    """A post; the platform's name for it follows from its id, where it has one."""
    identity = draw(post_ids)
    return Post(
        id=identity,
        account_id=draw(account_ids),
        day=draw(few_days | days),
        published_at=draw(st.none() | few_moments | moments),
        zone=draw(st.sampled_from(("UTC", "Europe/Berlin", "+0530", "Mars/Olympus"))),
        kind=draw(st.sampled_from(Kind)),
        title=draw(texts),
        caption=draw(texts),
        link=draw(texts),
        niche=draw(texts),
        pinned=draw(st.booleans()),
        note=draw(texts),
        platform_id=draw(st.none() | st.just(f"#{identity}")),
        asks=draw(st.booleans()),
        imported_from=draw(files),
    )


@st.composite
def counts(draw: st.DrawFn) -> FollowerCount:
    """A follower count on one of a few days."""
    low, high = sorted(draw(st.tuples(st.integers(0, 2**63 - 1), st.integers(0, 2**63 - 1))))
    return FollowerCount(
        draw(account_ids), draw(few_days), low, high, draw(st.sampled_from(Precision)), draw(files)
    )


@st.composite
def breaks(draw: st.DrawFn) -> Break:
    """A break of up to ten days."""
    first = draw(days)
    last = first + timedelta(days=draw(st.integers(0, 9)))
    return Break(draw(st.sampled_from(("b1", "b2"))), draw(account_ids), first, last, draw(texts))


rows: st.SearchStrategy[Row] = st.one_of(
    accounts(),
    posts(),
    st.builds(
        Result, post_ids, few_moments, few_days | days, *[numbers] * 7, files
    ),
    counts(),
    st.builds(FollowerChange, account_ids, few_days, numbers, numbers, st.none() | st.integers(-9, 9), files),
    st.builds(AccountViews, account_ids, few_days, numbers, numbers, numbers, files),
    st.builds(
        ImportedFile,
        st.sampled_from(("f1", "f2")),
        account_ids,
        texts,
        st.integers(0, 2**63 - 1),
        texts,
        texts,
        moments,
        moments,
        st.none() | days,
        st.none() | days,
    ),
    st.builds(
        Plan,
        account_ids,
        few_days,
        st.integers(1, 70),
        st.none() | st.integers(1, 7),
        st.frozensets(st.integers(0, 6), max_size=6),
    ),
    breaks(),
    st.builds(
        Note, st.sampled_from(("n1", "n2")), account_ids, days, texts, st.sampled_from(Mark)
    ),
    st.builds(CompleteSpan, account_ids, few_days, st.none() | days),
    st.builds(Setting, st.sampled_from(("day_start", "tiers", "ünïcode")), texts),
    st.builds(Creator, **dict.fromkeys(DETAILS, texts)),
    st.builds(MadeReport, st.sampled_from(("r1", "r2")), *[texts] * 6, days, moments, *[texts] * 3),
)  # fmt: skip

wishes = st.lists(st.tuples(st.sampled_from(("put", "put", "remove")), rows), max_size=5)
"""What one edit shall do, in its order; ``fitting`` makes an edit of it."""


def fitting(log: Log, wish: list[tuple[str, Row]]) -> Batch:
    """The edit that does this, with the owners that a row needs and the rows that an owner has.

    ``log`` is brought to the state that it has afterwards.
    """
    edits: list[Edit] = []
    for deed, row in wish:
        edits.append(_put(log, row) if deed == "put" else _remove(log, row))
    return batch(edits)


def _put(log: Log, row: Row) -> Edit:
    owners: list[Edit] = []
    match row:
        case Account() | Setting() | Creator() | MadeReport():
            pass
        case Result(post_id=post_id):
            if (Post, (post_id,)) not in log:
                owners.append(_put(log, Post(post_id, "mira", date(2026, 11, 1))))
        case _:
            if (Account, (row.account_id,)) not in log:
                owners.append(_put(log, Account(row.account_id, "instagram", f"@{row.account_id}")))
    log[type(row), key_of(row)] = row
    return batch([*owners, Put(row)])


def _remove(log: Log, row: Row) -> Edit:
    key = key_of(row)
    owned = [
        other
        for other in list(log.values())
        if isinstance(row, Account | Post) and key[0] in _owners(other)
    ]
    edits = [_remove(log, other) for other in owned]
    log.pop((type(row), key), None)
    return batch([*edits, remove(row)])


def _owners(row: Row) -> tuple[object, ...]:
    if isinstance(row, Result):
        return (row.post_id,)
    if isinstance(row, Account | Setting | Creator | MadeReport):
        return ()
    return (row.account_id,)


def contents(path: Path) -> Log:
    """Every row of a log, read past the store."""
    log: Log = {}
    with closing(sqlite3.connect(path)) as connection:
        for kind, table in TABLES.items():
            for values in connection.execute(
                f"SELECT {', '.join(table.columns)} FROM {table.name}"
            ):
                row = table.row(values)
                log[kind, key_of(row)] = row
    return log


def dump(path: Path, *, everything: bool = False) -> dict[str, list[tuple[Any, ...]]]:
    """The columns of all tables as they stand in the file, each table sorted by its rows.

    Without what the store writes for itself (steps, tombstones, what rows said, times) unless
    everything is asked for.
    """
    tables: dict[str, list[tuple[Any, ...]]] = {}
    with closing(sqlite3.connect(path)) as connection:
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table'"
        ).fetchall():
            if name in ("step", "tombstone", "earlier", "same_as") and not everything:
                continue
            columns = [column for _, column, *_ in connection.execute(f"PRAGMA table_info({name})")]
            if not everything:
                columns = [column for column in columns if column != "changed_at"]
            rows_found = connection.execute(f"SELECT {', '.join(columns)} FROM {name}").fetchall()
            tables[name] = sorted(rows_found, key=repr)
    return tables
