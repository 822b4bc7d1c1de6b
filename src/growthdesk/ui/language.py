"""The language of the window, and how its numbers and days are written."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from growthdesk.resources import resource
from growthdesk.ui.pseudo import MIRRORED, PSEUDO, PseudoLanguage

SYSTEM = "system"

_FILES = ("growthdesk_", ".qm")
_OURS = "growthdesk"


class EnglishPlurals(QTranslator):
    """English needs no file of translations: its texts carry their plural as “(s)”."""

    def isEmpty(self) -> bool:
        """It always has an answer."""
        return False

    def translate(
        self, _context: str, text: str, _comment: str | None = None, n: int = -1, /
    ) -> str:
        """The text with the plural that a number asks for; Qt puts the number in, with its groups."""
        if n < 0:
            return text
        return text.replace("(s)", "" if n == 1 else "s").replace("%n", "%Ln")


def installed_languages() -> tuple[str, ...]:
    """The codes of the languages the window speaks, like pt_BR; English is the first of them."""
    start, end = _FILES
    folder = resource("translations")
    files = [file.name for file in folder.iterdir()] if folder.is_dir() else []
    ours = [name for name in files if name.startswith(start) and name.endswith(end)]
    codes = [name[len(start) : -len(end)] for name in ours]
    return ("en", *sorted(code for code in codes if code and code != "en"))


def language_name(code: str) -> str:
    """A language as its speakers call it: Deutsch, português (Brasil)."""
    locale = QLocale(code)
    name = locale.nativeLanguageName()
    return f"{name} ({locale.nativeTerritoryName()})" if "_" in code else name


def settle_language(
    app: QCoreApplication, parent: QObject, language: str = "", numbers: str = ""
) -> None:
    """Speak a language, and write numbers and days in its way or in another one.

    Without a language it is the system's, if the window speaks it, else English. ``numbers`` is
    the name of a locale, "system", or empty: as the language, with the system's country where it
    speaks the same. A system without a locale (“C”) writes numbers without groups, which nobody
    can read. What was settled before is forgotten; texts that are there already stay. The codes
    of `growthdesk.ui.pseudo` are understood too.
    """
    code = language if language in (*installed_languages(), *PSEUDO) else _of_system()
    for earlier in parent.findChildren(QTranslator, _OURS):
        app.removeTranslator(earlier)
        earlier.deleteLater()
    english = EnglishPlurals(parent)
    _install(app, english)  # asked last, since Qt asks the newest first
    if code in PSEUDO:
        _install(app, PseudoLanguage(code, english))
    elif code != "en":
        for folder, name in (
            (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{code}"),
            (str(resource("translations")), "".join((_FILES[0], code))),
        ):
            translator = QTranslator(parent)
            if translator.load(name, str(Path(folder))):
                _install(app, translator)
    QLocale.setDefault(_number_locale(code, language, numbers))
    if isinstance(app, QGuiApplication):
        app.setLayoutDirection(_direction(code))


def _direction(code: str) -> Qt.LayoutDirection:
    if code in PSEUDO:
        from_right = code == MIRRORED
        return Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
    return QLocale(code).textDirection()


def _install(app: QCoreApplication, translator: QTranslator) -> None:
    translator.setObjectName(_OURS)
    app.installTranslator(translator)


def _of_system() -> str:
    """The first of the system's languages that the window speaks, else English."""
    known = installed_languages()
    for wanted in QLocale.system().uiLanguages():
        code = wanted.replace("-", "_")
        for choice in (code, code.split("_")[0]):
            if choice in known:
                return choice
    return "en"


def _number_locale(code: str, chosen: str, numbers: str) -> QLocale:
    system = QLocale.system()
    if system.language() is QLocale.Language.C:
        system = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    if numbers == SYSTEM:
        return system
    if numbers:
        return QLocale(numbers)
    # Nobody chose a language: the system's own numbers, whatever the window speaks.
    if not chosen or code in PSEUDO or QLocale(code).language() == system.language():
        return system
    return QLocale(code)
