"""The program as a menu starts it, up to a first frame of its window."""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from growthdesk.app import clock, open_window
from growthdesk.ui import program
from growthdesk.ui.desk import Desk

TODAY = date(2026, 11, 23)


def start(watch: Callable[[Desk], object]) -> None:
    """Do what ``growthdesk-gui LOG`` does, on the day on which the logs are to be continued.

    ``watch`` gets the window before it is painted.
    """
    kept = []

    class Watched(program.Program):
        def open(self, path: Path) -> Desk:
            desk = super().open(path)
            kept.append(watch(desk))
            return desk

    # To look on: nothing is done otherwise.
    setattr(program, "Program", Watched)  # noqa: B010 - an assignment would be to a type
    sys.exit(open_window(Path(sys.argv[1]), clock(TODAY)))
