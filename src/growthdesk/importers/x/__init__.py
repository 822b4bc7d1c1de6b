"""X: analytics, old tweet activity, and the archive."""
