-- The log of Growthdesk 0.1.0 in its first shape; made by that version, never changed.
PRAGMA application_id = 1197765483;
PRAGMA user_version = 1000;
PRAGMA foreign_keys = OFF;
PRAGMA journal_mode = WAL;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'growthdesk','first','2026-11-30 20:40:46.616514+00:00');
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
    ;
INSERT INTO "account" VALUES('7f975b402f514280fc94ce9fd199c49c','instagram','mira.bakes','Mira Bakes','Food',10000,NULL,1,'2026-11-23T11:00:00Z');
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
    ;
CREATE TABLE break (
        -- Days declared free, both ends inclusive.
        id TEXT PRIMARY KEY,
        account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
        first_day TEXT NOT NULL,
        last_day TEXT NOT NULL,
        why TEXT NOT NULL,
        changed_at TEXT NOT NULL
    ) STRICT
    ;
CREATE TABLE complete_span (
        -- Days in which every post is in the log; last_day is null while it still holds.
        account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
        first_day TEXT NOT NULL,
        last_day TEXT,
        changed_at TEXT NOT NULL,
        PRIMARY KEY (account_id, first_day)
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "complete_span" VALUES('7f975b402f514280fc94ce9fd199c49c','2026-11-01',NULL,'2026-11-23T11:00:00Z');
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
    ;
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
    ;
INSERT INTO "follower_count" VALUES('7f975b402f514280fc94ce9fd199c49c','2026-11-20',7412,7412,'exact',NULL,'2026-11-23T11:00:00Z');
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
    ;
CREATE TABLE note (
        -- A word on a day. Its mark says whether the count of that day can be trusted.
        id TEXT PRIMARY KEY,
        account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
        day TEXT NOT NULL,
        text TEXT NOT NULL,
        mark TEXT NOT NULL, -- empty, purge or glitch
        changed_at TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "note" VALUES('de50b436b213d070021c15b5f37af9aa','7f975b402f514280fc94ce9fd199c49c','2026-11-20','ünïcode “note”','','2026-11-23T11:00:00Z');
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
    ;
INSERT INTO "plan" VALUES('7f975b402f514280fc94ce9fd199c49c','2026-11-01',3,NULL,'','2026-11-23T11:00:00Z');
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
    ;
INSERT INTO "post" VALUES('96f8fb2f0e23fa34165d3e37139c16bd','7f975b402f514280fc94ce9fd199c49c','2026-11-23','2026-11-23T11:00:00Z','Europe/Berlin','photo','Rye loaf','','','',0,'',NULL,1,NULL,'2026-11-23T11:00:00Z');
INSERT INTO "post" VALUES('e0ce03ab0b017a821894c998e5cdf976','7f975b402f514280fc94ce9fd199c49c','2026-11-23','2026-11-23T11:00:00Z','Europe/Berlin','photo','Focaccia','','','',0,'',NULL,1,NULL,'2026-11-23T11:00:00Z');
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
    ;
CREATE TABLE setting (
        -- The log's own choices that change an answer, such as the hour a day starts.
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL,
        changed_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "setting" VALUES('day_start','4','2026-11-23T11:00:00Z');
CREATE TABLE step (
        -- What can be undone or redone: compressed JSON of the edit that does it.
        id INTEGER PRIMARY KEY,
        made_at TEXT NOT NULL, -- UTC
        label TEXT NOT NULL,
        edit BLOB NOT NULL,
        found BLOB NOT NULL, -- digest of the rows it expects to find
        undone INTEGER NOT NULL CHECK (undone IN (0, 1))
    ) STRICT
    ;
INSERT INTO "step" VALUES(1,'2026-11-23T11:00:00Z','Add an account',X'7801AB564ACECF2DC8492D498D2F2E48CC53B252888E56324FB334374D3231304A33353431B230484BB634494EB54C4B31B4B44C36B14C56D2515032323032D33534D43530548A8D05F20B7228D19D989C9C5F9A5742A4F5B1B1B50030C13178',X'18CE9508A3278BB083F9E6A4B8CF549D',0);
INSERT INTO "step" VALUES(2,'2026-11-23T11:00:00Z','Log followers',X'780105C1310A80300C00C0AF48660B4948ADF12BA508C6662A16447110FFEEDD0BDE5BEB4F3D57EBF771C132E40CC935C54D903D92F08C6E2A56D577523551837100469E0251608452BE1F30FF1460',X'FB2A50F3A1314F38BF48DE620DC361AB',0);
INSERT INTO "step" VALUES(3,'2026-11-23T11:00:00Z','Add a note',X'7801AB56CACB2F4955B252888E564A493535483231364B3232344E3130373030324C36344D324D33364F4CB34C4C548A8DAD05004DE70DA6',X'E66284B5651A13F6C4793F41677D697F',0);
INSERT INTO "step" VALUES(4,'2026-11-23T11:00:00Z','x',X'7801AB562A4E2D29C9CC4B57B252888E564A49AC8C2F2E492C2A518A8DAD050090510A14',X'421002A1D5AA91D25DE238286CBB79D7',0);
INSERT INTO "step" VALUES(5,'2026-11-23T11:00:00Z','Log a post',X'7801AB562AC82F2E51B252888E56B2344BB3484B324A334835324E4B34363134334D314E35363734B64C36344B4A518A8DAD050058DA0DD5',X'F7FC753033D050DE80828302412C7272',0);
INSERT INTO "step" VALUES(6,'2026-11-23T11:00:00Z','Log a post',X'7801AB562AC82F2E51B252888E564A35484E35304E4C32483230344FB43032B4B03449B6B4B448354D4E49B33437538A8DAD050059740DD9',X'76FF2CB8831F268053E15DD32A8F149E',0);
CREATE TABLE tombstone (
        -- A row that was removed, so that a copy of this log can learn of it.
        of_table TEXT NOT NULL,
        of_key TEXT NOT NULL, -- JSON array
        removed_at TEXT NOT NULL, -- UTC
        PRIMARY KEY (of_table, of_key)
    ) STRICT, WITHOUT ROWID
    ;
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE UNIQUE INDEX account_handle ON account (platform, lower(handle));
CREATE INDEX post_day ON post (account_id, day, published_at);
CREATE UNIQUE INDEX post_platform_id ON post (account_id, platform_id)
        WHERE platform_id IS NOT NULL
    ;
CREATE INDEX imported_file_account ON imported_file (account_id, imported_at);
CREATE INDEX break_day ON break (account_id, first_day);
CREATE INDEX note_day ON note (account_id, day);
CREATE VIEW follower_count_daily AS
        SELECT platform, handle, day, followers, highest, precision
        FROM follower_count JOIN account ON account.id = account_id
        ORDER BY platform, handle, day;
CREATE VIEW post_latest AS
        -- Posts with their newest result.
        SELECT platform, handle, post.day, published_at, zone, kind, title, post.niche, link,
            views, reach, likes, comments, shares, saves, follows, seen_on
        FROM post
        JOIN account ON account.id = account_id
        LEFT JOIN result ON post_id = post.id
            AND seen_at = (SELECT max(seen_at) FROM result WHERE post_id = post.id)
        ORDER BY platform, handle, post.day, published_at;
COMMIT;
