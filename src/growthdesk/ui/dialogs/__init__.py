"""Sheets over the window that ask for a few values.

A sheet saves with Enter, keeps what cannot be read in its field with the reason under it, and never
asks whether one is sure, since everything can be undone. Begin with ``sheet.py`` and ``note.py``.
"""
