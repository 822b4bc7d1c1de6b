"""Writes the documents of the Debian package: copyright and changelog.

    python packaging/debian/documents.py BUNDLE FOLDER

The licences are those that lie in the bundle, one of every part; texts that every Debian system
has are named instead of repeated.
"""

import gzip
import re
import sys
import textwrap
from datetime import UTC, datetime, time
from pathlib import Path

from growthdesk import __version__
from growthdesk.licences import Licence, from_text

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging" / "desktop"))

import changelog  # noqa: E402 - where it lies is known only now
import entries  # noqa: E402

_MAINTAINER = "The Growthdesk authors <growthdesk@users.noreply.github.com>"
_COMMON = {
    "GNU LESSER GENERAL PUBLIC LICENSE": "LGPL-3",
    "GNU GENERAL PUBLIC LICENSE": "GPL-3",
    "Apache License": "Apache-2.0",
}
_ABOVE = f"""This package holds Growthdesk and all that it needs to run, as one folder.
Its source is at {entries.HOME}.

Below stands each part, with its terms and their text.
"""


def main() -> None:
    """Write both files."""
    bundle, folder = map(Path, sys.argv[1:])
    places = sorted(bundle.glob("_internal/growthdesk/resources/licences/*.txt"))
    parts = [_told(from_text(place.read_text("utf-8")), place.name) for place in places]
    if not parts:
        sys.exit("The bundle holds no licences.")
    (folder / "copyright").write_text("\n\n".join([_ABOVE, *parts]), "utf-8")
    data = _changelog().encode()
    (folder / "changelog.gz").write_bytes(gzip.compress(data, mtime=0))


def _told(licence: Licence, file: str) -> str:
    head = f"{licence.part}\nLicense: {licence.terms}\n{'-' * 70}\n"
    common = [
        name for title, name in _COMMON.items() if re.search(rf"^\s*{title}$", licence.text, re.M)
    ]
    if not common:
        return f"{head}\n{licence.text}"
    named = " and ".join(f"/usr/share/common-licenses/{name}" for name in common)
    return (
        f"{head}\n{_notices(licence.text)}\nThe text of the licence is in {named}, and as it came in\n"
        f"/usr/lib/growthdesk/_internal/growthdesk/resources/licences/{file}"
    )


def _notices(text: str) -> str:
    """Who holds the copyright, which the common text does not say."""
    lines = [line.strip() for line in text.splitlines()]
    held = [line for line in lines if re.match(r"(Copyright )?(©|\([Cc]\)|\d{4}) .*\w", line)]
    return "".join(
        f"{line}\n" for line in dict.fromkeys(held) if "Free Software Foundation" not in line
    )


def _changelog() -> str:
    entries_of = changelog.read((ROOT / "CHANGELOG.md").read_text("utf-8"))
    told = []
    for release in entries_of:
        day = release.day or entries.built_on()
        changes = [
            plain for kind in release.changes.values() for plain in map(changelog.plain, kind)
        ]
        moment = datetime.combine(day, time(), UTC)
        told.append(
            f"growthdesk ({release.version or __version__}) stable; urgency=medium\n\n"
            + "".join(_wrapped(change) for change in changes)
            + f"\n -- {_MAINTAINER}  {moment:%a, %d %b %Y %H:%M:%S +0000}\n"
        )
    return "\n".join(told)


def _wrapped(change: str) -> str:
    return textwrap.fill(change, 78, initial_indent="  * ", subsequent_indent="    ") + "\n"


if __name__ == "__main__":
    main()
