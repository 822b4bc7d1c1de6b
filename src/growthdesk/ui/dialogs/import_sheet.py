"""The import sheet: what was found in each file, row by row, before anything is saved."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from growthdesk.domain.edits import NOTHING
from growthdesk.domain.rows import Account
from growthdesk.errors import Trouble
from growthdesk.ui.dialogs.import_account import new_account_sheet
from growthdesk.ui.importing.advice import advice
from growthdesk.ui.importing.line import Line, rows_of
from growthdesk.ui.importing.plan import ImportPlan
from growthdesk.ui.models.import_lines import INTO, LinesModel
from growthdesk.ui.said import trouble_said
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.card import button, label
from growthdesk.ui.widgets.download_help import DownloadHelp
from growthdesk.ui.widgets.drop_area import DropArea
from growthdesk.ui.widgets.file_dialogs import ask_for_files, ask_for_folder
from growthdesk.ui.widgets.file_drops import FileDrops, local_paths
from growthdesk.ui.widgets.import_tables import LinesTable
from growthdesk.ui.widgets.line_details import LineDetails
from growthdesk.ui.widgets.manual_link import manual_link
from growthdesk.ui.widgets.work_line import WorkLine


class ImportSheet(QDialog):
    """Any number of files; nothing is saved before the main button says so.

    Files are dropped on it, pasted, or chosen. Without a file it says how to get one.
    """

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._session = session
        self.plan = ImportPlan(session, self)
        self.plan.changed.connect(self._show_plan)
        self.setWindowTitle(self.tr("Import"))
        self.setMinimumSize(760, 480)
        self.resize(940, 600)
        drops = FileDrops(self)
        drops.dropped.connect(self.add_files)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.paste)
        self._aside = label(role="muted")
        self._model = LinesModel(theme)
        self.table = LinesTable(self._model)
        self.details = LineDetails(theme, session.today)
        self.work_line = WorkLine()
        self.help = DownloadHelp()
        if session.account is not None:
            self.help.show_platform(session.account.platform)
        self._room = QStackedWidget()
        self._has_any = True
        self._folder: Path | None = None
        self._connect_parts()
        self._lay_out(theme)
        self._show_plan()

    def add_files(self, paths: Sequence[Path]) -> None:
        """Show further files; one that cannot be read says why, and keeps no other from it."""
        if self._session.large.about is None:
            self.plan.add_paths(paths)

    def add_text(self, text: str) -> None:
        """Show a table that was copied from somewhere."""
        if self._session.large.about is None:
            self.plan.add_text(text)

    def paste(self) -> None:
        """Show what was copied: files, or a table as text."""
        # Nothing was copied yet on some systems: then there is not even an empty clipboard.
        copied = QGuiApplication.clipboard().mimeData() or QMimeData()
        if paths := local_paths(copied):
            self.add_files(paths)
        elif copied.text().strip():
            self.add_text(copied.text())
        else:
            self.work_line.say(self.tr("Neither a file nor a table was copied."))

    def show_steps(self, platform: str) -> None:
        """Show how the history is downloaded from a platform."""
        self.help.show_platform(platform)
        self._show_help(shown=True)

    def reject(self) -> None:
        """Close; while it is written, stop that first, and stay until it is known what came of it."""
        if self._session.large.about is not None:
            self._session.large.stop()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Close; what is still being read is given up."""
        self.plan.close()
        super().done(result)

    def _connect_parts(self) -> None:
        plan, details = self.plan, self.details
        plan.progressed.connect(self.work_line.show_progress)
        self._session.large.progressed.connect(self.work_line.show_progress)
        self.work_line.stop_requested.connect(self._stop)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_line())
        self.table.clicked.connect(self._offer_accounts)
        details.chosen.connect(self._choose)
        details.into.account_chosen.connect(self._put_into)
        details.into.account_named.connect(self._add_named)
        details.into.account_wanted.connect(self._ask_for_account)
        details.into.all_chosen.connect(self._take_all)

    def _lay_out(self, theme: Theme) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 22, 26, 20)
        layout.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Import"), "answer"))
        head.addStretch()
        head.addWidget(self._aside)
        layout.addLayout(head)
        files = QWidget()
        column = QVBoxLayout(files)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.table.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column.addWidget(self.table)
        column.addWidget(self.details, 1)
        asking = QWidget()
        column = QVBoxLayout(asking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        choose = self._button(self.tr("Choose files…"), self._ask_for_files)
        folder = self._button(self.tr("Choose a folder…"), self._ask_for_folder)
        paste = self._button(self.tr("Paste"), self.paste)
        self._drop_area = DropArea(theme, (choose, folder, paste))
        self._first = choose
        column.addWidget(self._drop_area)
        column.addWidget(label(self.tr("How to download your history"), "section"))
        column.addWidget(self.help, 1)
        self._files_page, self._help_page = files, asking
        self._room.addWidget(files)
        self._room.addWidget(asking)
        layout.addWidget(self._room, 1)
        layout.addWidget(self.work_line)
        layout.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self.how = self._button(self.tr("How to download your history…"), self._turn_help, "link")
        foot.addWidget(self.how)
        foot.addWidget(manual_link("importing"))
        foot.addStretch()
        self._more = self._button(self.tr("Add files…"), self._ask_for_files)
        cancel = self._button(self.tr("Cancel"), self.reject)
        self.main = self._button("", self._save, "primary")
        for made in (self._more, cancel, self.main):
            foot.addWidget(made)
        return foot

    def _button(self, words: str, deed: Callable[[], object], role: str = "") -> QPushButton:
        made = button(words, role)
        made.clicked.connect(lambda _=False: deed())
        return made

    def _show_plan(self) -> None:
        lines = self.plan.lines
        self._model.show_lines(lines)
        if lines and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        has_any = bool(lines) or self.plan.is_working
        said = self.tr("%n file(s), nothing is saved until you say so", "", len(lines))
        self._aside.setText(said if lines else "")
        if has_any != self._has_any:
            self._has_any = has_any
            self._show_help(shown=not has_any)
        self._show_main()
        self._show_line()

    def _show_main(self) -> None:
        plan = self.plan
        rows = rows_of(plan.lines)
        stopped = not plan.is_ready and not plan.is_working
        text = self.tr("Import %n row(s)", "", rows) if rows else self.tr("Import")
        self.main.setText(self.tr("Go on comparing") if stopped else text)
        fits = plan.is_ready and not plan.is_mixed
        self.main.setEnabled(stopped or (fits and plan.edit() != NOTHING))
        if not plan.is_working:
            self.work_line.say(advice(plan))

    def _show_line(self) -> None:
        self.details.show_line(self._line(), self.plan.accounts)

    def _line(self) -> Line | None:
        current = self.table.currentIndex().row()
        return self.plan.lines[current] if 0 <= current < len(self.plan.lines) else None

    def _chosen(self) -> list[int]:
        """The numbers of the selected lines that an account can be chosen for."""
        rows = [index.row() for index in self.table.selectionModel().selectedRows()]
        return [
            row for row in rows or [self.table.currentIndex().row()] if self.plan.lines[row].found
        ]

    def _choose(self, name: str, value: object) -> None:
        if self._line() is not None:
            self.plan.change([self.table.currentIndex().row()], **{name: value})

    def _put_into(self, account: Account | None) -> None:
        if account is None:
            self.plan.change(self._chosen(), left_out=True)
        else:
            self.plan.change(self._chosen(), account=account, left_out=False)

    def _take_all(self) -> None:
        self.plan.change([self.table.currentIndex().row()], left_out=False)

    def _add_named(self, address: str) -> None:
        try:
            account = self.plan.accounts.add(address)
        except Trouble:
            self._ask_for_account()  # which says what is wrong with it
        else:
            self._put_into(account)

    def _ask_for_account(self) -> None:
        line = self._line()
        whose = line.found.whose if line is not None and line.found is not None else None
        sheet = new_account_sheet(whose, self.plan.accounts.add, self._put_into, self)
        sheet.rejected.connect(self._show_line)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def _offer_accounts(self, index: QModelIndex) -> None:
        line = self._line()
        if index.column() == INTO and line is not None and line.found is not None:
            self.details.into.setFocus()
            self.details.into.showPopup()

    def _stop(self) -> None:
        (self._session.large if self._session.large.about else self.plan).stop()

    def _turn_help(self) -> None:
        self._show_help(shown=self._room.currentWidget() is self._files_page)

    def _show_help(self, *, shown: bool) -> None:
        self._room.setCurrentWidget(self._help_page if shown else self._files_page)
        self._more.setHidden(shown)
        self.how.setHidden(not self._has_any)
        back = self.tr("Back to the files")
        self.how.setText(back if shown else self.tr("How to download your history…"))
        (self._first if shown else self.main).setDefault(True)
        (self._first if shown else self.table).setFocus()

    def _ask_for_files(self) -> None:
        ask_for_files(self, self.tr("Import files"), self._take, folder=self._folder)

    def _ask_for_folder(self) -> None:
        ask_for_folder(self, self.tr("Import a folder"), self._take, folder=self._folder)

    def _take(self, chosen: list[Path]) -> None:
        self._folder = chosen[0].parent  # more files lie there, most likely
        self.add_files(chosen)

    def _save(self) -> None:
        if not self.plan.is_ready:
            self.plan.go_on()
            return
        rows = rows_of(self.plan.lines)
        step = "Imported files"
        if rows:
            step = f"Imported {rows:,} rows" if rows > 1 else "Imported a row"
        self._show_writing(writing=True)
        self.plan.save(step, self._end)

    def _show_writing(self, *, writing: bool) -> None:
        for part in (self._room, self._more, self.how, self.main):
            part.setEnabled(not writing)
        if writing:
            self.main.setText(self.tr("Importing…"))
        else:
            self._show_main()

    def _end(self, trouble: Trouble | None) -> None:
        if trouble is None:
            self.accept()
            return
        self._show_writing(writing=False)
        self.work_line.say(trouble_said(trouble))
