"""The sheet that writes the whole log: as what, and where."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QStandardPaths
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from growthdesk import __version__
from growthdesk.errors import Trouble
from growthdesk.exports.tables import Made
from growthdesk.exports.write import write_export
from growthdesk.store.store import Store
from growthdesk.store.whole import digest_of
from growthdesk.ui.said import trouble_said
from growthdesk.ui.session import Session
from growthdesk.ui.style_sheet import give_role
from growthdesk.ui.widgets.card import button, label
from growthdesk.ui.widgets.file_dialogs import ask_for_folder, ask_where_to_save
from growthdesk.ui.widgets.segments import Segments
from growthdesk.ui.widgets.work_line import WorkLine
from growthdesk.ui.work import Progress, Tell, Work, start

_WIDTH = 520


class ExportEverythingSheet(QDialog):
    """It stays open while the log is written, and closes when that is done."""

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._session = session
        self._work: Work[Path] | None = None
        title = self.tr("Export everything")
        self.setWindowTitle(title)
        self.setFixedWidth(_WIDTH)
        forms = (
            ("zip", self.tr("One ZIP file")),
            ("folder", self.tr("A folder")),
            ("json", self.tr("One JSON file")),
        )
        self.form = Segments(forms, self.tr("Save as"), "zip")
        self.form.chosen.connect(self._tell_form)
        self._about = label(role="muted", wrap=True)
        self._reason = label(role="trouble", wrap=True)
        self._reason.hide()
        self.work_line = WorkLine()
        self.work_line.stop_requested.connect(self._stop)
        cancel = self._button(self.tr("Cancel"), self.reject)
        self.main = self._button(self.tr("Choose where…"), self._ask, "primary")
        self.main.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(12)
        layout.addWidget(label(title, "answer"))
        layout.addWidget(label(self._says(), wrap=True))
        layout.addWidget(label(self.tr("Save as"), "muted"))
        layout.addWidget(self.form)
        layout.addWidget(self._about)
        layout.addWidget(self._reason)
        layout.addStretch()
        layout.addWidget(self.work_line)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(self.main)
        layout.addLayout(foot)
        self._tell_form()

    @property
    def reason(self) -> str:
        """Why it could not be written; empty if nothing was wrong."""
        return "" if self._reason.isHidden() else self._reason.text()

    def write(self, path: Path) -> None:
        """Write the log there, beside the window."""
        log, now, today = self._session.store.path, self._session.now, self._session.today
        self._reason.hide()
        self.main.setEnabled(False)
        self.form.setEnabled(False)
        self._work = start(
            lambda tell: _written(path, log, now, today, tell),
            self._finish,
            self._tell_trouble,
            self._tell_progress,
            self,
        )

    def event(self, event: QEvent) -> bool:
        """Be as high as its sentences need, which break into lines."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest or event.type() is QEvent.Type.Show:
            self.resize(_WIDTH, self.heightForWidth(_WIDTH))
        return done

    def done(self, result: int) -> None:
        """Close; what is still being written is given up, and leaves nothing behind."""
        self._stop()
        super().done(result)

    def name(self) -> str:
        """What the file or folder is called unless another name is typed."""
        ending = "" if self.form.value == "folder" else f".{self.form.value}"
        return f"Growthdesk {self._session.today.isoformat()}{ending}"

    def _says(self) -> str:
        return self.tr(
            "All that is in this log: accounts, posts and their numbers, follower counts, plans,"
            " breaks, notes and settings. Captions and notes are in it as you wrote them, so give it"
            " only to whom you trust. Import brings it back."
        )

    def _tell_form(self) -> None:
        about = {
            "zip": self.tr("Tables for a spreadsheet, a JSON, and a text about every column."),
            "folder": self.tr("The same files, in a new folder inside the one you choose."),
            "json": self.tr("Everything in one file, for programs."),
        }
        self._about.setText(about[self.form.value or "zip"])

    def _button(self, text: str, deed: Callable[[], object], role: str = "") -> QPushButton:
        made = button(text, role)
        made.clicked.connect(lambda _=False: deed())
        return made

    def _ask(self) -> None:
        title = self.tr("Export everything")
        if self.form.value == "folder":
            ask_for_folder(self, title, lambda chosen: self.write(chosen[0] / self.name()))
            return
        documents = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        ending = self.form.value or "zip"
        kinds = [f"{ending.upper()} (*.{ending})"]
        ask_where_to_save(self, title, Path(documents) / self.name(), kinds, self.write)

    def _finish(self, path: Path) -> None:
        self._work = None
        self._session.told.emit(
            self.tr("Exported everything to {name}").format(name=path.name), False
        )
        self.accept()

    def _tell_trouble(self, trouble: Trouble) -> None:
        self._rest()
        give_role(self._reason, "trouble")
        self._reason.setText(trouble_said(trouble))
        self._reason.setAccessibleName(self._reason.text())
        self._reason.show()

    def _tell_progress(self, progress: Progress) -> None:
        about = self.tr("Writing {name}").format(name=progress.about)
        self.work_line.show_progress(Progress(progress.done, progress.total, about))

    def _stop(self) -> None:
        if self._work is not None:
            self._work.stop()
            self._rest()

    def _rest(self) -> None:
        self._work = None
        self.work_line.show_progress(None)
        self.main.setEnabled(True)
        self.form.setEnabled(True)


def _written(path: Path, log: Path, now: Callable[[], datetime], today: date, tell: Tell) -> Path:
    """A job: a log into a file. It tells each table before it is written."""
    tell(Progress(0, 1, path.name))
    with Store(log, now, create=False) as store:
        everything = store.read.everything()
    total = len(everything) + 1
    done = 0

    def tell_name(name: str) -> None:
        nonlocal done
        tell(Progress(done, total, name))
        done += 1

    made = Made(__version__, today, digest_of(everything))
    write_export(path, everything, made, tell_name)
    return path
