"""The text of a post that is kept as a web page, with its paragraphs and line ends."""

import html
import re

# Python's own parser raises on some broken pages, and needs minutes for others; here each letter
# is looked at once, since a tag never reaches over the next one.
_TAG = re.compile(r"<(?:/?([a-z][a-z0-9]*)|[!?])[^<>]*>", re.IGNORECASE)

_BLOCKS = frozenset(
    ("p", "div", "blockquote", "pre", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "article")
)
_SILENT = frozenset(("script", "style", "head", "title"))
_SPACES = re.compile(r"[ \t\r\f\n]+")
_EMPTY_LINES = re.compile(r"\n{3,}")


def text_of_html(page: str) -> str:
    """What a reader sees of it: an empty line between paragraphs, a line end where one is set.

    What looks like a tag and is never closed stays as it is written.
    """
    words: list[str] = []
    silent = ""
    start = 0
    for tag in _TAG.finditer(page):
        if not silent:
            words.append(_SPACES.sub(" ", page[start : tag.start()]))
        start = tag.end()
        name = (tag[1] or "").lower()
        is_end = tag[0].startswith("</")
        if silent:
            silent = "" if is_end and name == silent else silent
        elif name in _SILENT:
            silent = "" if is_end else name
        else:
            words.append(_mark(name, is_end=is_end))
    if not silent:
        words.append(_SPACES.sub(" ", page[start:]))
    lines = [line.strip() for line in html.unescape("".join(words)).split("\n")]
    return _EMPTY_LINES.sub("\n\n", "\n".join(lines)).strip()


def _mark(name: str, *, is_end: bool) -> str:
    """What stands in the text for a tag of that name."""
    if name in _BLOCKS:
        return "\n\n"
    if name == "br":
        return "\n"
    return "\n– " if name == "li" and not is_end else ""
