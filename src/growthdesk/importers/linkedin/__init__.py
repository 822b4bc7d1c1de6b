"""LinkedIn’s analytics of a creator, and its download of all data.

Begin with ``analytics.py``. Sheets are known by their shape, since LinkedIn translates their names;
the lists of a download (``archive.py``) by their headers, which it does not.
"""
