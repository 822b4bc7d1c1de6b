"""Importing 100,000 posts with their numbers, once, once more, and taking it back."""

import sys
from pathlib import Path

from tests.bench import logs
from tests.bench.kept import copy
from tests.bench.rows import Row, Side
from tests.bench.running import growthdesk, program, run


def _floor(folder: Path) -> float:
    log = copy(logs.empty(), folder)
    return run(program("csv_into_tables", log, logs.posts_csv()), folder).seconds


def _sqlite_utils(folder: Path) -> float:
    words = ("insert", folder / "posts.db", "posts", logs.posts_csv(), "--csv")
    return run([sys.executable, "-m", "sqlite_utils", *words], folder).seconds


def import_posts(log: Path, posts: Path, folder: Path) -> float:
    """Import posts into a log; how many seconds it took."""
    return run(growthdesk(log, "import", posts), folder).seconds


def first_import(posts: Path, folder: Path) -> float:
    """Import posts into an empty log; how many seconds it took."""
    return import_posts(copy(logs.empty(), folder), posts, folder)


def undo(posts: Path, folder: Path) -> float:
    """Undo the import of posts; how many seconds it took."""
    return run(growthdesk(_imported(posts, folder), "undo"), folder).seconds


def _imported(posts: Path, folder: Path) -> Path:
    """A log with all of it, as the program of today has written it."""
    log = copy(logs.empty(), folder)
    import_posts(log, posts, folder)
    return log


def _import(folder: Path) -> float:
    return first_import(logs.posts_csv(), folder)


def _import_again(folder: Path) -> float:
    posts = logs.posts_csv()
    return import_posts(_imported(posts, folder), posts, folder)


ROWS = (
    Row(
        "import",
        "import 100,000 posts with results from CSV, confirmed",
        "s",
        3.0,
        Side("csv + executemany into the same tables, FULL", _floor),
        Side("growthdesk import", _import),
        beside=(Side("sqlite-utils insert --csv", _sqlite_utils),),
    ),
    Row(
        "import again",
        "import the same file again: nothing new",
        "s",
        1.5,
        Side("csv + executemany into the same tables, FULL", _floor),
        Side("growthdesk import", _import_again),
    ),
    Row(
        "import undone",
        "undo of that import",
        "s",
        1.0,
        Side("growthdesk import", _import),
        Side("growthdesk undo", lambda at: undo(logs.posts_csv(), at)),
    ),
)
