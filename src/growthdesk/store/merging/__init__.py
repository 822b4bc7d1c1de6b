"""Merging: another copy of the log, what differs, what is kept, and what is written."""
