"""The log on disk: one file, changed by edits, each of which can be taken back."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

from growthdesk.domain.edits import Edit, Put
from growthdesk.domain.made_report import MadeReport
from growthdesk.errors import Trouble
from growthdesk.store.exact import visible, write_exact
from growthdesk.store.history import (
    Step,
    exact_way_back,
    is_as_found,
    newest,
    next_step,
    record,
    size_of_next,
    turn,
    unpacked,
    way_back,
)
from growthdesk.store.looking import reading
from growthdesk.store.opening import PATIENCE, open_log
from growthdesk.store.place import Where, check_here, file_at, settle, where
from growthdesk.store.reading import Reading
from growthdesk.store.troubles import Damaged, is_damage, stopped, trouble_of
from growthdesk.store.versions import sign
from growthdesk.store.writing import check, lines_of, room_for, standing, write

if TYPE_CHECKING:
    from growthdesk.store.merging.merge import Choices, Merge

_ASK_EVERY = 50_000
"""Steps of SQLite, a few milliseconds, after which it is asked again whether to stop."""


def sqlite_version() -> str:
    """The version of SQLite that keeps the log."""
    return sqlite3.sqlite_version


class Store:
    """One log, open. It belongs to the thread that opened it.

    ``now`` tells the time, with its zone. ``read`` puts questions to the log. ``patience`` is
    how many seconds to wait while another program writes. ``stopped`` is asked now and then: once
    it says so, a deed ends with nothing changed unless it is being committed.
    """

    def __init__(
        self,
        path: Path,
        now: Callable[[], datetime],
        *,
        create: bool = True,
        patience: float = PATIENCE,
        stopped: Callable[[], bool] | None = None,
    ) -> None:
        """Open the log at a path. Raises Trouble as ``open_log`` does."""
        self.path = path
        self._now = now
        self._connection = open_log(
            path,
            create=create,
            patience=patience,
            before_migration=lambda: _back_up_first(path, now()),
        )
        self._file = file_at(path)
        self._settled: object = None
        self._stopped = stopped
        self._connection.set_progress_handler(stopped, _ASK_EVERY if stopped else 0)
        self.read = Reading(self._connection)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        """Close the file. An error of SQLite that a question met goes on as Trouble."""
        if error is not None and (is_damage(error) or isinstance(error, Damaged)):
            self.abandon()
        else:
            self.close()
        if isinstance(error, sqlite3.Error):
            raise trouble_of(error, self.path) from error

    def close(self) -> None:
        """Close the file. Everything that was applied is on disk already."""
        if self.where is Where.GONE:  # SQLite brings nothing into a file that was moved
            with suppress(sqlite3.Error):
                settle(self._connection, self.path, self._file)
        self._connection.close()

    def abandon(self) -> None:
        """Close a file that turned out to be damaged, without a byte more written to it."""
        # Who closes last brings the -wal into the file; who may only read cannot.
        with suppress(sqlite3.Error), reading(self.path, 0) as witness:
            witness.execute("PRAGMA schema_version").fetchone()
            self._connection.close()
        self._connection.close()

    def apply(self, edit: Edit, label: str) -> Step:
        """Do an edit, whole or not at all: what was done, and with it the opposite edit.

        It is on disk when this returns, and is one step of undo with this label; an edit that
        changes nothing leaves no step. Raises Trouble, with nothing changed, if the file is
        locked, full or read-only, or if the edit does not fit what is in the log.
        """
        with self._transaction() as moment:
            lines = lines_of(edit)
            with room_for(self._connection, lines):
                found = standing(self._connection, lines)
                written = write(self._connection, lines, found, moment)
                if written.opposite:
                    record(self._connection, way_back(written), label, moment)
            return Step(label, lines, written.opposite)

    def undo(self) -> Step | None:
        """Take back the newest step: what that was, and what was done now.

        None if there is nothing to undo. Raises Trouble, with nothing changed, if one of its
        rows was changed since by someone else.
        """
        return self._turn(undone=False)

    def redo(self) -> Step | None:
        """Do the step again that was undone last; otherwise like ``undo``."""
        return self._turn(undone=True)

    def keep_report(self, made: MadeReport, place: Path) -> None:
        """Add a report to those that were made, and remember where its file was put.

        It is no step of undo: to undo after a report takes back what was logged before it. Raises
        Trouble as ``apply`` does.
        """
        with self._transaction() as moment:
            lines = lines_of(Put(made))
            write(self._connection, lines, standing(self._connection, lines), moment)
            self._connection.execute(
                "INSERT OR REPLACE INTO report_place VALUES (?, ?)", (made.id, str(place))
            )

    def compare(self, path: Path, others: "Choices" = ()) -> "Merge":
        """What ``merge`` would do, with nothing changed."""
        from growthdesk.store.merging.merge import plan_merge
        from growthdesk.store.merging.other import attached, copy_of_other

        with copy_of_other(path, self.path) as copy, attached(self._connection, copy):
            self._connection.execute("BEGIN")
            try:
                return plan_merge(self._connection, self._moment(), others)[0]
            finally:
                self._connection.execute("ROLLBACK")

    def merge(self, path: Path, others: "Choices" = ()) -> "Merge":
        """Take in what another copy of the log has, whole or not at all, as one step of undo.

        Of rows in ``others`` that version is kept which would not be. The other file is not
        changed. Raises Trouble, with nothing changed, if it is not a log, is damaged, of a newer
        version or this log itself, and as ``apply`` does.
        """
        from growthdesk.store.merging.merge import plan_merge
        from growthdesk.store.merging.other import attached, copy_of_other

        with (
            copy_of_other(path, self.path) as copy,
            attached(self._connection, copy),
            self._transaction() as moment,
        ):
            merge, exact = plan_merge(self._connection, moment, others)
            with room_for(self._connection, {name: [*lines] for name, lines in exact.items()}):
                back = write_exact(self._connection, exact)
                opposite = visible(back)
                if not merge.is_nothing:
                    label = "Merge with another log"
                    after = standing(self._connection, opposite)
                    kept = exact_way_back(back, opposite, after)
                    record(self._connection, kept, label, moment)
            return merge

    @property
    def undo_label(self) -> str | None:
        """What ``undo`` would take back; None if there is nothing."""
        step = next_step(self._connection, undone=False)
        return step[1] if step else None

    @property
    def redo_label(self) -> str | None:
        """What ``redo`` would do again; None if there is nothing."""
        step = next_step(self._connection, undone=True)
        return step[1] if step else None

    @property
    def readers_wait(self) -> bool:
        """Whether who reads waits for who writes: in a synced folder, where the log has no -wal."""
        (mode,) = self._connection.execute("PRAGMA journal_mode").fetchone()
        return bool(mode != "wal")

    @property
    def newest(self) -> object:
        """What is another whenever a step was made, undone or done again, by another program too."""
        return newest(self._connection)

    @property
    def where(self) -> Where:
        """Whether the file that is open still lies at its path. Where it does not, no deed is done."""
        return where(self.path, self._file)

    def check_here(self) -> None:
        """Raise Trouble if the file that is open lies no longer at its path."""
        check_here(self.path, self._file)

    def settle(self) -> None:
        """Bring what was written lately into the file itself, so that it is whole where it is moved to.

        Nobody has to wait for that, and nothing happens if nothing was written since the last time.
        """
        written = (self.read.data_version(), self._connection.total_changes)
        if written != self._settled:
            settle(self._connection, self.path, self._file)
            self._settled = written

    def step_size(self, *, undone: bool) -> int:
        """How many bytes the step takes that ``undo`` would take back, or ``redo`` do again."""
        return size_of_next(self._connection, undone=undone)

    def _turn(self, *, undone: bool) -> Step | None:
        with self._transaction() as moment:
            step = next_step(self._connection, undone=undone)
            if step is None:
                return None
            identity, label, data, found = step
            lines, exact = unpacked(data)
            check(lines)
            with room_for(self._connection, lines):
                before = standing(self._connection, lines)
                if not is_as_found(lines, before, found):
                    raise Trouble(
                        f"“{label}” was changed since by another program.",
                        "Nothing was changed. Correct it by hand.",
                    )
                if exact is None:
                    written = write(self._connection, lines, before, moment)
                    opposite, kept = written.opposite, way_back(written)
                else:
                    back = write_exact(self._connection, exact)
                    opposite, after = visible(back), standing(self._connection, lines)
                    kept = exact_way_back(back, opposite, after)
                turn(self._connection, identity, kept, undone=not undone)
            return Step(label, lines, opposite)

    def _moment(self) -> str:
        return self._now().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    @contextmanager
    def _transaction(self) -> Iterator[str]:
        """All or nothing; gives the moment at which it happens, as text."""
        try:
            self.check_here()  # or the -wal may be that of another file
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                sign(self._connection)
                yield self._moment()
                if self._stopped is not None and self._stopped():
                    raise stopped()
                self.check_here()
                self._connection.execute("COMMIT")
            except BaseException:
                # A failing COMMIT leaves the transaction open; so does what was raised inside.
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        except sqlite3.Error as error:
            raise trouble_of(error, self.path) from error
        except OverflowError as error:
            raise Trouble(
                "A number is too large for the log.",
                "Nothing was changed. Correct it, and try again.",
            ) from error
        except UnicodeEncodeError as error:
            raise Trouble(
                "A text holds a broken character.",
                "Nothing was changed. Type it again, and try again.",
            ) from error


def _back_up_first(path: Path, now: datetime) -> None:
    # Imported by the one start that needs it: that of a newer version.
    from growthdesk.store.keeping import back_up_before_migration

    back_up_before_migration(path, now)
