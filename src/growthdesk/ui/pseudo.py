"""Languages nobody speaks, to see early what real ones do to the window.

“long” has every text two fifths longer and with accents; “mirrored” reads from right to left.
Each text stands between marks, so that one that was forgotten is seen.
"""

import re

from PySide6.QtCore import QTranslator

LONG, MIRRORED = "long", "mirrored"
PSEUDO = (LONG, MIRRORED)
START, END = "«", "»"

_LONGER = 1.4
_KEYS = "QShortcut"
"""Where Qt looks up the names of keys: a real language has names as short as these."""
_FROM_RIGHT = "\u200f"
"""A letter without a shape that makes a line read from right to left."""
_KEPT = r"\{[^{}]*\}|%L?n|%\d|<[^<>]+>|&\w|\n|\*\.\w+"
_ACCENTS = str.maketrans("aeiouycnAEIOUYCN", "áéíöüýçñÁÉÍÖÜÝÇÑ")


class PseudoLanguage(QTranslator):
    """Answers every text with itself, changed; asked before English sets its plurals."""

    def __init__(self, language: str, english: QTranslator) -> None:
        super().__init__(english.parent())
        self._language = language
        self._english = english

    def isEmpty(self) -> bool:
        """It always has an answer."""
        return False

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1, /) -> str:
        """The text, longer or from the right."""
        plain = self._english.translate(context, text, comment or "", n) or text
        return plain if context == _KEYS else pseudo(self._language, plain)


def pseudo(language: str, text: str) -> str:
    """A text in one of these languages; values in braces and letters of the menu stay."""
    if not text:
        return text
    if language == MIRRORED:
        return f"{_FROM_RIGHT}{START}{text}{END}{_FROM_RIGHT}"
    parts, at = [], 0
    for kept in re.finditer(_KEPT, text):
        parts += [_longer(text[at : kept.start()]), kept[0]]
        at = kept.end()
    return f"{START}{''.join(parts)}{_longer(text[at:])}{END}"


def _longer(text: str) -> str:
    """With accents, and vowels twice until it is long enough: words grow, not their number."""
    wanted = round(len(text) * (_LONGER - 1))
    letters = []
    for letter in text:
        changed = letter.translate(_ACCENTS)
        letters.append(changed)
        if wanted and changed != letter:
            letters.append(changed.lower())
            wanted -= 1
    return "".join(letters)
