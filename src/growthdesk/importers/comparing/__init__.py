"""What an import would do to the log: the fate of each row, and one edit.

Here what was found meets what is known, both as values. How a file is read is settled before, and
nothing is written: the edit is carried out by whoever asked.

Begin with ``fates.py`` and ``compare.py``; ``matching.py`` tells which posts are the same.
"""
