"""How well what was typed fits a name: whole words, their beginnings, or letters in order."""

import unicodedata

_EXACT, _BEGINNING, _INSIDE, _LETTERS = 8, 6, 3, 1


def fit(query: str, name: str, place: str = "") -> int | None:
    """How well each word of a query is found in a name, higher is better; None if one is not.

    A word fits a whole word, its beginning, its inside, or letters that follow each other in
    the name from the beginning of a word on: “lgf” fits “Log followers”. Accents and capitals
    do not matter. In the ``place`` where the name belongs only the beginnings of words are looked
    for. An empty query fits everything.
    """
    text = _plain(name)
    words, around = text.split(), _plain(place).split()
    total = 0
    for wanted in _plain(query).split():
        if wanted in words:
            total += _EXACT
        elif any(word.startswith(wanted) for word in words):
            total += _BEGINNING
        elif any(word.startswith(wanted) for word in around):
            total += _LETTERS
        elif wanted in text:
            total += _INSIDE
        elif any(_in_order(wanted, " ".join(words[place:])) for place in range(len(words))):
            total += _LETTERS
        else:
            return None
    return total


def _in_order(wanted: str, text: str) -> bool:
    """Whether the letters stand in the text in their order, the first at its beginning."""
    if not text.startswith(wanted[0]):
        return False
    letters = iter(text)
    return all(letter in letters for letter in wanted)


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(one for one in decomposed if not unicodedata.combining(one))
    return "".join(one if one.isalnum() else " " for one in kept)
