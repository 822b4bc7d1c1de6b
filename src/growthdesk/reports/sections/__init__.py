"""The sections of the progress report, one subject a module."""
