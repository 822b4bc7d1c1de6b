"""The sheet of backups: which there are, what is in one, what restoring it would change."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from growthdesk.errors import Trouble
from growthdesk.store.backup import back_up
from growthdesk.store.backup_files import Backup, Why, backups_of
from growthdesk.store.restoring import Difference, difference
from growthdesk.store.upkeep import backup_folder, choose_folder, chosen_folder
from growthdesk.ui.backup_words import (
    contents_said,
    last_said,
    moment_said,
    size_said,
    why_said,
)
from growthdesk.ui.keeping import Keeping
from growthdesk.ui.models.chart_table import ChartTableModel
from growthdesk.ui.models.restored_rows import changes_table
from growthdesk.ui.outside import open_outside
from growthdesk.ui.said import trouble_said
from growthdesk.ui.session import Session
from growthdesk.ui.twin import Cell, ChartTable, text_cell
from growthdesk.ui.widgets.card import button, label
from growthdesk.ui.widgets.elided_label import ElidedLabel
from growthdesk.ui.widgets.file_dialogs import ask_for_folder
from growthdesk.ui.widgets.manual_link import manual_link
from growthdesk.ui.widgets.rows_only import as_rows
from growthdesk.ui.widgets.work_line import WorkLine
from growthdesk.ui.work import Progress, Work, start

_WIDTH, _HEIGHT = 860, 600
_LEAST = (620, 440)
_ROW = 30


@dataclass(frozen=True, slots=True)
class _Seen:
    """What was found in a backup, and the state of the log that it was compared with."""

    backup: Backup
    found: Difference
    version: int


class BackupsSheet(QDialog):
    """The list above, below it what the chosen backup holds and what would change.

    Restoring makes a backup of now first, and is one step of undo.
    """

    def __init__(self, session: Session, keeping: Keeping, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._session, self._keeping = session, keeping
        self._seen: _Seen | None = None
        self._work: Work[Difference] | Work[Backup] | None = None
        self.backups: list[Backup] = []
        self.setWindowTitle(_tr("Backups"))
        self.resize(_WIDTH, _HEIGHT)
        self.setMinimumSize(*_LEAST)
        self.list, self.rows = _view(_tr("Backups")), _view(_tr("What would change"))
        self._last, self._folder = label(role="muted"), ElidedLabel(role="muted")
        self.change = button(_tr("Change…"), "small")
        self.usual = button(_tr("Beside the log"), "small")
        self.show_folder = button(_tr("Show in folder"), "small")
        self._inside, self._reason = label(wrap=True), label(role="trouble", wrap=True)
        self.make = button(_tr("Back up now"))
        self.restore = button(_tr("Restore"), "primary")
        self._close = button(_tr("Close"))
        self.work_line = WorkLine()
        self.work_line.hide()
        self.work_line.stop_requested.connect(self.reject)
        session.large.progressed.connect(self._show_progress)
        self._lay_out()
        self.change.clicked.connect(lambda _=False: self._choose_folder())
        self.usual.clicked.connect(lambda _=False: self._keep_in(None))
        self.show_folder.clicked.connect(lambda _=False: self._open_folder())
        self.make.clicked.connect(lambda _=False: self._keeping.back_up(Why.ASKED))
        self.restore.clicked.connect(lambda _=False: self._back_up_first())
        self._close.clicked.connect(lambda _=False: self.reject())
        keeping.changed.connect(self._fill)
        self._fill()
        self.list.setFocus()

    @property
    def inside(self) -> str:
        """What is said of the chosen backup."""
        return self._inside.text()

    @property
    def reason(self) -> str:
        """What went wrong; empty if nothing did."""
        return "" if self._reason.isHidden() else self._reason.text()

    def reject(self) -> None:
        """Close; while it restores, stop that first, and stay until it is known what came of it."""
        if self._session.large.about is not None:
            self._session.large.stop()
        else:
            super().reject()

    def _show_progress(self, progress: Progress | None) -> None:
        self.work_line.setVisible(progress is not None)
        self.work_line.show_progress(progress)

    def _lay_out(self) -> None:
        head, place, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(label(_tr("Backups"), "answer"))
        head.addStretch()
        head.addWidget(self._last)
        place.addWidget(self._folder, 1)
        for one in (self.show_folder, self.usual, self.change):
            one.setAutoDefault(False)
            place.addWidget(one)
        foot.addWidget(self.make)
        foot.addWidget(manual_link("backups"))
        foot.addStretch()
        foot.addWidget(self._close)
        foot.addWidget(self.restore)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addLayout(place)
        layout.addWidget(self.list, 3)
        layout.addWidget(self._inside)
        layout.addWidget(self.rows, 2)
        layout.addWidget(self._reason)
        layout.addWidget(self.work_line)
        layout.addLayout(foot)

    def _fill(self) -> None:
        """Show what is in the folder now, and choose the newest."""
        log, now = self._session.store.path, self._session.now()
        folder = backup_folder(log)
        self.backups = backups_of(log, folder)
        self._last.setText(last_said(next(iter(self.backups), None), now))
        self._folder.say(_tr("Kept in {folder}").format(folder=folder))
        self.usual.setVisible(chosen_folder() is not None)
        self.show_folder.setEnabled(folder.is_dir())
        heads = (_tr("When"), _tr("Reason"), _tr("Size"))
        _show(self.list, ChartTable(_tr("Backups"), heads, [_row(b, now) for b in self.backups]))
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._look())
        self._say(self._keeping.trouble)
        if self.backups:
            # selectRow() asks where columns stand, which is not settled yet from right to left.
            whole = QItemSelectionModel.SelectionFlag
            self.list.selectionModel().setCurrentIndex(
                self.list.model().index(0, 0), whole.ClearAndSelect | whole.Rows
            )
        else:
            self._show_inside(_tr("There is no backup yet. One is made each day."), None)

    def _chosen(self) -> Backup | None:
        rows = self.list.selectionModel().selectedRows()
        return self.backups[rows[0].row()] if rows else None

    def _look(self) -> None:
        """Look into the chosen backup, beside the window."""
        chosen, log = self._chosen(), self._session.store.path
        if self._work is not None and self._work.is_running:
            self._work.stop()
        if chosen is None:
            return
        self._show_inside(_tr("Looking into it…"), None)
        version = self._session.read.data_version()
        self._work = start(
            lambda _: difference(log, chosen.path),
            lambda found: self._show_difference(_Seen(chosen, found, version)),
            lambda trouble: self._show_inside(trouble_said(trouble), None),
            _unseen,
            self,
        )

    def _show_difference(self, seen: _Seen) -> None:
        holds = _tr("It holds {contents}.").format(
            contents=contents_said(seen.found.contents, self._session.now())
        )
        changes = len(seen.found)
        would = _tr("Restoring it would change %n row(s).", changes)
        same = _tr("The log is just like it.")
        try:
            self._show_inside(f"{holds} {would if changes else same}", seen if changes else None)
        except Trouble as trouble:  # a row of the backup that another program wrote
            self._show_inside(trouble_said(trouble), None)

    def _show_inside(self, text: str, seen: _Seen | None) -> None:
        self._seen = seen
        self._inside.setText(text)
        self._inside.setAccessibleName(text)
        self.restore.setEnabled(seen is not None)
        self.rows.setVisible(seen is not None)
        if seen is not None:
            _show(self.rows, changes_table(seen.found, self._session.today))

    def _back_up_first(self) -> None:
        seen, log, now = self._seen, self._session.store.path, self._session.now()
        if seen is None:
            return
        if seen.version != self._session.read.data_version():
            self._look()  # another program has changed the log since it was shown
            self._say(Trouble("The log has changed since.", "Look at it again, then restore."))
            return
        self.restore.setEnabled(False)
        self._work = start(
            lambda _: back_up(log, now, Why.RESTORE),
            lambda _: self._restore(seen),
            self._say,
            _unseen,
            self,
        )

    def _restore(self, seen: _Seen) -> None:
        session, label = self._session, "Restore a backup"
        try:
            session.large.do(
                lambda store: store.apply(seen.found.edit, label), label, self._end_restoring
            )
        except Trouble as trouble:
            self._end_restoring(trouble)

    def _end_restoring(self, trouble: Trouble | None) -> None:
        if trouble is None:
            self.accept()
            return
        self.restore.setEnabled(self._seen is not None)
        self._say(trouble)

    def _choose_folder(self) -> None:
        ask_for_folder(self, _tr("Keep backups in"), lambda chosen: self._keep_in(chosen[0]))

    def _keep_in(self, folder: Path | None) -> None:
        try:
            choose_folder(folder)
        except Trouble as trouble:
            self._say(trouble)
        else:
            self._keeping.back_up(Why.ASKED)
            self._fill()

    def _open_folder(self) -> None:
        folder = backup_folder(self._session.store.path)
        open_outside(folder)

    def _say(self, trouble: Trouble | None) -> None:
        self._reason.setText(trouble_said(trouble) if trouble else "")
        self._reason.setAccessibleName(self._reason.text())
        self._reason.setVisible(trouble is not None)


def _row(one: Backup, now: datetime) -> tuple[Cell, ...]:
    size = size_said(one.size)
    return text_cell(moment_said(one.made_at, now)), text_cell(why_said(one.why)), text_cell(size)


def _show(view: QTableView, table: ChartTable) -> None:
    view.setModel(ChartTableModel(table))
    view.resizeColumnsToContents()
    for column in range(len(table.heads) - 1):
        view.setColumnWidth(column, view.columnWidth(column) + 40)


def _view(name: str) -> QTableView:
    view = QTableView()
    view.setAccessibleName(name)
    as_rows(view, _ROW)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
    view.horizontalHeader().setStretchLastSection(True)
    return view


def _unseen(_: Progress) -> None:
    """It takes a second; nobody watches how far it is."""


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Backups", text, "", n)
