"""Asking for files, without stopping everything else while a person looks for them."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_files(
    parent: QWidget,
    title: str,
    then: Callable[[list[Path]], object],
    *,
    folder: Path | None = None,
    kinds: Sequence[str] = (),
) -> QFileDialog:
    """Ask for one or more files to read; ``then`` is called with them, or never.

    It begins in ``folder``, or where downloads lie.
    """
    dialog = _dialog(parent, title, folder, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda chosen: then([Path(path) for path in chosen]))
    dialog.open()
    return dialog


def ask_for_folder(
    parent: QWidget,
    title: str,
    then: Callable[[list[Path]], object],
    *,
    folder: Path | None = None,
) -> QFileDialog:
    """Ask for a folder to read; ``then`` is called with it, or never.

    It begins in ``folder``, or where downloads lie.
    """
    dialog = _dialog(parent, title, folder, ())
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.filesSelected.connect(lambda chosen: then([Path(path) for path in chosen]))
    dialog.open()
    return dialog


def ask_where_to_save(
    parent: QWidget,
    title: str,
    suggested: Path,
    kinds: Sequence[str],
    then: Callable[[Path], object],
) -> QFileDialog:
    """Ask where a file is to be written; a name without an ending gets the suggested one."""
    dialog = _dialog(parent, title, suggested.parent, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(suggested.suffix.removeprefix("."))
    dialog.selectFile(suggested.name)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, folder: Path | None, kinds: Sequence[str]) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(folder) if folder else _downloads())
    if kinds:
        dialog.setNameFilters(list(kinds))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def _downloads() -> str:
    """What a platform let her download lies there, not where the program was started."""
    places = QStandardPaths.StandardLocation
    folder = QStandardPaths.writableLocation(places.DownloadLocation)
    return folder if Path(folder).is_dir() else QDir.homePath()
