"""The report of a month: how little it minds how much was logged in all the years before."""

from pathlib import Path

from tests.bench import logs
from tests.bench.kept import copy
from tests.bench.rows import Row, Side
from tests.bench.running import growthdesk, program, run


def _command(log: Path, folder: Path) -> float:
    words = ("report", "--period", "2026-10", "-o", folder / "october.pdf")
    return run(growthdesk(copy(log, folder), *words), folder).seconds


def _window(log: Path, folder: Path) -> float:
    run(program("month_report", copy(log, folder), folder / "seconds.txt"), folder)
    return float((folder / "seconds.txt").read_text())


ROWS = (
    Row(
        "report",
        "growthdesk report of a month, 100,000 posts",
        "s",
        2.0,
        Side("the same of a log with 1,000 posts", lambda at: _command(logs.thousand(), at)),
        Side("growthdesk report", lambda at: _command(logs.many_posts(), at)),
    ),
    Row(
        "report-window",
        "a month chosen in the window, drawn and written, 100,000 posts",
        "s",
        2.0,
        Side("the same of a log with 1,000 posts", lambda at: _window(logs.thousand(), at)),
        Side("the page Reports", lambda at: _window(logs.many_posts(), at)),
    ),
)
