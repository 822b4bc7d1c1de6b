"""What is to be imported: files are read and compared with the log, beside the window."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from growthdesk.domain.edits import NOTHING, Batch, batch
from growthdesk.errors import Trouble
from growthdesk.exports.found import WholeLog, is_whole_log, read_whole_log
from growthdesk.importers.files.source import Source, pasted
from growthdesk.importers.found import Options
from growthdesk.importers.tables.remembered import PREFIX, matchings, remember
from growthdesk.importers.together import (
    Thing,
    opened,
    read_again,
    things_in,
)
from growthdesk.store.keeping import changes_many
from growthdesk.ui.importing.accounts import ImportAccounts
from growthdesk.ui.importing.comparing import Compared, comparing
from growthdesk.ui.importing.line import Line, line_of_log
from growthdesk.ui.large_deeds import Then
from growthdesk.ui.session import Session
from growthdesk.ui.work import Progress, Tell, Work, start

_Read = Source | Thing | WholeLog


@dataclass(frozen=True, slots=True)
class _Task:
    """Something to be read: its names, how, and the number of the line that it replaces."""

    names: tuple[str, ...]
    read: Callable[[Tell], Sequence[_Read]]
    line: int | None = None


class ImportPlan(QObject):
    """The lines of an import, and the edit that they come to.

    One thing is done at a time: first all files are read, then all lines are compared.
    ``changed`` tells of another line or outcome, ``progressed`` carries a Progress, or None
    once nothing is being done.
    """

    changed = Signal()
    progressed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.accounts = ImportAccounts(session)
        self.lines: list[Line] = []
        self._tasks: deque[_Task] = deque()
        self._read = 0
        self._work: Work[Any] | None = None
        self._comparing = False
        self._compared = True
        session.changed.connect(self._take_news)

    @property
    def is_working(self) -> bool:
        """Whether something is being read or compared."""
        return self._work is not None

    @property
    def is_ready(self) -> bool:
        """Whether it is known of every line what it would do."""
        return self._compared and not self.is_working

    @property
    def is_mixed(self) -> bool:
        """Whether a whole log shall be imported together with something else, which it cannot."""
        taken = [line for line in self.lines if line.is_taken or line.waits]
        return len(taken) > 1 and any(line.log is not None for line in taken)

    def edit(self) -> Batch:
        """All of it as one edit: new accounts first, then what each line brings, in order."""
        taken = [line for line in self.lines if line.is_taken and line.outcome is not None]
        edits = self.accounts.edits({line.account.id for line in taken if line.account})
        edits += [line.outcome.comparison.edit for line in taken if line.outcome]
        # What she matched by hand is known for the next table of that shape.
        known = self._options().remembered
        by_hand = (line.found for line in taken if line.columns is not None)
        edits += [remember(found, known) for found in by_hand if found is not None]
        return batch(edit for edit in edits if edit != NOTHING)

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Read further files, folders and archives."""
        given = tuple(paths)

        def look(tell: Tell) -> Sequence[_Read]:
            return opened(given, lambda name: tell(Progress(0, 1, name)))

        if given:
            self._tasks.append(_Task(tuple(path.name for path in given), look))
            self._start_over()

    def add_text(self, text: str) -> None:
        """Read a table that was copied from somewhere."""
        self._tasks.append(self._task_of(pasted(text)))
        self._start_over()

    def change(self, numbers: Sequence[int], **choices: Any) -> None:
        """Choose otherwise for these lines: any of the fields of Line."""
        for number in numbers:
            line = self.lines[number] = replace(self.lines[number], **choices)
            if choices.keys() & {"columns", "answers"}:
                options = replace(self._options(), columns=line.columns, answers=line.answers)
                read = partial(_again, line.thing, options)
                self._tasks.append(_Task((line.thing.name,), read, number))
        self._start_over()

    def stop(self) -> None:
        """Read and compare no further; files that were not read yet are told as such."""
        self._end_work()
        says = Trouble(self.tr("It was not read."), self.tr("Add it again to read it."))
        was_reading = bool(self._tasks)
        left = [task for task in self._tasks if task.line is None]
        self.lines += [Line(Thing(name, says)) for task in left for name in task.names]
        self._tasks.clear()
        if was_reading:
            self.go_on()
        self.changed.emit()

    def go_on(self) -> None:
        """Do what there is to do next, if nothing is being done."""
        if self._work is not None:
            return
        if self._tasks:
            task = self._tasks[0]
            self._work = start(task.read, self._take, self._skip, self._tell_reading, self)
            self._tell_reading(Progress(0, 1, task.names[0]))
        elif not self._compared:
            self._read = 0
            self._compare()

    def save(self, step: str, then: Then) -> None:
        """Do all of it as one step of undo with that label; ``then`` gets why it was not, or None.

        Many rows are written beside the window, of others it is known at once.
        """
        self._session.changed.disconnect(self._take_news)  # of what it does itself

        def end(trouble: Trouble | None) -> None:
            self._session.changed.connect(self._take_news)
            then(trouble)

        edit = self.edit()
        try:
            if changes_many(edit):
                self._session.large.apply(edit, step, end)
                return
            self._session.do(edit, step)
        except Trouble as trouble:
            end(trouble)
        else:
            end(None)

    def close(self) -> None:
        """Do nothing any more."""
        self._session.changed.disconnect(self._take_news)
        self._tasks.clear()
        self._end_work()

    def _end_work(self) -> None:
        if self._work is not None:
            self._work.stop()
        self._work, self._comparing = None, False
        self.progressed.emit(None)

    def _start_over(self) -> None:
        """What was compared is so no longer; what is being read is read on."""
        self._compared = False
        if self._comparing:
            self._end_work()
        self.go_on()
        self.changed.emit()

    def _take_news(self, _: object = None) -> None:
        """The log has changed under the import."""
        self.accounts.forget()
        there = {account.id for account in self.accounts.all}
        for number, line in enumerate(self.lines):
            if line.account is not None and line.account.id not in there:
                self.lines[number] = replace(line, account=None, outcome=None)
        self._start_over()

    def _options(self) -> Options:
        now = self._session.now()
        zone = now.tzinfo if isinstance(now.tzinfo, ZoneInfo) else ZoneInfo("UTC")
        session = self._session
        remembered = matchings(session.read.settings(PREFIX))
        return Options(zone, session.today, session.rules.day_start, remembered=remembered)

    def _task_of(self, source: Source) -> _Task:
        options = self._options()

        def read(tell: Tell) -> Sequence[_Read]:
            if is_whole_log(source):
                return [_log_in(source, lambda name: tell(Progress(0, 1, name)))]
            return things_in(source, options, lambda name: tell(Progress(0, 1, name)))

        return _Task((source.name,), read)

    def _take(self, read: Sequence[_Read]) -> None:
        """What a task has read: things, logs, and sources that are still to be looked into."""
        task = self._tasks.popleft()
        self._work = None
        self._read += 1
        sources = [one for one in read if isinstance(one, Source)]
        self._tasks.extendleft(self._task_of(source) for source in reversed(sources))
        for thing in read:
            if isinstance(thing, Thing):
                self._put(thing, task.line)
            elif isinstance(thing, WholeLog):
                self.lines.append(line_of_log(thing))
        self.go_on()
        self.changed.emit()

    def _skip(self, trouble: Trouble) -> None:
        self._take([Thing(name, trouble) for name in self._tasks[0].names])

    def _put(self, thing: Thing, number: int | None) -> None:
        if number is not None:
            self.lines[number] = replace(self.lines[number], thing=thing, outcome=None)
            return
        self.lines.append(self._guessed(Line(thing)))

    def _guessed(self, line: Line) -> Line:
        account = self.accounts.guess(line.found.whose) if line.found is not None else None
        return replace(line, account=account)

    def _compare(self) -> None:
        # A later file may have named the account that an earlier one only has the platform of.
        self.lines = [self._guessed(line) if line.waits else line for line in self.lines]
        wanted = [(n, into) for n, line in enumerate(self.lines) if (into := line.into) is not None]
        known = self.accounts.known({into.account.id for _, into in wanted})
        logs = [(n, line.log) for n, line in enumerate(self.lines) if line.log and line.is_taken]
        session = self._session
        job = comparing(wanted, logs, known, session.store.path, session.now, session.rules)
        self._comparing = True
        self._work = start(job, self._take_outcomes, self._fail, self._tell_comparing, self)

    def _take_outcomes(self, compared: Compared) -> None:
        self._work, self._comparing, self._compared = None, False, True
        self.accounts.keep(compared.known)
        outcomes = compared.outcomes
        self.lines = [replace(line, outcome=outcomes.get(n)) for n, line in enumerate(self.lines)]
        self.progressed.emit(None)
        self.changed.emit()

    def _fail(self, trouble: Trouble) -> None:
        """What went wrong with all of it; that of a single file stands in its line."""
        self._end_work()
        self._session.troubled.emit(trouble)

    def _tell_reading(self, progress: Progress) -> None:
        about = self.tr("Reading {name}").format(name=progress.about)
        self.progressed.emit(Progress(self._read, self._read + len(self._tasks), about))

    def _tell_comparing(self, progress: Progress) -> None:
        about = self.tr("Comparing {name} with the log").format(name=progress.about)
        self.progressed.emit(replace(progress, about=about))


def _again(thing: Thing, options: Options, _: Tell) -> Sequence[_Read]:
    return [read_again(thing, options)]


def _log_in(source: Source, tell: Callable[[str], object]) -> _Read:
    try:
        return read_whole_log(source, tell)
    except Trouble as trouble:
        return Thing(source.name, trouble)
