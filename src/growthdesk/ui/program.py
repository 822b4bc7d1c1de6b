"""The running program: one window, which can change to another log or speak another language."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from growthdesk.error_log import keep, last_crash, versions, watch_for_crashes
from growthdesk.errors import Trouble
from growthdesk.paths import default_log, sample_log
from growthdesk.store.store import Store
from growthdesk.store.troubles import Damaged, is_damage
from growthdesk.ui import words
from growthdesk.ui.application import new_application, own_icon, tell_and_give_up, wear_icon
from growthdesk.ui.desk import Desk
from growthdesk.ui.language import settle_language
from growthdesk.ui.only_window import OnlyWindow
from growthdesk.ui.preferences import Preferences
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.tray import Tray, tray_is_there
from growthdesk.ui.unexpected import Unexpected

if TYPE_CHECKING:
    from growthdesk.ui.dialogs.damage import DamageSheet

Clock = Callable[[], datetime]


class Program(QObject):
    """Opens a log in a window; another log takes the place of the first, window and all.

    With an icon in the tray it goes on when the window is closed.
    """

    def __init__(
        self, theme: Theme, settings: QSettings, now: Clock, *, in_tray: bool = False
    ) -> None:
        """``in_tray`` asks for the tray whatever the preferences say, and for no window at first."""
        super().__init__()
        self._theme = theme
        self._settings = settings
        self._now = now
        self._in_tray = in_tray and tray_is_there()
        self._tray: Tray | None = None
        self._quick: QDialog | None = None
        self._damage: DamageSheet | None = None
        self.desk: Desk | None = None
        self.only = OnlyWindow(self)
        self.only.asked.connect(self._show_window)

    def open(self, path: Path) -> Desk:
        """Show the log at a path. Raises Trouble, with the open log left as it is."""
        store = Store(path, self._now)
        earlier = self.desk
        self.only.take(path)
        self.desk = desk = Desk(Session(store, self._now), self._theme, self._settings)
        desk.log_requested.connect(self._open_other)
        desk.sample_requested.connect(self._look_around)
        desk.tour_requested.connect(lambda: self._attempt(self._take_tour))
        desk.session.damaged.connect(self.tell_damage)
        desk.keeping.damaged.connect(self.tell_damage)
        desk.choices.preferences.changed.connect(self._follow)
        desk.reminding.due.connect(self._remind)
        desk.log.month_report.ready.connect(self._tell_of_report)
        desk.window.actions_by_name["quit"].triggered.connect(self._quit)
        self._follow_tray()
        desk.begin()
        if earlier is not None:  # a window that comes in place of another stands where that stood
            desk.window.restoreGeometry(earlier.window.saveGeometry())
        if earlier is not None or not self._in_tray:
            desk.window.show()
            desk.welcome()
        if earlier is not None:
            earlier.close()
        return desk

    def _follow(self, name: str) -> None:
        if name == "tray":
            self._follow_tray()
        elif name in ("language", "numbers"):
            # The window goes, and with it the field whose signal this is.
            QTimer.singleShot(0, self, lambda: self._attempt(lambda: self._speak_again(name)))

    def _speak_again(self, name: str) -> None:
        """Open the same log anew in the language of now, at the same place."""
        app = QCoreApplication.instance()
        if self.desk is None or app is None:
            return
        earlier, preferences = self.desk, self.desk.choices.preferences
        settle_language(app, app, preferences.language, preferences.numbers)
        page, account = earlier.window.page, earlier.session.account
        desk = self.open(earlier.session.store.path)
        desk.session.select(account)
        desk.window.open_page(page)
        settings = desk.choices.open_settings()
        settings.go_to(
            settings.computer.language if name == "language" else settings.computer.numbers
        )

    def _follow_tray(self) -> None:
        """Have an icon in the tray if it is wished and there is one, and stay for it."""
        if self.desk is None:
            return
        wished = self._in_tray or (self.desk.choices.preferences.flag("tray") and tray_is_there())
        if wished and self._tray is None:
            self._tray = Tray(own_icon(), self)
            self._tray.window_wanted.connect(self._show_window)
            self._tray.quick_log_wanted.connect(self._quick_log)
            self._tray.quit_wanted.connect(QApplication.quit)
        elif not wished and self._tray is not None:
            self._tray.remove()
            self._tray = None
        QApplication.setQuitOnLastWindowClosed(not wished)

    def _show_window(self) -> None:
        if self.desk is not None:
            window = self.desk.window
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.show()
            window.raise_()
            window.activateWindow()

    def _quick_log(self) -> None:
        if self.desk is not None and self.desk.session.accounts:
            from growthdesk.ui.dialogs.quick import quick_sheet

            self._quick = quick_sheet(self.desk.session, None)
            self._quick.show()
            self._quick.activateWindow()
        else:
            self._show_window()

    def _remind(self, text: str) -> None:
        if self._tray is not None:
            self._tray.tell(self.tr("Growthdesk"), text)
        elif self.desk is not None:
            self.desk.window.toast.say(text)
            QApplication.alert(self.desk.window)

    def _tell_of_report(self, _: Path, text: str) -> None:
        """Say in the tray what the window would say if there were one."""
        if self._tray is not None and self.desk is not None and not self.desk.window.isVisible():
            self._tray.tell(self.tr("Growthdesk"), text)

    def _quit(self) -> None:
        """End, although an icon in the tray would go on without a window."""
        if self._tray is not None:
            QApplication.quit()

    def _open_other(self, path: Path | None) -> None:
        wanted = path or default_log()
        if not self.is_open_elsewhere(wanted):
            self._attempt(lambda: self.open(wanted))

    def log(self) -> Path | None:
        """Where the open log lies; None while none is open."""
        return self.desk.session.store.path if self.desk is not None else None

    def is_open_elsewhere(self, path: Path) -> bool:
        """Whether another window has that log, which then has come to the front."""
        return self.only.is_elsewhere(path) and self.only.ask(path)

    def _look_around(self) -> None:
        """Show the sample log, and with it the tour if it is there for the first time."""
        self._attempt(self._open_sample if sample_log().exists() else self._take_tour)

    def _take_tour(self) -> None:
        if self.desk is None or self.desk.session.store.path != sample_log():
            self._open_sample()
        if self.desk is not None:
            self.desk.sample_tour.begin()

    def _open_sample(self) -> None:
        if self.is_open_elsewhere(sample_log()):
            return
        from growthdesk.store.sample import write_sample

        with Store(sample_log(), self._now) as store:
            write_sample(store, self._now().date())
        self.open(sample_log())

    def meet(self, error: BaseException) -> bool:
        """Take up an error that came out of the window if it says that the log is damaged."""
        if self.desk is None or not (is_damage(error) or isinstance(error, Damaged)):
            return False
        self.tell_damage(Damaged(self.desk.session.store.path))
        return True

    def tell_damage(self, damaged: Damaged) -> None:
        """Ask what is to take the place of a damaged log, once; the log is let go if it is open."""
        if self._damage is None:
            # Later, when whoever met the damage has come to an end.
            from growthdesk.ui.dialogs.damage import DamageSheet

            self._damage = DamageSheet(damaged.path, self._now())
            self._damage.repaired.connect(self._open_repaired)
            self._damage.other_wanted.connect(self._open_another_log)
            self._damage.finished.connect(self._leave_damage)
            QTimer.singleShot(0, self, lambda: self._let_go(damaged.path))

    def _let_go(self, path: Path) -> None:
        desk = self.desk
        is_open = desk is not None and desk.session.store.path == path
        if desk is not None and is_open:
            self.desk = None
            desk.abandon()
        if self._damage is not None:
            self._damage.begin()  # before the last window closes, with which the program ends
        if desk is not None and is_open:
            desk.close()

    def _open_repaired(self, path: Path) -> None:
        if self._damage is not None:
            self._attempt(lambda: self.open(path), self._damage.say)

    def _open_another_log(self, path: Path) -> None:
        sheet = self._damage
        if sheet is not None and self._attempt(lambda: self.open(path), sheet.say):
            sheet.accept()

    def _leave_damage(self) -> None:
        self._damage = None
        if self.desk is None:
            QApplication.quit()

    def _attempt(
        self, deed: Callable[[], object], tell: Callable[[Trouble], object] | None = None
    ) -> bool:
        try:
            deed()
        except Damaged as damaged:
            if tell is None:
                self.tell_damage(damaged)
            else:
                tell(damaged)
            return False
        except Trouble as trouble:
            if tell is not None:
                tell(trouble)
            elif self.desk is not None:
                self.desk.window.tell_trouble(trouble)
            return False
        return True


def run(path: Path, now: Clock, *, in_tray: bool = False) -> int:
    """Open a log in a window and stay until it is closed; 1 if the log could not be opened."""
    app, settings, theme = new_application()
    program = Program(theme, settings, now, in_tray=in_tray)
    unexpected = Unexpected(now, program.log, program.meet)
    unexpected.watch()
    try:
        if program.is_open_elsewhere(path):
            return 0
        crash = last_crash()
        _crashes = watch_for_crashes()  # open until the end
        program.open(path)
    except Damaged as damaged:
        program.tell_damage(damaged)
    except Trouble as trouble:
        return tell_and_give_up(trouble)
    if crash is not None and program.desk is not None:
        keep(f"{versions()}\n{crash}", now())
        program.desk.tell_of_crash()
    code = app.exec()
    if program.desk is not None:
        program.desk.close()
    return code


def run_quick(path: Path, now: Clock) -> int:
    """Open only the quick log of a log, and end with it; 1 if there is nothing to log to."""
    app, settings, theme = new_application()
    try:
        with Store(path, now, create=False) as store:
            session = Session(store, now)
            if not session.accounts:
                raise Trouble(
                    "This log has no account yet.", "Start growthdesk, and add your first account."
                )
            preferences = Preferences(settings)
            words.hide_counts(preferences.flag("hide_counts"))
            session.show_weekly_only(preferences.flag("weekly_only"))
            from growthdesk.ui.dialogs.quick import quick_sheet

            sheet = quick_sheet(session, None)
            sheet.show()
            wear_icon()
            code = app.exec()
            # Both are there until the end: they draw the sheet.
            del sheet, theme
    except Trouble as trouble:
        return tell_and_give_up(trouble)
    return code
