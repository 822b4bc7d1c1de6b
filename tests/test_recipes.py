"""The recipes of CONTRIBUTING.md are true: each is followed in a copy of the checkout."""

import shutil
from pathlib import Path

import pytest
from tests.recipes import ROOT, Checkout, recipes

RECIPES = recipes()


def test_there_is_one_for_an_importer_a_question_and_a_page() -> None:
    assert [*RECIPES] == ["add an importer", "add a question", "add a page"]


@pytest.mark.parametrize("adds", RECIPES)
def test_a_recipe_does_what_it_says_and_keeps_the_rules(tmp_path: Path, adds: str) -> None:
    checkout = Checkout(tmp_path)
    checkout.follow(RECIPES[adds])
    code = sorted({block.path for block in RECIPES[adds] if block.path.endswith(".py")})
    tests = [path for path in code if path.startswith("tests/")]
    assert tests
    if adds == "add a page":
        tests.append("tests/ui/test_shortcuts.py")
    for words in (
        ("ruff", "format", "--check", *code),
        ("ruff", "check", *code),
        ("pytest", "-q", "-p", "no:xdist", "-k", "not survives", "tests/test_house.py", *tests),
    ):
        run = checkout.python("-m", *words)
        assert run.returncode == 0, run.stdout + run.stderr


def test_the_types_of_all_recipes_together_are_sound(tmp_path: Path) -> None:
    checkout = Checkout(tmp_path)
    for recipe in RECIPES.values():
        checkout.follow([block for block in recipe if block.language != "console"])
    # What was looked at before need not be looked at again: a fifth of the time.
    if (ROOT / ".mypy_cache").is_dir():
        shutil.copytree(ROOT / ".mypy_cache", checkout.root / ".mypy_cache")
    run = checkout.python("-m", "mypy")
    assert run.returncode == 0, run.stdout + run.stderr


def test_a_line_that_is_not_there_once_is_told(tmp_path: Path) -> None:
    checkout = Checkout(tmp_path)
    (checkout.root / "src" / "twice.py").write_text("a = 1\na = 1\n", "utf-8")
    for line in ("a = 1", "a = 2"):
        with pytest.raises(AssertionError, match=r"has this [02] times"):
            checkout.change("src/twice.py", f" {line}\n+b = 2\n")
