"""YouTube Studio, and videos of Google Takeout.

Begin with ``studio.py``; ``takeout.py`` is the other. Headers are those of the page’s language.
"""
