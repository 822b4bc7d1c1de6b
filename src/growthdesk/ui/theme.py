"""Colours, fonts and the style of every widget: the one place that knows how things look."""

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from growthdesk.resources import resource
from growthdesk.ui.colours import DARK, LIGHT, Colours
from growthdesk.ui.style_sheet import style_sheet

Mode = Literal["system", "light", "dark"]

STYLE = ("-style", "Fusion")
"""What tells Qt the style, among the words that an application is made with.

To set it later would make a QStyle of Python's, with a dozen enumerations: 4 ms of each start.
"""


class Theme(QObject):
    """The scheme in force, and news of its change.

    It follows the system unless a mode is chosen. ``scheme_changed`` comes after the widgets
    have their new palette, for those that draw themselves.
    """

    scheme_changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = "system") -> None:
        super().__init__(app)
        self._app = app
        self._mode: Mode = mode
        self.colours = LIGHT
        for weight in ("Regular", "Medium", "SemiBold"):
            font = resource("fonts", f"Inter-{weight}.otf").read_bytes()
            QFontDatabase.addApplicationFontFromData(font)
        app.setFont(text_font())
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self._follow()

    @property
    def mode(self) -> Mode:
        """What was chosen: system, light or dark."""
        return self._mode

    def choose(self, mode: Mode) -> None:
        """Follow the system, or stay light or dark."""
        self._mode = mode
        self._follow()

    @property
    def dark(self) -> bool:
        """Whether the dark scheme is in force."""
        return self.colours is DARK

    def _follow(self) -> None:
        system_dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        dark = self._mode == "dark" or (self._mode == "system" and system_dark)
        self.colours = DARK if dark else LIGHT
        self._app.setPalette(_palette(self.colours))
        self._app.setStyleSheet(style_sheet(self.colours))
        self.scheme_changed.emit()


def text_font(points: float = 10.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The program's font, with digits of one width. Points, so that it grows with the display."""
    font = QFont("Inter")
    font.setPointSizeF(points)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for roles, colour in (
        ((role.Window,), colours.page),
        ((role.Base, role.ToolTipBase, role.Button), colours.card),
        ((role.AlternateBase, role.Midlight, role.Light), colours.page),
        ((role.Mid, role.Dark), colours.line),
        ((role.Shadow,), colours.faint),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), colours.text),
        ((role.BrightText,), colours.on_accent),
        ((role.PlaceholderText,), colours.muted),
        ((role.Highlight, role.Accent, role.Link), colours.accent),
        ((role.LinkVisited,), colours.accent),
        ((role.HighlightedText,), colours.on_accent),
    ):
        for one in roles:
            palette.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(colours.faint))
    return palette
