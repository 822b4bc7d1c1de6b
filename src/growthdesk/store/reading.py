"""Questions to the file: rows and columns out of it, nothing into it."""

import sqlite3
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path

from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.creator import Creator
from growthdesk.domain.edits import Batch, Edit, Put, single
from growthdesk.domain.known_rows import KnownRows
from growthdesk.domain.log_changes import Touched, touched_by
from growthdesk.domain.made_report import MadeReport
from growthdesk.domain.rows import (
    Account,
    AccountViews,
    Break,
    CompleteSpan,
    FollowerChange,
    FollowerCount,
    ImportedFile,
    Note,
    Plan,
    Post,
    Result,
    Setting,
)
from growthdesk.domain.rules import Rules, rules_from
from growthdesk.store.account_logs import (
    follow,
    read_account_log,
    read_recent_log,
)
from growthdesk.store.post_keys import PostKeys
from growthdesk.store.posts import (
    PostQuery,
    PostRead,
    count_posts,
    day_of_newest,
    find_posts,
    is_settled_before,
    niches,
    prepare,
    read_days,
    read_posts,
    read_posts_of,
)
from growthdesk.store.removals import removal_of_account, removal_of_posts
from growthdesk.store.tables import RowKind, Value, rows_where
from growthdesk.store.whole import Everything, digest_of_log, read_everything


