"""CHANGELOG.md as releases, held to the rules of Keep a Changelog."""

import re
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

KINDS = ("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security")
_HEADING = re.compile(
    r"## \[(?:Unreleased\]|(?P<version>\d+\.\d+\.\d+)\] - (?P<day>\d{4}-\d\d-\d\d))"
)


@dataclass(frozen=True, slots=True)
class Release:
    """What a version changed, by kind; one that is still to come has no version and no day."""

    version: str | None
    day: date | None
    changes: dict[str, tuple[str, ...]]


def read(text: str) -> list[Release]:
    """The releases, newest first, as they stand there.

    Raises ValueError with the line that breaks a rule: a heading that is none of `## [Unreleased]`,
    `## [1.2.3] - 2026-11-23` and `### Added` (or another of the kinds), a word outside a list, a
    kind without an entry or given twice, releases that are not in order.
    """
    releases: list[Release] = []
    kind = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if line.startswith("## "):
            releases.append(_begun(line, number))
            kind = ""
        elif not releases or not line.strip():
            continue
        elif line.startswith("### "):
            kind = line.removeprefix("### ")
            if kind not in KINDS or kind in releases[-1].changes:
                raise ValueError(f"line {number}: “{kind}” is no kind, or stands there twice")
            releases[-1].changes[kind] = ()
        elif kind and line.startswith("- "):
            releases[-1].changes[kind] += (line.removeprefix("- ").strip(),)
        elif kind and line.startswith("  ") and releases[-1].changes[kind]:
            *earlier, last = releases[-1].changes[kind]
            releases[-1].changes[kind] = (*earlier, f"{last} {line.strip()}")
        else:
            raise ValueError(f"line {number}: a word outside a list of changes")
    _check(releases)
    return releases


def _begun(line: str, number: int) -> Release:
    heading = _HEADING.fullmatch(line)
    if heading is None:
        raise ValueError(f"line {number}: “{line}” is no heading of a release")
    day = date.fromisoformat(heading["day"]) if heading["day"] else None
    return Release(heading["version"], day, {})


def _check(releases: list[Release]) -> None:
    for release in releases:
        empty = [kind for kind, entries in release.changes.items() if not entries]
        if empty:
            raise ValueError(f"{release.version or 'Unreleased'}: nothing under {empty[0]}")
        if release.version and not release.changes:
            raise ValueError(f"{release.version}: a release without a change")
    if any(release.version is None for release in releases[1:]):
        raise ValueError("Unreleased stands once, at the top")
    out = [release for release in releases if release.version]
    for newer, older in pairwise(out):
        if order(newer.version) <= order(older.version) or _day(newer) < _day(older):
            raise ValueError(f"{newer.version} stands above {older.version}, and is not newer")


def order(version: str | None) -> tuple[int, ...]:
    """What versions are sorted by; what is to come is above them all."""
    return tuple(map(int, version.split("."))) if version else (1 << 31,)


def _day(release: Release) -> date:
    return release.day or date.max


def plain(entry: str) -> str:
    """An entry without the marks of Markdown."""
    return re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", entry).replace("`", "").replace("**", "")
