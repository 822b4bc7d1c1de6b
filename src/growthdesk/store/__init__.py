"""The log on disk: schema, store, history. The only SQL.

One file, changed by edits in one transaction each, with the way back kept beside. What a row means
belongs to the domain, and what can be concluded from rows to the analysis. A log is opened by
SQLite and by nothing else: ``looking.py`` tells why.

Begin with ``store.py``, then ``tables.py`` and ``writing.py``; ``reading.py`` has the questions.
Backups begin with ``backup.py``, damage with ``repair.py``.
"""
