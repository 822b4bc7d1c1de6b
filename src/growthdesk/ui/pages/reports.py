"""The page Reports: what the report is about at the left, its pages at the right."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from growthdesk.analysis.inputs import counts_between, posts_on
from growthdesk.analysis.period import Period, Unit, period_before, period_of
from growthdesk.analysis.summary import summarise
from growthdesk.domain.rows import Account
from growthdesk.errors import Trouble
from growthdesk.reports.progress import Progress, document, progress
from growthdesk.reports.write import ENDINGS, write_report
from growthdesk.ui import words
from growthdesk.ui.explain import explain
from growthdesk.ui.kept_reports import keep_report
from growthdesk.ui.paper.pages import pages_of
from growthdesk.ui.paper.pdf import pdf_bytes
from growthdesk.ui.paper.preview import Preview
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.action_button import ActionButton
from growthdesk.ui.widgets.empty import Empty
from growthdesk.ui.widgets.file_dialogs import ask_where_to_save
from growthdesk.ui.widgets.header import Fresh, Header, page_layout
from growthdesk.ui.widgets.report_choices import ReportChoices


class ReportsPage(QWidget):
    """What is seen is what is written to the file."""

    def __init__(self, session: Session, _: Theme, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self._session = session
        self._folder = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        # Made with the longest of its words, so that it never has to grow.
        self.export_button = ActionButton(
            actions["export_report"], self._export_words("html"), "primary"
        )
        header = Header(self.export_button)
        header.say(self.tr("Reports"), self.tr("What you see is what is written to the file"))
        layout = page_layout(self, header)
        self.choices = ReportChoices(session, _first_period(session))
        self.choices.changed.connect(self._draw)
        self.choices.format_changed.connect(self._say_format)
        self.preview = Preview()
        self._no_account = Empty(
            self.tr("Add an account, and its report is drawn here."),
            actions["add_account"],
            actions["import"],
        )
        self._nothing = Empty(
            self.tr("There is nothing to report yet. Log how many followers you have, or a post."),
            actions["log_followers"],
            actions["log_post"],
        )
        self._no_choice = Empty(self.tr("Tick at least one account."))
        row = QHBoxLayout()
        row.setSpacing(16)
        layout.addLayout(row, 1)
        row.addWidget(self.choices)
        self._shown = QStackedLayout()
        row.addLayout(self._shown, 1)
        # It shows its first widget at once, which would be a window while it is in no page.
        for widget in (self.preview, self._no_account, self._nothing, self._no_choice):
            self._shown.addWidget(widget)
        self._say_format()
        self._fresh = Fresh(self, session, self.refresh)

    def refresh(self) -> None:
        """Draw the report of the log as it is now."""
        self.choices.fill()
        self.choices.setVisible(bool(self._session.accounts))
        self._draw()

    def report(self) -> Progress:
        """The report as it is chosen. Raises Trouble if no account is ticked."""
        accounts = self.choices.accounts
        if not accounts:
            raise Trouble("No account is chosen for the report.", "Tick at least one.")
        return progress(
            self._session.read,
            accounts,
            self.choices.period.period,
            self._session.today,
            self.choices.include,
        )

    def export(self) -> None:
        """Ask for a file, and write the report into it."""
        self.choices.fill()
        if not self._session.attempt(self.report):  # there is nothing to ask for then
            return
        ending = self.choices.ending
        kinds = [ending, *(e[1:] for e in ENDINGS if e[1:] != ending)]
        ask_where_to_save(
            self,
            self.tr("Export report"),
            self._folder / self.file_name(),
            [f"{kind.upper()} (*.{kind})" for kind in kinds],
            lambda path: self._session.attempt(lambda: self.save_to(path)),
        )

    def save_to(self, path: Path) -> None:
        """Write the report into this file, as its ending says. Raises Trouble."""
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            report = self.report()
            write_report(path, report, pdf_bytes)
            keep_report(self._session, report, path)
        finally:
            QGuiApplication.restoreOverrideCursor()
        self._folder = path.parent
        day = words.short_day(self._session.today, self._session.today)
        self.choices.say_saved(self.tr("Saved last: {name}, {day}").format(name=path.name, day=day))
        self._session.told.emit(self.tr("Saved {name}").format(name=path.name), False)

    def file_name(self) -> str:
        """The name that the file is given unless another is typed."""
        days = self.choices.period.period.key.replace("..", " to ")
        return f"Progress {days}.{self.choices.ending}"

    def _draw(self) -> None:
        session = self._session
        if not session.accounts:
            self._shown.setCurrentWidget(self._no_account)
        elif not self.choices.accounts:
            self._shown.setCurrentWidget(self._no_choice)
        elif not any(_first_day(session, account) for account in self.choices.accounts):
            self._shown.setCurrentWidget(self._nothing)
        else:
            self._shown.setCurrentWidget(self.preview)
            self.preview.show_pages(pages_of(document(self.report())))
            self._explain()

    def _explain(self) -> None:
        """Let the report be asked for the counts and posts of its accounts."""
        period = self.choices.period.period
        first, last = period.first_day, period.last_day
        days = range(first.toordinal(), last.toordinal() + 1)
        logs = [self._session.log(account) for account in self.choices.accounts]
        inputs = [
            made for log in logs for made in (counts_between(log, first, last), posts_on(log, days))
        ]
        explain(self.preview, self.tr("Numbers of the report"), summarise, *inputs)

    def _say_format(self) -> None:
        text = self._export_words(self.choices.ending)
        self.export_button.setText(text)
        self.export_button.setAccessibleName(text)

    def _export_words(self, ending: str) -> str:
        return self.tr("Export {kind}").format(kind=ending.upper())


def _first_period(session: Session) -> Period:
    """The last full month, or the running one if no account of the log is older."""
    today = session.today
    running = period_of(Unit.MONTH, today, today, session.rules.first_weekday)
    days = [day for account in session.accounts if (day := _first_day(session, account))]
    older = bool(days) and min(days) < running.first_day
    return period_before(running) if older else running


def _first_day(session: Session, account: Account) -> date | None:
    """The day of the first follower count or post of an account; None without any."""
    log = session.log(account)
    days = [int(column.day[0]) for column in (log.counts, log.posts) if len(column)]
    return date.fromordinal(min(days)) if days else None
