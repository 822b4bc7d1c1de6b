"""Puts the parts together: the only place that reads the clock."""

import sys
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfoNotFoundError

from tzlocal import get_localzone

from growthdesk.display import check_display
from growthdesk.errors import Trouble
from growthdesk.paths import default_log

if TYPE_CHECKING:
    from growthdesk.analysis.shared_picture import SharedPicture
    from growthdesk.reports.document import Document
    from growthdesk.reports.language import Language
    from growthdesk.ui.paper.card_style import CardStyle

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


def open_window(path: Path | None, now: Clock, *, in_tray: bool = False) -> int:
    """Open the log at a path, or the one in the usual place, in a window; the exit code.

    It begins ``in_tray``, without a window, if that is asked for and there is a tray. Raises Trouble
    where no window can be opened.
    """
    check_display()
    from growthdesk.ui.program import run  # Qt, which only the window needs

    return run(path or default_log(), now, in_tray=in_tray)


def open_quick_log(path: Path, now: Clock) -> int:
    """Open the small window for a count or a post of the log at a path; the exit code.

    Raises Trouble where no window can be opened.
    """
    check_display()
    from growthdesk.ui.program import run_quick

    return run_quick(path, now)


def run_tour(
    folder: Path, now: Clock | None = None, looks: Sequence[str] = (), scale: int = 100
) -> list[Path]:
    """Draw every page and sheet of the sample log, and a report, into a folder.

    ``looks`` are light, dark, the codes of languages, long or mirrored; without any it is the
    usual ones. It needs no display. Returns the files in the order in which they were written.
    Raises Trouble for a look that is not known.
    """
    from growthdesk.ui.tour import USUAL_LOOKS, tour

    return tour(folder, now or clock(), looks or USUAL_LOOKS, scale)


def draw_pdf(document: "Document", *, letter: bool = False) -> bytes:
    """A report as the content of a PDF file, A4 unless it is to be Letter. It needs no display."""
    from growthdesk.ui.off_screen import off_screen_drawing
    from growthdesk.ui.paper.pages import A4, LETTER
    from growthdesk.ui.paper.pdf import pdf_bytes

    _application = off_screen_drawing()  # it has to live while something is drawn
    return pdf_bytes(document, LETTER if letter else A4)


def draw_card(picture: "SharedPicture", style: "CardStyle", language: str = "en") -> bytes:
    """A picture to share as the content of a PNG file, in a language. It needs no display.

    Its numbers and days are those of the language, whatever the computer's are, as in a report.

    Raises Trouble for a language that Growthdesk does not speak.
    """
    from growthdesk.ui.language import settle_language
    from growthdesk.ui.off_screen import off_screen_application
    from growthdesk.ui.paper.card_picture import png_bytes, share_picture
    from growthdesk.ui.paper.share_card import share_card

    code = report_language(language).code
    app = off_screen_application()
    settle_language(app, app, code, numbers=code)
    return png_bytes(share_picture(share_card(picture, style.numbers), style))


def report_language(code: str) -> "Language":
    """The language that a report is written in: ``en``, ``de``, ``pt-BR``. It needs no display.

    Raises Trouble for one that Growthdesk does not speak.
    """
    from growthdesk.reports.language import ENGLISH

    if code.casefold() == ENGLISH.code:
        return ENGLISH
    from growthdesk.ui.report_language import report_language as spoken

    return spoken(code)


def main() -> None:
    """Open the window on the log that is named, else on the one in the usual place.

    Menus and file managers start the program so, without a terminal: ``growthdesk-gui [LOG]``.
    """
    named = sys.argv[1:]
    try:
        code = open_window(Path(named[0]) if named else None, clock())
    except Trouble as trouble:
        print(f"{trouble.says} {trouble.advice}", file=sys.stderr)  # noqa: T201 - there is no window
        code = 1
    sys.exit(code)