class Reading:
    """What the log says. Every day bound is inclusive; rows come in the order of their days.

    ``post_keys`` are the questions about many posts.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._digest: tuple[object, str] | None = None
        self.post_keys = PostKeys(connection)
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

    def settings(self, prefix: str) -> dict[str, str]:
        """What the log says under all names that begin so, by name."""
        rows = self._rows(Setting, "substr(name, 1, ?) = ?", len(prefix), prefix)
        return {row.name: row.value for row in rows}

    def creator(self) -> Creator:
        """What the creator says of herself; all of it empty if she said nothing."""
        return next(self._rows(Creator, "TRUE"), Creator())

    def account_log(
        self,
        account: Account,
        today: date,
        seen_until: date | None = None,
        numbers_from: date | None = None,
    ) -> AccountLog:
        """One account as it was known at the end of a day; later rows are left out.

        The first plan is always in, since it judges all earlier history. Results are taken
        as seen up to ``seen_until``, the same day unless another is said. Of posts before
        ``numbers_from`` only day and kind are known, which saves most of the time that a long
        history takes.
        """
        until = seen_until or today
        return read_account_log(self._connection, account, self.rules(), today, until, numbers_from)

    def has_settled(self, account: Account, before: date, seen_until: date) -> bool:
        """Whether the numbers of a post before a day were seen at the result age or later."""
        age = self.rules().result_age
        return is_settled_before(self._connection, account.id, before, seen_until, age)

    def outline(self, account: Account, today: date, *, posts: int, days: int) -> AccountLog:
        """One account with all its counts, and of its posts the day and kind.

        More is known of so many of the newest posts, and of those of so many days up to today.
        """
        newest = day_of_newest(self._connection, account.id, today, posts)
        since = min(newest, today - timedelta(days=days - 1))
        return self.account_log(account, today, numbers_from=since)

    def recent_log(
        self, account: Account, today: date, *, counts: int | None, posts: int
    ) -> AccountLog:
        """One account with so many of its newest counts (None: all), and what it waits for.

        That is of the posts of so many days up to today those that ask for their numbers.

        What asks only for these is answered alike, and is read at once however long the log is.
        """
        return read_recent_log(
            self._connection, account, self.rules(), today, counts=counts, posts=posts
        )

    def followed(self, log: AccountLog, account: Account, touched: Touched) -> AccountLog:
        """A log that was read as of its day, as it stands now that an edit has touched this.

        ``account`` is the account as it stands now. The rules have to be the same as then.
        """
        return follow(self._connection, log, account, touched)

    def newest_counts(self, today: date) -> dict[str, FollowerCount]:
        """The newest follower count of each account up to a day, by account id; no glitches."""
        return {
            count.account_id: count
            for count in self._rows(
                FollowerCount,
                # Asked account by account, each looks only at its last days.
                "(account_id, day) IN (SELECT id, (SELECT day FROM follower_count AS one"
                " WHERE one.account_id = account.id AND day <= ? AND NOT EXISTS (SELECT 1 FROM note"
                " WHERE account_id = one.account_id AND day = one.day AND mark = 'glitch')"
                " ORDER BY day DESC LIMIT 1) FROM account)",
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

    def count_on(self, account_id: str, day: date) -> FollowerCount | None:
        """The follower count of a day; None if it has none."""
        where = "account_id = ? AND day = ?"
        return next(self._rows(FollowerCount, where, account_id, day.isoformat()), None)

    def imported_file(self, identity: str) -> ImportedFile | None:
        """The file of that id, which rows name as what they were imported from; None if unknown."""
        return next(self._rows(ImportedFile, "id = ?", identity), None)

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

    def find_posts(self, query: PostQuery, most: int = -1) -> list[str]:
        """The ids of the posts that a query finds, in its order; no more than ``most`` unless it is −1."""
        return find_posts(self._connection, query, most)

    def count_posts(self, query: PostQuery) -> int:
        """How many posts a query finds."""
        return count_posts(self._connection, query)

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
        views = self._rows(AccountViews, "account_id = ? ORDER BY day", account_id)
        posts, results = read_posts_of(self._connection, account_id)
        return KnownRows(
            counts=self.counts(account_id),
            changes={change.day: change for change in changes},
            views={one.day: one for one in views},
            posts=posts,
            results=results,
            spans=self.spans(account_id),
            files={file.id: file for file in self.imported_files(account_id)},
        )

    def imported_files(self, account_id: str) -> tuple[ImportedFile, ...]:
        """The files that rows of an account came from, the first imported first."""
        where = "account_id = ? ORDER BY imported_at, id"
        return tuple(self._rows(ImportedFile, where, account_id))

    def removal_of_account(self, account: Account) -> Batch:
        """The edit that takes out an account with everything it has."""
        return removal_of_account(self._connection, account)

    def removal_of_posts(self, ids: Iterable[str]) -> Batch:
        """The edit that takes out posts with their results."""
        return removal_of_posts(self._connection, ids)

    def touched(self, *edits: Edit) -> dict[str, Touched]:
        """What these edits touch where they put rows, by account. Give an edit and its opposite.

        A removal is not asked: its opposite puts what it removed.
        """
        singles = (one for edit in edits for one in single(edit))
        rows = [one.row for one in singles if isinstance(one, Put)]
        posts = {row.id: (row.account_id, row.day) for row in rows if isinstance(row, Post)}
        asked = {row.post_id for row in rows if isinstance(row, Result)} - posts.keys()
        posts.update(read_days(self._connection, asked))
        return touched_by(rows, posts, [account.id for account in self.accounts()])

    def everything(self) -> Everything:
        """Every line of every table, all of them as they stood at one moment."""
        return read_everything(self._connection)

    def every(self, kind: type[RowKind]) -> Iterator[RowKind]:
        """All rows of one kind, read as they are asked for."""
        return self._rows(kind, "TRUE")

    def digest(self, account_ids: Iterable[str] | None = None) -> str:
        """The fingerprint of what the creator wrote down, or of it as far as it is about some accounts.

        See ``digest_of_log``; of all accounts it is that of the log. It is made once, and again
        when something has changed.
        """
        asked = None if account_ids is None else {*account_ids}
        if asked == {account.id for account in self.accounts()}:
            asked = None
        state = (self.data_version(), self._connection.total_changes, asked)
        if self._digest is None or self._digest[0] != state:
            self._digest = (state, digest_of_log(self._connection, asked))
        return self._digest[1]

    def reports_made(self) -> tuple[MadeReport, ...]:
        """The reports that were made, the first one first."""
        return tuple(self._rows(MadeReport, "TRUE ORDER BY made_at, _rowid_"))

    def report_place(self, report: MadeReport) -> Path | None:
        """Where the file of a report was put on this computer; None if that is not known."""
        found = self._connection.execute(
            "SELECT path FROM report_place WHERE report_id = ?", (report.id,)
        ).fetchone()
        return Path(found[0]) if found else None

    def data_version(self) -> int:
        """A number that changes when another connection has changed the file."""
        (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        return int(version)

    def _rows(self, kind: type[RowKind], where: str, *values: Value) -> Iterator[RowKind]:
        return rows_where(self._connection, kind, where, *values)
