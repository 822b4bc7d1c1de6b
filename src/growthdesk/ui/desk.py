"""The window furnished: its pages, and what each action of the menus does."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QDialog, QMessageBox

from growthdesk import __version__
from growthdesk.analysis.moments import Moment
from growthdesk.domain.rows import Account, Plan, Post
from growthdesk.paths import FILE_NAME, SAMPLE_NAME
from growthdesk.ui.chart_deeds import ChartDeeds
from growthdesk.ui.choices import Choices
from growthdesk.ui.computers import Computers
from growthdesk.ui.dialogs.account import (
    add_account_sheet,
    edit_account_sheet,
    followers_sheet,
)
from growthdesk.ui.dialogs.backups import BackupsSheet
from growthdesk.ui.dialogs.catch_up import catch_up_sheet
from growthdesk.ui.dialogs.creator import creator_sheet
from growthdesk.ui.dialogs.error_log import ErrorLogSheet
from growthdesk.ui.dialogs.explanations import ExplanationsSheet
from growthdesk.ui.dialogs.first_run import first_run_sheet
from growthdesk.ui.dialogs.import_sheet import ImportSheet
from growthdesk.ui.dialogs.note import note_sheet
from growthdesk.ui.dialogs.pause import break_sheet
from growthdesk.ui.dialogs.plan import plan_sheet
from growthdesk.ui.dialogs.post import post_sheet
from growthdesk.ui.dialogs.results import due_results_sheet, results_sheet
from growthdesk.ui.dialogs.where_data import WhereDataSheet
from growthdesk.ui.explain import Explanation, explanation_of, explanations_in
from growthdesk.ui.keeping import Keeping
from growthdesk.ui.log_deeds import LogDeeds
from growthdesk.ui.pages.consistency import ConsistencyPage
from growthdesk.ui.pages.insights import InsightsPage
from growthdesk.ui.pages.posts import PostsPage
from growthdesk.ui.pages.reports import ReportsPage
from growthdesk.ui.pages.today import TodayPage
from growthdesk.ui.reminding import Reminding
from growthdesk.ui.sample_tour import SampleTour
from growthdesk.ui.session import Session
from growthdesk.ui.spoken_roles import tell_roles
from growthdesk.ui.tab_order import tab_as_read
from growthdesk.ui.theme import Theme
from growthdesk.ui.window import Window


class Desk(QObject):
    """One log in a window. ``log_requested`` carries the path of another one, None for her own.

    ``sample_requested`` asks for the sample log in its place, ``tour_requested`` for a tour of it.
    """

    log_requested = Signal(object)
    sample_requested = Signal()
    tour_requested = Signal()

    def __init__(self, session: Session, theme: Theme, settings: QSettings) -> None:
        super().__init__()
        self.session = session
        self._settings = settings
        tell_roles()
        self.window = Window(session, theme, settings)
        session.setParent(self.window)
        self.choices = Choices(session, self.window, settings)
        self.reminding = Reminding(session, self.choices.preferences, self.window)
        self.keeping = Keeping(session, self.window)
        self.charts = ChartDeeds(session, self.window, self._open)
        self.log = LogDeeds(session, self.window, self.choices.preferences, self._open)
        self.log.log_requested.connect(self.log_requested)
        self.computers = Computers(session, self.window.notices, settings, self.window)
        self.computers.merge_wanted.connect(self.log.merge)
        actions = self.window.actions_by_name
        deeds = {**self._deeds(), **self.choices.deeds(), **self.charts.deeds(), **self.log.deeds()}
        for name, deed in deeds.items():
            actions[name].triggered.connect(lambda _=False, deed=deed: deed())
        self.window.show_pages(
            {
                "today": self._today_page,
                "posts": self._posts_page,
                "growth": self.charts.growth_page,
                "consistency": self._consistency_page,
                "insights": lambda: InsightsPage(session, theme, actions),
                "reports": lambda: ReportsPage(session, theme, actions, self.choices.preferences),
            }
        )
        self.window.files_dropped.connect(self._import_paths)
        self.window.explanation_wanted.connect(self._explain)
        self.window.setWindowTitle(self._title())
        self.sample_tour = SampleTour(self.window)
        self.sample_tour.own_log_wanted.connect(partial(self.log_requested.emit, None))

    def welcome(self) -> None:
        """Ask the three questions of the first start, if there is no account yet."""
        if not self.session.accounts:
            sheet = first_run_sheet(
                self.session, self.window, self._import_files, self.sample_requested.emit
            )
            self._open(sheet)

    def tell_of_crash(self) -> None:
        """Say that the program ended all at once last time, and that the log has been looked at."""
        self.window.toast.say(
            self.tr("Growthdesk ended unexpectedly last time. Your log was checked and is fine."),
            trouble=True,
        )

    def _title(self) -> str:
        path = self.session.store.path
        if path.name == FILE_NAME:
            return "Growthdesk"
        if path.name == SAMPLE_NAME:
            return self.tr("Sample data")
        return path.stem  # the desktop adds the name of the program

    def _deeds(self) -> dict[str, Callable[[], object]]:
        return {
            "own_log": partial(self.log_requested.emit, None),
            "sample_log": self.sample_requested.emit,
            "import": self._import_files,
            "paste_table": self._import_clipboard,
            "backups": lambda: self._open(BackupsSheet(self.session, self.keeping, self.window)),
            "export_report": partial(self._on_reports, ReportsPage.export),
            "print_report": partial(self._on_reports, ReportsPage.print_report),
            "search": partial(self._on_posts, PostsPage.focus_search),
            "post_details": partial(self._on_posts, PostsPage.turn_details),
            "columns": partial(self._on_posts, PostsPage.choose_columns),
            "log_post": self._log_post,
            "log_followers": lambda: self._open(followers_sheet(self.session, self.window)),
            "catch_up": lambda: self._open(catch_up_sheet(self.session, self.window)),
            "log_results": self._log_results,
            "add_note": partial(self._about_account, note_sheet),
            "add_account": lambda: self._open(add_account_sheet(self.session, self.window)),
            "edit_account": partial(self._about_account, edit_account_sheet),
            "edit_plan": partial(self._about_account, plan_sheet),
            "add_break": partial(self._about_account, break_sheet),
            "share_card": self._share_milestone,
            "your_details": lambda: self._open(creator_sheet(self.session, self.window)),
            "remove_account": self._remove_account,
            "explain": partial(self._explain, None),
            "take_tour": self.tour_requested.emit,
            "where_data": self._show_where_data,
            "error_log": lambda: self._open(ErrorLogSheet(self.window)),
            "about": self._show_about,
        }

    def _today_page(self) -> TodayPage:
        window, preferences = self.window, self.choices.preferences
        page = TodayPage(self.session, window.theme, window.actions_by_name, preferences)
        page.results_requested.connect(self._log_results_of)
        page.history_wanted.connect(self._import_history)
        page.share_wanted.connect(self._share)
        page.backup.follow(self.keeping)
        page.post_wanted.connect(self._edit_post)
        return page

    def _share_milestone(self) -> None:
        if self.session.account is not None:
            self._share(self.session.account, None)

    def _share(self, account: Account, moment: Moment | None) -> None:
        self._on_reports(lambda page: page.show_picture(account, moment))

    def _consistency_page(self) -> ConsistencyPage:
        page = ConsistencyPage(self.session, self.window.theme, self.window.actions_by_name)
        page.plan_wanted.connect(self._suggest_plan)
        page.post_wanted.connect(self._edit_post)
        return page

    def _suggest_plan(self, plan: Plan) -> None:
        for account in self.session.accounts:
            if account.id == plan.account_id:
                self._open(plan_sheet(self.session, account, self.window, plan))

    def _edit_post(self, post: Post) -> None:
        for account in self.session.accounts:
            if account.id == post.account_id:
                self._open(post_sheet(self.session, account, self.window, post))

    def _posts_page(self) -> PostsPage:
        page = PostsPage(
            self.session, self.window.theme, self.window.actions_by_name, self._settings
        )
        page.explanation_wanted.connect(self._explain)
        return page

    def _open(self, sheet: QDialog) -> None:
        # Not exec(): it would block the timers that watch the file, and every test.
        sheet.setModal(True)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        tab_as_read(sheet)
        sheet.open()

    def _about_account(self, make: Callable[[Session, Account, Window], QDialog]) -> None:
        account = self.session.account
        if account is not None:
            self._open(make(self.session, account, self.window))

    def _remove_account(self) -> None:
        account = self.session.account
        if account is not None:
            edit = self.session.read.removal_of_account(account)
            self.session.attempt(lambda: self.session.do(edit, "Remove the account"))

    def _log_post(self) -> None:
        # With all accounts shown, the sheet asks which one.
        self._open(post_sheet(self.session, self.session.account, self.window))

    def _log_results(self) -> None:
        page = self.window.page_shown()
        chosen = page.chosen_post() if isinstance(page, PostsPage) else None
        if chosen is not None:
            self._log_results_of(chosen)
        else:
            self._open(due_results_sheet(self.session, self.window))

    def _log_results_of(self, post: Post) -> None:
        self._open(results_sheet(self.session, post, self.window))

    def _on_posts(self, deed: Callable[[PostsPage], None]) -> None:
        page = self.window.open_page("posts")
        if isinstance(page, PostsPage):
            deed(page)

    def _on_reports(self, deed: Callable[[ReportsPage], None]) -> None:
        page = self.window.open_page("reports")
        if isinstance(page, ReportsPage):
            deed(page)

    def _import_files(self) -> None:
        self._open(self._import_sheet())

    def _import_paths(self, paths: list[Path]) -> None:
        sheet = self._import_sheet()
        sheet.add_files(paths)
        self._open(sheet)

    def _import_clipboard(self) -> None:
        sheet = self._import_sheet()
        sheet.paste()
        self._open(sheet)

    def _import_history(self, platform: str) -> None:
        sheet = self._import_sheet()
        sheet.show_steps(platform)
        self._open(sheet)

    def _import_sheet(self) -> ImportSheet:
        return ImportSheet(self.session, self.window.theme, self.window)

    def _explain(self, chosen: Explanation | None) -> None:
        told = explanations_in(self.window.page_shown())
        # With a key it is about what has the focus, if that is a number.
        chosen = chosen or explanation_of(self.window.focusWidget())
        self._open(ExplanationsSheet(told, chosen, self.window))

    def _show_where_data(self) -> None:
        preferences = Path(self._settings.fileName())
        self._open(WhereDataSheet(self.session, preferences, self.window))

    def _show_about(self) -> None:
        told = self.tr("Growthdesk {version}\n\nYour log lies in {path}.").format(
            version=__version__, path=self.session.store.path
        )
        box = QMessageBox(self.window)
        box.setWindowTitle(self.tr("About Growthdesk"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIconPixmap(self.window.windowIcon().pixmap(48))
        box.setText(told)
        self._open(box)

    def close(self) -> None:
        """Close the window and the log."""
        self.keeping.end()
        self.computers.stop()
        self.window.close()
        self.session.store.close()
        self.window.deleteLater()
