"""Logs that grew from one log on two or three computers, and a look at all that they hold."""

import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import strategies as st
from tests.store.rows import Log, accounts, contents, fitting, posts, rows

from growthdesk.domain.edits import Put, single
from growthdesk.domain.rows import Row
from growthdesk.errors import Trouble
from growthdesk.store.store import Store
from growthdesk.store.tables import TABLES

_MEMORY = Path("/dev/shm")
START = datetime(2026, 11, 23, 8, tzinfo=UTC)

twins: st.SearchStrategy[Row] = st.one_of(
    # Handles and platform ids that meet, whatever the id of the row.
    st.builds(replace, accounts(), handle=st.sampled_from(("x", "X", "y"))),
    st.builds(replace, posts(), platform_id=st.sampled_from(("#1", "#2", None))),
)
deeds = st.lists(
    st.tuples(
        st.sampled_from((0, 0, 1, 5)),  # seconds since the last
        st.one_of(
            st.just("undo"),
            st.lists(
                st.tuples(st.sampled_from(("put", "put", "remove")), st.one_of(rows, rows, twins)),
                min_size=1,
                max_size=3,
            ),
        ),
    ),
    max_size=4,
)
"""What is done on one computer, with some seconds in between."""

Deeds = list[tuple[int, Any]]


def grow(path: Path, done: Deeds, seen: set[Row], since: datetime = START) -> datetime:
    """Do these things in a log; when the last was done. ``seen`` gets every row that was put there."""
    moment = since
    with Store(path, lambda: moment) as store:
        for seconds, what in done:
            moment += timedelta(seconds=seconds)
            with suppress(Trouble):  # a handle may be taken
                if what == "undo":
                    store.undo()
                else:
                    log: Log = contents(path)
                    edit = fitting(log, what)
                    store.apply(edit, "edit")
                    # Also what the same edit has replaced again: it was known there.
                    seen |= {one.row for one in single(edit) if isinstance(one, Put)}
            seen |= {*contents(path).values()}
    return moment


@contextmanager
def diverged(first: Deeds, *then: Deeds) -> Iterator[tuple[list[Path], list[set[Row]]]]:
    """One log for each of ``then``, grown from a common one, and all rows that each ever held."""
    # A file in memory where there is one: nothing here is about power cuts.
    with TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as folder:
        root = Path(folder, "first.growthdesk")
        common: set[Row] = set()
        moment = grow(root, first, common)
        paths, seen = [], []
        for number, done in enumerate(then):
            path = Path(folder, f"log-{number}.growthdesk")
            shutil.copy(root, path)
            held = set(common)
            grow(path, done, held, moment)
            paths.append(path)
            seen.append(held)
        yield paths, seen


def merged(path: Path, *others: Path) -> Path:
    """A copy of a log into which others were merged, one after the other."""
    made = path.with_name(f"{path.stem}-{'-'.join(other.stem for other in others)}.growthdesk")
    shutil.copy(path, made)
    with Store(made, lambda: START + timedelta(days=1)) as store:
        for other in others:
            store.merge(other)
    return made


def state(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table but the steps, each table sorted, with its moments and marks."""
    tables = {}
    with closing(sqlite3.connect(path)) as connection:
        names = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('step', '_sqlite_migrations')"
        for (name,) in connection.execute(names).fetchall():
            tables[name] = sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr)
    return tables


def under_its_name(row: Row, same: Mapping[tuple[str, str], str]) -> Row:
    """The row with the ids by which its account and its post are known after a merge."""
    named = {"account_id": "account", "post_id": "post", "id": TABLES[type(row)].name}
    return replace(
        row,
        **{
            field: same.get((table, getattr(row, field)), getattr(row, field))
            for field, table in named.items()
            if hasattr(row, field)
        },
    )
