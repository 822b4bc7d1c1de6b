"""The window: a sidebar, one page at a time, the menus, and a word at its foot."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QByteArray, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QContextMenuEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWhatsThis,
    QWidget,
)

from growthdesk.errors import Trouble
from growthdesk.ui.actions import build_menus
from growthdesk.ui.explain import explanation_of
from growthdesk.ui.said import said, trouble_said
from growthdesk.ui.session import Session
from growthdesk.ui.shortcuts import Shortcuts
from growthdesk.ui.sidebar import Sidebar
from growthdesk.ui.tab_order import let_go_of_cursor, tab_as_read
from growthdesk.ui.theme import Mode, Theme
from growthdesk.ui.twin import chart_of
from growthdesk.ui.widgets.file_drops import FileDrops
from growthdesk.ui.widgets.large_line import LargeLine
from growthdesk.ui.widgets.notices import Notices
from growthdesk.ui.widgets.toast import Toast
from growthdesk.ui.words import without_mnemonic

PageMaker = Callable[[], QWidget]

_LOOK_AGAIN_MS = 500
"""What another program writes is seen within a second, the time to draw it included."""
_AT_FOOT = ("show_counts", "settings")
_THEMES: tuple[Mode, ...] = ("system", "light", "dark")


class Window(QMainWindow):
    """The window of one log. Pages are made when they are first opened."""

    files_dropped = Signal(list)
    explanation_wanted = Signal(object)
    table_wanted = Signal(object)

    def __init__(self, session: Session, theme: Theme, settings: QSettings) -> None:
        super().__init__()
        self.session = session
        self.theme = theme
        self._settings = settings
        self._makers: Mapping[str, PageMaker] = {}
        self._pages: dict[str, QWidget] = {}
        self.page = ""
        drops = FileDrops(self)
        drops.dropped.connect(self.files_dropped)
        self.setMinimumSize(900, 580)
        self.actions_by_name = build_menus(self)
        self.shortcuts = Shortcuts(self.actions_by_name, settings)
        self._stack = QStackedWidget()
        self.notices = Notices()
        self.toast = Toast(self)
        self.toast.undo_requested.connect(session.undo)
        session.told.connect(self._tell)
        session.troubled.connect(self.tell_trouble)
        self._large_line = LargeLine(session.large, self.notices, self)
        session.changed.connect(self._update_actions)
        session.selected.connect(self._update_actions)
        self._connect_own_actions()
        self._update_actions()
        self._watch = QTimer(self)
        self._watch.setInterval(_LOOK_AGAIN_MS)
        self._watch.timeout.connect(lambda: session.attempt(session.look_again))
        self._watch.start()

    def show_pages(self, makers: Mapping[str, PageMaker]) -> None:
        """Put the sidebar and these pages into the window, and open the first."""
        self._makers = makers
        self.sidebar = Sidebar(
            self.session,
            self.theme,
            [(name, self.actions_by_name[name]) for name in makers],
            [self.actions_by_name[name] for name in _AT_FOOT],
        )
        self.sidebar.page_requested.connect(self.open_page)
        self.sidebar.account_wanted.connect(self.actions_by_name["add_account"].trigger)
        for name in makers:
            self.actions_by_name[name].triggered.connect(
                lambda _=False, name=name: self.open_page(name)
            )
        middle = QWidget()
        middle.setProperty("role", "page")
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.notices)
        beside.addWidget(self._stack, 1)
        row.addLayout(beside, 1)
        self.setCentralWidget(middle)
        self.resize(1280, 820)
        geometry = self._settings.value("window/geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        self.open_page(next(iter(makers)))
        self._stack.setFocus()

    def open_page(self, name: str) -> QWidget:
        """Show a page, and return it."""
        if name not in self._pages:
            self._pages[name] = self._makers[name]()
            self._stack.addWidget(self._pages[name])
        turned, focused = name != self.page, self.focusWidget()
        self.page = name
        if turned:
            let_go_of_cursor(self._stack)
        self._stack.setCurrentWidget(self._pages[name])
        self.sidebar.mark_page(name)
        # Arrow keys go from page to page in the sidebar; elsewhere the cursor follows the page.
        if turned and not (focused is not None and self.sidebar.isAncestorOf(focused)):
            self._pages[name].setFocus()
        return self._pages[name]

    @property
    def page_names(self) -> tuple[str, ...]:
        """The pages by their names, in the order of the sidebar."""
        return tuple(self._makers)

    def page_shown(self) -> QWidget:
        """The page that is open."""
        return self._pages[self.page]

    def tell_trouble(self, trouble: Trouble) -> None:
        """Say what went wrong and what to do, at the foot of the window."""
        self.toast.say(trouble_said(trouble), trouble=True)

    def _tell(self, label: str, can_undo: bool) -> None:  # noqa: FBT001 - a signal carries it so
        # The words of a step are those of the menus: the tick says that it was done.
        self.toast.say(f"✓ {said(label)}" if can_undo else said(label), undo=can_undo)

    def _connect_own_actions(self) -> None:
        actions = self.actions_by_name
        actions["explain_one"].triggered.connect(QWhatsThis.enterWhatsThisMode)
        actions["quit"].triggered.connect(self.close)
        actions["undo"].triggered.connect(self.session.undo)
        actions["redo"].triggered.connect(self.session.redo)
        actions["previous_account"].triggered.connect(partial(self._step_account, -1))
        actions["next_account"].triggered.connect(partial(self._step_account, 1))
        for mode in _THEMES:
            actions[f"theme_{mode}"].setCheckable(True)
            actions[f"theme_{mode}"].triggered.connect(partial(self._choose_theme, mode))
        self._mark_theme()

    def _choose_theme(self, mode: Mode) -> None:
        self.theme.choose(mode)
        self._settings.setValue("theme", mode)
        self._mark_theme()

    def _mark_theme(self) -> None:
        for mode in _THEMES:
            self.actions_by_name[f"theme_{mode}"].setChecked(mode == self.theme.mode)

    def _step_account(self, step: int) -> None:
        choices = [*self.session.accounts, *([None] if len(self.session.accounts) > 1 else [])]
        if choices:
            place = choices.index(self.session.account) if self.session.account in choices else 0
            self.session.select(choices[(place + step) % len(choices)])

    def _update_actions(self, _: object = None) -> None:
        store = self.session.store
        for name, words, label in (
            ("undo", self.tr("&Undo"), store.undo_label),
            ("redo", self.tr("&Redo"), store.redo_label),
        ):
            action: QAction = self.actions_by_name[name]
            action.setEnabled(label is not None)
            action.setText(f"{words} “{said(label)}”" if label else words)
            action.setToolTip(without_mnemonic(words))  # Qt may read a tip as rich text
        for name in ("log_post", "log_followers", "log_results", "export_report", "print_report"):
            self.actions_by_name[name].setEnabled(bool(self.session.accounts))
        # These are about one account: with all of them shown it is not clear which.
        for name in (
            "edit_account",
            "edit_plan",
            "add_break",
            "share_card",
            "add_note",
            "remove_account",
        ):
            self.actions_by_name[name].setEnabled(self.session.account is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the word at the foot of the window."""
        super().resizeEvent(event)
        if self.toast.isVisible():
            self.toast.place()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A number that is right-clicked offers to tell how it is made, a chart also its table."""
        child = self.childAt(self.mapFromGlobal(event.globalPos()))
        asked, chart = explanation_of(child), chart_of(child)
        if asked is None and chart is None:
            super().contextMenuEvent(event)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if asked is not None:
            words = self.tr("Explain “{name}”").format(name=without_mnemonic(asked.name))
            menu.addAction(words, lambda: self.explanation_wanted.emit(asked))
        if chart is not None:
            menu.addAction(self.tr("Show as table…"), lambda: self.table_wanted.emit(chart))
        menu.popup(event.globalPos())

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
        """Let Tab go as one reads, whatever was made since: only who presses it waits for that."""
        tab_as_read(self)
        return super().focusNextPrevChild(forward)

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the file again, after the window was closed and came back from the tray."""
        self._watch.start()
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place of the window. What was logged is on disk already."""
        self._settings.setValue("window/geometry", self.saveGeometry())
        self._watch.stop()
        super().closeEvent(event)
