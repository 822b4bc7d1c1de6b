"""The side of its room where a text stands, which is that of the layout."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
LEADING_TOP = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
_SIDES = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTrailing


def as_seen(side: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """A side as the window is read, mirrored where that is from right to left.

    A label left to itself goes by its letters: a day or a number would stand at the left of
    a window where everything else begins at the right.
    """
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft and side & _SIDES:
        side ^= _SIDES
    return side | Qt.AlignmentFlag.AlignAbsolute
