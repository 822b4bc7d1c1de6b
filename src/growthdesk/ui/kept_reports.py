"""Reports that were made, as the window keeps them, opens them and makes them again."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPageSize

from growthdesk.domain.made_report import MadeReport
from growthdesk.errors import Trouble
from growthdesk.reports.made import compared_with, made_report, report_again
from growthdesk.reports.progress import Progress
from growthdesk.reports.write import ENDINGS, write_report
from growthdesk.ui.outside import open_outside
from growthdesk.ui.paper.pdf import pdf_bytes
from growthdesk.ui.report_language import report_language
from growthdesk.ui.session import Session


def keep_report(session: Session, report: Progress, path: Path) -> None:
    """Add a report that was written to those that were made. Raises Trouble as the store does."""
    session.large.check_done()
    session.store.keep_report(made_report(report, path.name, session.now()), path.resolve())


def make_again(session: Session, made: MadeReport, path: Path, size: QPageSize.PageSizeId) -> str:
    """Make a report again into this file, on that paper; a sentence that tells whether its numbers are the same.

    Raises Trouble if its account is gone, or the file cannot be written.
    """
    report = report_again(
        session.read,
        made,
        session.accounts,
        session.rules.first_weekday,
        language=report_language(made.language),
        digest=session.read.digest(made.account_ids),
    )
    write_report(path, replace(report, made_on=session.today), partial(pdf_bytes, size=size))
    keep_report(session, report, path)
    return compared_with(made, report)


def open_report(path: Path) -> None:
    """Open the file of a report in the program for such files.

    A log may come from somebody else, and what it names as a report may be anything: only files
    that a report can be are opened. Raises Trouble if it is none, or not there any more.
    """
    if path.suffix.casefold() not in ENDINGS:
        raise Trouble(_tr("“{name}” is no report.").format(name=path.name), _tr("Make it again."))
    if not path.is_file():
        raise Trouble(
            _tr("“{name}” is not there any more.").format(name=path.name), _tr("Make it again.")
        )
    open_outside(path)


def show_in_folder(path: Path) -> None:
    """Show the folder that a report lies in. Raises Trouble if it is not there any more."""
    if not path.parent.is_dir():
        raise Trouble(
            _tr("The folder “{name}” is not there any more.").format(name=path.parent.name),
            _tr("Make the report again in another one."),
        )
    open_outside(path.parent)


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeptReports", text)
