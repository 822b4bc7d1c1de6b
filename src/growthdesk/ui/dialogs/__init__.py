"""Sheets over the window that ask for a few values."""
