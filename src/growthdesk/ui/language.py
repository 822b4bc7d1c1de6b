"""The language of the window, and how its numbers and days are written."""

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator


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


def settle_language(app: QCoreApplication, parent: QObject) -> None:
    """Use the system's way of writing numbers and days, and English words.

    A system without a locale (“C”) writes numbers without groups, which nobody can read.
    """
    if QLocale.system().language() is QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    app.installTranslator(EnglishPlurals(parent))
