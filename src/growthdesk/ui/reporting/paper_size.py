"""The paper that reports are laid out for: A4, or Letter where people have that."""

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize

from growthdesk.ui.paper.pages import A4, LETTER
from growthdesk.ui.preferences import Preferences

SIZES = {"a4": A4, "letter": LETTER}
"""By the name that preferences keep."""

_COUNTRY = QLocale.Country
_WITH_LETTER = {
    *(_COUNTRY.UnitedStates, _COUNTRY.Canada, _COUNTRY.Mexico, _COUNTRY.Philippines),
    *(_COUNTRY.PuertoRico, _COUNTRY.Guatemala, _COUNTRY.ElSalvador, _COUNTRY.Nicaragua),
    *(_COUNTRY.CostaRica, _COUNTRY.Panama, _COUNTRY.Venezuela, _COUNTRY.Colombia),
    *(_COUNTRY.Chile, _COUNTRY.Belize),
}
"""Countries whose paper is Letter, as the Unicode CLDR lists them."""


def usual_size(locale: QLocale) -> str:
    """The name of the paper that people have in the country of a locale."""
    return "letter" if locale.territory() in _WITH_LETTER else "a4"


def size_named(name: str) -> QPageSize.PageSizeId:
    """The paper of that name, A4 for any other."""
    return SIZES.get(name, A4)


def paper_of(preferences: Preferences) -> str:
    """The name of the paper that was chosen last, or that people have in the system's country."""
    kept = preferences.paper
    return kept if kept in SIZES else usual_size(QLocale.system())
