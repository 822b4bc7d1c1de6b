"""The reports that were made, and where their files lie."""

STATEMENTS = (
    """
    CREATE TABLE made_report (
        -- A report that was made, and all that it takes to make it again.
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL, -- progress
        period TEXT NOT NULL, -- 2026-10, 2026-W41, 2026-Q4, 2026, or two days with .. between
        accounts TEXT NOT NULL, -- their ids, with commas between
        sections TEXT NOT NULL, -- what was in it, with commas between
        language TEXT NOT NULL, -- its code
        name TEXT NOT NULL, -- of the file, without its folder; the ending tells the format
        as_of TEXT NOT NULL, -- local day; numbers that were seen later are not in it
        made_at TEXT NOT NULL, -- UTC
        version TEXT NOT NULL, -- of Growthdesk
        digest TEXT NOT NULL, -- of the log
        numbers TEXT NOT NULL, -- digest of all numbers in it
        changed_at TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE report_place (
        -- Where the file of a report was put on this computer: in no export, and in no other copy.
        report_id TEXT PRIMARY KEY,
        path TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
)
