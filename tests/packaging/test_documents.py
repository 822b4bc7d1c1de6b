"""What is written for those who carry it on: every file that it names is there."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("[0-9]*.md"))
DOCUMENTS = [ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
_LINK = re.compile(r"\]\(([^)\s:#]+)(?:#[^)]*)?\)")
_NAMED = re.compile(r"`((?:[\w.-]+/)+[\w.-]*)`")
_MADE = (".", "build/", "dist/", "tour/")
"""What make makes begins so, and what is hidden and in no sdist."""
_RECIPES = re.compile(r"^## Recipe: .*", re.MULTILINE | re.DOTALL)


def named(document: Path) -> Iterator[tuple[str, bool]]:
    """The files that a document links to, and whether each is there; then those that it names."""
    # Recipes name files that are still to be written; their own test looks at them.
    text = _RECIPES.sub("", document.read_text("utf-8"))
    for path in _LINK.findall(text):
        yield path, (document.parent / path).exists()
    for path in _NAMED.findall(text):
        if not path.startswith(_MADE):
            yield (
                path,
                any((place / path).exists() for place in (ROOT, ROOT / "src" / "growthdesk")),
            )


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda one: one.name)
def test_what_a_document_names_is_there(document: Path) -> None:
    assert [path for path, is_there in named(document) if not is_there] == []


def test_the_index_has_every_decision_with_its_title() -> None:
    index = (ROOT / "docs" / "decisions" / "README.md").read_text("utf-8")
    listed = re.findall(r"^\| \[(\d\d)\]\((.+?)\) \| (.+) \|$", index, re.MULTILINE)
    titles = [one.read_text("utf-8").split("\n", 1)[0].removeprefix("# ") for one in DECISIONS]
    assert listed == [
        (one.name[:2], one.name, title) for one, title in zip(DECISIONS, titles, strict=True)
    ]


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda one: one.name)
def test_a_decision_is_half_a_page_with_its_parts(decision: Path) -> None:
    text = decision.read_text("utf-8")
    assert all(f"**{part}" in text for part in ("Context.", "Decision.", "Consequences."))
    assert 120 < len(text.split()) < 320
