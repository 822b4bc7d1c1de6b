"""The import sheet: what was found in each file, row by row, before anything is saved."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from growthdesk.domain.edits import NOTHING, batch
from growthdesk.domain.rows import Account
from growthdesk.errors import Trouble
from growthdesk.importers.compare import Comparison, Fate, compare
from growthdesk.importers.found import Columns, Found, Options
from growthdesk.importers.recognise import Recognised, recognise
from growthdesk.importers.source import Source, pasted, read_source
from growthdesk.ui import words
from growthdesk.ui.models.fates import FatesModel
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.card import button, label
from growthdesk.ui.widgets.column_matching import ColumnMatching
from growthdesk.ui.widgets.fields import account_field
from growthdesk.ui.widgets.file_dialogs import ask_for_files

_FATES = (Fate.NEW, Fate.UPDATED, Fate.SAME, Fate.SKIPPED)
_INTO = 2
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class FileShown:
    """One file of the sheet: what it is, what it gives, and what that would do."""

    name: str
    recognised: Recognised | None
    found: Found | None
    comparison: Comparison | None
    trouble: str = ""
    account: Account | None = None
    columns: Columns | None = None
    complete: bool = True


class ImportSheet(QDialog):
    """Any number of files; nothing is saved before the main button says so."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._session = session
        self._files: list[FileShown] = []
        self.setWindowTitle(self.tr("Import"))
        self.resize(940, 600)
        self._aside = label(role="muted")
        self._table = self._files_table()
        self._name = label(role="section")
        self._doubts = label(role="muted", wrap=True)
        self.complete = QCheckBox(self.tr("Every post since the first one is in this file"))
        self.complete.setToolTip(
            self.tr("Only then are silences in it gaps. Untick it for a partial list.")
        )
        self.complete.clicked.connect(self._choose_complete)
        self._match = button(self.tr("Match columns…"), "small")
        self._match.setCheckable(True)
        self._matching = ColumnMatching()
        self._matching.changed.connect(self._choose_columns)
        self._match.toggled.connect(self._matching.setVisible)
        self._matching.hide()
        self._fates = FatesModel(theme)
        self._rows = self._rows_table()
        self._lay_out()

    @property
    def doubts(self) -> str:
        """What is said of the selected file: what was guessed, or why it cannot be read."""
        return self._doubts.text()

    def add_files(self, paths: Sequence[Path]) -> None:
        """Show further files; one that cannot be read says why, and keeps no other from it."""
        for path in paths:
            self._add(path.name, partial(read_source, path))

    def add_text(self, text: str) -> None:
        """Show a table that was copied from somewhere."""
        self._add(self.tr("What was copied"), partial(pasted, text))

    def _add(self, name: str, read: Callable[[], Source]) -> None:
        try:
            recognised = recognise(read())
        except Trouble as trouble:
            said = f"{trouble.says} {trouble.advice}"
            self._files.append(FileShown(name, None, None, None, said))
        else:
            first = self._session.account or self._session.accounts[0]
            self._files.append(
                self._compared(FileShown(name, recognised, None, None, account=first))
            )
        self._fill()
        self._table.selectRow(len(self._files) - 1)

    def _compared(self, file: FileShown) -> FileShown:
        """The file with what it gives and would do, for its account and columns."""
        session = self._session
        if file.recognised is None or file.account is None:
            return file
        now = session.now()
        zone = now.tzinfo if isinstance(now.tzinfo, ZoneInfo) else ZoneInfo("UTC")
        options = Options(zone, session.today, session.rules.day_start, columns=file.columns)
        try:
            found = file.recognised.read(options)
        except Trouble as trouble:
            return replace(
                file, found=None, comparison=None, trouble=f"{trouble.says} {trouble.advice}"
            )
        known = session.read.known_rows(file.account.id)
        done = compare(found, file.account, known, now, rules=session.rules, complete=file.complete)
        return replace(file, found=found, comparison=done, trouble="")

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 22, 26, 20)
        layout.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Import"), "answer"))
        head.addStretch()
        head.addWidget(self._aside)
        layout.addLayout(head)
        layout.addWidget(self._table)
        about = QHBoxLayout()
        about.addWidget(self._name)
        about.addStretch()
        about.addWidget(self.complete)
        about.addWidget(self._match)
        layout.addLayout(about)
        layout.addWidget(self._doubts)
        layout.addWidget(self._matching)
        layout.addWidget(self._rows, 1)
        foot = QHBoxLayout()
        foot.addWidget(label(self.tr("One Ctrl+Z takes the whole import back."), "muted"))
        foot.addStretch()
        more = button(self.tr("Add files…"))
        more.clicked.connect(lambda _=False: self._add_files())
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.main = button("", "primary")
        self.main.clicked.connect(lambda _=False: self._save())
        for made in (more, cancel, self.main):
            foot.addWidget(made)
        self.main.setDefault(True)
        layout.addLayout(foot)

    def _files_table(self) -> QTableWidget:
        heads = [self.tr("File"), self.tr("Recognised as"), self.tr("Into")]
        heads += [self.tr("New"), self.tr("Updated"), self.tr("Same"), self.tr("Skipped")]
        table = QTableWidget(0, len(heads))
        table.setHorizontalHeaderLabels(heads)
        table.setAccessibleName(self.tr("Files"))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(44)
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(_INTO, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(_INTO, 230)
        for column, words_of in list(enumerate(heads))[_INTO + 1 :]:
            item = QTableWidgetItem(words_of)
            item.setTextAlignment(_RIGHT)
            table.setHorizontalHeaderItem(column, item)
        header.setHighlightSections(False)
        table.itemSelectionChanged.connect(self._show_selected)
        return table

    def _rows_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self._fates)
        table.setAccessibleName(self.tr("What becomes of each row"))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, 64)
        header.resizeSection(1, 90)
        header.resizeSection(2, 120)
        header.resizeSection(4, 260)
        return table

    def _fill(self) -> None:
        self._aside.setText(
            self.tr("%n file(s), nothing is saved until you say so", "", len(self._files))
        )
        chosen = self._table.currentRow()
        self._table.setRowCount(len(self._files))
        for row, file in enumerate(self._files):
            recognised = file.found.recognised_as if file.found else file.trouble
            counts = [
                words.number(file.comparison.count(f)) if file.comparison else "" for f in _FATES
            ]
            for column, text in enumerate((file.name, recognised, "", *counts)):
                item = QTableWidgetItem(text)
                item.setToolTip(words.tip(text))
                if column > _INTO:
                    item.setTextAlignment(_RIGHT)
                self._table.setItem(row, column, item)
            if file.account is not None and self._table.cellWidget(row, _INTO) is None:
                self._table.setCellWidget(row, _INTO, self._account_choice(row, file))
        self._table.setMaximumHeight(44 * min(len(self._files), 4) + 48)
        self._table.selectRow(max(chosen, 0))
        taken = self._taken()
        rows = sum(one.count(Fate.NEW) + one.count(Fate.UPDATED) for one in taken)
        self.main.setText(self.tr("Import %n row(s)", "", rows))
        self.main.setEnabled(any(one.edit != NOTHING for one in taken))

    def _account_choice(self, row: int, file: FileShown) -> QComboBox:
        choice = account_field(self._session.accounts, file.account)
        choice.setAccessibleName(self.tr("Account for {file}").format(file=file.name))
        choice.activated.connect(lambda _: self._change(row, account=choice.currentData()))
        return choice

    def _change(self, row: int, **changes: Any) -> None:
        self._files[row] = self._compared(replace(self._files[row], **changes))
        self._fill()
        self._show_selected()

    def _show_selected(self) -> None:
        row = self._table.currentRow()
        if not 0 <= row < len(self._files):
            return
        file = self._files[row]
        self._name.setText(file.name)
        doubts = list(file.found.doubts) if file.found else [file.trouble]
        self._doubts.setText(" ".join(doubts))
        self._doubts.setVisible(any(doubts))
        has_posts = file.found is not None and bool(file.found.posts)
        self.complete.setVisible(has_posts)
        self.complete.setChecked(file.complete)
        has_columns = file.found is not None and bool(file.found.headers)
        self._match.setVisible(has_columns)
        if file.found is not None and has_columns:
            self._matching.show_columns(file.found.headers, file.found.columns)
            if not file.comparison or not file.comparison.fates:
                self._match.setChecked(True)
        self._fates.show_fates(file.comparison.fates if file.comparison else ())

    def _taken(self) -> list[Comparison]:
        return [file.comparison for file in self._files if file.comparison is not None]

    def _choose_complete(self) -> None:
        self._change(self._table.currentRow(), complete=self.complete.isChecked())

    def _choose_columns(self) -> None:
        self._change(self._table.currentRow(), columns=self._matching.columns())

    def _add_files(self) -> None:
        ask_for_files(self, self.tr("Import files"), self.add_files)

    def _save(self) -> None:
        edits = batch(one.edit for one in self._taken())
        if self._session.attempt(lambda: self._session.do(edits, "Import")):
            self.accept()
