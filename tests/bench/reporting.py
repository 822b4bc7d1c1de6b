"""The report of a month: what it takes, and how little it minds what was logged in the years before."""

from pathlib import Path

from tests.bench import logs
from tests.bench.kept import copy
from tests.bench.rows import Row, Side
from tests.bench.running import growthdesk, program, run


def report(log: Path, folder: Path) -> float:
    """Write the report of a month of one account; how many seconds it took."""
    words = ("report", "--account", "instagram:mira.0", "--period", "2026-10")
    command = growthdesk(copy(log, folder), *words, "-o", folder / "october.pdf")
    return run(command, folder).seconds


def _bare(folder: Path) -> float:
    command = program("bare_pdf", copy(logs.heavy(), folder), folder / "october.pdf")
    return run(command, folder).seconds


def _window(log: Path, folder: Path) -> float:
    run(program("month_report", copy(log, folder), folder / "seconds.txt"), folder)
    return float((folder / "seconds.txt").read_text())


ROWS = (
    Row(
        "report",
        "month report as PDF, heavy log",
        "s",
        3.0,
        Side("a bare QPdfWriter page with its chart", _bare),
        Side("growthdesk report", lambda at: report(logs.heavy(), at)),
    ),
    Row(
        "report long",
        "month report, 100,000 posts against 1,000",
        "s",
        2.0,
        Side("growthdesk report, 1,000 posts", lambda at: report(logs.thousand(), at)),
        Side("growthdesk report, 100,000 posts", lambda at: report(logs.many_posts(), at)),
    ),
    Row(
        "report window",
        "a month chosen in the window, drawn and written, 100,000 posts",
        "s",
        2.0,
        Side("the same of a log with 1,000 posts", lambda at: _window(logs.thousand(), at)),
        Side("the page Reports", lambda at: _window(logs.many_posts(), at)),
    ),
)
