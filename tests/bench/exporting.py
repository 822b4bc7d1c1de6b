"""A log of 100,000 posts with their numbers: all of it out, and into an empty log."""

from pathlib import Path

from tests.bench import logs
from tests.bench.importing import import_posts
from tests.bench.kept import copy
from tests.bench.rows import Row, Side
from tests.bench.running import growthdesk, program, run


def _log(folder: Path) -> Path:
    """The log that an import of the posts has made."""

    def make(path: Path) -> None:
        path.write_bytes(logs.empty().read_bytes())
        import_posts(path, logs.posts_csv(), folder)

    return copy(logs.made_once("posts.db", make), folder)


def _floor(folder: Path) -> float:
    return run(program("tables_into_csv", _log(folder), folder / "out"), folder).seconds


def _export(folder: Path) -> float:
    return run(growthdesk(_log(folder), "export", folder / "out"), folder).seconds


def _floor_of_import(folder: Path) -> float:
    log = copy(logs.empty(), folder)
    return run(program("csv_into_tables", log, logs.posts_csv()), folder).seconds


def _import(folder: Path) -> float:
    run(growthdesk(_log(folder), "export", folder / "out"), folder)
    return run(growthdesk(folder / "new.db", "import", folder / "out"), folder).seconds


ROWS = (
    Row(
        "export",
        "export a log of 100,000 posts with results as a folder",
        "s",
        3.0,
        Side("csv and json of the same tables", _floor),
        Side("growthdesk export", _export),
    ),
    Row(
        "import whole",
        "import everything that was exported into an empty log",
        "s",
        5.0,
        Side("csv + executemany into the same tables, FULL", _floor_of_import),
        Side("growthdesk import", _import),
    ),
)
