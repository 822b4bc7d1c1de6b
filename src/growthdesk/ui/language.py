"""The language of the window, and how its numbers and days are written."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from growthdesk.resources import resource
from growthdesk.ui.pseudo import MIRRORED, PSEUDO, PseudoLanguage
from growthdesk.ui.spoken import PREFIX, EnglishPlurals, installed_languages

if TYPE_CHECKING:
    from growthdesk.reports.language import Language

SYSTEM = "system"

_OURS = "growthdesk"
_SPOKEN = "spoken_language"


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
            (str(resource("translations")), f"{PREFIX}{code}"),
        ):
            translator = QTranslator(parent)
            if translator.load(name, str(Path(folder))):
                _install(app, translator)
    app.setProperty(_SPOKEN, code)
    QLocale.setDefault(_number_locale(code, language, numbers))
    if isinstance(app, QGuiApplication):
        app.setLayoutDirection(_direction(code))


def window_report_language() -> "Language":
    """The language in which the window writes reports: its own, with that language's numbers."""
    from growthdesk.ui.report_language import report_language  # only reports need it

    return report_language(spoken_language())


def spoken_language() -> str:
    """The code of the language that was settled."""
    app = QCoreApplication.instance()
    return str((app.property(_SPOKEN) if app else None) or "en")


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
