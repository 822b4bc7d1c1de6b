"""LinkedIn’s analytics of a creator.

Begin with ``analytics.py``. Sheets are known by their shape, since LinkedIn translates their names.
"""
