"""What the creator says of herself to those who might work with her."""

from dataclasses import dataclass, fields
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Creator:
    """The creator in her own words: nothing of it is needed, an empty text is not said.

    There is one in a log, known by its ``id``. ``about``, ``offers``, ``rates`` and ``terms`` may
    have several lines, the others have one.
    """

    KEY: ClassVar = ("id",)

    id: str = "me"
    name: str = ""
    about: str = ""
    niches: str = ""
    place: str = ""
    email: str = ""
    link: str = ""
    languages: str = ""
    offers: str = ""
    rates: str = ""
    terms: str = ""


DETAILS = tuple(field.name for field in fields(Creator) if field.name not in Creator.KEY)
"""The names of what she may say, in the order in which they are asked for and told."""

WITH_LINES = frozenset({"about", "offers", "rates", "terms"})
"""Those that may have several lines."""
