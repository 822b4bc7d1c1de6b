"""The manual: ten pages in Markdown, in the order in which they are read."""

import re
from dataclasses import dataclass

from growthdesk.resources import resource

NAMES = (
    "first-day",
    "importing",
    "forecast",
    "plan-and-gaps",
    "reports",
    "backups",
    "file",
    "command-line",
    "privacy",
    "shortcuts",
)
"""The pages, each a file of ``resources/manual``."""

_TITLE = re.compile(r"# (.+)\n")
_HELD = ("Ctrl", "Shift", "Alt")
_NAMED = (
    *("Enter", "Escape", "Tab", "Space", "Delete", "Backspace", "Home", "End"),
    *("Page Up", "Page Down", "Left", "Right", "Up", "Down"),
)
_KEYS = re.compile(
    rf"(?:{'|'.join(_HELD)})(?:\+(?:{'|'.join((*_HELD, *_NAMED))}|F\d+|[A-Z0-9,/+−]))*"
    rf"|F\d+|{'|'.join(_NAMED)}"
)


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its name in links and files, its title, and all of its Markdown."""

    name: str
    title: str
    text: str


def page(name: str) -> Page:
    """A page by its name. Raises ValueError for another name than those of ``NAMES``."""
    if name not in NAMES:
        raise ValueError(name)
    text = resource("manual", f"{name}.md").read_text("utf-8")
    title = _TITLE.match(text)
    return Page(name, title[1] if title else name, text)


def pages() -> tuple[Page, ...]:
    """All pages, in their order."""
    return tuple(page(name) for name in NAMES)


def picture(name: str, *, dark: bool) -> bytes:
    """A picture of the manual as PNG, as the window looks in light or in dark colours.

    ``name`` is how pages call it, ``pictures/today.png``; for the dark one that stands beside it.
    Raises OSError if there is none.
    """
    file = name.rpartition("/")[2]
    return resource("manual", "pictures", dark_name(file) if dark else file).read_bytes()


def dark_name(name: str) -> str:
    """What the dark picture is called that belongs to one of the light ones."""
    return name.replace(".png", "-dark.png")


def section(heading: str) -> str:
    """What a link to a heading ends in, as everywhere where Markdown is shown: lower case, dashes."""
    kept = re.sub(r"[^\w\- ]", "", heading.strip().lower())
    return kept.replace(" ", "-")


def is_keys(code: str) -> bool:
    """Whether something written as code is keys to press, such as Ctrl+N, and not text to type."""
    return _KEYS.fullmatch(code) is not None
