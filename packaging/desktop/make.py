"""Writes what a system needs to know of the program, in folders as they lie in /usr/share.

    python packaging/desktop/make.py FOLDER          menu entry, icons, metainfo, type, manual
    python packaging/desktop/make.py --icons FOLDER  only growthdesk.ico and growthdesk.icns

It runs with any Python that has growthdesk installed.
"""

import gzip
import sys
import tomllib
from pathlib import Path

import changelog
import entries
import manual
import pictures

from growthdesk.identity import PROGRAM_ID

_ICON = entries.ROOT / "resources" / "icons" / "growthdesk.svg"


def share() -> dict[str, bytes]:
    """Every file by its place below share/."""
    project = tomllib.loads((entries.ROOT / "pyproject.toml").read_text("utf-8"))
    summary = project["project"]["description"]
    releases = changelog.read((entries.ROOT / "CHANGELOG.md").read_text("utf-8"))
    svg = _ICON.read_bytes()
    icons = "icons/hicolor"
    texts = {
        f"applications/{PROGRAM_ID}.desktop": entries.menu_entry(summary),
        f"metainfo/{PROGRAM_ID}.metainfo.xml": entries.metainfo(summary.rstrip("."), releases),
        f"mime/packages/{PROGRAM_ID}.xml": entries.filled("log.mime.xml", summary),
        **{place: manual.completion(shell) for shell, place in manual.COMPLETIONS.items()},
    }
    page = gzip.compress(manual.man_page(entries.built_on()).encode(), mtime=0)
    return {
        **{place: text.encode() for place, text in texts.items()},
        "man/man1/growthdesk.1.gz": page,
        "man/man1/growthdesk-gui.1.gz": page,
        f"{icons}/scalable/apps/{PROGRAM_ID}.svg": svg,
        f"{icons}/symbolic/apps/{PROGRAM_ID}-symbolic.svg": (
            entries.HERE / "symbolic.svg"
        ).read_bytes(),
        **{
            f"{icons}/{size}x{size}/apps/{PROGRAM_ID}.png": pictures.png(svg, size)
            for size in pictures.PNG_SIZES
        },
    }


def main() -> None:
    """Write the files; every one of them is made anew."""
    *options, folder = sys.argv[1:] or sys.exit(__doc__)
    svg = _ICON.read_bytes()
    made = (
        {"growthdesk.ico": pictures.ico(svg), "growthdesk.icns": pictures.icns(svg)}
        if options
        else share()
    )
    for place, content in made.items():
        file = Path(folder, place)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


if __name__ == "__main__":
    main()
