"""X: analytics, old tweet activity, and the archive.

Begin with ``analytics.py`` for days, ``posts.py`` for posts, ``archive.py`` for the archive, whose
scripts are read and never run.
"""
