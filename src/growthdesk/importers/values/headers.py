"""What the header of a column says that stands below it, however it is dressed up."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from growthdesk.importers.values.names import FIELDS_OF, Field, plain

_LONGEST = 60
_BRACKETS = re.compile(r"[()\[\]{}]")
_CHANGES = re.compile(
    r"[%+Δ]|\b(?:new|neu\w*|nuev\w+|nouve\w+|nov[oa]s?|gain\w*|lost|net\w*|change\w*|growth|"
    r"diff\w*|delta|rate|percent\w*|prozent|average|avg|per|pro|par|por)\b"
)
_ASIDE = re.compile(r"[(\[{][^()\[\]{}]*[)\]}]")
_SUFFIX = re.compile(r"\s(?:[-–—|/:·•>]|\d+[dw])\s.*$|[:;]\s.*$")
_JOINED = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_COUNTED = re.compile(
    r"^(?:(?:the )?(?:total|number|count|no\.?|nr\.?|n[ºo°]\.?|num\.?|anzahl|gesamt|summe|"
    r"nombre|total|numero|cantidad|quantidade|qtd\.?|cant\.?)"
    r"(?: (?:number|der|an|of|de|des|d'|du|do|da|dos|das|los|las|el))*[ '’]+)"
    r"|(?: (?:total|totals|count|counts|number|gesamt|insgesamt|totales|totaux|totais|"
    r"(?:to date|so far|overall|actual|current|aktuell|actuales|actuels|atuais)))+$"
)


def fields_named(header: str) -> tuple[Field, ...]:
    """The fields that a header may stand for; none if it is no known name.

    Besides the names themselves “Followers (total)”, “Likes ❤️”, “# Followers” and
    “Follower – Instagram” are known.
    """
    return _fields_named(header) if len(header) <= 2 * _LONGEST else ()


@lru_cache(maxsize=4096)
def _fields_named(header: str) -> tuple[Field, ...]:
    for name in dresses_off(header):
        if fields := FIELDS_OF.get(name):
            return fields
    return ()


def dresses_off(header: str) -> Iterator[str]:
    """The plain name of a header, then with less and less around it."""
    if len(header) > 2 * _LONGEST:
        return
    yield plain(header)
    aside = " ".join(_ASIDE.findall(header))
    bare = _ASIDE.sub(" ", header)
    if aside:
        words = plain(_BRACKETS.sub(" ", aside))
        yield plain(f"{bare} {words}")
        yield plain(f"{words} {bare}")
    if _CHANGES.search(plain(aside)):
        return  # “Followers (%)” are no followers
    yield from _counted(bare)
    behind = _SUFFIX.search(bare)
    if behind and not _CHANGES.search(plain(behind[0])):
        yield from _counted(bare[: behind.start()])
    if _JOINED.search(header):  # likesCount, as programs call it
        yield from _counted(_JOINED.sub(" ", header))


def _counted(text: str) -> Iterator[str]:
    """The name without pictures, then without words such as total or number of."""
    name = plain(_without_signs(text))
    yield name
    yield _COUNTED.sub("", name).strip()


def _without_signs(text: str) -> str:
    """The text without emoji and other pictures, and without the marks around it."""
    letters = "".join(" " if unicodedata.category(c) in _PICTURES else c for c in text)
    return letters.strip(" \t#*:.,;-–—_/|•·\"'“”\ufe0f\u20e3")


_PICTURES = frozenset(("So", "Sk", "Mn", "Co", "Cn"))
