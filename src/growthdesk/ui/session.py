"""The open log as the window sees it: the one owner of what is shared between pages."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal

from growthdesk.analysis.engagement import days_asked
from growthdesk.analysis.missing_days import COUNTS_ASKED
from growthdesk.analysis.moments import COUNTS_OF_MOMENT
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.days import ONE_DAY, local_day, week_start
from growthdesk.domain.edits import Edit
from growthdesk.domain.log_changes import Touched
from growthdesk.domain.rows import Account, FollowerCount
from growthdesk.domain.rules import Rules
from growthdesk.errors import Trouble
from growthdesk.store.history import Step
from growthdesk.store.keeping import changes_many
from growthdesk.store.reading import Reading
from growthdesk.store.store import Store
from growthdesk.store.troubles import Damaged
from growthdesk.ui.known_logs import KnownLogs
from growthdesk.ui.large_deeds import LARGE_STEP, LargeDeeds, waiting
from growthdesk.ui.said import said
from growthdesk.ui.words import tell_apart

POSTS_OUTLINED = 5
"""So many of the newest posts are known with their numbers in an outline."""


class Session(QObject):
    """One log, the selected account, and news of what changed.

    ``changed`` carries the ids of the accounts whose rows changed, ``selected`` has no value,
    ``told`` carries the label of a step just done or undone and whether it can be undone,
    ``troubled`` a Trouble, ``backup_failed`` why there is no backup of before a large edit,
    ``damaged`` a Damaged, when the file turns out to be broken. ``now`` tells the time with its zone.
    While it ``only_looks``, every deed raises Trouble.
    """

    changed = Signal(object)
    selected = Signal()
    told = Signal(str, bool)
    troubled = Signal(object)
    backup_failed = Signal(object)
    damaged = Signal(object)

    def __init__(
        self, store: Store, now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.store = store
        self.now = now
        self._accounts = store.read.accounts()
        tell_apart(self._accounts)
        self._rules = store.read.rules()
        self._whole = KnownLogs(lambda: self.today, store.read.account_log)
        self._whole_weekly = KnownLogs(lambda: self.counted_to, store.read.account_log)
        self._outlines = KnownLogs(lambda: self.today, self._read_outline, posts=0)
        self._weekly_outlines = KnownLogs(lambda: self.counted_to, self._read_outline, posts=0)
        self._lately = KnownLogs(lambda: self.today, self._read_lately, counts=0, posts=0)
        self._known = (
            *(self._whole, self._whole_weekly),
            *(self._outlines, self._weekly_outlines, self._lately),
        )
        self._newest: dict[str, FollowerCount] | None = None
        self._weekly_only = False
        self.only_looks = False
        self.large = LargeDeeds(self)
        self._day = self.today
        self._version = store.read.data_version()
        self._account_id = self._accounts[0].id if self._accounts else None

    @property
    def read(self) -> Reading:
        """Questions to the file."""
        return self.store.read

    @property
    def today(self) -> date:
        """The day it is for the creator."""
        return local_day(self.now(), self._rules.day_start)

    @property
    def rules(self) -> Rules:
        """The log's own choices."""
        return self._rules

    @property
    def accounts(self) -> tuple[Account, ...]:
        """All accounts, in the order in which they were added."""
        return self._accounts

    @property
    def account(self) -> Account | None:
        """The selected account; None for "All accounts", or while there is none."""
        return next((a for a in self._accounts if a.id == self._account_id), None)

    def select(self, account: Account | None) -> None:
        """Make every page be about this account, or about all of them."""
        identity = account.id if account else None
        if identity != self._account_id:
            self._account_id = identity
            self.selected.emit()

    def log(self, account: Account) -> AccountLog:
        """What is known of an account today."""
        return self._whole.of(account)

    def outline(self, account: Account) -> AccountLog:
        """What is known of an account today, but for the numbers of its older posts.

        It is read in a sixth of the time.
        """
        return (self._whole if account in self._whole else self._outlines).of(account)

    def lately(self, account: Account) -> AccountLog:
        """What is known of an account as far as it tells what waits to be written down."""
        known = (self._whole, self._outlines)
        return next((one for one in known if account in one), self._lately).of(account)

    def _read_outline(self, account: Account, day: date) -> AccountLog:
        days = days_asked(self._rules)
        return self.read.outline(account, day, posts=POSTS_OUTLINED, days=days)

    def _read_lately(self, account: Account, day: date) -> AccountLog:
        counts, posts = max(COUNTS_ASKED, COUNTS_OF_MOMENT), days_asked(self._rules)
        return self.read.recent_log(account, day, counts=counts, posts=posts)

    @property
    def weekly_only(self) -> bool:
        """Whether counts are shown as they stood at the end of the last full week."""
        return self._weekly_only

    @property
    def counted_to(self) -> date:
        """The day whose counts are shown: today, or with weekly numbers the end of the last week."""
        if not self._weekly_only:
            return self.today
        return week_start(self.today, self._rules.first_weekday) - ONE_DAY

    def counted_log(self, account: Account) -> AccountLog:
        """What is known of an account on the day whose counts are shown.

        An account that had no follower count by then is shown as of today.
        """
        if not self._weekly_only:
            return self.log(account)
        weekly = self._whole_weekly.of(account)
        return weekly if len(weekly.counts) else self.log(account)

    def counted_outline(self, account: Account) -> AccountLog:
        """Like ``counted_log``, but for the numbers of older posts."""
        if not self._weekly_only:
            return self.outline(account)
        weekly = self._weekly_outlines.of(account)
        return weekly if len(weekly.counts) else self.outline(account)

    def show_weekly_only(self, weekly_only: bool) -> None:  # noqa: FBT001 - a preference says it so
        """Show counts as of the last full week from now on, or as of today."""
        self._weekly_only = weekly_only
        self._newest = None
        self.show_again()

    def show_again(self) -> None:
        """Let all that shows something of the log write it again, in the words of now."""
        self.changed.emit({account.id for account in self._accounts})

    def newest_count(self, account: Account) -> FollowerCount | None:
        """The newest follower count of an account, as it was typed or imported.

        With weekly numbers it is the newest of the last full week or before.

        In code: None if there is none.
        """
        if self._newest is None:
            self._newest = self.read.newest_counts(self.today)
            if self._weekly_only:
                self._newest |= self.read.newest_counts(self.counted_to)
        return self._newest.get(account.id)

    def do(self, edit: Edit, label: str) -> None:
        """Do an edit as one step of undo and tell of it. Raises Trouble as the store does.

        One of many rows is done beside the window: this returns at once, and what goes wrong then
        is told at the foot of the window.
        """
        if changes_many(edit):
            self.large.apply(edit, label, self.tell_of)
            return
        self.check_may_write()
        with waiting():
            try:
                step = self.store.apply(edit, label)
            except Damaged as damaged:
                self.damaged.emit(damaged)
                raise
            self._refresh(self.read.touched(edit, step.opposite))
        self.told.emit(label, True)

    def tell_of(self, trouble: Trouble | None) -> None:
        """Tell of a Trouble, if it is one."""
        if trouble is not None and not isinstance(trouble, Damaged):
            self.troubled.emit(trouble)

    def undo(self) -> None:
        """Take back the newest step."""
        self._turn(self.store.undo, self.tr("Undone: {label}"), undone=False)

    def redo(self) -> None:
        """Do again what was undone last."""
        self._turn(self.store.redo, self.tr("Done again: {label}"), undone=True)

    def attempt(self, deed: Callable[[], object]) -> bool:
        """Do a deed that may meet Trouble, which is then told. Whether it was done."""
        try:
            deed()
        except Damaged as damaged:
            self.damaged.emit(damaged)
            return False
        except Trouble as trouble:
            self.troubled.emit(trouble)
            return False
        return True

    def look_again(self) -> None:
        """Take in what another program changed in the file, and a new day."""
        version = self.read.data_version()
        if self.large.about is None and (version != self._version or self.today != self._day):
            self.take_in()

    @property
    def whole_logs(self) -> tuple[AccountLog, ...]:
        """What is in memory of accounts as of today."""
        return self._whole.known

    def take_in(self, logs: Sequence[AccountLog] = (), newest: object = None) -> None:
        """Take in a log that may be other than before in all.

        ``logs`` are of accounts that were read already, when ``newest`` was what the store says so.
        """
        self._version, self._day = self.read.data_version(), self.today
        self._forget()
        if newest == self.store.newest:
            self._whole.put(log for log in logs if log.rules == self.read.rules())
        known = (*self._accounts, *self.read.accounts())
        self._refresh({account.id: Touched() for account in known})

    def _turn(self, turn: Callable[[], Step | None], words: str, *, undone: bool) -> None:
        def deed() -> None:
            if self.store.step_size(undone=undone) > LARGE_STEP:
                self.large.turn(self.tell_of, undone=undone)
                return
            self.check_may_write()
            with waiting():
                turned = turn()
                if turned is None:
                    return
                self._refresh(self.read.touched(turned.edit, turned.opposite))
            self.told.emit(words.format(label=said(turned.label)), False)

        self.attempt(deed)

    def check_may_write(self) -> None:
        """Raise Trouble while the log is only looked at, or a large deed is being written."""
        self.large.check_done()
        if self.only_looks:
            raise Trouble(
                "You are only looking at this log.",
                "Nothing was changed. Choose “Write here” at the top of the window to change it.",
            )

    def _refresh(self, touched: Mapping[str, Touched]) -> None:
        """Take in what an edit has touched, by account, and tell of it."""
        accounts, ids = self.read.accounts(), {*touched}
        if accounts != self._accounts:
            self._accounts = accounts
            tell_apart(accounts)
            ids |= {account.id for account in accounts}  # one may be named otherwise now
        rules = self.read.rules()
        if rules != self._rules:
            self._rules = rules
            self._forget()
            ids = {account.id for account in self._accounts}
        for known in self._known:
            known.follow(self._accounts, touched, self.read.followed)
        self._newest = None
        there = {account.id for account in self._accounts}
        if self._account_id not in there and (self._account_id or len(there) == 1):
            self._account_id = self._accounts[0].id if self._accounts else None
            self.selected.emit()
        self.changed.emit(ids)

    def _forget(self) -> None:
        for known in self._known:
            known.forget()
