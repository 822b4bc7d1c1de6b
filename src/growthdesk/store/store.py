"""The log on disk: one file, changed by edits, each of which can be taken back."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from growthdesk.domain.edits import Batch, Edit, Put, Remove, batch, single
from growthdesk.domain.rows import key_of
from growthdesk.errors import Trouble
from growthdesk.store.history import digest, next_step, record, turn, unpacked
from growthdesk.store.opening import PATIENCE, open_log, trouble_of
from growthdesk.store.reading import Reading
from growthdesk.store.tables import TABLES, written


class Store:
    """One log, open. It belongs to the thread that opened it.

    ``now`` tells the time, with its zone. ``read`` puts questions to the log. ``patience`` is
    how many seconds to wait while another program writes.
    """

    def __init__(
        self,
        path: Path,
        now: Callable[[], datetime],
        *,
        create: bool = True,
        patience: float = PATIENCE,
    ) -> None:
        """Open the log at a path. Raises Trouble as ``open_log`` does."""
        self.path = path
        self._now = now
        self._connection = open_log(path, create=create, patience=patience)
        self.read = Reading(self._connection)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        """Close the file. An error of SQLite that a question met goes on as Trouble."""
        self.close()
        if isinstance(error, sqlite3.Error):
            raise trouble_of(error, self.path) from error

    def close(self) -> None:
        """Close the file. Everything that was applied is on disk already."""
        self._connection.close()

    def apply(self, edit: Edit, label: str) -> Edit:
        """Do an edit, whole or not at all, and return the opposite edit.

        It is on disk when this returns, and is one step of undo with this label; an edit that
        changes nothing leaves no step. Raises Trouble, with nothing changed, if the file is
        locked, full or read-only, or if the edit does not fit what is in the log.
        """
        with self._transaction() as moment:
            opposite = self._write(edit, moment)
            if opposite.edits:
                record(self._connection, opposite, label, moment)
            return opposite

    def undo(self) -> tuple[str, Edit, Edit] | None:
        """Take back the newest step: its label, what was done now, and the opposite of that.

        None if there is nothing to undo. Raises Trouble, with nothing changed, if one of its
        rows was changed since by someone else.
        """
        return self._turn(undone=False)

    def redo(self) -> tuple[str, Edit, Edit] | None:
        """Do the step again that was undone last; otherwise like ``undo``."""
        return self._turn(undone=True)

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

    def _turn(self, *, undone: bool) -> tuple[str, Edit, Edit] | None:
        with self._transaction() as moment:
            step = next_step(self._connection, undone=undone)
            if step is None:
                return None
            identity, label, data, found = step
            edit = unpacked(data)
            if digest(self._connection, edit) != found:
                raise Trouble(
                    f"“{label}” was changed since by another program.",
                    "Nothing was changed. Correct it by hand.",
                )
            opposite = self._write(edit, moment)
            turn(self._connection, identity, opposite, undone=not undone)
            return label, edit, opposite

    @contextmanager
    def _transaction(self) -> Iterator[str]:
        """All or nothing; gives the moment at which it happens, as text."""
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._now().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
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

    def _write(self, edit: Edit, moment: str) -> Batch:
        """Write the rows of an edit, and return the opposite of what really changed."""
        run = self._connection.execute
        opposite: list[Edit] = []
        for one in single(edit):
            kind, said = (
                (type(one.row), key_of(one.row)) if isinstance(one, Put) else (one.kind, one.key)
            )
            table = TABLES[kind]
            key = tuple(written(part) for part in said)
            found = run(table.select, key).fetchone()
            grave = (table.name, json.dumps(key))
            if isinstance(one, Put):
                values = table.values(one.row)
                if found == values:
                    continue
                run(table.upsert, (*values, moment))
                run("DELETE FROM tombstone WHERE of_table = ? AND of_key = ?", grave)
            else:
                if found is None:
                    continue
                run(table.delete, key)
                run("INSERT OR REPLACE INTO tombstone VALUES (?, ?, ?)", (*grave, moment))
            if found is None:
                opposite.append(Remove(kind, said))
            else:
                opposite.append(Put(table.row(found)))
        return batch(reversed(opposite))
