"""The languages of a report besides English: Qt's translations and locales, without a display.

Nothing that the window was told is asked here: what a report says follows its language alone,
so that a script and the window write the same file.
"""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale, Qt, QTranslator

from growthdesk.errors import Trouble
from growthdesk.reports.language import ENGLISH, Language
from growthdesk.resources import resource
from growthdesk.ui import locales
from growthdesk.ui.pseudo import MIRRORED, PSEUDO, PseudoLanguage
from growthdesk.ui.spoken import PREFIX, EnglishPlurals, installed_languages

_SENTENCES = "Report"
_NAMES = ("Report", "Kind")


@dataclass(frozen=True, slots=True)
class QtTongue:
    """A language by its translations and its locale; a text that is not translated is English."""

    code: str
    right_to_left: bool
    translator: QTranslator
    locale: QLocale

    def sentence(self, text: str, n: int | None) -> str:
        """The text in the form that the number asks for, ``%n`` in it."""
        told = self.translator.translate(_SENTENCES, text, "", -1 if n is None else n)
        # What is compiled asks Qt for groups; the report writes them itself.
        return told.replace("%Ln", "%n") if told else ENGLISH.tongue.sentence(text, n)

    def name(self, word: str) -> str:
        """The first translation that is known of a word of the log."""
        told = (self.translator.translate(context, word) for context in _NAMES)
        return next(filter(None, told), word)

    def fixed(self, value: float, places: int) -> str:
        """The number as the locale writes it."""
        return self.locale.toString(float(value), "f", places)

    def month(self, day: date, *, full: bool) -> str:
        """The month as it stands alone, or in short."""
        if full:
            return self.locale.standaloneMonthName(day.month)
        return locales.month(self.locale, day)

    def day_of_month(self, day: date) -> str:
        """31, or 31. where the language writes it so."""
        return locales.day_of_month(self.locale, day)

    def year(self, day: date) -> str:
        """The year in the digits of the locale."""
        return locales.year(self.locale, day)


def report_language(code: str) -> Language:
    """The language of that code, as in ``de``, ``pt_BR`` or ``pt-BR``.

    The codes of `growthdesk.ui.pseudo` are understood too. Raises Trouble for one that
    Growthdesk does not speak.
    """
    wanted = code.replace("-", "_")
    if wanted in PSEUDO:
        translator: QTranslator = PseudoLanguage(wanted, EnglishPlurals(None))
        tongue = QtTongue("en", wanted == MIRRORED, translator, QLocale("en_GB"))
        return Language(tongue)
    known = {one.casefold(): one for one in installed_languages()}
    found = known.get(wanted.casefold())
    if found is None:
        raise Trouble(
            f"Growthdesk does not speak “{code}”.", f"Choose one of {', '.join(known.values())}."
        )
    if found == ENGLISH.code:
        return ENGLISH
    translator = QTranslator()
    translator.load(f"{PREFIX}{found}", str(resource("translations")))
    locale = QLocale(found)
    from_right = locale.textDirection() is Qt.LayoutDirection.RightToLeft
    return Language(QtTongue(found, from_right, translator, locale))
