"""Last month’s report, made by itself on the first start of a month, if that is wished."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from growthdesk.errors import Trouble, not_written
from growthdesk.paths import SAMPLE_NAME
from growthdesk.ui import words
from growthdesk.ui.language import window_report_language
from growthdesk.ui.preferences import Preferences, usual_reports_folder
from growthdesk.ui.session import Session
from growthdesk.ui.work import Tell, Work, start

if TYPE_CHECKING:
    from growthdesk.analysis.period import Period
    from growthdesk.reports.progress import Progress

_EVERY_MS = 600_000


class MonthReport(QObject):
    """``ready`` carries where the report lies, and a sentence that says so.

    ``failed`` carries a Trouble; it is tried again at the next start. A window that stays open
    over the end of a month does the same as one that is opened after it.
    """

    ready = Signal(object, str)
    failed = Signal(object)

    def __init__(self, session: Session, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._preferences = preferences
        self._tried = ""
        self._work: Work[Progress] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        QTimer.singleShot(0, self, self.look)

    def look(self) -> None:
        """Make the report of last month if it is wished, due, and was not tried since the start."""
        session = self._session
        if not self._preferences.flag("month_report") or session.store.path.name == SAMPLE_NAME:
            return
        # Reports are imported only where one is wished.
        from growthdesk.reports.by_itself import month_due, tells_of
        from growthdesk.reports.progress import progress
        from growthdesk.reports.reads import ReadAlready
        from growthdesk.store.beside import reading_beside

        month = month_due(session.today, session.read.reports_made())
        if month is None or month.key == self._tried or self._work is not None:
            return
        self._tried = month.key
        logs = {
            account.id: session.read.account_log(account, month.last_day, session.today)
            for account in session.accounts
        }
        accounts = [one for one in session.accounts if tells_of(logs[one.id], month)]
        if not accounts:
            return  # an empty month is nothing to show
        path, today, language = session.store.path, session.today, window_report_language()

        def job(_: Tell) -> "Progress":
            with reading_beside(path) as read:
                known, digest = (
                    ReadAlready(logs, read.posts),
                    read.digest(one.id for one in accounts),
                )
                return progress(known, accounts, month, today, language=language, digest=digest)

        self._work = start(job, self._write, self._fail, lambda _: None, self)

    def _write(self, report: "Progress") -> None:
        from growthdesk.reports.by_itself import month_due
        from growthdesk.reports.write import write_report
        from growthdesk.ui.kept_reports import keep_report
        from growthdesk.ui.paper.pdf import pdf_bytes
        from growthdesk.ui.reporting.paper_size import paper_of, size_named

        self._work = None
        folder = self._preferences.reports_folder
        try:
            if month_due(self._session.today, self._session.read.reports_made()) is None:
                return  # another window was faster
            path = _free(_made(folder), f"Progress {report.period.key}")
            size = size_named(paper_of(self._preferences))
            write_report(path, report, partial(pdf_bytes, size=size))
            keep_report(self._session, report, path)
        except Trouble as trouble:
            self._fail(trouble)
            return
        said = self.tr("The report of {month} is ready").format(month=_month(report.period))
        self.ready.emit(path, said)

    def _fail(self, trouble: Trouble) -> None:
        self._work = None
        again = self.tr("Last month’s report is tried again at the next start.")
        self.failed.emit(Trouble(trouble.says, again))


def _month(period: "Period") -> str:
    return words.month_of_year(period.first_day)


def _made(folder: Path) -> Path:
    """The folder, the usual one made if it is missing. Raises Trouble if it is not there.

    One that was chosen is not made again: where it was may be a disk that is not plugged in.
    """
    try:
        if folder == usual_reports_folder():
            folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise not_written(folder, error) from error
    if not folder.is_dir():
        raise Trouble(f"The folder “{folder}” is not there.", "Choose another folder.")
    return folder


def _free(folder: Path, stem: str) -> Path:
    """A name in the folder that nothing has yet: what lies there is never written over."""
    path = folder / f"{stem}.pdf"
    number = 2
    while path.exists():
        path = folder / f"{stem} ({number}).pdf"
        number += 1
    return path
