"""Questions to the file: rows and columns out of it, nothing into it."""

import sqlite3
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any

from growthdesk.domain.account_log import (
    NUMBERS,
    AccountLog,
    Counts,
    PostRow,
    Posts,
    counts_from,
    posts_from,
)
from growthdesk.domain.days import zone_named
from growthdesk.domain.edits import Batch, Edit, Put, remove, single
from growthdesk.domain.known_rows import KnownRows
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import (
    Account,
    Break,
    CompleteSpan,
    FollowerChange,
    FollowerCount,
    Note,
    Plan,
    Post,
    Result,
    Setting,
)
from growthdesk.domain.rules import Rules, rules_from
from growthdesk.store.posts import PostQuery, PostRead, find_posts, niches, prepare, read_posts
from growthdesk.store.tables import RowKind, Value, table_of, unreadable

_OF_ACCOUNT = (FollowerCount, FollowerChange, Plan, Break, Note, CompleteSpan, Post)
"""The kinds of row that name their account."""


class Reading:
    """What the log says. Every day bound is inclusive; rows come in the order of their days."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        prepare(connection)

    def accounts(self) -> tuple[Account, ...]:
        """All accounts, in the order in which they were added."""
        return tuple(self._rows(Account, "TRUE ORDER BY position, id"))

    def rules(self) -> Rules:
        """The log's own choices."""
        return rules_from(self._rows(Setting, "TRUE"))

    def setting(self, name: str) -> str | None:
        """What the log says under a name; None if it says nothing."""
        found = next(self._rows(Setting, "name = ?", name), None)
        return found.value if found else None

    def account_log(
        self, account: Account, today: date, seen_until: date | None = None
    ) -> AccountLog:
        """One account as it was known at the end of a day; later rows are left out.

        The first plan is always in, since it judges all earlier history. Results are taken
        as seen up to ``seen_until``, the same day unless another is said.
        """
        bound = (account.id, today.isoformat())
        plans = list(self._rows(Plan, "account_id = ? ORDER BY first_day", account.id))
        return AccountLog(
            account=account,
            as_of=today,
            rules=self.rules(),
            counts=self._counts(*bound),
            posts=self._posts(*bound, (seen_until or today).isoformat()),
            changes=tuple(
                self._rows(FollowerChange, "account_id = ? AND day <= ? ORDER BY day", *bound)
            ),
            plans=(*plans[:1], *(plan for plan in plans[1:] if plan.first_day <= today)),
            breaks=tuple(
                self._rows(Break, "account_id = ? AND first_day <= ? ORDER BY first_day", *bound)
            ),
            notes=tuple(self._rows(Note, "account_id = ? AND day <= ? ORDER BY day", *bound)),
            spans=tuple(
                self._rows(
                    CompleteSpan, "account_id = ? AND first_day <= ? ORDER BY first_day", *bound
                )
            ),
        )

    def newest_counts(self, today: date) -> dict[str, FollowerCount]:
        """The newest follower count of each account up to a day, by account id; no glitches."""
        return {
            count.account_id: count
            for count in self._rows(
                FollowerCount,
                "(account_id, day) IN (SELECT account_id, max(day) FROM follower_count"
                " WHERE day <= ? AND (account_id, day) NOT IN"
                " (SELECT account_id, day FROM note WHERE mark = 'glitch') GROUP BY account_id)",
                today.isoformat(),
            )
        }

    def count_before(self, account_id: str, day: date) -> FollowerCount | None:
        """The newest follower count before a day that is no glitch."""
        return next(
            self._rows(
                FollowerCount,
                "account_id = ? AND day < ? AND (account_id, day) NOT IN"
                " (SELECT account_id, day FROM note WHERE mark = 'glitch')"
                " ORDER BY day DESC LIMIT 1",
                account_id,
                day.isoformat(),
            ),
            None,
        )

    def counts(self, account_id: str) -> dict[date, FollowerCount]:
        """All follower counts of an account, by day."""
        rows = self._rows(FollowerCount, "account_id = ? ORDER BY day", account_id)
        return {count.day: count for count in rows}

    def spans(self, account_id: str) -> tuple[CompleteSpan, ...]:
        """The days in which posts are complete, later ones than today included."""
        return tuple(self._rows(CompleteSpan, "account_id = ? ORDER BY first_day", account_id))

    def breaks(self, account_id: str) -> tuple[Break, ...]:
        """All breaks of an account, coming ones included."""
        return tuple(self._rows(Break, "account_id = ? ORDER BY first_day", account_id))

    def plans(self, account_id: str) -> tuple[Plan, ...]:
        """All plans of an account, coming ones included."""
        return tuple(self._rows(Plan, "account_id = ? ORDER BY first_day", account_id))

    def notes(self, account_id: str) -> tuple[Note, ...]:
        """All notes of an account."""
        return tuple(self._rows(Note, "account_id = ? ORDER BY day", account_id))

    def find_posts(self, query: PostQuery) -> list[str]:
        """The ids of the posts that a query finds, in its order."""
        return find_posts(self._connection, query)

    def posts(self, ids: Iterable[str]) -> dict[str, PostRead]:
        """Posts with their newest result, by id; an id that is not there is left out."""
        return read_posts(self._connection, ids)

    def results(self, post_id: str) -> tuple[Result, ...]:
        """All results of a post, the newest last."""
        return tuple(self._rows(Result, "post_id = ? ORDER BY seen_at", post_id))

    def niches(self, account_id: str | None = None) -> list[str]:
        """The niches that posts and accounts name, the most used first."""
        return niches(self._connection, account_id)

    def known_rows(self, account_id: str) -> KnownRows:
        """What an account has already, for an import to compare with."""
        changes = self._rows(FollowerChange, "account_id = ? ORDER BY day", account_id)
        read = self.posts(self.find_posts(PostQuery(account_id=account_id, descending=False)))
        return KnownRows(
            counts=self.counts(account_id),
            changes={change.day: change for change in changes},
            posts=[post for post, _ in read.values()],
            results={post.id: result for post, result in read.values() if result is not None},
            spans=self.spans(account_id),
        )

    def removal_of_account(self, account: Account) -> Batch:
        """The edit that takes out an account with everything it has."""
        edits: list[Edit] = []
        for post_id in self.find_posts(PostQuery(account_id=account.id)):
            edits += (remove(result) for result in self.results(post_id))
        for kind in _OF_ACCOUNT:
            edits += (remove(row) for row in self._rows(kind, "account_id = ?", account.id))
        return Batch((*edits, remove(account)))

    def removal_of_posts(self, ids: Iterable[str]) -> Batch:
        """The edit that takes out posts with their results."""
        edits: list[Edit] = []
        for post, _ in self.posts(ids).values():
            edits += (remove(result) for result in self.results(post.id))
            edits.append(remove(post))
        return Batch(tuple(edits))

    def accounts_of(self, *edits: Edit) -> set[str]:
        """The ids of the accounts whose rows these edits put. Give an edit and its opposite.

        A removal is not asked: its opposite puts what it removed.
        """
        ids: set[str] = set()
        posts: set[str] = set()
        for one in (one for edit in edits for one in single(edit)):
            if isinstance(one, Put):
                match one.row:
                    case Account(id=identity):
                        ids.add(identity)
                    case Result(post_id=identity):
                        posts.add(identity)
                    case Setting():
                        ids.update(account.id for account in self.accounts())
                    case row:
                        ids.add(row.account_id)
        ids.update(post.account_id for post, _ in self.posts(posts).values())
        return ids

    def data_version(self) -> int:
        """A number that changes when another connection has changed the file."""
        (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        return int(version)

    def _rows(self, kind: type[RowKind], where: str, *values: Value) -> Iterator[RowKind]:
        table = table_of(kind)
        listed = ", ".join(table.columns)
        # The condition is always one of the texts above; what a person typed is in the values.
        found = self._connection.execute(
            f"SELECT {listed} FROM {table.name} WHERE {where}",  # noqa: S608
            values,
        )
        for values_found in found:
            yield table.row(values_found)

    def _counts(self, account_id: str, until: str) -> Counts:
        rows = self._connection.execute(
            "SELECT day, followers, highest, precision = 'estimated' FROM follower_count"
            " WHERE account_id = ? AND day <= ? ORDER BY day",
            (account_id, until),
        ).fetchall()
        days, lows, highs, estimated = zip(*rows, strict=True) if rows else ((), (), (), ())
        try:
            return counts_from([_ordinal(day) for day in days], lows, highs, estimated)
        except ValueError as error:
            raise unreadable("follower_count", error) from error

    def _posts(self, account_id: str, until: str, seen_until: str) -> Posts:
        numbers = ", ".join(
            f"{result}.{name}" for result in ("newest", "settled") for name in ("seen_on", *NUMBERS)
        )
        rows = self._connection.execute(
            f"SELECT id, day, published_at, zone, kind, niche, pinned, {numbers}, asks FROM post"  # noqa: S608
            " LEFT JOIN result AS newest ON newest.post_id = id AND newest.seen_at ="
            " (SELECT max(seen_at) FROM result WHERE post_id = id AND seen_on <= :seen_until)"
            " LEFT JOIN result AS settled ON settled.post_id = id AND settled.seen_at ="
            " (SELECT min(seen_at) FROM result WHERE post_id = id"
            " AND seen_on BETWEEN date(post.day, :age) AND :seen_until)"
            " WHERE account_id = :account AND day <= :until ORDER BY day, published_at, post.rowid",
            {
                "account": account_id,
                "until": until,
                "seen_until": seen_until,
                "age": f"+{self.rules().result_age} days",
            },
        ).fetchall()
        columns = 8 + len(NUMBERS)
        try:
            return posts_from(
                [_post_row(row[:columns]) for row in rows],
                [(_ordinal(row[columns] or ""), *row[columns + 1 : -1]) for row in rows],
                [row[-1] for row in rows],
            )
        except ValueError as error:
            raise unreadable("post", error) from error


def _post_row(row: tuple[Any, ...]) -> PostRow:
    identity, day, published_at, zone, kind, niche, pinned, seen_on, *numbers = row
    return (
        identity,
        _ordinal(day),
        _second(published_at, zone),
        Kind(kind),
        niche,
        bool(pinned),
        _ordinal(seen_on or ""),
        *numbers,
    )


def _ordinal(day: str) -> int:
    """The ordinal of a day as it stands in the file; 0 for an empty text."""
    return date.fromisoformat(day).toordinal() if day else 0


def _second(published_at: str | None, zone: str) -> int:
    """The second of the day on the creator's clock, −1 where the time is not known."""
    if published_at is None:
        return -1
    named = zone_named(zone)
    if named is None:
        return -1
    moment = datetime.fromisoformat(published_at).astimezone(named)
    return moment.hour * 3600 + moment.minute * 60 + moment.second
