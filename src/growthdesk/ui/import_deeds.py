"""What the menus do with files that come in: chosen, dropped, copied, downloaded once more."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from growthdesk.ui.deeds import Deeds
from growthdesk.ui.session import Session
from growthdesk.ui.window import Window

if TYPE_CHECKING:
    from growthdesk.ui.dialogs.import_sheet import ImportSheet


class ImportDeeds(Deeds):
    """The import sheet, however it is asked for."""

    def __init__(
        self, session: Session, window: Window, open_sheet: Callable[[QDialog], None]
    ) -> None:
        super().__init__(session, window, open_sheet)
        window.files_dropped.connect(self.import_paths)

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        """What each action does, by its name."""
        return {"import": self.import_files, "paste_table": self._import_clipboard}

    def import_files(self) -> None:
        """Ask which files are to be imported."""
        self._open(self._sheet())

    def import_paths(self, paths: list[Path]) -> None:
        """Show what is in these files, and what they would change."""
        sheet = self._sheet()
        sheet.add_files(paths)
        self._open(sheet)

    def import_history(self, platform: str) -> None:
        """Show how a platform's history is downloaded, and take it in."""
        sheet = self._sheet()
        sheet.show_steps(platform)
        self._open(sheet)

    def _import_clipboard(self) -> None:
        sheet = self._sheet()
        sheet.paste()
        self._open(sheet)

    def _sheet(self) -> "ImportSheet":
        # With it come all readers of files: 0.2 s that no start has to wait for.
        from growthdesk.ui.dialogs.import_sheet import ImportSheet

        return ImportSheet(self._session, self._window.theme, self._window)
