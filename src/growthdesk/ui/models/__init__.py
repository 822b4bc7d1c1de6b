"""Tables of the log as Qt reads them.

A model gives the rows that are shown and turns what was typed into edits; how a table looks is the
business of its widget. Begin with ``fates.py``, which only shows; ``posts.py`` is the large one.
"""
