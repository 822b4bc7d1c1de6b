"""What some of the menus do: the actions of one subject, with the sheets that they open."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from growthdesk.ui.session import Session
from growthdesk.ui.window import Window


class Deeds(QObject):
    """The actions of one subject, in one window. ``open_sheet`` shows a sheet over it."""

    def __init__(
        self, session: Session, window: Window, open_sheet: Callable[[QDialog], None]
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._open = open_sheet

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        """What each action does, by its name."""
        raise NotImplementedError
