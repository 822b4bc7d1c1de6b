"""Changing what the creator says of herself: each text is checked, and all become one edit."""

import unicodedata
from dataclasses import replace

from growthdesk.domain.creator import WITH_LINES, Creator
from growthdesk.domain.edits import Batch, Put, batch, remove
from growthdesk.errors import Trouble

LONGEST_LINE = 120
"""In characters: what stands on one line of a page."""

LONGEST_TEXT = 600
"""In characters: a media kit is one page."""

_NAMES = {
    "name": "name",
    "about": "line about you",
    "niches": "list of niches",
    "place": "place",
    "email": "e-mail address",
    "link": "link",
    "languages": "list of languages",
    "offers": "offer",
    "rates": "text of your rates",
    "terms": "text of your terms",
}


def describe_creator(creator: Creator, **said: str) -> Batch:
    """The edit that says some of her details anew; an empty one if she said just that already.

    An empty text takes a detail back. Raises Trouble for a text that is too long or holds a
    broken character, for an e-mail address that is none, and for a link that no browser opens.
    """
    wanted = replace(creator, **{name: _checked(name, text) for name, text in said.items()})
    if wanted == creator:
        return batch([])
    return batch([remove(creator) if wanted == Creator() else Put(wanted)])


def _checked(name: str, text: str) -> str:
    tidy = _tidy(text, lines=name in WITH_LINES)
    longest = LONGEST_TEXT if name in WITH_LINES else LONGEST_LINE
    if len(tidy) > longest:
        raise Trouble(
            f"The {_NAMES[name]} has {len(tidy)} characters.",
            f"A media kit is one page: keep it to {longest}.",
        )
    if any(unicodedata.category(c) in ("Cc", "Cs") for c in tidy.replace("\n", "")):
        raise Trouble(
            f"The {_NAMES[name]} holds a broken character.", "Type it again, without pasting."
        )
    if tidy and name == "email":
        _check_email(tidy)
    if tidy and name == "link":
        _check_link(tidy)
    return tidy


def _tidy(text: str, *, lines: bool) -> str:
    """Without blanks and empty lines around; a text of one line has its breaks as blanks."""
    kept = [" ".join(line.split()) for line in text.splitlines()]
    return "\n".join(kept).strip() if lines else " ".join(filter(None, kept))


def _check_email(text: str) -> None:
    before, _, after = text.rpartition("@")
    if not before or "." not in after.strip(".") or " " in text:
        raise Trouble(
            f"“{_short(text)}” is not an e-mail address.", "Write it like mira@example.com."
        )


def _check_link(text: str) -> None:
    scheme, colon, rest = text.partition("://")
    address = rest if colon else text
    if (colon and scheme.casefold() not in ("http", "https")) or "." not in address.strip("."):
        raise Trouble(
            f"“{_short(text)}” is not a link that a browser opens.",
            "Write it like mira.example.com or https://mira.example.com.",
        )
    if " " in text:
        raise Trouble(f"“{_short(text)}” has a blank in it.", "Write the link without blanks.")


def _short(text: str) -> str:
    return text if len(text) <= 30 else text[:29] + "…"
