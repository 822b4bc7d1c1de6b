"""A number or a link of a post as it was typed."""

from PySide6.QtCore import QCoreApplication

from growthdesk.domain.counts import exactly, read_count
from growthdesk.domain.links import kept_link
from growthdesk.errors import Trouble


def _tr(words: str) -> str:
    return QCoreApplication.translate("PostEdits", words)


def read_number(text: str, previous: int | None = None) -> int | None:
    """The number that was typed; None for an empty text, which is "not seen".

    A shortened number counts with its low end, since a platform cuts the digits off: 1.2k is
    1,200. ``+37`` starts from ``previous``. Raises Trouble for anything else.
    """
    if not text.strip():
        return None
    try:
        start = None if previous is None else exactly(previous)
        return read_count(text, start).followers
    except Trouble:
        short = text.strip() if len(text.strip()) <= 24 else text.strip()[:23] + "…"
        raise Trouble(
            _tr("“{text}” is not a number.").format(text=short),
            _tr("Write it like 7412, 7,412 or 7.4k."),
        ) from None


def read_link(text: str) -> str:
    """The link that was typed, or nothing. Raises Trouble unless it is an http or https one."""
    link = kept_link(text)
    if text.strip() and not link:
        raise Trouble(
            _tr("The link does not lead to a web page."),
            _tr("Use one that begins with https://, or leave it empty."),
        )
    return link
