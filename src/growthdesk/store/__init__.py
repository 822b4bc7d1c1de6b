"""The log on disk: schema, store, history. The only SQL."""
