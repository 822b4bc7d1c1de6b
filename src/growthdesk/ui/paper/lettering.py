"""The font of a report, and how wide and high its words are: the same on every device."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QTextLayout, QTextOption

from growthdesk.resources import resource

FINE = 20
"""Steps of a point in which letters are measured and drawn, so that no device rounds them."""

LEADING = 1.42
"""From line to line, in sizes of the letters."""

_FAMILY = "Inter"


@cache
def font(size: float, *, bold: bool = False) -> QFont:
    """The font of a report in points, FINE times as large.

    Every glyph stands for a character: Qt writes glyphs that a feature of the font puts in
    their place, such as digits of one width, without the text that they mean, and what is
    copied from the file would lack them.
    """
    _load()
    made = QFont(_FAMILY)
    made.setPixelSize(round(size * FINE))
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    for feature in ("calt", "liga", "clig"):
        made.setFeature(QFont.Tag(feature), 0)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """How wide a line of text is, in points."""
    return QFontMetricsF(font(size, bold=bold)).horizontalAdvance(text) / FINE


def wrapped(text: str, size: float, width: float, most: int = 0) -> list[str]:
    """The lines into which a text breaks at this width; what is beyond ``most`` ends in "…".

    A word that is wider than the line is broken. At least one line, even if it is empty.
    """
    plain = " ".join(text.split())
    layout = QTextLayout(plain, font(size))
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
        rest = units[start:].decode("utf-16-le")
        if most and len(lines) == most - 1:
            lines.append(_shortened(rest, size, width))
            break
        lines.append(units[start : start + 2 * line.textLength()].decode("utf-16-le").rstrip())
    layout.endLayout()
    return lines or [""]


def _shortened(text: str, size: float, width: float) -> str:
    if width_of(text, size) <= width:
        return text
    end = len(text)
    while end and width_of(text[:end].rstrip() + "…", size) > width:
        end -= 1 if end < 200 else end // 2
    return text[:end].rstrip() + "…"


@cache
def _load() -> None:
    """Take in the font once, wherever the report is drawn; the window may have it already."""
    if _FAMILY not in QFontDatabase.families():
        for weight in ("Regular", "SemiBold"):
            content = resource("fonts", f"{_FAMILY}-{weight}.otf").read_bytes()
            QFontDatabase.addApplicationFontFromData(content)
