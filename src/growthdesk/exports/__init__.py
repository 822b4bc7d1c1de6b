"""The whole log as tables and JSON that any program reads, and back into a log.

It stands above store and importers: it has to know how every table keeps its values, which
importers must not, and how hostile files are read, which the store must not. Tables, columns and
the text beside them are made from `TABLES` and the comments in the schema, so that a new table is
in them without a further line. Reports, which tell a part of the log to people, are elsewhere.

Begin with ``write.py`` for the way out, ``found.py`` and ``compare.py`` for the way back.
"""
