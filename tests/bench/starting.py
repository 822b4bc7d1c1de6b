"""From a start to what was asked for, and what is in memory then."""

from pathlib import Path

from tests.bench import logs
from tests.bench.kept import copy
from tests.bench.rows import Row, Side
from tests.bench.running import figure, growthdesk, program, run, until_told


def painted(name: str, log: Path, folder: Path) -> float:
    """The seconds from a start to what that program paints of a log."""
    return until_told(program(name, copy(log, folder)), folder)


def memory(name: str, log: Path, folder: Path) -> float:
    """The MiB that a program has when it is there."""
    return figure(program(name, copy(log, folder)), folder)


def status(log: Path, folder: Path) -> float:
    """The seconds of ``growthdesk status``."""
    return run(growthdesk(copy(log, folder), "status"), folder).seconds


def _one_query(folder: Path) -> float:
    return run(program("one_query", copy(logs.heavy(), folder)), folder).seconds


ROWS = (
    Row(
        "status",
        "growthdesk status, heavy log",
        "s",
        1.5,
        Side("python + click + NumPy + one query", _one_query),
        Side("growthdesk status", lambda at: status(logs.heavy(), at)),
    ),
    Row(
        "today",
        "start to Today painted with its numbers, heavy log",
        "s",
        1.4,
        Side("bare QMainWindow painted", lambda at: painted("bare_window", logs.empty(), at)),
        Side("growthdesk", lambda at: painted("today", logs.heavy(), at)),
    ),
    Row(
        "growth chart",
        "start to the growth chart painted, heavy log",
        "s",
        1.15,
        Side(
            "the same + NumPy + empty PlotWidget",
            lambda at: painted("bare_chart", logs.empty(), at),
        ),
        Side("growthdesk", lambda at: painted("growth_chart", logs.heavy(), at)),
    ),
    Row(
        "memory",
        "memory after visiting every page, heavy log",
        "MiB",
        1.5,
        Side(
            "window + pyqtgraph + sqlite_utils",
            lambda at: memory("bare_libraries", logs.empty(), at),
        ),
        Side("growthdesk", lambda at: memory("every_page", logs.heavy(), at)),
    ),
)
