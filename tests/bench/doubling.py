"""What it costs as the log doubles: the rows of the other modules on half a log, and on all of it.

Half a log has the same accounts, and half of the years. What shows a window of one account must
not mind the years before; what reads all may take twice as long, and no longer.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.bench import logs
from tests.bench.importing import first_import, undo
from tests.bench.reporting import report
from tests.bench.rows import Row, Side, Unit
from tests.bench.starting import memory, painted, status
from tests.bench.using import inside

_A_WINDOW, _ALL = 1.1, 2.1

OfFile = Callable[[Path, Path], float]
"""Measures on a log or table, in a folder."""

_HEAVY = (logs.half_heavy, logs.heavy)
_TEN = (logs.half_ten, logs.ten)
_EXTREME = (logs.half_extreme, logs.extreme)
_CSV = (logs.half_posts_csv, logs.posts_csv)


def _doubled(
    name: str,
    says: str,
    unit: Unit,
    bound: float,
    files: tuple[Callable[[], Path], Callable[[], Path]],
    measure: OfFile,
) -> Row:
    half, whole = files
    return Row(
        f"doubled {name}",
        f"{says}, as the log doubles",
        unit,
        bound,
        Side("half of the log", lambda at: measure(half(), at)),
        Side("all of it", lambda at: measure(whole(), at)),
    )


def _inside(name: str, *words: str) -> OfFile:
    return lambda log, folder: inside(name, log, folder, *words)


ROWS = (
    _doubled("today", "start to Today", "s", _A_WINDOW, _HEAVY, partial(painted, "today")),
    _doubled(
        *("growth chart", "start to the growth chart", "s", _A_WINDOW, _HEAVY),
        partial(painted, "growth_chart"),
    ),
    _doubled(
        *("memory", "memory of every page", "MiB", _A_WINDOW, _HEAVY),
        partial(memory, "every_page"),
    ),
    _doubled("enter", "Enter, heavy log, p95", "ms", _A_WINDOW, _HEAVY, _inside("enter")),
    _doubled(
        *("enter extreme", "Enter, extreme log, p95", "ms", _A_WINDOW, _EXTREME),
        _inside("enter"),
    ),
    _doubled(
        *("switch page", "switch page, p95", "ms", _A_WINDOW, _HEAVY),
        _inside("switch", "pages"),
    ),
    _doubled(
        *("switch account", "switch account, p95", "ms", _A_WINDOW, _HEAVY),
        _inside("switch", "accounts"),
    ),
    _doubled("pan", "pan and zoom of all days, p95", "ms", _ALL, _TEN, _inside("pan")),
    _doubled(
        *("search", "search of Posts, p95", "ms", _ALL, _EXTREME),
        _inside("search", "shown"),
    ),
    _doubled("scroll", "scroll Posts, p95", "ms", _A_WINDOW, _EXTREME, _inside("scroll")),
    _doubled("import", "import of posts", "s", _ALL, _CSV, first_import),
    _doubled("import undone", "undo of that import", "s", _ALL, _CSV, undo),
    _doubled("status", "growthdesk status", "s", _ALL, _HEAVY, status),
    _doubled("report", "month report as PDF", "s", _A_WINDOW, _HEAVY, report),
)
