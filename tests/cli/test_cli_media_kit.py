"""The media kit on the command line."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from tests.cli.conftest import Growthdesk


@pytest.fixture
def sample(growthdesk: Growthdesk) -> Growthdesk:
    growthdesk("sample")
    return growthdesk


def test_a_kit_is_written_as_its_ending_says(
    sample: Growthdesk, tmp_path: Path, qapp: QApplication
) -> None:
    for ending in ("pdf", "html"):
        path = tmp_path / f"kit.{ending}"
        said = sample("media-kit", "--paper", "letter", "--account", "mira.bakes", "-o", path)
        assert said == f"Wrote {path}: instagram:mira.bakes.\n"
    assert (tmp_path / "kit.pdf").read_bytes().startswith(b"%PDF-")
    page = (tmp_path / "kit.html").read_text("utf-8")
    assert "Reel or carousel from £150" in page
    assert "IZEA" not in page


def test_parts_are_left_out_and_public_prices_asked_for(sample: Growthdesk, tmp_path: Path) -> None:
    path = tmp_path / "kit.html"
    words = ("--without", "rates", "--without", "contact", "--public-rates")
    sample("media-kit", *words, "-o", path)
    page = path.read_text("utf-8")
    assert "£150" not in page
    assert "mira@example.com" not in page
    assert "IZEA" in page
    assert "Two weeks from brief to post" in page


def test_the_kit_follows_the_language(
    sample: Growthdesk, tmp_path: Path, qapp: QApplication
) -> None:
    path = tmp_path / "kit.html"
    sample("media-kit", "--language", "de", "-o", path)
    page = path.read_text("utf-8")
    assert '<html lang="de"' in page
    assert "11.435" in page


@pytest.mark.parametrize(
    ("words", "name", "says"),
    [
        ([], "kit.doc", "“kit.doc” does not say what kind of file it should be."),
        (["--language", "tlh"], "kit.html", "Growthdesk does not speak “tlh”."),
        (["--account", "jo"], "kit.html", "There is no account “jo”"),
        ([], "away/kit.html", "is not there."),
    ],
)
def test_what_cannot_be_is_told_and_leaves_nothing(
    sample: Growthdesk, tmp_path: Path, qapp: QApplication, words: list[str], name: str, says: str
) -> None:
    before = sorted(tmp_path.iterdir())
    assert says in sample("media-kit", *words, "-o", tmp_path / name, code=1)
    assert sorted(tmp_path.iterdir()) == before


def test_without_an_account_there_is_no_kit(mira: Growthdesk, tmp_path: Path) -> None:
    mira("delete", "account", "mira.bakes")
    assert "no account yet" in mira("media-kit", "-o", tmp_path / "kit.html", code=1)
