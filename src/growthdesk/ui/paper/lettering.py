"""The font of a report, and how wide and high its words are: the same on every device."""

import threading
import unicodedata
from functools import cache, lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QPainter,
    QRawFont,
    QTextLayout,
    QTextOption,
)

from growthdesk.resources import resource

FINE = 20
"""Steps of a point in which letters are measured and drawn, so that no device rounds them."""

LEADING = 1.42
"""From line to line, in sizes of the letters."""

_FAMILIES = {
    "Inter": ("Inter-Regular.otf", "Inter-SemiBold.otf"),
    # Pictures in one colour, as outlines: a font of coloured ones would be written as pixels.
    "Noto Emoji": ("NotoEmoji-Regular.ttf",),
}
"""The fonts that are brought along, the first for all that it has; for the rest the system is asked."""
_OFF = ("calt", "liga", "clig")
_EVEN = QFont.Tag("tnum")
_PRIVATE = range(0xE000, 0xF900)
"""Code points that mean what a font says; Inter has its digits of one width there."""
_NUMERIC = "0123456789 .,:;+-−–±%‰/()#*'\"$€£¥<>=~≈×÷"
"""What a font may have with one width for tables."""
_REMEMBERED = 20_000
_ACRONYM = 3


class _Fonts(threading.local):
    """The fonts of one thread: Qt loads what a font needs when it is first used, without a lock."""

    def __init__(self) -> None:
        self.made: dict[tuple[float, bool], QFont] = {}


_fonts = _Fonts()


def font(size: float, *, bold: bool = False) -> QFont:
    """The font of a report in points, FINE times as large; its digits are of one width.

    No other feature of the font is on: Qt writes a glyph that stands for several characters
    without the text that they mean, and what is copied from the file would lack them.
    """
    asked = (size, bold)
    if asked not in _fonts.made:
        _load()
        made = QFont(list(_FAMILIES))
        made.setPixelSize(round(size * FINE))
        made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        for feature in _OFF:
            made.setFeature(QFont.Tag(feature), 0)
        made.setFeature(_EVEN, 1)
        made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        _fonts.made[asked] = made
    return _fonts.made[asked]


@lru_cache(maxsize=_REMEMBERED)
def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """How wide a line of text is, in points; all digits are of one width."""
    return QFontMetricsF(font(size, bold=bold)).horizontalAdvance(text) / FINE


def fitting(text: str, size: float, width: float, *, bold: bool = False) -> float:
    """The size, or a smaller one in which the text is no wider than that."""
    return size * min(1.0, width / max(width_of(text, size, bold=bold), 1.0))


def shortened(text: str, size: float, width: float, *, bold: bool = False) -> str:
    """The text, ending in “…” where it is wider than that."""
    plain = " ".join(text.split())
    if width_of(plain, size, bold=bold) <= width:
        return plain
    metrics = QFontMetricsF(font(size, bold=bold))
    return metrics.elidedText(plain, Qt.TextElideMode.ElideRight, width * FINE)


def wrapped(
    text: str, size: float, width: float, most: int = 0, *, bold: bool = False
) -> list[str]:
    """The lines into which a text breaks at this width; what is beyond ``most`` ends in "…".

    A word that is wider than the line is broken. At least one line, even if it is empty.
    """
    plain = " ".join(text.split())
    if width_of(plain, size, bold=bold) <= width:
        return [plain]
    layout = QTextLayout(plain, font(size, bold=bold))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    # Qt counts places in UTF-16, Python in characters.
    units = plain.encode("utf-16-le")
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width * FINE)
        start = 2 * line.textStart()
        if most and len(lines) == most - 1:
            rest = units[start:].decode("utf-16-le")
            lines.append(shortened(rest, size, width, bold=bold))
            break
        lines.append(units[start : start + 2 * line.textLength()].decode("utf-16-le").rstrip())
    layout.endLayout()
    return lines or [""]


def write(painter: QPainter, at: QPointF, text: str, size: float, *, bold: bool = False) -> None:
    """Draw a line of text from this point of its baseline on, in the unit of the painter."""
    painter.save()
    painter.translate(at)
    painter.scale(1 / FINE, 1 / FINE)
    painter.setFont(font(size, bold=bold))
    painter.drawText(QPointF(), text)
    painter.restore()


def without_font(text: str) -> list[str]:
    """The scripts, like Arabic or CJK, of those characters that no font on this computer has."""
    metrics = QFontMetricsF(font(9))
    signs = [sign for sign in set(text) if ord(sign) > 0x7F and sign.isprintable()]
    lacking = [sign for sign in signs if not metrics.inFontUcs4(ord(sign))]
    # The name of a character begins with that of its script.
    first = {unicodedata.name(sign, "UNKNOWN").split()[0] for sign in lacking}
    return sorted(name if len(name) <= _ACRONYM else name.capitalize() for name in first)


@cache
def private_meanings() -> dict[str, str]:
    """Characters by the private code point under which the font has them with one width."""
    meanings: dict[str, str] = {}
    for bold in (False, True):
        lettering = font(9, bold=bold)
        raw = QRawFont.fromFont(lettering)
        own = "".join(sign for sign in _NUMERIC if raw.supportsCharacter(ord(sign)))
        private = {
            glyph: chr(code)
            for code in reversed(_PRIVATE)
            for glyph in raw.glyphIndexesForString(chr(code))
            if glyph
        }
        for sign, glyph in zip(own, _glyphs(own, lettering), strict=True):
            if glyph in private:
                meanings[private[glyph]] = sign
    return meanings


def _glyphs(text: str, lettering: QFont) -> list[int]:
    layout = QTextLayout(text, lettering)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]


@cache
def _load() -> None:
    """Take in the fonts once, wherever the report is drawn; the window may have some already."""
    for family, files in _FAMILIES.items():
        if family not in QFontDatabase.families():
            for name in files:
                QFontDatabase.addApplicationFontFromData(resource("fonts", name).read_bytes())
