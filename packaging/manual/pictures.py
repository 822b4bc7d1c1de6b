"""Draws the pictures of the manual anew, from the tour of the sample log, light and dark.

    python packaging/manual/pictures.py

They stand beside the pages, in `resources/manual/pictures`, and are part of what is released:
so each has 256 colours, which is a third of its size and cannot be seen.
"""

import re
import shutil
import tempfile
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from growthdesk.manual import dark_name, pages
from growthdesk.ui.tour import tour

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "manual" / "pictures"
NOON = datetime(2026, 11, 23, 12, tzinfo=ZoneInfo("Europe/Berlin"))
"""When the pictures are taken: the same log, whenever it is."""

_COLOURS = 256
_WIDTH = 1000
"""Of the two widths in which the tour draws a page, the one that can be read in a column."""


def main() -> None:
    """Draw those that the pages show, and remove the others."""
    names = {
        name for one in pages() for name in re.findall(r"\(pictures/([\w-]+)\.png\)", one.text)
    }
    total = 0
    with tempfile.TemporaryDirectory() as place:
        tour(Path(place), lambda: NOON, ("light", "dark"))
        shutil.rmtree(FOLDER, ignore_errors=True)
        FOLDER.mkdir()
        for name in sorted(names):
            page = f"{name}-{_WIDTH}"
            drawn = page if Path(place, f"{page}-light.png").exists() else name
            for look, file in (("light", f"{name}.png"), ("dark", dark_name(f"{name}.png"))):
                total += few_colours(Path(place, f"{drawn}-{look}.png"), FOLDER / file)
    print(f"{2 * len(names)} pictures, {total / 1e6:.2f} MB.")  # noqa: T201 - it is a program


def few_colours(drawn: Path, to: Path) -> int:
    """Write a picture with the colours that are most in it; its size in bytes."""
    image = QImage(str(drawn)).convertToFormat(QImage.Format.Format_RGB32)
    dots = np.frombuffer(image.constBits(), np.uint32)
    colours, often = np.unique(dots, return_counts=True)
    most = [int(one) for one in colours[np.argsort(-often, kind="stable")][:_COLOURS]]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    if not image.convertToFormat(QImage.Format.Format_Indexed8, most, flags).save(
        str(to), "PNG", 0
    ):
        raise OSError(f"{to} could not be written.")
    return to.stat().st_size


if __name__ == "__main__":
    main()
