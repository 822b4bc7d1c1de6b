"""The sheet for a damaged log: what a backup holds, what can be salvaged, and which is taken."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout

from growthdesk.errors import Trouble
from growthdesk.store.repair import Choice, examine, take
from growthdesk.ui.backup_words import contents_said, moment_said
from growthdesk.ui.said import trouble_said
from growthdesk.ui.widgets.card import Card, button, label
from growthdesk.ui.widgets.file_dialogs import ask_for_files
from growthdesk.ui.work import Progress, Work, start
from growthdesk.whole_files import temporary_folder

_WIDTH = 620


class DamageSheet(QDialog):
    """A window of its own, since there is no log to show another one of.

    ``repaired`` carries the path once a sound log lies there, ``other_wanted`` that of another log.
    The damaged file is only read, and saved aside before something takes its place.
    """

    repaired = Signal(object)
    other_wanted = Signal(object)

    def __init__(self, log: Path, now: datetime) -> None:
        super().__init__()
        self._log, self._now = log, now
        self._choice: Choice | None = None
        self._folder = temporary_folder()
        self._work: Work[Choice] | Work[Path] | None = None
        self.setWindowTitle(_tr("The log is damaged"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.backup, self.salvage = (button(_tr("Use this")) for _ in range(2))
        self._in_backup, self._in_salvage = label(wrap=True), label(wrap=True)
        self._reason = label(role="trouble", wrap=True)
        self._reason.hide()
        self.other, self.leave = button(_tr("Open another log…")), button(_tr("Close"))
        self._lay_out()
        self.backup.clicked.connect(lambda _=False: self._take(self.backup))
        self.salvage.clicked.connect(lambda _=False: self._take(self.salvage))
        self.other.clicked.connect(lambda _=False: self._ask_for_another())
        self.leave.clicked.connect(lambda _=False: self.reject())
        self._offer(None)

    def _lay_out(self) -> None:
        told = label(
            _tr(
                "{path} cannot be read any more as it was written. Nothing is written to it;"
                " it is kept beside what takes its place."
            ).format(path=self._log),
            wrap=True,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(14)
        layout.addStrut(_WIDTH - 48)
        layout.addWidget(label(self.windowTitle(), "answer"))
        layout.addWidget(told)
        for title, inside, use in (
            (_tr("The newest sound backup"), self._in_backup, self.backup),
            (_tr("What can still be read of the log"), self._in_salvage, self.salvage),
        ):
            use.setAccessibleName(_tr("Use this: {what}").format(what=title))
            row = QHBoxLayout()
            row.setSpacing(16)
            row.addWidget(inside, 1)
            row.addWidget(use, 0, Qt.AlignmentFlag.AlignVCenter)
            card = Card(title)
            card.body.addLayout(row)
            layout.addWidget(card)
        layout.addWidget(self._reason)
        foot = QHBoxLayout()
        foot.addWidget(self.other)
        foot.addStretch()
        foot.addWidget(self.leave)
        layout.addLayout(foot)

    @property
    def told(self) -> tuple[str, str]:
        """What is said of the backup, and of what can be salvaged."""
        return self._in_backup.text(), self._in_salvage.text()

    @property
    def reason(self) -> str:
        """Why it could not be repaired; empty if nothing was wrong."""
        return "" if self._reason.isHidden() else self._reason.text()

    def begin(self) -> None:
        """Show itself, and look for what can be saved, beside the window."""
        log, now, folder = self._log, self._now, Path(self._folder.name)
        self.show()
        self.activateWindow()
        self._work = start(
            lambda _: examine(log, now, folder), self._offer, self.say, _unseen, self
        )

    def say(self, trouble: Trouble) -> None:
        """Show what went wrong."""
        self._reason.setText(trouble_said(trouble))
        self._reason.setAccessibleName(self._reason.text())
        self._reason.show()
        self._enable()

    def _offer(self, choice: Choice | None) -> None:
        self._choice = choice
        self._in_backup.setText(_tr("Looking for one…"))
        self._in_salvage.setText(_tr("Reading it…"))
        if choice is not None:
            self._in_backup.setText(self._backup_said(choice))
            self._in_salvage.setText(self._salvage_said(choice))
        self._enable()
        if choice is not None:
            best = self.salvage if choice.salvage_holds_more else self.backup
            best.setDefault(True)
            best.setFocus()

    def _enable(self) -> None:
        choice = self._choice
        self.backup.setEnabled(choice is not None and choice.backup is not None)
        self.salvage.setEnabled(choice is not None and choice.salvaged.contents.total > 0)

    def _backup_said(self, choice: Choice) -> str:
        if choice.backup is None or choice.in_backup is None:
            return _tr("There is none.")
        made = moment_said(choice.backup.made_at, self._now)
        return f"{made}: {contents_said(choice.in_backup, self._now)}"

    def _salvage_said(self, choice: Choice) -> str:
        said = [contents_said(choice.salvaged.contents, self._now)]
        if choice.salvaged.left_out:
            said.append(_tr("%n row(s) cannot be kept.", choice.salvaged.left_out))
        if choice.salvaged.nameless:
            said.append(_tr("%n account(s) lost the name.", choice.salvaged.nameless))
        return "\n".join(said)

    def _take(self, chosen: QPushButton) -> None:
        choice, log, now = self._choice, self._log, self._now
        if choice is None:
            return
        source = choice.salvaged_at
        if chosen is self.backup and choice.backup is not None:
            source = choice.backup.path
        self.backup.setEnabled(False)
        self.salvage.setEnabled(False)
        self._work = start(
            lambda _: take(log, source, now), lambda _: self._finish(), self.say, _unseen, self
        )

    def _finish(self) -> None:
        self.repaired.emit(self._log)
        self.accept()

    def _ask_for_another(self) -> None:
        ask_for_files(
            self,
            _tr("Open a log"),
            lambda paths: self.other_wanted.emit(paths[0]),
            folder=self._log.parent,
        )

    def done(self, result: int) -> None:
        """Let go of what was salvaged, and close."""
        self._folder.cleanup()
        super().done(result)


def _unseen(_: Progress) -> None:
    """How far it is cannot be told: the size of what is broken is not known."""


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Damage", text, "", n)
