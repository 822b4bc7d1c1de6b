"""Whether a window can be opened here. It is asked before Qt is, which would end the program without a word of use."""

import os
import sys

from growthdesk.errors import Trouble

_CURSORS = "libxcb-cursor.so.0"
_LEFT_TO_QT = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
"""With one of these Qt does not draw on a display of X11."""


def check_display() -> None:
    """Raise Trouble where Linux has no display, or not the library that Qt needs to draw on one of X11."""
    if not sys.platform.startswith("linux") or any(map(os.environ.get, _LEFT_TO_QT)):
        return
    if not os.environ.get("DISPLAY"):
        raise Trouble(
            "There is no display to open a window on.",
            "Use the commands instead (growthdesk --help), or draw the pages with: growthdesk tour FOLDER",
        )
    if not getattr(sys, "frozen", False):  # which brings the library with it
        _check_cursors()


def _check_cursors() -> None:
    import ctypes

    try:
        ctypes.CDLL(_CURSORS)
    except OSError as error:
        raise Trouble(
            "Qt finds no libxcb-cursor0 on this computer, without which it opens no window.",
            "Install it, with: sudo apt install libxcb-cursor0",
        ) from error
