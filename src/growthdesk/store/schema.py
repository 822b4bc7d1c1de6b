"""The shape of the file, and how it came to be: one migration after the other.

The statements are kept in the file with their comments, so that anyone who opens a log in
a tool for SQLite can read there what its tables mean.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x4764736B
"""“Gdsk”: tells file managers, and ourselves, that an SQLite file is a log."""

_FIRST = (
    """
    CREATE TABLE account (
        -- One profile on one platform.
        id TEXT PRIMARY KEY,
        platform TEXT NOT NULL,
        handle TEXT NOT NULL,
        name TEXT NOT NULL,
        niche TEXT NOT NULL,
        goal INTEGER NOT NULL CHECK (goal > 0), -- followers
        goal_day TEXT, -- the day the goal is wanted by
        position INTEGER NOT NULL, -- accounts are listed by it
        changed_at TEXT NOT NULL -- UTC, in every table
    ) STRICT
    """,
    "CREATE UNIQUE INDEX account_handle ON account (platform, lower(handle))",
    """
    CREATE TABLE post (
        -- Something published. Its day is the creator's local day, fixed when logged.
        id TEXT PRIMARY KEY,
        account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
        day TEXT NOT NULL,
        published_at TEXT, -- UTC; null where only the day is known
        zone TEXT NOT NULL, -- the time zone it was logged in
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        caption TEXT NOT NULL,
        link TEXT NOT NULL,
        niche TEXT NOT NULL,
        pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
        note TEXT NOT NULL,
        platform_id TEXT, -- the platform's own name for it
        asks INTEGER NOT NULL CHECK (asks IN (0, 1)), -- for its numbers, at the result age
        imported_from TEXT, -- an imported_file; null, here and below, for what was typed
        changed_at TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX post_day ON post (account_id, day, published_at)",
    """
    CREATE UNIQUE INDEX post_platform_id ON post (account_id, platform_id)
        WHERE platform_id IS NOT NULL
    """,
    """
    CREATE TABLE result (
        -- The numbers of a post as seen at one moment. Null is "not seen", never zero.
        post_id TEXT NOT NULL REFERENCES post DEFERRABLE INITIALLY DEFERRED,
        seen_at TEXT NOT NULL, -- UTC
        seen_on TEXT NOT NULL, -- local day
        views INTEGER,
        reach INTEGER,
        likes INTEGER,
        comments INTEGER,
        shares INTEGER,
        saves INTEGER,
        follows INTEGER,
        imported_from TEXT,
        changed_at TEXT NOT NULL,
        PRIMARY KEY (post_id, seen_at)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE follower_count (
        -- Followers on a day: from followers to highest, which differ where a platform rounds.
        account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
        day TEXT NOT NULL,
        followers INTEGER NOT NULL CHECK (followers >= 0),
        highest INTEGER NOT NULL CHECK (highest >= followers),
        precision TEXT NOT NULL, -- exact, rounded or estimated
        imported_from TEXT,
        changed_at TEXT NOT NULL,
        PRIMARY KEY (account_id, day)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE follower_change (
        -- Followers gained, lost or net on a day, where a platform gives that and no total.
        account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
        day TEXT NOT NULL,
        gained INTEGER,
        lost INTEGER,
        net INTEGER,
        imported_from TEXT,
        changed_at TEXT NOT NULL,
        PRIMARY KEY (account_id, day)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE account_views (
        -- Views of an account on a day, where a platform gives them.
        account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
        day TEXT NOT NULL,
        views INTEGER,
        profile_views INTEGER,
        reach INTEGER,
        imported_from TEXT,
        changed_at TEXT NOT NULL,
        PRIMARY KEY (account_id, day)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE imported_file (
        -- A file that rows came from. The file itself is not kept.
        id TEXT PRIMARY KEY,
        account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL,
        size INTEGER NOT NULL, -- bytes
        digest TEXT NOT NULL, -- SHA-256 of its content
        recognised_as TEXT NOT NULL,
        seen_at TEXT NOT NULL, -- UTC; when the platform wrote it, as far as it tells
        imported_at TEXT NOT NULL, -- UTC
        first_day TEXT, -- of its rows
        last_day TEXT,
        changed_at TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX imported_file_account ON imported_file (account_id, imported_at)",
    """
    CREATE TABLE plan (
        -- Posts a week that were promised, from a day on.
        account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
        first_day TEXT NOT NULL,
        posts_a_week INTEGER NOT NULL,
        days_a_week INTEGER, -- null: on as many days as possible
        rest_days TEXT NOT NULL, -- such as sat,sun
        changed_at TEXT NOT NULL,
        PRIMARY KEY (account_id, first_day)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE break (
        -- Days declared free, both ends inclusive.
        id TEXT PRIMARY KEY,
        account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
        first_day TEXT NOT NULL,
        last_day TEXT NOT NULL,
        why TEXT NOT NULL,
        changed_at TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX break_day ON break (account_id, first_day)",
    """
    CREATE TABLE note (
        -- A word on a day. Its mark says whether the count of that day can be trusted.
        id TEXT PRIMARY KEY,
        account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
        day TEXT NOT NULL,
        text TEXT NOT NULL,
        mark TEXT NOT NULL, -- empty, purge or glitch
        changed_at TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX note_day ON note (account_id, day)",
    """
    CREATE TABLE complete_span (
        -- Days in which every post is in the log; last_day is null while it still holds.
        account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
        first_day TEXT NOT NULL,
        last_day TEXT,
        changed_at TEXT NOT NULL,
        PRIMARY KEY (account_id, first_day)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE setting (
        -- The log's own choices that change an answer, such as the hour a day starts.
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL,
        changed_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE tombstone (
        -- A row that was removed, so that a copy of this log can learn of it.
        of_table TEXT NOT NULL,
        of_key TEXT NOT NULL, -- JSON array
        removed_at TEXT NOT NULL, -- UTC
        PRIMARY KEY (of_table, of_key)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE step (
        -- What can be undone or redone: compressed JSON of the edit that does it.
        id INTEGER PRIMARY KEY,
        made_at TEXT NOT NULL, -- UTC
        label TEXT NOT NULL,
        edit BLOB NOT NULL,
        found BLOB NOT NULL, -- digest of the rows it expects to find
        undone INTEGER NOT NULL CHECK (undone IN (0, 1))
    ) STRICT
    """,
    """
    CREATE VIEW follower_count_daily AS
        SELECT platform, handle, day, followers, highest, precision
        FROM follower_count JOIN account ON account.id = account_id
        ORDER BY platform, handle, day
    """,
    """
    CREATE VIEW post_latest AS
        -- Posts with their newest result.
        SELECT platform, handle, post.day, published_at, zone, kind, title, post.niche, link,
            views, reach, likes, comments, shares, saves, follows, seen_on
        FROM post
        JOIN account ON account.id = account_id
        LEFT JOIN result ON post_id = post.id
            AND seen_at = (SELECT max(seen_at) FROM result WHERE post_id = post.id)
        ORDER BY platform, handle, post.day, published_at
    """,
)

_CREATOR = (
    """
    CREATE TABLE creator (
        -- What the creator says of herself to brands, in her own words. It has one row at most.
        id TEXT PRIMARY KEY CHECK (id = 'me'), -- always me
        name TEXT NOT NULL, -- what brands call her; empty, here and below, for what she does not say
        about TEXT NOT NULL, -- a line or two about what she makes
        niches TEXT NOT NULL, -- her topics
        place TEXT NOT NULL, -- where she lives or works
        email TEXT NOT NULL, -- where brands write to
        link TEXT NOT NULL, -- a page of hers
        languages TEXT NOT NULL, -- in which she posts and talks
        offers TEXT NOT NULL, -- what she offers
        rates TEXT NOT NULL, -- what it costs
        terms TEXT NOT NULL, -- on which terms
        changed_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
)

MIGRATIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("first", _FIRST),
    ("creator", _CREATOR),
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
