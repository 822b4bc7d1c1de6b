"""In the window: from a key or a click to what is seen of it."""

from pathlib import Path

from tests.bench import logs
from tests.bench.kept import copy
from tests.bench.rows import Row, Side
from tests.bench.running import figure, program

_BARE = Side("bare window repainted", lambda at: figure(program("bare_repaint"), at))


def inside(name: str, log: Path, folder: Path, *words: str) -> float:
    """What a program measures of itself in the window of a log, in milliseconds."""
    return figure(program(name, copy(log, folder), *words), folder)


ROWS = (
    Row(
        "enter",
        "Enter to confirmed on disk and repainted, heavy log, p95",
        "ms",
        8.0,
        Side("INSERT + COMMIT, FULL", lambda at: inside("insert_commit", logs.heavy(), at)),
        Side("growthdesk", lambda at: inside("enter", logs.heavy(), at)),
        sort="more",
    ),
    Row(
        "enter extreme",
        "Enter on the extreme log, against the heavy one",
        "ms",
        1.5,
        Side("growthdesk, heavy log", lambda at: inside("enter", logs.heavy(), at)),
        Side("growthdesk, extreme log", lambda at: inside("enter", logs.extreme(), at)),
    ),
    Row(
        "switch page",
        "switch page, heavy log, p95",
        "ms",
        16.7,
        _BARE,
        Side("growthdesk", lambda at: inside("switch", logs.heavy(), at, "pages")),
        sort="at most",
        asked_under=5.0,
    ),
    Row(
        "switch account",
        "switch account, heavy log, p95",
        "ms",
        16.7,
        _BARE,
        Side("growthdesk", lambda at: inside("switch", logs.heavy(), at, "accounts")),
        sort="at most",
        asked_under=5.0,
    ),
    Row(
        "pan",
        "pan and zoom of Growth, ten accounts of ten years, p95",
        "ms",
        1.3,
        Side("bare PlotWidget, same points", lambda at: figure(program("bare_pan", "3650"), at)),
        Side("growthdesk", lambda at: inside("pan", logs.ten(), at)),
    ),
    Row(
        "search",
        "type in the search of Posts until its result is shown, extreme log, p95",
        "ms",
        50.0,
        _BARE,
        Side("growthdesk", lambda at: inside("search", logs.extreme(), at, "shown")),
        sort="at most",
    ),
    Row(
        "search wait",
        "what a key waits for at most while that search works",
        "ms",
        50.0,
        _BARE,
        Side("growthdesk", lambda at: inside("search", logs.extreme(), at, "blocked")),
        sort="at most",
    ),
    Row(
        "scroll",
        "scroll Posts, extreme log, p95",
        "ms",
        1.5,
        Side("QTableView, a list as long", lambda at: figure(program("bare_scroll"), at)),
        Side("growthdesk", lambda at: inside("scroll", logs.extreme(), at)),
    ),
)
