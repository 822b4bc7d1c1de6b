"""A thing that was recognised in a file, to be read once, or again with other options."""

from collections.abc import Callable
from dataclasses import dataclass

from growthdesk.importers.files.part import Part
from growthdesk.importers.found import Found, Options


@dataclass(frozen=True, slots=True)
class Recognised:
    """One account's export of one sort: what it is called for people, and the parts it takes.

    ``read`` gives what is in it. It raises Trouble if there is nothing that a person could
    match by hand.
    """

    name: str
    parts: tuple[Part, ...]
    read: Callable[[Options], Found]
