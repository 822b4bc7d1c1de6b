"""Tells how large a bundle is, installed and packed, and its five largest parts of both.

    python packaging/bundle/sizes.py BUNDLE

Packed is what each part takes in an archive of xz by itself.
"""

import lzma
import sys
from collections import Counter
from pathlib import Path

import click

PARTS = {
    "ICU, which Qt sorts and converts texts with": ("libicu",),
    "NumPy, with OpenBLAS": ("numpy", "libgfortran", "libquadmath", "libscipy"),
    "Qt": ("PySide6/Qt/", "libQt6"),
    "Qt for Python (PySide6, Shiboken)": ("PySide6/", "shiboken6/", "libpyside6", "libshiboken6"),
    "Python and its library": ("libpython", "python3", "base_library"),
    "Growthdesk and smaller packages": ("growthdesk", "growthdesk.exe", "growthdesk-gui.exe"),
}
"""By how the path inside the bundle, or the name, begins; the first that fits."""

LISTED = 5
MEGABYTE = 1_000_000


def main() -> None:
    """Print two tables in Markdown."""
    bundle = Path(sys.argv[1])
    installed: Counter[str] = Counter()
    packed: Counter[str] = Counter()
    contents: dict[str, lzma.LZMACompressor] = {}
    for file in sorted(bundle.rglob("*")):
        if file.is_symlink() or not file.is_file():
            continue
        part = _part(file.relative_to(bundle))
        data = file.read_bytes()
        installed[part] += len(data)
        packer = contents.setdefault(part, lzma.LZMACompressor())
        packed[part] += len(packer.compress(data))
    for part, packer in contents.items():
        packed[part] += len(packer.flush())
    for title, sizes in (("installed", installed), ("download", packed)):
        click.echo(f"| {title}: {sizes.total() / MEGABYTE:.0f} MB | |\n|---|---|")
        for part, size in sizes.most_common(LISTED):
            click.echo(f"| {part} | {size / MEGABYTE:.1f} MB |")
        click.echo()


def _part(place: Path) -> str:
    inside = place.as_posix().removeprefix("_internal/")
    for part, begins in PARTS.items():
        if inside.startswith(begins) or place.name.startswith(begins):
            return part
    return "Growthdesk and smaller packages"


if __name__ == "__main__":
    main()
