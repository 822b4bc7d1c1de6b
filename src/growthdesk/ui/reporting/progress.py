"""The progress report in the window: how a period went, of one account or several."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QWidget

from growthdesk.analysis.inputs import counts_between, posts_on
from growthdesk.analysis.period import Period, Unit, period_before, period_of
from growthdesk.analysis.summary import summarise
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.earlier import earlier
from growthdesk.domain.rows import Account
from growthdesk.reports.language import Language
from growthdesk.reports.progress import Include, Progress, document, progress
from growthdesk.reports.reads import ReadAlready
from growthdesk.reports.write import ENDINGS, write_report
from growthdesk.store.beside import reading_beside
from growthdesk.store.reading import Reading
from growthdesk.ui import words
from growthdesk.ui.explain import explain
from growthdesk.ui.kept_reports import keep_report
from growthdesk.ui.language import window_report_language
from growthdesk.ui.paper.lettering import without_font
from growthdesk.ui.paper.pages import Step, pages_of
from growthdesk.ui.paper.pdf import about, pdf_of
from growthdesk.ui.preferences import Preferences
from growthdesk.ui.reporting.kind import Draft, Lacking, Made
from growthdesk.ui.reporting.naming import file_name, usual_folder
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.progress_choices import ProgressChoices

_LONG_TABLE = 300
"""Posts in a table from which on laying it out takes a tenth of a second."""
_LONG_LOG = 10_000_000
"""Bytes of a log from which on its fingerprint takes longer than that."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProgressReport", text)


class ProgressKind:
    """The progress report of any stretch of days."""

    name = "progress"
    endings: Sequence[str] = ENDINGS

    def __init__(self, session: Session, preferences: Preferences) -> None:
        self._session = session
        self._digests: dict[object, str] = {}
        self.title = _tr("Progress")
        self.choices = ProgressChoices(session, _first_period(session), preferences)

    @property
    def period(self) -> Period:
        """The stretch of days that is chosen."""
        return self.choices.period.period

    @property
    def folder(self) -> Path:
        """The folder for documents."""
        return usual_folder(QStandardPaths.StandardLocation.DocumentsLocation)

    @property
    def file_name(self) -> str:
        """Progress 2026-10: the same in every language, so that files lie in order."""
        return file_name(f"Progress {self.period.key.replace('..', ' to ')}")

    def fill(self) -> None:
        """Let the choices offer what the log holds now."""
        self.choices.fill()

    def draft(self) -> Draft | Lacking:
        """The report as it is chosen, out of what is in memory of the log."""
        session, accounts = self._session, self.choices.accounts.accounts
        lacking = self._lacking(accounts)
        if lacking is not None:
            return lacking
        last_day, include, path = self.period.last_day, self.choices.include, session.store.path
        logs = {account.id: earlier(session.log(account), last_day) for account in accounts}
        rows = sum(posts_on(log, self._days()).n for log in logs.values())
        long = path.exists() and path.stat().st_size > _LONG_LOG
        long = long or (Include.ALL_POSTS in include and rows > _LONG_TABLE)
        plan = _Plan(
            # The connection of the window is not for a thread.
            partial(reading_beside, path) if long else lambda: nullcontext(session.read),
            logs,
            tuple(accounts),
            self.period,
            session.today,
            include,
            window_report_language(),
            self.choices.paper.page_size,
            partial(keep_report, session),
            self._digest_now([account.id for account in accounts]),
        )
        return Draft(partial(_make, plan), long)

    def _digest_now(self, ids: Sequence[str]) -> Callable[[Reading], str]:
        """Asks for the fingerprint of these accounts once, until the log changes: it reads all of them."""
        session, known = self._session, self._digests
        state = (session.read.data_version(), session.store.newest, *ids)

        def ask(read: Reading) -> str:
            digest = known.get(state) or read.digest(ids)
            known.clear()
            known[state] = digest
            return digest

        return ask

    def explain(self, preview: QWidget) -> None:
        """Let the report be asked for the counts and posts of its accounts."""
        logs = [self._session.log(account) for account in self.choices.accounts.accounts]
        first, last = self.period.first_day, self.period.last_day
        inputs = [
            made
            for log in logs
            for made in (counts_between(log, first, last), posts_on(log, self._days()))
        ]
        explain(preview, _tr("Numbers of the report"), summarise, *inputs)

    def _days(self) -> range:
        return range(self.period.first_day.toordinal(), self.period.last_day.toordinal() + 1)

    def _lacking(self, accounts: Sequence[Account]) -> Lacking | None:
        if not self._session.accounts:
            says = _tr("Add an account, and its report is drawn here.")
            return Lacking(says, ("add_account", "import"))
        if not accounts:
            return Lacking(_tr("Tick at least one account."))
        days = [day for one in accounts if (day := first_day(self._session, one)) is not None]
        if not days:
            says = _tr(
                "There is nothing to report yet. Log how many followers you have, or a post."
            )
            return Lacking(says, ("log_followers", "log_post"))
        if min(days) > self.period.last_day:
            says = _tr("Nothing was logged by then. The first day with something is {day}.")
            return Lacking(says.format(day=words.short_day(min(days))))
        return None


@dataclass(frozen=True, slots=True, eq=False)
class _Plan:
    """What the report is made of."""

    ask: Callable[[], AbstractContextManager[Reading]]
    logs: Mapping[str, AccountLog]
    accounts: tuple[Account, ...]
    period: Period
    today: date
    include: frozenset[Include]
    language: Language
    size: QPageSize.PageSizeId
    keep: Callable[[Progress, Path], None]
    digest: Callable[[Reading], str]


def _make(plan: _Plan, step: Step) -> Made:
    step(0, 0)
    with plan.ask() as read:
        report = progress(
            ReadAlready(plan.logs, read.posts),
            plan.accounts,
            plan.period,
            plan.today,
            plan.include,
            language=plan.language,
            digest=plan.digest(read),
        )
    step(0, 0)
    text = document(report)
    pages = pages_of(text, plan.size, step=step)
    told = about(text)

    def save(path: Path, step: Step) -> None:
        # The pages that are seen are those that are written.
        write_report(path, report, lambda _: pdf_of(pages, told, step))

    signs = {sign for number in range(len(pages)) for sign in pages.text(number)}
    lacking = without_font("".join(sorted(signs)))
    return Made(pages, told.title, save, lacking, partial(plan.keep, report))


def _first_period(session: Session) -> Period:
    """The last full month, or the running one if no account of the log is older."""
    today = session.today
    running = period_of(Unit.MONTH, today, today, session.rules.first_weekday)
    days = [day for account in session.accounts if (day := first_day(session, account))]
    older = bool(days) and min(days) < running.first_day
    return period_before(running) if older else running


def first_day(session: Session, account: Account) -> date | None:
    """The day of the first follower count or post of an account; None without any."""
    log = session.log(account)
    days = [int(column.day[0]) for column in (log.counts, log.posts) if len(column)]
    return date.fromordinal(min(days)) if days else None
