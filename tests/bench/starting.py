"""From a start to what was asked for, and what is in memory then."""

from pathlib import Path

from tests.bench import logs
from tests.bench.kept import copy
from tests.bench.rows import Row, Side
from tests.bench.running import figure, growthdesk, program, run, until_told


def _painted(name: str, folder: Path) -> float:
    return until_told(program(name, copy(logs.heavy(), folder)), folder)


def _seconds(name: str, folder: Path) -> float:
    return run(program(name, copy(logs.heavy(), folder)), folder).seconds


def _memory(name: str, folder: Path) -> float:
    return figure(program(name, copy(logs.heavy(), folder)), folder)


def _status(folder: Path) -> float:
    return run(growthdesk(copy(logs.heavy(), folder), "status"), folder).seconds


ROWS = (
    Row(
        "status",
        "growthdesk status, heavy log",
        "s",
        1.5,
        Side("python + click + numpy + one query", lambda at: _seconds("one_query", at)),
        Side("growthdesk status", _status),
    ),
    Row(
        "today",
        "start to Today painted with its numbers, heavy log",
        "s",
        1.4,
        Side("bare QMainWindow painted", lambda at: _painted("bare_window", at)),
        Side("growthdesk", lambda at: _painted("today", at)),
    ),
    Row(
        "growth chart",
        "start to the growth chart painted, heavy log",
        "s",
        1.15,
        Side("the same + NumPy + empty PlotWidget", lambda at: _painted("bare_chart", at)),
        Side("growthdesk", lambda at: _painted("growth_chart", at)),
    ),
    Row(
        "memory",
        "memory after visiting every page, heavy log",
        "MiB",
        1.5,
        Side("window + pyqtgraph + sqlite_utils", lambda at: _memory("bare_libraries", at)),
        Side("growthdesk", lambda at: _memory("every_page", at)),
    ),
)
