"""The languages that Growthdesk speaks, and how English, which has no file, makes its plurals."""

from PySide6.QtCore import QLocale, QTranslator

from growthdesk.resources import resource

PREFIX = "growthdesk_"
"""What the file of a language is called before its code."""

_ENDING = ".qm"


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
    folder = resource("translations")
    files = [file.name for file in folder.iterdir()] if folder.is_dir() else []
    ours = [name for name in files if name.startswith(PREFIX) and name.endswith(_ENDING)]
    codes = [name[len(PREFIX) : -len(_ENDING)] for name in ours]
    return ("en", *sorted(code for code in codes if code and code != "en"))


def language_name(code: str) -> str:
    """A language as its speakers call it: Deutsch, português (Brasil)."""
    locale = QLocale(code)
    name = locale.nativeLanguageName()
    return f"{name} ({locale.nativeTerritoryName()})" if "_" in code else name
