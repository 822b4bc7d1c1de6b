"""Errors that nobody expected, wherever they come from: kept, told once, and gone on from."""

import re
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtWidgets import QApplication

from growthdesk.error_log import keep, keep_error, place_of
from growthdesk.store.store import sqlite_version
from growthdesk.ui.dialogs.unexpected import UnexpectedSheet

_QT_PLACE = r"^(Q\w+(?:::\w+)*)\b"
_MOST_KEPT = 5
"""How often the same error is kept: a timer that fails may fail ten times a second."""


class Unexpected(QObject):
    """Takes errors of slots, threads and Qt. The same one is shown once, and kept a few times.

    ``log`` tells the file of the open log, ``takes`` whether an error is taken up elsewhere: one
    that says that the log is damaged has a sheet of its own. ``now`` tells the time.
    """

    _met = Signal(object)

    def __init__(
        self,
        now: Callable[[], datetime],
        log: Callable[[], Path | None],
        takes: Callable[[BaseException], bool] = lambda _: False,
    ) -> None:
        super().__init__()
        self._takes = takes
        self._now = now
        self._log = log
        self._times: dict[str, int] = {}
        self.sheet: UnexpectedSheet | None = None
        # An error of a thread is told in the thread of the window.
        self._met.connect(self._take, Qt.ConnectionType.AutoConnection)

    def watch(self) -> None:
        """Take every error from now on, until the program ends."""
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable
        qInstallMessageHandler(self._on_message)

    def meet(self, error: BaseException) -> None:
        """Keep an error and tell of it; may be called in any thread."""
        self._met.emit(error)

    def _on_error(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            QCoreApplication.quit()
        else:
            self.meet(error)

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and args.exc_type is not SystemExit:
            self.meet(args.exc_value)

    def _on_unraisable(self, args: "sys.UnraisableHookArgs") -> None:
        if args.exc_value is not None:
            keep_error(args.exc_value, self._now())  # too late to tell of it

    def _on_message(self, kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
        print(message, file=sys.stderr)  # noqa: T201 - where Qt writes too
        grave = kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
        if not grave and kind is not QtMsgType.QtWarningMsg:
            return
        # The rest of the message may name a file or a text of the creator.
        place = re.match(_QT_PLACE, message)
        told = f"Qt: {kind.name} in {place[1] if place else 'an unknown place'}"
        if self._count(told) == 1:
            try:
                keep(told, self._now())
            except Exception as failed:  # noqa: BLE001 - Qt cannot take an error from here
                print(f"It could not be kept: {failed}", file=sys.stderr)  # noqa: T201

    def _take(self, error: BaseException) -> None:
        try:
            if self._takes(error):
                return
            place = place_of(error)
            times = self._count(place)
            if times > _MOST_KEPT:
                return
            facts = {"Qt": qVersion(), "PySide": pyside_version, "SQLite": sqlite_version()}
            details = keep_error(error, self._now(), **facts)
            print(details, file=sys.stderr)  # noqa: T201 - started from a terminal
            if times == 1 and self.sheet is None:
                self._show(place, details)
        except Exception as failed:  # noqa: BLE001 - an error of the sheet must not show a sheet
            for one in (error, failed):
                sys.__excepthook__(type(one), one, one.__traceback__)

    def _count(self, what: str) -> int:
        self._times[what] = self._times.get(what, 0) + 1
        return self._times[what]

    def _show(self, place: str, details: str) -> None:
        self.sheet = UnexpectedSheet(place, details, self._log(), QApplication.activeWindow())
        self.sheet.finished.connect(self._closed)
        self.sheet.quit_requested.connect(QApplication.quit)
        self.sheet.open()

    def _closed(self) -> None:
        self.sheet = None
