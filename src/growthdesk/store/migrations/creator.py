"""What the creator says of herself, for a media kit."""

STATEMENTS = (
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
    ) STRICT
    """,
)
