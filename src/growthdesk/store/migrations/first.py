"""The file as version 0.1.0 made it first: what a creator writes down, and its history."""

STATEMENTS = (
    """
    CREATE TABLE account (
        -- One profile on one platform.
        id TEXT PRIMARY KEY, -- its identity, the same in every copy of the log
        platform TEXT NOT NULL, -- such as instagram
        handle TEXT NOT NULL, -- its name on the platform, without an @
        name TEXT NOT NULL, -- what it is called on the screen, where that is not its handle
        niche TEXT NOT NULL, -- its field
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
        day TEXT NOT NULL, -- local
        published_at TEXT, -- UTC; null where only the day is known
        zone TEXT NOT NULL, -- the time zone it was logged in
        kind TEXT NOT NULL, -- photo, carousel, reel, video, short, story, live, text, link, reply
        title TEXT NOT NULL, -- a few words by which it is known
        caption TEXT NOT NULL, -- the text that was published with it
        link TEXT NOT NULL, -- its address
        niche TEXT NOT NULL, -- its field; empty: that of the account
        pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)), -- to the top of the profile
        note TEXT NOT NULL, -- the creator's own
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
        views INTEGER, -- times it was seen
        reach INTEGER, -- people who saw it
        likes INTEGER, -- people who liked it
        comments INTEGER, -- how many
        shares INTEGER, -- times it was shared
        saves INTEGER, -- times it was saved
        follows INTEGER, -- people who followed because of it
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
        followers INTEGER NOT NULL CHECK (followers >= 0), -- at least
        highest INTEGER NOT NULL CHECK (highest >= followers), -- followers at most
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
        gained INTEGER, -- followers
        lost INTEGER, -- followers
        net INTEGER, -- followers gained less those lost
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
        views INTEGER, -- times its posts were seen
        profile_views INTEGER, -- times its profile was seen
        reach INTEGER, -- people it reached
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
        name TEXT NOT NULL, -- without its folder
        size INTEGER NOT NULL, -- bytes
        digest TEXT NOT NULL, -- SHA-256 of its content
        recognised_as TEXT NOT NULL, -- which export of which platform
        seen_at TEXT NOT NULL, -- UTC; when the platform wrote it, as far as it tells
        imported_at TEXT NOT NULL, -- UTC
        first_day TEXT, -- of its rows
        last_day TEXT, -- of its rows
        changed_at TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX imported_file_account ON imported_file (account_id, imported_at)",
    """
    CREATE TABLE plan (
        -- Posts a week that were promised, from a day on.
        account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
        first_day TEXT NOT NULL, -- it holds from then on
        posts_a_week INTEGER NOT NULL, -- posts
        days_a_week INTEGER, -- on how many days; null: on as many as possible
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
        first_day TEXT NOT NULL, -- inclusive
        last_day TEXT NOT NULL, -- inclusive
        why TEXT NOT NULL, -- the creator's own word
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
        text TEXT NOT NULL, -- the word itself
        mark TEXT NOT NULL, -- empty, purge or glitch
        changed_at TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX note_day ON note (account_id, day)",
    """
    CREATE TABLE complete_span (
        -- Days in which every post is in the log; last_day is null while it still holds.
        account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
        first_day TEXT NOT NULL, -- inclusive
        last_day TEXT, -- inclusive
        changed_at TEXT NOT NULL,
        PRIMARY KEY (account_id, first_day)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE setting (
        -- The log's own choices that change an answer, such as the hour a day starts.
        name TEXT PRIMARY KEY, -- of the choice
        value TEXT NOT NULL, -- what was chosen
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
