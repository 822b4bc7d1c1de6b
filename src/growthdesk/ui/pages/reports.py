"""The page Reports: what the report is about at the left, its pages at the right."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar, cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from growthdesk.analysis.moments import Moment
from growthdesk.domain.rows import Account
from growthdesk.errors import Trouble
from growthdesk.ui.preferences import Preferences
from growthdesk.ui.reporting.kind import Lacking, Made
from growthdesk.ui.reporting.kinds import choose_picture, kinds_of
from growthdesk.ui.reporting.steps import no_step, told_step
from growthdesk.ui.said import said, trouble_said
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.action_button import ActionButton
from growthdesk.ui.widgets.file_dialogs import ask_where_to_save
from growthdesk.ui.widgets.header import Fresh, Header, page_layout
from growthdesk.ui.widgets.report_choices import NARROW, WIDTH, ReportChoices, format_name
from growthdesk.ui.widgets.report_well import ReportWell
from growthdesk.ui.widgets.work_line import WorkLine
from growthdesk.ui.work import Progress, Tell, Work, start

Answer = TypeVar("Answer")

_ROOMY = 900
"""Pixels of the page from which on the choices have their full width."""
_LONG = 8
"""Pages from which on writing them takes a tenth of a second or more."""


class ReportsPage(QWidget):
    """What is seen is what is written to the file, whatever the kind of the report."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        actions: Mapping[str, QAction],
        preferences: Preferences,
    ) -> None:
        super().__init__()
        self._session = session
        self._folders: dict[str, Path] = {}
        self._saved: dict[str, Path] = {}
        self._made: Made | None = None
        self._lacking: Lacking | None = None
        self._work: Work[Any] | None = None
        self._once_made: Callable[[], object] | None = None
        self._writing = self._stale = False
        self.choices = ReportChoices(kinds_of(session, preferences, actions, dark=theme.dark))
        self.choices.changed.connect(self._draw)
        self.choices.format_changed.connect(self._say_format)
        # Made with the longest of its words, so that it never has to grow.
        longest = max(
            (self._export_words(one) for kind in self.choices.all_kinds for one in kind.endings),
            key=len,
        )
        self.export_button = ActionButton(actions["export_report"], longest, "primary")
        self.print_button = ActionButton(actions["print_report"], self.tr("Print"))
        header = Header(self.print_button, self.export_button)
        header.say(self.tr("Reports"), self.tr("What you see is what is written to the file"))
        layout = page_layout(self, header)
        self._well = ReportWell(actions)
        self.preview = self._well.preview
        self.line = WorkLine()
        self.line.hide()
        self.line.stop_requested.connect(self.stop)
        self._lay_out(layout)
        self._say_format()
        self._fresh = Fresh(self, session, self.refresh)

    def _lay_out(self, layout: QVBoxLayout) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        layout.addLayout(row, 1)
        row.addWidget(self.choices)
        column = QVBoxLayout()
        column.setSpacing(8)
        row.addLayout(column, 1)
        column.addWidget(self._well, 1)
        column.addWidget(self.line)

    @property
    def is_busy(self) -> bool:
        """Whether something is being drawn or written beside the window."""
        return self._work is not None

    def refresh(self) -> None:
        """Draw the report of the log as it is now."""
        for kind in self.choices.all_kinds:
            kind.fill()
        self.choices.setVisible(bool(self._session.accounts))
        self._draw()

    def show_picture(self, account: Account, moment: Moment | None) -> None:
        """Show the picture to share of a milestone, of the newest if None; Enter exports it."""
        self.choices.show_kind(choose_picture(self.choices.all_kinds, account, moment))
        self.export_button.setFocus()

    def export(self) -> None:
        """Ask for a file, and write the report into it, as soon as it is made."""
        self._once(self._ask_where)

    def print_report(self) -> None:
        """Ask the system's dialog, and print the report, as soon as it is made."""
        self._once(self._ask_to_print)

    def stop(self) -> None:
        """Give up what is being made or written; nothing is left of it."""
        if self._work is None:
            return
        self._once_made = None
        if self._writing:
            self._end_writing()
            self.choices.say(self.tr("It was stopped."))
        else:
            self._end_work()
            self._well.say_instead(
                self.tr("It was stopped. Choose something else, or the same again.")
            )

    def save_to(self, path: Path) -> None:
        """Write the report into this file, as its ending says, and tell so, or why not."""
        made, kind = self._made, self.choices.kind
        if made is None:
            return
        self._folders[kind.name] = path.parent

        def saved(_: object = None) -> None:
            self._end_writing()
            self._saved[kind.name] = path
            self.choices.say(self.tr("Saved {name}").format(name=path.name), path)
            try:
                made.keep(path)
            except Trouble as trouble:
                told = self.tr("“{name}” is written, but not in the list of reports made: {why}")
                self.choices.say(told.format(name=path.name, why=trouble_said(trouble)), path)

        def failed(trouble: Trouble) -> None:
            self._end_writing()
            self.choices.say(trouble_said(trouble), trouble=True)

        if len(made.paper) > _LONG:
            about = self.tr("Writing {name}").format(name=path.name)
            self._writing = True
            self.choices.setEnabled(False)  # what is written stays what is seen
            self._start(lambda tell: made.save(path, told_step(tell, about)), saved, failed, about)
            return
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            made.save(path, no_step)
        except Trouble as trouble:
            failed(trouble)
        else:
            saved()
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _draw(self) -> None:
        if self._writing:  # of the log as it was; it is drawn again then
            self._stale = True
            return
        self._end_work()
        self._made = self._lacking = None
        self._say_saved_last()
        draft = self.choices.kind.draft()
        if isinstance(draft, Lacking):
            self._once_made = None
            self._lacking = draft
            self._well.say_instead(said(draft.says), *draft.actions)
        elif not draft.long:
            self._take(draft.make(no_step))
        else:
            about = self.tr("Drawing the report")
            self._well.say_instead(self.tr("The report is being drawn."))
            self._start(
                lambda tell: draft.make(told_step(tell, about)),
                self._take,
                self._fail_to_draw,
                about,
            )

    def _take(self, made: Made) -> None:
        self._end_work()
        self._made = made
        self._well.show_report(made)
        self.choices.kind.explain(self.preview)
        if self._once_made is not None:
            deed, self._once_made = self._once_made, None
            deed()

    def _fail_to_draw(self, trouble: Trouble) -> None:
        self._end_work()
        self._once_made = None
        self._well.say_instead(trouble_said(trouble))

    def _once(self, deed: Callable[[], object]) -> None:
        if self._made is not None:
            deed()
        elif self._lacking is not None:
            self.choices.say(said(self._lacking.says), trouble=True)
        else:
            self._once_made = deed

    def _ask_where(self) -> None:
        kind = self.choices.kind
        first = self.choices.ending
        endings = [first, *(ending for ending in kind.endings if ending != first)]
        ask_where_to_save(
            self,
            self.tr("Export report"),
            self._folders.get(kind.name, kind.folder) / f"{kind.file_name}{first}",
            [f"{format_name(ending)} (*{ending})" for ending in endings],
            self.save_to,
        )

    def _ask_to_print(self) -> None:
        # Of the 50 milliseconds that it takes to load, most windows never need one.
        from growthdesk.ui.paper.printing import ask_to_print

        made = self._made
        if made is None:
            return
        try:
            ask_to_print(self, made.paper, made.title, self._tell_printed)
        except Trouble as trouble:
            self._tell_printed(trouble)

    def _tell_printed(self, trouble: Trouble | None) -> None:
        if trouble is None:
            self.choices.say(self.tr("Sent to the printer."))
        else:
            self.choices.say(trouble_said(trouble), trouble=True)

    def _start(
        self,
        job: Callable[[Tell], Answer],
        then: Callable[[Answer], object],
        failed: Callable[[Trouble], object],
        about: str,
    ) -> None:
        self._end_work()
        self.line.show_progress(Progress(0, 0, about))
        self.line.show()
        self._work = start(job, then, failed, self.line.show_progress, self)

    def _end_writing(self) -> None:
        self._end_work()
        self._writing = False
        self.choices.setEnabled(True)
        if self._stale:
            self._stale = False
            self._draw()

    def _end_work(self) -> None:
        if self._work is not None and self._work.is_running:
            self._work.stop()
        self._work = None
        self.line.hide()

    def _say_saved_last(self) -> None:
        path = self._saved.get(self.choices.kind.name)
        self.choices.say(
            self.tr("Saved last: {name}").format(name=path.name) if path is not None else "", path
        )

    def _say_format(self) -> None:
        text = self._export_words(self.choices.ending)
        self.export_button.setText(text)
        self.export_button.setAccessibleName(text)

    def _export_words(self, ending: str) -> str:
        return self.tr("Export {kind}").format(kind=format_name(ending))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the pages what they need to be read where there is little room."""
        super().resizeEvent(event)
        self.choices.setFixedWidth(WIDTH if self.width() > _ROOMY else NARROW)

    def event(self, event: QEvent) -> bool:
        """Take the keys of the pages before the menus do, while there are pages."""
        asked = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride
        if asked and self._made is not None and self.preview.knows_key(cast("QKeyEvent", event)):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn and zoom the pages from anywhere on the page."""
        if self._made is None or not self.preview.take_key(event):
            super().keyPressEvent(event)
