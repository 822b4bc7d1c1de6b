"""What an import would do to the log: the fate of each row, and one edit."""
