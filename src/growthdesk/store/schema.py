"""The shape of the file, and how it came to be: one migration after the other.

The statements are kept in the file with their comments, so that anyone who opens a log in
a tool for SQLite can read there what its tables mean.
"""

from typing import TYPE_CHECKING

from growthdesk.store.migrations import creator, first, merging, reports_made

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x4764736B
"""“Gdsk”: tells file managers, and ourselves, that an SQLite file is a log."""


MIGRATIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("first", first.STATEMENTS),
    ("creator", creator.STATEMENTS),
    ("reports made", reports_made.STATEMENTS),
    ("merging", merging.STATEMENTS),
)
"""Each migration by name, in order. A name that has been released is never changed."""


def migrate(database: "Database") -> None:
    """Apply the migrations that the file has not seen, in the transaction that is open."""
    from sqlite_utils import Migrations  # 0.2 s that only a new or old file has to pay

    migrations = Migrations("growthdesk")
    for name, statements in MIGRATIONS:

        @migrations(name=name)
        def run(database: "Database", statements: tuple[str, ...] = statements) -> None:
            for statement in statements:
                database.execute(statement)

    migrations.apply(database)
