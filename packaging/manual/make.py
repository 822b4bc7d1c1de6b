"""Writes the manual as HTML: a page for each, without script, ready to print.

    python packaging/manual/make.py FOLDER

It runs with any Python that has growthdesk and markdown-it-py installed.
"""

import sys
from collections.abc import Sequence
from html import escape
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from growthdesk.manual import NAMES, Page, dark_name, is_keys, pages, picture, section
from growthdesk.ui.colours import DARK, LIGHT, Colours

STYLE = Path(__file__).with_name("manual.css")
_SHOWN = (
    "page",
    "sidebar",
    "card",
    "line",
    "text",
    "muted",
    "accent",
    "accent_soft",
    "accent_deep",
)
"""Colours of the program that the pages use."""


def main() -> None:
    """Write every page, its pictures and the style; the folder holds nothing else afterwards."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else sys.exit(__doc__))
    (folder / "pictures").mkdir(parents=True, exist_ok=True)
    all_pages = pages()
    for place, page in enumerate(all_pages):
        (folder / f"{page.name}.html").write_text(html(all_pages, place), "utf-8")
        for name in pictures(page):
            for dark in (False, True):
                file = dark_name(name) if dark else name
                (folder / file).write_bytes(picture(name, dark=dark))
    (folder / "index.html").write_text(contents(all_pages), "utf-8")
    (folder / "manual.css").write_text(style(), "utf-8")


def html(all_pages: Sequence[Page], place: int) -> str:
    """A page between the list of all, and the ones before and after it."""
    page = all_pages[place]
    before = f"← {_link(all_pages[place - 1], 'prev')}" if place else ""
    is_last = place + 1 == len(all_pages)
    after = "" if is_last else f"{_link(all_pages[place + 1], 'next')} →"
    beside = f"<span>{before}</span><span>{after}</span>"
    return _whole(
        page.title,
        all_pages,
        page.name,
        f'{body(page)}<nav class="around" aria-label="Pages beside this one">{beside}</nav>\n',
    )


def contents(all_pages: Sequence[Page]) -> str:
    """The first page: the list of all others, each with its first sentence."""
    rows = "".join(
        f"<li><p>{_link(one)}</p>\n<p>{_first_paragraph(one)}</p></li>\n" for one in all_pages
    )
    return _whole(
        "The manual", all_pages, "", f'<h1>The manual</h1>\n<ol class="all">\n{rows}</ol>\n'
    )


def body(page: Page) -> str:
    """The Markdown of a page as HTML."""
    reader = MarkdownIt("commonmark", {"html": False}).enable("table")
    reader.renderer.rules |= {
        "heading_open": _heading,
        "image": _image,
        "code_inline": _code,
        "table_open": lambda *_: '<div class="wide" tabindex="0"><table>\n',
        "table_close": lambda *_: "</table></div>\n",
        "th_open": lambda *_: '<th scope="col">',
        "link_open": _linked,
        "fence": _fence,
    }
    return str(reader.render(page.text))


def pictures(page: Page) -> list[str]:
    """What the pictures of a page are called in it."""
    tokens = MarkdownIt("commonmark").parse(page.text)
    inside = (child for token in tokens for child in token.children or ())
    return [str(one.attrs["src"]) for one in inside if one.type == "image"]


def style() -> str:
    """The style sheet with the colours of the program, light and dark."""
    text = STYLE.read_text("utf-8")
    for name, colours in (("LIGHT", LIGHT), ("DARK", DARK)):
        text = text.replace(f"/* {name} */", _variables(colours))
    return text


def _variables(colours: Colours) -> str:
    named = colours._asdict()
    return " ".join(f"--{name.replace('_', '-')}: {named[name]};" for name in _SHOWN)


def _whole(title: str, all_pages: Sequence[Page], name: str, inside: str) -> str:
    listed = "".join(
        f'<li><a href="{one.name}.html"{" aria-current=page" if one.name == name else ""}>'
        f"{escape(one.title)}</a></li>\n"
        for one in all_pages
    )
    shown = title if name == "" else f"{title} – The manual"
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(shown)} – Growthdesk</title>
<link rel="stylesheet" href="manual.css">
</head>
<body>
<nav class="pages" aria-label="Pages">
<p><a href="index.html">Growthdesk</a></p>
<ol>
{listed}</ol>
</nav>
<main>
{inside}</main>
</body>
</html>
"""


def _link(page: Page, relation: str = "") -> str:
    kind = f' rel="{relation}"' if relation else ""
    return f'<a href="{page.name}.html"{kind}>{escape(page.title)}</a>'


def _first_paragraph(page: Page) -> str:
    tokens = MarkdownIt("commonmark").parse(page.text)
    first = next(token for token in tokens[3:] if token.type == "inline")
    words = "".join(
        " " if child.type == "softbreak" else child.content for child in first.children or ()
    )
    return escape(words.partition(". ")[0].rstrip(".:") + ".")


def _heading(tokens: Sequence[Token], place: int, *_: object) -> str:
    words = "".join(child.content for child in tokens[place + 1].children or ())
    return f'<{tokens[place].tag} id="{section(words)}">'


def _image(tokens: Sequence[Token], place: int, *_: object) -> str:
    """A picture in the colours of the page, with room kept for it."""
    name, words = str(tokens[place].attrs["src"]), tokens[place].content
    data = picture(name, dark=False)
    wide, high = (int.from_bytes(data[at : at + 4], "big") for at in (16, 20))  # of a PNG
    return (
        f'<picture><source srcset="{dark_name(name)}" media="screen and (prefers-color-scheme: dark)">'
        f'<img src="{name}" width="{wide}" height="{high}" alt="{escape(words)}"></picture>'
    )


def _code(tokens: Sequence[Token], place: int, *_: object) -> str:
    code = tokens[place].content
    return f"<kbd>{escape(code)}</kbd>" if is_keys(code) else f"<code>{escape(code)}</code>"


def _linked(tokens: Sequence[Token], place: int, *_: object) -> str:
    to = str(tokens[place].attrs["href"])
    name, mark, at = to.partition("#")
    if name.removesuffix(".md") in NAMES:
        to = f"{name.removesuffix('.md')}.html{mark}{at}"
    return f'<a href="{escape(to)}">'


def _fence(tokens: Sequence[Token], place: int, *_: object) -> str:
    # It may be wider than a small window, and what scrolls must be reached by Tab.
    return f'<pre tabindex="0"><code>{escape(tokens[place].content)}</code></pre>\n'


if __name__ == "__main__":
    main()
