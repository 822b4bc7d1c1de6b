"""The whole log as tables and JSON that any program reads, and back into a log."""
