"""A report of a month: what a long history costs."""

from pathlib import Path

from tests.bench import logs
from tests.bench.rows import Row, Side
from tests.bench.running import growthdesk, run


def _report(posts: int, folder: Path) -> float:
    log = logs.copy(logs.with_posts(posts), folder)
    return run(growthdesk(log, "report", "-o", folder / "month.html"), folder).seconds


ROWS = (
    Row(
        "report",
        "a monthly report of a log with 100,000 posts",
        "s",
        2.0,
        Side("the same of a log with 1,000 posts", lambda at: _report(1_000, at)),
        Side("growthdesk report", lambda at: _report(100_000, at)),
    ),
)
