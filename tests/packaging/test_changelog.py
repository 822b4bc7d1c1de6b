"""The changelog: what is legal in it, and what becomes of it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from growthdesk import __version__

ROOT = Path(__file__).parents[2]
TEXT = """# Changelog

Any words above the first release, with [a link](https://example.org).

## [Unreleased]

### Added

- One thing, which goes on
  in a second line.

## [0.2.0] - 2026-11-20

### Fixed

- `growthdesk status` in [the dark](https://example.org).
- Another.

### Security

- A third.

## [0.1.0] - 2026-10-01

### Added

- The beginning.
"""


@pytest.fixture(scope="module")
def changelog(loaded: Callable[[str], ModuleType]) -> ModuleType:
    """The module that reads it, which is no part of the package."""
    return loaded("desktop/changelog.py")


def test_releases_are_read_with_their_changes_by_kind(changelog: ModuleType) -> None:
    coming, newest, first = changelog.read(TEXT)
    assert (coming.version, coming.day) == (None, None)
    assert coming.changes == {"Added": ("One thing, which goes on in a second line.",)}
    assert (newest.version, newest.day) == ("0.2.0", date(2026, 11, 20))
    assert list(newest.changes) == ["Fixed", "Security"]
    assert changelog.plain(newest.changes["Fixed"][0]) == "growthdesk status in the dark."
    assert first.changes == {"Added": ("The beginning.",)}


@pytest.mark.parametrize(
    ("there", "instead"),
    [
        ("## [0.2.0] - 2026-11-20", "## 0.2.0 (2026-11-20)"),
        ("## [0.2.0] - 2026-11-20", "## [0.2.0] - 20 November 2026"),
        ("## [0.2.0] - 2026-11-20", "## [0.2.0] - 2026-11-31"),
        ("## [0.2.0] - 2026-11-20", "## [0.2] - 2026-11-20"),
        ("## [0.2.0] - 2026-11-20", "## [0.1.0] - 2026-11-20"),
        ("## [0.2.0] - 2026-11-20", "## [0.2.0] - 2026-09-30"),
        ("### Security", "### Improved"),
        ("### Security", "### Fixed"),
        ("- A third.\n", ""),
        ("- Another.", "Another."),
        ("## [0.1.0] - 2026-10-01", "## [Unreleased]"),
        ("### Added\n\n- The beginning.\n", ""),
    ],
)
def test_what_breaks_a_rule_is_told(changelog: ModuleType, there: str, instead: str) -> None:
    with pytest.raises(ValueError):
        changelog.read(TEXT.replace(there, instead))


def test_ours_is_legal_and_the_version_is_above_what_was_released(changelog: ModuleType) -> None:
    releases = changelog.read((ROOT / "CHANGELOG.md").read_text("utf-8"))
    out = [release for release in releases if release.version]
    newest = changelog.order(out[0].version) if out else (0, 0, 0)
    version = changelog.order(__version__)
    has_coming = releases[0].version is None and bool(releases[0].changes)
    assert version > newest if has_coming else version == newest
