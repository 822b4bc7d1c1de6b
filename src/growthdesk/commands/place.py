"""What every command works at: an open log, and the day."""

import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from growthdesk.app import clock
from growthdesk.commands.telling import harmless
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.days import ONE_DAY, local_day
from growthdesk.domain.edits import Edit
from growthdesk.domain.platform import platform_of
from growthdesk.domain.rows import Account
from growthdesk.domain.rules import Rules
from growthdesk.errors import Trouble
from growthdesk.paths import default_log
from growthdesk.store.reading import Reading
from growthdesk.store.store import Store
from growthdesk.store.synced import sync_of
from growthdesk.store.troubles import Damaged


@dataclass(frozen=True, slots=True)
class OpenLog:
    """An open log and the moment of the command, with the local zone."""

    store: Store
    rules: Rules
    now: datetime

    @property
    def read(self) -> Reading:
        """Questions to the file."""
        return self.store.read

    @property
    def today(self) -> date:
        """The day it is for the creator."""
        return local_day(self.now, self.rules.day_start)

    @property
    def zone(self) -> ZoneInfo:
        """The zone of times without one."""
        zone = self.now.tzinfo
        return zone if isinstance(zone, ZoneInfo) else ZoneInfo("UTC")

    def moment_on(self, day: date | None) -> datetime:
        """This time of day on another day; now if there is none."""
        return self.now if day is None else self.now + (day - self.today)

    def do(self, edit: Edit, label: str) -> None:
        """Do an edit as one step of undo, after the backup that is due, if one is.

        A backup that fails is told on standard error, and keeps nobody from going on.
        """
        from growthdesk.store.backup import back_up
        from growthdesk.store.backup_files import Why
        from growthdesk.store.keeping import back_up_before, daily_is_due

        try:
            made = back_up_before(self.store.path, self.read, edit, self.now)
            if made is None and daily_is_due(self.store.path, self.read, self.now):
                back_up(self.store.path, self.now, Why.DAILY)
        except Damaged:
            raise
        except Trouble as trouble:
            click.echo(harmless(f"{trouble.says} {trouble.advice}"), err=True)
        self.store.apply(edit, label)

    def account(self, name: str) -> Account:
        """The account of that address, or of that handle if only one has it, whatever the case.

        Raises Trouble if there is none, or if several accounts have the handle.
        """
        accounts = self.read.accounts()
        found = _called(accounts, name)
        if len(found) == 1:
            return found[0]
        if found:
            raise Trouble(
                f"Several accounts have the handle “{name}”.",
                f"Say which: {_addresses(found)}.",
            )
        if not accounts:
            raise Trouble("This log has no account yet.", f"Add one with: {ADD}")
        raise Trouble(
            f"There is no account “{name}” in this log.", f"It has {_addresses(accounts)}."
        )

    def has_account(self, name: str) -> bool:
        """Whether an account has that address, or that handle, whatever the case."""
        return bool(_called(self.read.accounts(), name))

    def only_account(self) -> Account:
        """The account of a log that has just one. Raises Trouble for any other log."""
        accounts = self.read.accounts()
        if len(accounts) == 1:
            return accounts[0]
        if not accounts:
            raise Trouble("This log has no account yet.", f"Add one with: {ADD}")
        raise Trouble(
            "This log has several accounts.",
            f"Say which one is meant with --account: {_addresses(accounts)}.",
        )

    def chosen(self, name: str | None) -> tuple[Account, ...]:
        """The account of that name, or all accounts without a name."""
        return self.read.accounts() if name is None else (self.account(name),)

    def log(self, account: Account) -> AccountLog:
        """What is known of an account today."""
        return self.read.account_log(account, self.today)


ADD = "growthdesk account add instagram:your.name"


@dataclass(frozen=True, slots=True)
class Place:
    """What the global options say: which log, and which day; None where they say nothing."""

    file: Path | None = None
    day: date | None = None

    @property
    def path(self) -> Path:
        """Where the log lies. Raises Trouble if its usual folder cannot be made."""
        return default_log() if self.file is None else self.file

    @contextmanager
    def open(self, path: Path | None = None, *, create: bool = False) -> Iterator[OpenLog]:
        """The log there, or at another path. Raises Trouble as the store does."""
        tell = clock(self.day)
        tell_of_others(path or self.path, tell())
        with Store(path or self.path, tell, create=create) as store:
            rules = store.read.rules()
            yield OpenLog(store, rules, self._moment(rules))

    def day_and_accounts(self) -> tuple[date, tuple[Account, ...]]:
        """The day, and the accounts of a log that may not be there yet."""
        try:
            is_new = self.path.stat().st_size == 0
        except FileNotFoundError:
            is_new = True
        except OSError:
            is_new = False  # opening it tells what is wrong
        if is_new:
            return self._moment(Rules()).date(), ()
        with self.open() as opened:
            return opened.today, opened.read.accounts()

    def _moment(self, rules: Rules) -> datetime:
        """Now; on a day that was said, at a time that belongs to that day."""
        now = clock(self.day)()
        if self.day is not None and local_day(now, rules.day_start) < self.day:
            now += ONE_DAY  # in the night, before the log's day begins
        return now


def tell_of_others(path: Path, now: datetime) -> None:
    """Say on standard error which other computer has a log in a synced folder open."""
    if not path.exists() or sync_of(path) is None:
        return
    from growthdesk.store.presence import open_elsewhere

    for other in open_elsewhere(path, now):
        since = other.since.astimezone(now.tzinfo)
        told = f"“{other.machine}” has this log open since {since:%Y-%m-%d %H:%M}."
        click.echo(
            harmless(f"{told} What both write is brought together by “growthdesk merge”."), err=True
        )


def _called(accounts: Iterable[Account], name: str) -> list[Account]:
    """The accounts of that address or handle, else that of the profile to which it leads."""
    known = [*accounts]
    found = [account for account in known if _is_called(account, name)]
    if found:
        return found
    from growthdesk.domain.addresses import profile_in  # no start waits for what links look like

    profile = profile_in(name)
    if profile is None:
        return []
    return [account for account in known if _is_called(account, ":".join(profile))]


def _is_called(account: Account, name: str) -> bool:
    if _same(name, account.handle):
        return True
    # A handle may hold a colon itself; the name of a platform does not.
    platform, _, handle = name.strip().partition(":")
    known = platform_of(platform)
    key = known.key if known else platform.casefold()
    return key == account.platform and _same(handle, account.handle)


def _same(said: str, handle: str) -> bool:
    plain = unicodedata.normalize("NFC", said.strip().removeprefix("@"))
    return plain.casefold() == unicodedata.normalize("NFC", handle).casefold()


def _addresses(accounts: tuple[Account, ...] | list[Account]) -> str:
    return ", ".join(account.address for account in accounts)
