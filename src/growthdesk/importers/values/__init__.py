"""Cells become values: numbers, days and times, names and ids.

A column is read as a whole, since one cell proves what another leaves open: whether a point groups
digits, whether the day or the month stands first. What is still open becomes a question.

Begin with ``numbers.py`` and ``moments.py``. Names of headers and kinds stand in ``names.py``.
"""
