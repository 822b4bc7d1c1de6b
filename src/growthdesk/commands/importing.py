"""``growthdesk import``: files of follower counts or posts into the log, in one step."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import click

from growthdesk.commands.import_answers import (
    FileImported,
    answer,
    imports_answer,
    imports_lines,
    lines,
    nothing_in,
)
from growthdesk.commands.import_columns import Wanted, matched, no_such_column, read_columns
from growthdesk.commands.importing_log import import_log, whole_log_among
from growthdesk.commands.place import OpenLog, Place
from growthdesk.commands.telling import json_option, tell, tell_json
from growthdesk.commands.values import FILE, read_answers
from growthdesk.domain.deeds import add_account
from growthdesk.domain.edits import Edit, batch
from growthdesk.domain.known_rows import KnownRows
from growthdesk.domain.rows import Account
from growthdesk.errors import Trouble
from growthdesk.importers.comparing.compare import FileFacts, Wishes, compare
from growthdesk.importers.comparing.known_after import known_after
from growthdesk.importers.files.one_export import joined
from growthdesk.importers.files.source import Source, digest_of, read_sources
from growthdesk.importers.found import Found, Options
from growthdesk.importers.recognise import recognise
from growthdesk.importers.recognised import Recognised
from growthdesk.importers.tables.account_names import told
from growthdesk.importers.tables.remembered import PREFIX, matchings, remember
from growthdesk.importers.whose import address_of, likely_account


@click.command("import")
@click.argument("files", nargs=-1, required=True, metavar="FILE…", type=FILE)
@click.option("--account", help="Whose numbers they are; what the files say if left out.")
@click.option(
    "--add-account", is_flag=True, help="Add the account of --account or of a file if it is new."
)
@click.option("--dry-run", is_flag=True, help="Say what would happen, and change nothing.")
@click.option("--partial", is_flag=True, help="The files do not have every post since the first.")
@click.option("--replace-typed", is_flag=True, help="Replace typed counts where a file differs.")
@click.option(
    "--answer", "answers", multiple=True, metavar="QUESTION=CHOICE",
    help="Answer what a file leaves open; --dry-run --json lists questions and choices.",
)  # fmt: skip
@click.option(
    "--column", "columns", multiple=True, metavar="FIELD=HEADER",
    help="Take a table's column of that header (or number, like #3) for followers, title, likes, …;"
    " the log remembers it for tables with the same columns.",
)  # fmt: skip
@json_option
@click.pass_obj
def import_(
    place: Place,
    files: tuple[Path, ...],
    account: str | None,
    *,
    add_account: bool,
    dry_run: bool,
    partial: bool,
    replace_typed: bool,
    answers: tuple[str, ...],
    columns: tuple[str, ...],
    as_json: bool,
) -> None:
    """Import what platforms let you download, and tables of follower counts or posts.

    A file is recognised by its content: an export of a platform (zip, folder, CSV, XLSX, JSON), any
    table with a column for the day, or what “growthdesk export” wrote of a whole log. All files are
    one step, which one undo takes back. If one of them gives nothing at all, none is imported; rows
    that cannot be read are listed and left out.
    """
    wishes = Wishes(complete=False if partial else None, replace_typed=replace_typed)
    read = [(path, source) for path in files for source in read_sources(path)]
    has_wishes = bool(account or add_account or partial or replace_typed or answers or columns)
    log = whole_log_among([source for _, source in read], has_wishes=has_wishes)
    if log is not None:
        import_log(place, files[0], log, dry_run=dry_run, as_json=as_json)
        return
    with place.open() as opened:
        said = (read_answers(answers), read_columns(columns))
        reading = _Import(opened, wishes, *said, may_add=add_account)
        if account is not None:
            reading.put_all_into(account)
        done = list(reading.files(read))
        if not dry_run:
            opened.do(batch(reading.edits), "Import")
    if as_json:
        tell_json([answer(one) for one in done])
    else:
        for one in done:
            tell(lines(one, dry_run=dry_run))


@click.command("imports")
@click.option("--account", help="Of one account only.")
@json_option
@click.pass_obj
def imports(place: Place, account: str | None, *, as_json: bool) -> None:
    """List the files that were imported: where numbers come from."""
    with place.open() as opened:
        files = [
            (one, file)
            for one in opened.chosen(account)
            for file in opened.read.imported_files(one.id)
        ]
    if as_json:
        tell_json([imports_answer(one, file) for one, file in files])
    else:
        tell(imports_lines(files))


Things = list[tuple[Recognised, Found]]
"""What a source holds, each with what was found in it."""


class _Import:
    """Files one after the other, each compared with the log as those before it would leave it."""

    def __init__(
        self,
        opened: OpenLog,
        wishes: Wishes,
        answers: Mapping[str, str],
        columns: Wanted,
        *,
        may_add: bool,
    ) -> None:
        self._opened = opened
        self._whose: Account | None = None
        self._wishes = wishes
        self._may_add = may_add
        self._columns = columns
        self._options = Options(
            *(opened.zone, opened.today, opened.rules.day_start),
            answers=answers,
            remembered=matchings(opened.read.settings(PREFIX)),
        )
        self._accounts = opened.read.accounts()
        self._known: dict[str, tuple[KnownRows, Edit]] = {}
        self._unmatched: list[Found] = []
        self._matched = not columns
        self.edits: list[Edit] = []

    def put_all_into(self, name: str) -> None:
        """Let everything go into one account, whatever the files say. Raises Trouble if it is
        not in the log and not to be added, or has no name that an account can have.
        """
        is_new = self._may_add and not self._opened.has_account(name)
        self._whose = self._added(name) if is_new else self._opened.account(name)

    def files(self, read: Sequence[tuple[Path, Source]]) -> Iterator[FileImported]:
        """Each thing that these sources hold. Raises Trouble for a path that gives nothing.

        Of several sources of one path, those of a folder, what gives nothing is told and left out.
        """
        path_of = {source.name: path for path, source in reversed(read)}
        given: dict[Path, list[tuple[Source, Things]]] = {}
        left_out: dict[Path, list[Trouble]] = {}
        for source in joined([source for _, source in read]):
            path = path_of[source.name]
            given.setdefault(path, [])
            try:
                given[path].append((source, self._things(source)))
            except Trouble as trouble:
                left_out.setdefault(path, []).append(trouble)
        for path, sources in given.items():
            troubles = left_out.get(path, [])
            if not sources:
                raise troubles[0]
            yield from self._of_path(path, sources, troubles)
        if not self._matched:
            raise no_such_column(self._columns, self._unmatched)

    def _things(self, source: Source) -> Things:
        things = [(thing, self._read(thing)) for thing in recognise(source)]
        if all(found.is_empty for _, found in things):
            if not self._matched:
                raise no_such_column(self._columns, self._unmatched)
            raise nothing_in(things[0][1])
        return things

    def _of_path(
        self, path: Path, sources: Sequence[tuple[Source, Things]], left_out: Sequence[Trouble]
    ) -> Iterator[FileImported]:
        doubts = tuple(f"{trouble.says} It is left out." for trouble in left_out)
        for source, things in sources:
            for thing, found in self._that_fit(source.name, things):
                told = replace(found, doubts=(*found.doubts, *doubts)) if doubts else found
                doubts = ()
                yield self._compared(path, source, thing, told, self._account_of(found))

    def _read(self, thing: Recognised) -> Found:
        """What a thing gives, with its columns as they are wanted if it has such."""
        found = thing.read(self._options)
        if not self._columns or not found.headers:
            return found
        columns = matched(found, self._columns)
        if columns is None:
            self._unmatched.append(found)
            return found
        self._matched = True
        found = thing.read(replace(self._options, columns=columns))
        self.edits.append(remember(found, self._options.remembered))
        return found

    def _that_fit(self, name: str, things: Things) -> Things:
        """Of things of several accounts those whose account is meant, or in the log; all if none.

        What is left out is told with the first.
        """
        fitting = [(thing, found) for thing, found in things if self._fits(found)]
        if not fitting and self._whose is not None and len({f.whose for _, f in things}) > 1:
            raise Trouble(
                f"None of the accounts in “{name}” is {self._whose.address}.",
                "Leave --account out, or import a table of that account alone.",
            )
        if not fitting or len(fitting) == len(things):
            return things
        doubts = tuple(
            f"“{found.name}” is left out: it is of another account."
            for _, found in things
            if not self._fits(found)
        )
        (thing, first), *rest = fitting
        return [(thing, replace(first, doubts=(*first.doubts, *doubts))), *rest]

    def _fits(self, found: Found) -> bool:
        if self._whose is not None:
            return likely_account(found.whose, (self._whose,)) is not None
        if found.whose is None or likely_account(found.whose, self._accounts) is not None:
            return not found.is_empty or found.whose is not None or len(self._accounts) < 2
        return self._may_add and address_of(found.whose) is not None

    def _compared(
        self, path: Path, source: Source, thing: Recognised, found: Found, account: Account
    ) -> FileImported:
        opened = self._opened
        known = self._known_of(account)
        size = sum(part.size for part in thing.parts)
        facts = FileFacts(source.name, size, digest_of(thing.parts))
        comparison = compare(
            *(found, account, known, opened.now),
            rules=opened.rules,
            file=facts,
            wishes=self._wishes,
        )
        self._known[account.id] = (known, comparison.edit)
        self.edits.append(comparison.edit)
        return FileImported(path, thing.name, account, found, comparison)

    def _known_of(self, account: Account) -> KnownRows:
        """What the log would have of an account after the files before this one."""
        if account.id not in self._known:
            return self._opened.read.known_rows(account.id)
        return known_after(*self._known[account.id])

    def _account_of(self, found: Found) -> Account:
        if self._whose is not None:
            return self._whose
        likely = likely_account(found.whose, self._accounts)
        if likely is not None:
            return likely
        address = address_of(found.whose)
        if address is None:
            return self._only_account_for(found)
        if not self._may_add:
            raise Trouble(
                f"“{found.name}” is of {address}, which is not in this log.",
                "Add it with --add-account, or say --account to import it into another one.",
            )
        return self._added(address)

    def _added(self, address: str) -> Account:
        added, edit = add_account(address, self._opened.today, self._accounts)
        self._accounts = (*self._accounts, added)
        self._known[added.id] = (KnownRows(), edit)
        self.edits.append(edit)
        return added

    def _only_account_for(self, found: Found) -> Account:
        """The only account, unless the file is of another platform. Raises Trouble then."""
        account = self._opened.only_account()
        if found.whose is None or likely_account(found.whose, (account,)) is not None:
            return account
        place = f"{found.whose.platform or 'platform'}:{found.whose.handle or 'your.name'}"
        raise Trouble(
            f"“{found.name}” is of {told(found.whose)}, of which this log has no account.",
            f"Add one with: growthdesk account add {place}; --account imports it into another one.",
        )
