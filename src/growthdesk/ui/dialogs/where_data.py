"""The sheet that tells which files are hers, and leads to each of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from growthdesk.paths import default_log, sample_log
from growthdesk.store.keeping import newest_backup
from growthdesk.store.posts import PostQuery
from growthdesk.store.upkeep import backup_folder
from growthdesk.ui.backup_words import last_said
from growthdesk.ui.outside import open_outside
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.card import Card, button, label
from growthdesk.ui.widgets.manual_link import manual_link

_WIDTH = 640


@dataclass(frozen=True, slots=True)
class Place:
    """A file of hers: what it is called, where it lies, and what is in it."""

    name: str
    path: Path
    holds: str


class WhereDataSheet(QDialog):
    """Each file with its path, which can be copied, and a button that opens its folder."""

    def __init__(self, session: Session, preferences: Path, parent: QWidget | None) -> None:
        """``preferences`` is the file that remembers what was chosen for this computer."""
        super().__init__(parent)
        title = _tr("Where your data is")
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addStrut(_WIDTH - 48)
        column.addWidget(label(title, "answer"))
        said = _tr(
            "Everything is on this computer: there is no account, and Growthdesk does not use"
            " the network."
        )
        column.addWidget(label(said, "muted", wrap=True))
        self.paths: list[QLineEdit] = []
        for place in places(session, preferences):
            column.addWidget(self._card(place))
        ways = _tr(
            "To take a log along, close Growthdesk and copy its file. To leave nothing behind,"
            " delete these files."
        )
        column.addWidget(label(ways, "small", wrap=True))
        close = button(_tr("Close"), "primary")
        close.clicked.connect(lambda _=False: self.accept())
        foot = QHBoxLayout()
        foot.addWidget(manual_link("file"))
        foot.addStretch()
        foot.addWidget(close)
        column.addLayout(foot)
        close.setFocus()

    def _card(self, place: Place) -> Card:
        made = Card(place.name)
        made.body.setSpacing(6)
        made.say_aside(place.holds)
        line = QLineEdit(str(place.path))
        line.setReadOnly(True)
        line.setCursorPosition(0)
        line.setToolTip(str(place.path))
        line.setAccessibleName(_tr("Path of: {name}").format(name=place.name))
        line.setAccessibleDescription(place.holds)
        self.paths.append(line)
        copy = button(_tr("Copy path"), "small")
        copy.clicked.connect(lambda _=False: QGuiApplication.clipboard().setText(line.text()))
        folder = button(_tr("Open folder"), "small")
        folder.clicked.connect(lambda _=False: _open_folder(place.path))
        for one in (copy, folder):
            one.setAccessibleDescription(place.name)
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (line, copy, folder):
            row.addWidget(part)
        made.body.addLayout(row)
        return made


def places(session: Session, preferences: Path) -> Sequence[Place]:
    """The files that are there: the open log first, its backups, other logs in their usual places."""
    return [place for place in _known(session, preferences) if place.path.exists()]


def _known(session: Session, preferences: Path) -> Iterator[Place]:
    shown = session.store.path
    posts = session.read.count_posts(PostQuery(last_day=session.today))
    holds = (
        _tr("%n account(s)", len(session.accounts)),
        _tr("%n post(s)", posts),
        _size(shown),
    )
    yield Place(_tr("The log that is open"), shown, ", ".join(holds))
    called = QCoreApplication.translate("Backups", "Backups")
    told = last_said(newest_backup(shown), session.now())
    yield Place(called, backup_folder(shown), told)
    own, sample = default_log(), sample_log()
    if own != shown:
        yield Place(_tr("Your own log"), own, _size(own))
    if sample != shown:
        yield Place(_tr("The sample data"), sample, _size(sample))
    yield Place(_tr("Preferences"), preferences, _tr("window, colours, language, keys"))


def _size(path: Path) -> str:
    """What a log takes on the disk, what was written last and waits beside it included."""
    parts = (path, path.with_name(f"{path.name}-wal"))
    size = sum(one.stat().st_size for one in parts if one.exists())
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def _open_folder(path: Path) -> None:
    folder = path if path.is_dir() else path.parent
    open_outside(folder)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("WhereData", text, "", count)
