"""The window furnished: its pages, and what each action of the menus does."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from growthdesk.paths import FILE_NAME, SAMPLE_NAME
from growthdesk.ui.application import wear_icon
from growthdesk.ui.chart_deeds import ChartDeeds
from growthdesk.ui.choices import Choices
from growthdesk.ui.computers import Computers
from growthdesk.ui.entry_deeds import EntryDeeds
from growthdesk.ui.explain import Explanation, explanation_of, explanations_in
from growthdesk.ui.import_deeds import ImportDeeds
from growthdesk.ui.keeping import Keeping
from growthdesk.ui.log_deeds import LogDeeds
from growthdesk.ui.once_painted import once_painted
from growthdesk.ui.pages.today import TodayPage
from growthdesk.ui.reminding import Reminding
from growthdesk.ui.session import Session
from growthdesk.ui.spoken_roles import tell_roles
from growthdesk.ui.tab_order import tab_as_read
from growthdesk.ui.theme import Theme
from growthdesk.ui.whereabouts import Whereabouts
from growthdesk.ui.window import Window

if TYPE_CHECKING:
    from growthdesk.ui.pages.posts import PostsPage
    from growthdesk.ui.pages.reports import ReportsPage
    from growthdesk.ui.sample_tour import SampleTour


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
        self.entries = EntryDeeds(session, self.window, self._open)
        self.imports = ImportDeeds(session, self.window, self._open)
        self.log = LogDeeds(session, self.window, settings, self.keeping, self._open)
        self.log.log_requested.connect(self.log_requested)
        self.computers = Computers(session, self.window.notices, settings, self.window)
        self.computers.merge_wanted.connect(self.log.merge)
        self.whereabouts = Whereabouts(session, self.window.notices, self.window)
        self.whereabouts.open_wanted.connect(self._open_instead)
        doers = (self.choices, self.charts, self.entries, self.imports, self.log)
        for deeds in (self._deeds(), *(one.deeds() for one in doers)):
            for name, deed in deeds.items():
                action = self.window.actions_by_name[name]
                action.triggered.connect(lambda _=False, deed=deed: deed())
        # Today is there at once; the other pages are imported when they are first opened.
        self.window.show_pages(
            {
                "today": self._today_page,
                "posts": self._posts_page,
                "growth": self.charts.growth_page,
                "consistency": self._consistency_page,
                "insights": self._insights_page,
                "reports": self._reports_page,
            }
        )
        once_painted(self.window.page_shown(), wear_icon)
        self.window.explanation_wanted.connect(self._explain)
        self.window.setWindowTitle(self._title())

    @cached_property
    def sample_tour(self) -> "SampleTour":
        """The tour of the sample log, made when somebody takes it."""
        from growthdesk.ui.sample_tour import SampleTour

        tour = SampleTour(self.window)
        tour.own_log_wanted.connect(partial(self.log_requested.emit, None))
        return tour

    def begin(self) -> None:
        """Look after the log, and after its place, from now on."""
        self.keeping.begin()
        self.computers.start()
        self.whereabouts.start()

    def welcome(self) -> None:
        """Ask the three questions of the first start, if there is no account yet."""
        if not self.session.accounts:
            from growthdesk.ui.dialogs.first_run import first_run_sheet

            take_in, look_around = self.imports.import_files, self.sample_requested.emit
            self._open(first_run_sheet(self.session, self.window, take_in, look_around))

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
            "take_tour": self.tour_requested.emit,
            "export_report": lambda: self._on_reports(lambda page: page.export()),
            "print_report": lambda: self._on_reports(lambda page: page.print_report()),
            "search": lambda: self._on_posts(lambda page: page.focus_search()),
            "post_details": lambda: self._on_posts(lambda page: page.turn_details()),
            "columns": lambda: self._on_posts(lambda page: page.choose_columns()),
            "explain": partial(self._explain, None),
        }

    def _today_page(self) -> TodayPage:
        window, preferences = self.window, self.choices.preferences
        page = TodayPage(self.session, window.theme, window.actions_by_name, preferences)
        page.results_requested.connect(self.entries.log_results_of)
        page.history_wanted.connect(self.imports.import_history)
        page.share_wanted.connect(self.entries.share)
        page.post_wanted.connect(self.entries.edit_post)
        page.backup.follow(self.keeping)
        return page

    def _posts_page(self) -> QWidget:
        from growthdesk.ui.pages.posts import PostsPage

        window = self.window
        page = PostsPage(self.session, window.theme, window.actions_by_name, self._settings)
        page.explanation_wanted.connect(self._explain)
        return page

    def _consistency_page(self) -> QWidget:
        from growthdesk.ui.pages.consistency import ConsistencyPage

        page = ConsistencyPage(self.session, self.window.theme, self.window.actions_by_name)
        page.plan_wanted.connect(self.entries.suggest_plan)
        page.post_wanted.connect(self.entries.edit_post)
        return page

    def _insights_page(self) -> QWidget:
        from growthdesk.ui.pages.insights import InsightsPage

        return InsightsPage(self.session, self.window.theme, self.window.actions_by_name)

    def _reports_page(self) -> QWidget:
        from growthdesk.ui.pages.reports import ReportsPage

        window, preferences = self.window, self.choices.preferences
        return ReportsPage(self.session, window.theme, window.actions_by_name, preferences)

    def _on_posts(self, deed: "Callable[[PostsPage], None]") -> None:
        from growthdesk.ui.pages.posts import PostsPage

        page = self.window.open_page("posts")
        if isinstance(page, PostsPage):
            deed(page)

    def _on_reports(self, deed: "Callable[[ReportsPage], None]") -> None:
        from growthdesk.ui.pages.reports import ReportsPage

        page = self.window.open_page("reports")
        if isinstance(page, ReportsPage):
            deed(page)

    def _open(self, sheet: QDialog) -> None:
        # Not exec(): it would block the timers that watch the file, and every test.
        sheet.setModal(True)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        tab_as_read(sheet)
        sheet.open()

    def _explain(self, chosen: Explanation | None) -> None:
        from growthdesk.ui.dialogs.explanations import ExplanationsSheet

        told = explanations_in(self.window.page_shown())
        # With a key it is about what has the focus, if that is a number.
        chosen = chosen or explanation_of(self.window.focusWidget())
        self._open(ExplanationsSheet(told, chosen, self.window))

    def _open_instead(self, path: Path | None) -> None:
        if path is None:
            self.window.actions_by_name["open_log"].trigger()
        else:
            self.log_requested.emit(path)

    def abandon(self) -> None:
        """Let go of a log that is damaged, before the window closes: nothing more is written to it."""
        self.whereabouts.stop()
        self.session.large.leave()
        self.session.store.abandon()

    def close(self) -> None:
        """Close the window and the log."""
        self.keeping.end()
        self.whereabouts.stop()
        self.session.large.leave()
        self.computers.stop()
        self.window.close()
        self.session.store.close()
        self.window.deleteLater()
