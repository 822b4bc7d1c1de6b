"""The reports that were made: to open one, to see where it lies, to make it again."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from growthdesk.analysis.period import read_period
from growthdesk.domain.made_report import MadeReport
from growthdesk.errors import Trouble
from growthdesk.ui import words
from growthdesk.ui.kept_reports import make_again, open_report, show_in_folder
from growthdesk.ui.preferences import Preferences
from growthdesk.ui.reporting.paper_size import paper_of, size_named
from growthdesk.ui.said import said, trouble_said
from growthdesk.ui.session import Session
from growthdesk.ui.style_sheet import give_role
from growthdesk.ui.widgets.card import button, label
from growthdesk.ui.widgets.file_dialogs import ask_where_to_save
from growthdesk.ui.widgets.report_choices import format_name
from growthdesk.ui.widgets.rows_only import as_rows
from growthdesk.ui.words import account_name

_SIZE, _LEAST = (760, 460), (560, 320)


class ReportsMadeSheet(QDialog):
    """The newest report stands first. Enter or a double click opens one."""

    def __init__(self, session: Session, preferences: Preferences, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._session = session
        self._made: tuple[MadeReport, ...] = ()
        title = self.tr("Reports made")
        self.setWindowTitle(title)
        self.resize(*_SIZE)
        self.setMinimumSize(*_LEAST)
        self.table = self._table(title)
        self.told = label(wrap=True)
        self.open_file = self._button(self.tr("Open"), self._open, "primary")
        self.show_folder = self._button(self.tr("Show in folder"), self._show_folder)
        self.again = self._button(self.tr("Make again…"), self._make_again)
        close = self._button(self.tr("Close"), self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(12)
        layout.addWidget(label(title, "answer"))
        about = self.tr(
            "Each keeps its days, its accounts and a fingerprint of the log, so that it can be made"
            " again with the same numbers."
        )
        layout.addWidget(label(about, "muted", wrap=True))
        layout.addWidget(self.table, 1)
        layout.addWidget(self.told)
        layout.addStretch()
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.again)
        foot.addStretch()
        for made in (close, self.show_folder, self.open_file):
            foot.addWidget(made)
        layout.addLayout(foot)
        self._fill()
        self.table.setFocus()

    @property
    def chosen(self) -> MadeReport | None:
        """The report on whose line the cursor stands; None if there is none."""
        row = self.table.currentRow()
        return self._made[row] if 0 <= row < len(self._made) else None

    @property
    def place(self) -> Path | None:
        """Where the file of the chosen report lies; None if that is not known here."""
        return self._session.read.report_place(self.chosen) if self.chosen is not None else None

    def make_again_as(self, path: Path) -> None:
        """Make the chosen report again into this file, and tell whether its numbers are the same."""
        made = self.chosen

        def make() -> None:
            if made is not None:
                size = size_named(paper_of(self._preferences))
                same = make_again(self._session, made, path, size)
                self._fill()
                self._say(same)

        self._attempt(make)

    def _table(self, title: str) -> QTableWidget:
        heads = (self.tr("Made"), self.tr("Days"), self.tr("Accounts"), self.tr("File"))
        table = QTableWidget(0, len(heads))
        table.setHorizontalHeaderLabels(list(heads))
        table.setAccessibleName(title)
        as_rows(table)
        table.setWordWrap(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = table.horizontalHeader()
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for column in (2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.currentCellChanged.connect(lambda *_: self._offer())
        table.activated.connect(lambda _: self._open())
        return table

    def _button(self, text: str, deed: Callable[[], object], role: str = "") -> QPushButton:
        made = button(text, role)
        made.setAutoDefault(False)
        made.clicked.connect(lambda _=False: deed())
        return made

    def _fill(self) -> None:
        self._made = self._session.read.reports_made()[::-1]
        self.table.setVisible(bool(self._made))
        self.table.setRowCount(len(self._made))
        for row, made in enumerate(self._made):
            for column, text in enumerate(self._cells(made)):
                item = QTableWidgetItem(text)
                item.setToolTip(words.tip(text))
                self.table.setItem(row, column, item)
        if self._made:
            self.table.setCurrentCell(0, 0)
        else:
            self._say(self.tr("No report was made yet. Export one on the page Reports."))
        self._offer()

    def _cells(self, made: MadeReport) -> tuple[str, ...]:
        known = {account.id: account_name(account) for account in self._session.accounts}
        names = (known.get(identity, words.MISSING) for identity in made.account_ids)
        day = made.made_at.astimezone(self._session.now().tzinfo).date()
        return words.short_day(day), self._days(made), ", ".join(names), made.name

    def _days(self, made: MadeReport) -> str:
        try:
            period = read_period(made.period, made.as_of, self._session.rules.first_weekday)
        except Trouble:  # of a newer version
            return made.period
        return words.day_range(period.first_day, period.last_day)

    def _offer(self) -> None:
        """Offer what can be done with the chosen report."""
        path = self.place
        self.again.setEnabled(self.chosen is not None)
        self.open_file.setEnabled(path is not None)
        self.show_folder.setEnabled(path is not None)
        if self.chosen is not None and path is None:
            self._say(self.tr("It was made on another computer; make it again to have its file."))
        elif self.chosen is not None:
            self._say("")

    def _open(self) -> None:
        path = self.place
        if path is not None:
            self._attempt(lambda: open_report(path))

    def _show_folder(self) -> None:
        path = self.place
        if path is not None:
            self._attempt(lambda: show_in_folder(path))

    def _make_again(self) -> None:
        made = self.chosen
        if made is None:
            return
        ending = Path(made.name).suffix
        kinds = [f"{format_name(ending)} (*{ending})"] if ending else []
        suggested = self.place or Path.home() / made.name
        ask_where_to_save(
            self, self.tr("Make the report again"), suggested, kinds, self.make_again_as
        )

    def _attempt(self, deed: Callable[[], object]) -> bool:
        try:
            deed()
        except Trouble as trouble:
            self._say(trouble_said(trouble), "trouble")
            return False
        return True

    def _say(self, text: str, role: str = "muted") -> None:
        give_role(self.told, role)
        self.told.setText(said(text))
        self.told.setAccessibleName(self.told.text())
        self.told.setVisible(bool(text))
