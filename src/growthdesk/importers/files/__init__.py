"""What is handed over, as parts: archives, texts, sheets, JSON.

Everything that a file can do to a program is met here: bombs, paths that lead elsewhere, endless
lines, wrong encodings, a million columns. What stands in the file means nothing yet.

Begin with ``source.py`` and ``part.py``; ``bounded.py`` has the limits.
"""
