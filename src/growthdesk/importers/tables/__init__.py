"""Any table: where it stands, what its columns hold, whose rows they are.

What an importer of one platform makes of its file may be handed on here as a `Table`: columns are
then matched, days and numbers read, and bad rows told as of any other. What a platform alone
knows of its own columns belongs into its own room.

Begin with ``table.py`` and ``read_any.py``.
"""
