"""Which importer a file is for, by its content."""

from collections.abc import Callable
from typing import Protocol

from growthdesk.importers.any_table import recognise_text
from growthdesk.importers.found import Found, Options
from growthdesk.importers.source import Source


class Recognised(Protocol):
    """A file whose kind is known, taken apart: to be read once, or again otherwise."""

    def read(self, options: Options) -> Found:
        """What the file gives. Raises Trouble if it gives nothing that a person could match."""


Importer = Callable[[Source], Recognised | None]
"""Looks at the content of a source; None if it is not of its kind.

Raises Trouble if it is, but cannot be read.
"""

IMPORTERS: tuple[Importer, ...] = (recognise_text,)
"""Asked in this order. The one for any table stands last, since it takes every text."""


def recognise(source: Source) -> Recognised:
    """The source, taken apart by the importer that it is for. Raises Trouble if there is none."""
    found = (importer(source) for importer in IMPORTERS)
    return next(recognised for recognised in found if recognised is not None)


def read(source: Source, options: Options) -> Found:
    """What was found in a source. Raises Trouble if it is of no kind that is known."""
    return recognise(source).read(options)
