"""A screen of its own for programs that need one: Xvfb, with what is on it in a file."""

import os
import shutil
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click
import numpy as np

_SIZE = "1600x1000x24"
_EVERY = 8
"""Of so many pixels in a row, and so many rows, one is looked at."""

_LEAST = 0.02
_COLOURS = 6
"""A window covers this part of the screen at least, and has so many colours once it is painted."""


@dataclass(frozen=True, slots=True)
class Display:
    """A screen, and the file in which Xvfb keeps its pixels."""

    pixels_file: Path

    def shows_window(self) -> bool:
        """Whether there is a window on it that was painted, not only its room."""
        pixels = self._pixels()
        values, counts = np.unique(pixels, return_counts=True)
        covered = pixels.size - int(counts[values == 0].sum())
        return covered >= _LEAST * pixels.size and len(values) >= _COLOURS

    def is_empty(self) -> bool:
        """Whether nothing is on it."""
        return not self._pixels().any()

    def _pixels(self) -> np.ndarray[Any, np.dtype[np.uint32]]:
        """Some of the pixels: X Window Dump tells where they begin, and how long a line is."""
        with self.pixels_file.open("rb") as file:
            head = struct.unpack(">25I", file.read(100))
        start, width, high, line, colours = head[0], head[4], head[5], head[12], head[19]
        shape = (high, line // 4)
        raw = np.memmap(self.pixels_file, np.uint32, "r", start + 12 * colours, shape)
        some = raw[::_EVERY, :width:_EVERY]
        return np.bitwise_and(some, np.uint32(0xFFFFFF))  # the fourth byte means nothing


@contextmanager
def a_display(*, wanted: bool = True) -> Iterator[Display | None]:
    """A new screen, which is there for as long as this; None if none is wanted.

    Raises ClickException if Xvfb is missing.
    """
    if not wanted:
        yield None
        return
    if shutil.which("Xvfb") is None:
        raise click.ClickException("There is no Xvfb here. Install it: apt install xvfb.")
    before = os.environ.get("DISPLAY")
    with TemporaryDirectory() as folder:
        readable, writable = os.pipe()
        screen = subprocess.Popen(
            [
                *("Xvfb", "-displayfd", str(writable), "-nolisten", "tcp"),
                *("-screen", "0", _SIZE, "-fbdir", folder),
            ],
            pass_fds=[writable],
            stderr=subprocess.DEVNULL,
        )
        os.close(writable)
        try:
            with os.fdopen(readable) as told:
                os.environ["DISPLAY"] = f":{told.readline().strip()}"
            yield Display(Path(folder) / "Xvfb_screen0")
        finally:
            del os.environ["DISPLAY"]
            if before is not None:
                os.environ["DISPLAY"] = before
            screen.terminate()
            screen.wait()
