"""How a window on a screen is seen, and what is told of programs side by side."""

import os
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from tests.bench.display import Display
from tests.bench.peers import PEERS, Start, family, resident, table

WIDE, HIGH, LINE, COLOURS = 320, 200, 328, 3


def screen(path: Path, *painted: int) -> Display:
    """A screen with a window of 160 × 100 pixels in these colours, line by line, as Xvfb has it."""
    head = [0] * 25
    head[0], head[4], head[5], head[12], head[19] = 108, WIDE, HIGH, LINE * 4, COLOURS
    pixels = np.zeros((HIGH, LINE), np.uint32)
    pixels[:, WIDE:] = 0x123456  # what lies behind the end of a line is nothing
    if painted:
        pixels[:100, :160] = np.resize(np.array(painted, np.uint32), 100)[:, None]
    head_bytes = struct.pack(">25I", *head).ljust(108, b"x") + b"c" * 12 * COLOURS
    path.write_bytes(head_bytes + pixels.tobytes())
    return Display(path)


def test_an_empty_screen_shows_no_window(tmp_path: Path) -> None:
    display = screen(tmp_path / "screen")
    assert display.is_empty()
    assert not display.shows_window()


def test_a_window_is_there_once_it_is_painted(tmp_path: Path) -> None:
    mapped = screen(tmp_path / "mapped", 0xFFFFFF)
    painted = screen(tmp_path / "painted", *range(1, 101))
    assert not mapped.is_empty()
    assert not mapped.shows_window()
    assert painted.shows_window()


def test_the_memory_is_that_of_a_program_and_all_it_has_started() -> None:
    if not Path("/proc/self/statm").exists():
        pytest.skip("only Linux tells it so")
    child = subprocess.Popen(
        [sys.executable, "-c", "input()"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL
    )
    try:
        assert {os.getpid(), child.pid} <= {*family(os.getpid())}
        assert family(child.pid) == [child.pid]
        assert resident(os.getpid()) > 1
    finally:
        child.communicate(b"\n")
    assert resident(child.pid) == 0


def test_the_fastest_comes_first_by_the_medians() -> None:
    slow = [Start(3, 90), Start(1, 90), Start(2, 90)]
    quick = [Start(1.5, 200), Start(1.5, 100), Start(9, 150)]
    assert table({"Slow": slow, "Quick": quick})[2:] == [
        "| Quick | 1.50 s | 150 MiB |",
        "| Slow | 2.00 s | 90 MiB |",
    ]


def test_each_peer_is_looked_for_by_its_command() -> None:
    assert [peer.name for peer in PEERS] == ["HomeBank", "GnuCash", "Anki", "novelWriter"]
    assert all(peer.command[0] == peer.name.lower() for peer in PEERS)
