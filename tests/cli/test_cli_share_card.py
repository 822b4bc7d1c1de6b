"""A picture to share on the command line."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from tests.cli.conftest import Growthdesk, python

from growthdesk.ui.language import settle_language


@pytest.fixture(autouse=True)
def in_english_again(qapp: QApplication) -> Iterator[None]:
    """The command settles the language of its process, which is that of the tests here."""
    yield
    settle_language(qapp, qapp, "en")


@pytest.fixture
def sample(growthdesk: Growthdesk) -> Growthdesk:
    growthdesk("sample")
    return growthdesk


@pytest.mark.parametrize(
    ("words", "told", "size"),
    [
        ([], "5,000", (1080, 1350)),
        (["--milestone", "2.5k", "--size", "story"], "2,500", (1080, 1920)),
        (["--month", "2026-10", "--size", "Square", "--dark"], "October 2026", (1080, 1080)),
        (["--month", "2026-11", "--growth-only"], "November 2026", (1080, 1350)),
        (["--blur", "--language", "de"], "5,000", (1080, 1350)),
    ],
)
def test_a_picture_is_written(
    sample: Growthdesk,
    tmp_path: Path,
    qapp: QApplication,
    words: list[str],
    told: str,
    size: tuple[int, int],
) -> None:
    path = tmp_path / "card.png"
    said = sample("share-card", "--account", "mira.bakes", *words, "-o", path)
    assert said == f"Wrote {path}: {told}, instagram:mira.bakes.\n"
    picture = QImage(str(path))
    assert (picture.width(), picture.height()) == size


def test_the_same_picture_is_drawn_whatever_the_computer_speaks(
    sample: Growthdesk, tmp_path: Path
) -> None:
    drawn = []
    # The system's locale is read when Qt begins, so each has a process of its own.
    for spoken in ("en_GB.UTF-8", "en_US.UTF-8", "de_DE.UTF-8"):
        path = tmp_path / f"{spoken}.png"
        words = ("share-card", "--account", "mira.bakes", "--month", "2026-10", "-o", path)
        run = python("-m", "growthdesk", "--file", sample.path, *words, LC_ALL=spoken)
        assert run.returncode == 0, run.stderr
        drawn.append(path.read_bytes())
    assert drawn[1:] == drawn[:-1]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--milestone", "7500"], "did not reach 7,500 as a milestone. Choose one of 2500, 5000."),
        (["--month", "2026-Q3"], "“2026-Q3” is not a month."),
        (["--month", "2026-12"], "2026-12-01 has not come yet."),
        (["--month", "2019-01"], "What @mira.bakes gained in January 2019 is not known."),
        (["--language", "tlh"], "Growthdesk does not speak “tlh”."),
    ],
)
def test_what_cannot_be_drawn_is_told_and_leaves_nothing(
    sample: Growthdesk, tmp_path: Path, qapp: QApplication, words: list[str], says: str
) -> None:
    before = sorted(tmp_path.iterdir())
    told = sample("share-card", "--account", "mira.bakes", *words, "-o", tmp_path / "a.png", code=1)
    assert says in told
    assert sorted(tmp_path.iterdir()) == before


def test_wrong_usage_is_told_as_such(sample: Growthdesk, tmp_path: Path) -> None:
    to = ("-o", tmp_path / "card.png", "--account", "mira.bakes")
    for words in (("--blur", "--growth-only"), ("--month", "2026-10", "--milestone", "5000")):
        assert "Usage:" in sample("share-card", *words, *to, code=2)


def test_the_file_must_be_a_png_and_the_account_clear(sample: Growthdesk, tmp_path: Path) -> None:
    told = sample("share-card", "--account", "mira.bakes", "-o", tmp_path / "card.jpg", code=1)
    assert told == "“card.jpg” is not the name of a picture. Let it end in .png.\n"
    assert "several accounts" in sample("share-card", "-o", tmp_path / "card.png", code=1)


def test_without_a_milestone_a_month_is_advised(mira: Growthdesk, tmp_path: Path) -> None:
    mira("log", "followers", "mira.bakes", "50")
    told = mira("share-card", "-o", tmp_path / "card.png", code=1)
    assert "reached no milestone since its first follower count" in told
