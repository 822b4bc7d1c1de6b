"""Where reports are kept, and names of files that every system takes."""

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\u2066-\u2069]+')
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_LONGEST = 100
"""Characters; systems allow 255 bytes, of which a character may have four and the ending some."""
_MOST_BYTES = 200


def file_name(text: str) -> str:
    """The text as the name of a file, without what some system does not take; never empty."""
    plain = " ".join(_NOT_IN_NAMES.sub("-", text).split())[:_LONGEST]
    plain = plain.encode()[:_MOST_BYTES].decode(errors="ignore").strip(" .-")
    if not plain or _DEVICES.fullmatch(plain):
        return f"Report {plain}".strip()
    return plain


def usual_folder(place: QStandardPaths.StandardLocation) -> Path:
    """A folder that the system has for such files; the home of the person where it has none."""
    return Path(QStandardPaths.writableLocation(place) or Path.home())
