"""The manual is true: its links lead somewhere, and what it lists is what there is."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from growthdesk import manual
from growthdesk.domain.platform import PLATFORMS
from growthdesk.manual import NAMES, Page, is_keys, page, pages, section
from growthdesk.resources import resource
from growthdesk.store.store import Store
from growthdesk.ui import pages as ui_pages
from growthdesk.ui.actions import MENUS, SEPARATOR, Deed
from growthdesk.ui.download_steps import WAYS
from growthdesk.ui.tour import OPENED_ON

FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"(!?)\[([^\]]+)\]\(([^)]+)\)")
SAID = {"PgUp": "Page Up", "PgDown": "Page Down", "Return": "Enter", "Del": "Delete"}
"""Keys that Qt writes shorter than keyboards do."""

ELSEWHERE = {
    *("Enter", "Escape", "Tab", "Space", "Home", "End", "Page Up", "Page Down", "Delete"),
    *("Left", "Right", "Up", "Down", "Shift", "Ctrl", "Ctrl+Left", "Ctrl+Right", "Shift+Enter"),
    *("Ctrl+F", "F3", "Shift+F3", "Alt+Left", "Alt+Right", "Ctrl++", "Ctrl+−", "Ctrl+0"),
    *("Ctrl+Shift+Left", "Ctrl+Shift+Right", "Ctrl+Home", "Ctrl+End", "Backspace"),
}
"""Keys of fields, tables, charts and windows, which belong to no action."""

_LINE = 80
"""Characters of code that fit beside the contents of the window."""

_MOST = 1_500_000
"""Bytes that the manual adds to each package."""


@pytest.fixture(params=NAMES)
def each(request: pytest.FixtureRequest) -> Page:
    return page(request.param)


def prose(one: Page) -> str:
    """A page without its blocks of code."""
    return FENCE.sub("", one.text)


def sections(one: Page) -> set[str]:
    return {section(heading) for heading in re.findall(r"^#+ (.+)$", prose(one), re.MULTILINE)}


def test_the_pages_are_those_that_lie_there() -> None:
    files = {file.name for file in resource("manual").iterdir() if file.is_file()}
    assert files == {f"{name}.md" for name in NAMES}
    assert len(NAMES) == 10


def test_a_page_has_one_title_and_lines_that_can_be_read(each: Page) -> None:
    assert re.findall(r"^# .+$", prose(each), re.MULTILINE) == [f"# {each.title}"]
    assert re.match(r"# .+\n\n\S", each.text)
    assert "!" not in re.sub(r"!\[", "", prose(each)), "no exclamation marks"
    for block in FENCE.findall(each.text):
        assert max(map(len, block.splitlines())) <= _LINE


def test_links_lead_to_pages_and_sections_that_there_are(each: Page) -> None:
    for picture, words, target in LINK.findall(prose(each)):
        if picture:
            continue
        assert words.strip().lower() not in ("", "here", "link")
        name, _, at = target.partition("#")
        if target.startswith("https://"):
            continue
        assert name == "" or name.removesuffix(".md") in NAMES, target
        there = page(name.removesuffix(".md")) if name else each
        assert not at or at in sections(there), target


def pictures() -> Iterator[tuple[str, str]]:
    """The pictures of all pages: what is said of them, and their names."""
    for one in pages():
        yield from ((words, target) for mark, words, target in LINK.findall(one.text) if mark)


def test_every_picture_is_there_in_both_colours_and_told_in_words() -> None:
    told = [name for _, name in pictures()]
    assert all(len(words.split()) > 5 for words, _ in pictures())
    for name in told:
        light, dark = (QImage.fromData(manual.picture(name, dark=dark)) for dark in (False, True))
        assert light.size() == dark.size()
        assert light.pixelColor(3, 3).lightness() > 128 > dark.pixelColor(3, 3).lightness()
    files = {file.name for file in resource("manual", "pictures").iterdir()}
    light_names = {Path(name).name for name in told}
    assert files == light_names | {manual.dark_name(name) for name in light_names}


def test_the_tour_makes_every_picture() -> None:
    sheets = {"first_run", *(name for names in OPENED_ON.values() for name in names)}
    drawn = {page.stem for page in Path(ui_pages.__path__[0]).glob("*.py")}
    assert {Path(name).stem for _, name in pictures()} <= sheets | drawn


def test_it_is_no_burden_to_carry() -> None:
    def size(folder: Path) -> int:
        return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())

    assert size(Path(str(resource("manual")))) <= _MOST


def keys_said(deed: Deed) -> str:
    return "+".join(SAID.get(key, key) for key in deed.shortcut.split("+"))


def shortcut_tables() -> str:
    """What the page of shortcuts has to list: the actions by menu, as they are in the program."""
    lists: dict[str, list[tuple[str, str]]] = {}
    for menu, deeds in MENUS:
        for deed in deeds:
            if deed is not SEPARATOR and deed.shortcut:
                head = "In the table of posts" if deed.of_posts else menu.replace("&", "")
                words = deed.words.replace("&", "").removesuffix("…")
                lists.setdefault(head, []).append((keys_said(deed), words))
    return "\n\n".join(
        f"## {head}\n\n| keys | what they do |\n|---|---|\n"
        + "\n".join(f"| `{keys}` | {words} |" for keys, words in rows)
        for head, rows in lists.items()
    )


def test_the_shortcuts_are_those_of_the_program() -> None:
    wanted = shortcut_tables()
    assert wanted in page("shortcuts").text, f"The page of shortcuts should have:\n\n{wanted}"


def test_keys_in_sentences_are_keys_of_the_program(each: Page) -> None:
    known = {keys_said(deed) for _, deeds in MENUS for deed in deeds} | ELSEWHERE
    said = {code for code in re.findall(r"`([^`]+)`", prose(each)) if is_keys(code)}
    assert said <= known


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        *((keys, True) for keys in ("Ctrl+N", "F1", "Enter", "Ctrl+Shift+V", "Page Up", "Ctrl++")),
        *((keys, True) for keys in ("Ctrl+,", "Ctrl+/", "Ctrl+−", "Shift+F3", "Ctrl+6")),
        *((text, False) for text in ("+37", "=", "7412", "7.4k", "status", "growthdesk undo")),
        *((text, False) for text in ("--json", "follower_count_daily", "day", "+", "mode=ro")),
    ],
)
def test_keys_are_told_from_text_to_type(code: str, expected: bool) -> None:
    assert is_keys(code) is expected


def test_actions_that_are_named_by_their_menu_are_there(each: Page) -> None:
    """*File › Backups* is an action of that menu, whatever its dots are."""
    known = {
        f"{menu} › {deed.words}".replace("&", "").removesuffix("…")
        for menu, deeds in MENUS
        for deed in deeds
    }
    menus = {menu.replace("&", "") for menu, _ in MENUS}
    for said in re.findall(r"\*([^*\n]+ › [^*]+)\*", prose(each)):
        first = said.partition(" › ")[0]
        assert first not in menus or " ".join(said.split()) in known, said


def test_each_platform_is_told_as_on_the_import_sheet() -> None:
    text = " ".join(prose(page("importing")).split())
    for platform, ways in WAYS.items():
        name = "Anything else" if platform == "other" else PLATFORMS[platform].name
        assert re.search(rf"## [\w ]*{name}", text), name
        for way in ways:
            assert f"**{way.gives}**" in text
            # Threads come with Instagram, whose steps stand there.
            assert all(step in text for step in way.steps)
            assert way.limits in text


def test_columns_of_the_tables_are_those_of_the_file(store: Store) -> None:
    rows = re.findall(r"^\| `(\w+)` \| (.+) \| (.+) \|$", page("file").text, re.MULTILINE)
    with closing(sqlite3.connect(store.path)) as log:
        there = {
            name: [row[1] for row in log.execute(f"PRAGMA table_info({name!r})")]
            for (name,) in log.execute(
                "SELECT name FROM sqlite_master WHERE type IN ('table','view')"
            )
        }
    told = {name: re.findall(r"`(\w+)`", columns) for name, _, columns in rows}
    assert {"follower_count_daily", "post_latest", "account", "post", "result"} <= set(told)
    for name, columns in told.items():
        assert {*columns} <= {*there[name]}, name
    for view in ("follower_count_daily", "post_latest"):
        assert told[view] == there[view]
