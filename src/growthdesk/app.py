"""Puts the parts together: the only place that reads the clock."""

import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfoNotFoundError

from tzlocal import get_localzone

from growthdesk.errors import Trouble
from growthdesk.paths import default_log

if TYPE_CHECKING:
    from growthdesk.reports.document import Document

Clock = Callable[[], datetime]


def clock(today: date | None = None) -> Clock:
    """What tells the time, with the local zone; its day is ``today`` if one is given.

    Raises Trouble if the computer names a zone that is none.
    """
    try:
        zone = get_localzone()
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Trouble(
            "The time zone of this computer is not known.",
            "Set TZ to a name such as Europe/Berlin, or leave it unset.",
        ) from error

    def now() -> datetime:
        moment = datetime.now(zone)
        if today is not None:
            moment = moment.replace(year=today.year, month=today.month, day=today.day)
        return moment

    return now


def open_window(path: Path | None, now: Clock) -> int:
    """Open the log at a path, or the one in the usual place, in a window; the exit code."""
    from growthdesk.ui.program import run  # Qt, which only the window needs

    return run(path or default_log(), now)


def run_tour(folder: Path, now: Clock | None = None) -> list[Path]:
    """Draw every page of the sample log in light and dark, and a report, into a folder.

    It needs no display. Returns the files in the order in which they were written.
    """
    from growthdesk.ui.tour import tour

    return tour(folder, now or clock())


def draw_pdf(document: "Document") -> bytes:
    """A report as the content of a PDF file. It needs no display."""
    from growthdesk.ui.off_screen import off_screen_application
    from growthdesk.ui.paper.pdf import pdf_bytes

    _application = off_screen_application()  # it has to live while something is drawn
    return pdf_bytes(document)


def main() -> None:
    """Open the window, as ``growthdesk`` does without further words."""
    sys.exit(open_window(None, clock()))
