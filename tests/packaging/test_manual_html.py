"""The manual as HTML: whole pages that load nothing from anywhere and lead somewhere."""

import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from growthdesk.manual import NAMES, page, pages
from growthdesk.ui.colours import DARK, LIGHT

ROOT = Path(__file__).parents[2]
EMPTY = {"meta", "link", "img", "source", "br", "hr"}
FILES = ("index", *NAMES)


class Reading(HTMLParser):
    """What a browser would see, each tag closed by its own."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        assert not (tag in {"p", "div", "pre", "table", "ul"} and "p" in self._open)
        if tag not in EMPTY:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def values(self, tag: str, name: str) -> list[str]:
        """An attribute of each tag of a kind that has it."""
        return [held[name] or "" for kind, held in self.tags if kind == tag and name in held]

    @property
    def ids(self) -> list[str]:
        return [held["id"] or "" for _, held in self.tags if "id" in held]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The manual as `make manual` writes it."""
    made = tmp_path_factory.mktemp("manual")
    program = ROOT / "packaging" / "manual" / "make.py"
    subprocess.run([sys.executable, str(program), str(made)], check=True)
    return made


def read(folder: Path, name: str) -> Reading:
    return Reading((folder / f"{name}.html").read_text("utf-8"))


@pytest.mark.parametrize("name", FILES)
def test_a_page_is_whole_and_loads_nothing_but_its_style_and_pictures(
    folder: Path, name: str
) -> None:
    text = (folder / f"{name}.html").read_text("utf-8")
    seen = Reading(text)
    assert text.startswith('<!doctype html>\n<html lang="en">')
    assert {tag for tag, _ in seen.tags} <= {
        *("html", "head", "meta", "title", "link", "body", "nav", "main", "h1", "h2", "h3"),
        *("p", "ol", "ul", "li", "a", "em", "strong", "code", "kbd", "pre", "span", "div"),
        *("table", "thead", "tbody", "tr", "th", "td", "picture", "source", "img"),
    }
    assert not any(key.startswith("on") or key == "style" for _, held in seen.tags for key in held)
    loaded = seen.values("img", "src") + seen.values("source", "srcset")
    for one in (*loaded, *seen.values("link", "href")):
        assert (folder / one).is_file(), one
    assert len(seen.values("img", "alt")) == len(seen.values("img", "src"))
    assert [tag for tag, _ in seen.tags].count("h1") == 1
    assert len(seen.ids) == len(set(seen.ids))


@pytest.mark.parametrize("name", FILES)
def test_links_lead_to_pages_and_places_that_there_are(folder: Path, name: str) -> None:
    seen = read(folder, name)
    for link in seen.values("a", "href"):
        parts = urlsplit(link)
        assert parts.scheme in ("", "https"), link
        if parts.scheme == "":
            target = parts.path.removesuffix(".html") or name
            there = read(folder, target)
            assert not parts.fragment or parts.fragment in there.ids, link
    assert {f"{one}.html" for one in NAMES} <= set(seen.values("a", "href"))
    assert seen.values("a", "aria-current") == ([] if name == "index" else ["page"])


@pytest.mark.parametrize("name", NAMES)
def test_a_page_says_what_its_markdown_says(folder: Path, name: str) -> None:
    seen = " ".join(read(folder, name).text.split())
    for block in re.findall(r"^```\w*\n(.*?)^```$", page(name).text, re.MULTILINE | re.DOTALL):
        assert " ".join(block.split()) in seen
    for left in ("**", "```", "](", "|---", "&lt;"):
        assert left not in seen


def test_the_first_page_tells_what_each_is_about(folder: Path) -> None:
    seen = read(folder, "index").text
    for one in pages():
        assert seen.count(one.title) >= 2
    assert "Growthdesk is a log of what you post and how many people follow you." in seen


def test_keys_look_like_keys_and_names_like_code(folder: Path) -> None:
    text = (folder / "first-day.html").read_text("utf-8")
    assert "<kbd>Ctrl+N</kbd>" in text
    assert "<code>7412</code>" in text


def test_the_style_has_the_colours_of_the_window_and_asks_nobody(folder: Path) -> None:
    style = (folder / "manual.css").read_text("utf-8")
    for colours in (LIGHT, DARK):
        assert f"--text: {colours.text};" in style
    used = set(re.findall(r"var\(--([\w-]+)\)", style))
    assert used <= set(re.findall(r"--([\w-]+):", style))
    assert "url(" not in style
    assert "@import" not in style
    assert "@media print" in style
