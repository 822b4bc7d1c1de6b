"""What may stand in JSON of strangers, taken only where it is what it should be."""

from collections.abc import Iterator
from datetime import UTC, datetime

from growthdesk.importers.files.json_text import Json

Object = dict[str, Json]
"""A JSON object."""

_MILLISECONDS = 100_000_000_000
"""Numbers above are no seconds: as such they would be in the year 5138."""


def objects_in(value: Json) -> list[Object]:
    """The objects of a list, or the one that stands in place of it; none in anything else."""
    if isinstance(value, dict):
        return [value]
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def first_list(value: Json) -> list[Object]:
    """The objects of a list, or of the first list inside an object, as exports wrap theirs."""
    if isinstance(value, dict):
        value = next((inner for inner in value.values() if isinstance(inner, list)), [])
    return objects_in(value)


def named_objects(value: Json) -> Iterator[tuple[str, Object]]:
    """The objects inside an object, with their names; none in anything else."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if isinstance(inner, dict):
                yield name, inner


def text_in(value: Json) -> str:
    """The text without spaces around it; empty for what is no text."""
    return value.strip() if isinstance(value, str) else ""


def moment_in(value: Json) -> datetime | None:
    """The time (UTC) that a number of seconds or milliseconds since 1970 says.

    None for what is no such number, and for times before 2000 or after 2200.
    """
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < 16:
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if not 0 < value < 1000 * _MILLISECONDS:
        return None
    seconds = value / 1000 if value > _MILLISECONDS else value
    if not 946_684_800 <= seconds < 7_258_118_400:
        return None
    return datetime.fromtimestamp(int(seconds), UTC)
