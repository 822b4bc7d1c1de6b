"""What a merge of two copies has to know of rows as they were."""

STATEMENTS = (
    """
    CREATE TABLE earlier (
        -- What a row said before it was changed or removed here, so that a merge can tell what
        -- was replaced knowingly from what another computer wrote on its own.
        of_table TEXT NOT NULL,
        of_key TEXT NOT NULL, -- JSON array
        said TEXT NOT NULL, -- when it was written, and a check sum
        PRIMARY KEY (of_table, of_key, said)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE same_as (
        -- An account or post that two computers wrote down each, and a merge made one.
        of_table TEXT NOT NULL,
        of_id TEXT NOT NULL,
        is_now TEXT NOT NULL,
        PRIMARY KEY (of_table, of_id)
    ) STRICT, WITHOUT ROWID
    """,
)
