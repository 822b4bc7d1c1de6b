"""The sheet that shows what merging another copy of the log would do, before it is done."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from growthdesk.errors import Trouble
from growthdesk.store.merging.merge import Merge
from growthdesk.store.store import Store
from growthdesk.ui.merge_words import counted
from growthdesk.ui.models.differences import DifferencesModel
from growthdesk.ui.said import trouble_said
from growthdesk.ui.session import Session
from growthdesk.ui.shortcuts import way_to
from growthdesk.ui.widgets.card import button, label
from growthdesk.ui.widgets.elided_label import ElidedLabel
from growthdesk.ui.widgets.manual_link import manual_link
from growthdesk.ui.widgets.rows_only import as_rows
from growthdesk.ui.widgets.work_line import WorkLine
from growthdesk.ui.work import Progress, Tell, Work, start

_ROW = 30
_WIDTHS = (300, 210, 210)


class MergeSheet(QDialog):
    """What is new, and which rows differ: here, there, and which is kept.

    The other version of a row is chosen with Space, a double click, or the button. Nothing is
    written before the main button says so.
    """

    def __init__(self, session: Session, path: Path, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._session = session
        self._path = path
        self.setWindowTitle(self.tr("Merge"))
        self.setMinimumSize(760, 420)
        self.resize(940, 560)
        self._is_nothing = True
        self._sums = label(wrap=True)
        self._about = label(role="muted", wrap=True)
        self.model = DifferencesModel(session.read)
        self.model.turned.connect(self._show_button)
        self.table = _view(self.model)
        self.table.setAccessibleName(self.tr("Rows that differ"))
        self.table.doubleClicked.connect(self._turn_one)
        self.table.selectionModel().selectionChanged.connect(self._show_button)
        QShortcut(QKeySequence("Space"), self.table, self.turn)
        self.work_line = WorkLine()
        self.work_line.stop_requested.connect(self.reject)
        session.large.progressed.connect(self.work_line.show_progress)
        self.other = self._button(self.tr("Keep the other"), self.turn)
        self.main = self._button(self.tr("Merge"), self._merge, "primary")
        self._lay_out()
        self.main.setEnabled(False)
        self.other.setEnabled(False)
        self.table.hide()
        self._work = self._compare()
        self.finished.connect(self._stop)

    def turn(self) -> None:
        """Keep the other version of the selected rows."""
        self.model.turn([index.row() for index in self.table.selectionModel().selectedRows()])

    @property
    def said(self) -> str:
        """What is said above the table."""
        return self._sums.text()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 22, 26, 20)
        layout.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Merge with another copy"), "answer"))
        head.addStretch()
        aside = ElidedLabel(self._path.name, "muted")
        aside.setToolTip(str(self._path))
        head.addWidget(aside)
        layout.addLayout(head)
        layout.addWidget(self._sums)
        layout.addWidget(self._about)
        layout.addWidget(self.table, 1)
        layout.addStretch()
        layout.addWidget(self.work_line)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.other)
        foot.addWidget(manual_link("backups"))
        foot.addStretch()
        foot.addWidget(self._button(self.tr("Cancel"), self.reject))
        foot.addWidget(self.main)
        layout.addLayout(foot)

    def _button(self, words: str, deed: Callable[[], object], role: str = "") -> QPushButton:
        made = button(words, role)
        made.clicked.connect(lambda _=False: deed())
        return made

    def _compare(self) -> Work[Merge]:
        """Compare in a thread with a connection of its own: two large logs take seconds."""
        own, other, now = self._session.store.path, self._path, self._session.now
        about = self.tr("Comparing the two logs…")
        self.work_line.show_progress(Progress(0, 1, about))
        return start(
            lambda tell: _compared(own, other, now, tell),
            self._show,
            self._tell_trouble,
            self.work_line.show_progress,
            self,
        )

    def reject(self) -> None:
        """Close; while it merges, stop that first, and stay until it is known what came of it."""
        if self._session.large.about is not None:
            self._session.large.stop()
        else:
            super().reject()

    def _stop(self) -> None:
        if self._work is not None and self._work.is_running:
            self._work.stop()

    def _tell_trouble(self, trouble: Trouble) -> None:
        self.work_line.show_progress(None)
        self._sums.setText(trouble_said(trouble))
        self._sums.setProperty("role", "trouble")
        self._sums.style().polish(self._sums)

    def _show(self, merge: Merge) -> None:
        self.work_line.show_progress(None)
        sums = [
            words.format(rows=counted(counts))
            for words, counts in (
                (self.tr("New here: {rows}."), merge.new),
                (self.tr("Changed here: {rows}."), merge.changed),
                (self.tr("Removed here: {rows}."), merge.removed),
            )
            if counts
        ]
        if merge.notes:
            sums.append(
                self.tr("%n note(s) will keep what the other computer typed.", "", merge.notes)
            )
        nothing = self.tr("This log has everything that the other copy has.")
        self._sums.setText("\n".join(sums) or nothing)
        self.model.show_rows(merge.differences)
        self.table.setVisible(bool(merge.differences))
        if merge.differences:
            self._about.setText(
                self.tr(
                    "%n row(s) differ. The version in bold is kept.", "", len(merge.differences)
                )
            )
            self.table.selectRow(0)
            self.table.setFocus()
        self._is_nothing = merge.is_nothing
        self._show_button()
        self.work_line.say("" if merge.is_nothing else self._advice())
        if self.main.isEnabled():
            self.main.setDefault(True)

    def _advice(self) -> str:
        return self.tr(
            "The other file is not changed. One {key} takes the whole merge back."
        ).format(key=way_to("undo"))

    def _show_button(self) -> None:
        self.other.setEnabled(bool(self.table.selectionModel().selectedRows()))
        self.main.setEnabled(not self._is_nothing or bool(self.model.others))

    def _turn_one(self, index: QModelIndex) -> None:
        self.model.turn([index.row()])

    def _merge(self) -> None:
        path, others, session = self._path, self.model.others, self._session
        label = "Merge with another log"
        if session.attempt(
            lambda: session.large.do(
                lambda store: not store.merge(path, others).is_nothing, label, self._end
            )
        ):
            self._show_merging(merging=True)

    def _show_merging(self, *, merging: bool) -> None:
        self.main.setText(self.tr("Merging…") if merging else self.tr("Merge"))
        for part in (self.main, self.other, self.table):
            part.setEnabled(not merging)
        if not merging:
            self._show_button()

    def _end(self, trouble: Trouble | None) -> None:
        if trouble is None:
            self.accept()
            return
        self._show_merging(merging=False)
        self._tell_trouble(trouble)


def _compared(own: Path, other: Path, now: Callable[[], datetime], tell: Tell) -> Merge:
    with Store(own, now, create=False) as store:
        merge = store.compare(other)
    tell(Progress(1, 1, ""))
    return merge


def _view(model: DifferencesModel) -> QTableView:
    view = QTableView()
    view.setModel(model)
    as_rows(view, _ROW)
    view.horizontalHeader().setStretchLastSection(True)
    for column, width in enumerate(_WIDTHS):
        view.setColumnWidth(column, width)
    return view
