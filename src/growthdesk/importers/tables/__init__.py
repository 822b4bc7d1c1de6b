"""Any table: where it stands, what its columns hold, whose rows they are."""
