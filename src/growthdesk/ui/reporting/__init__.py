"""The kinds of report: what is chosen of each, what is seen, and as what it is saved.

The page Reports knows a kind only by ``kind.py``; begin there, then with ``progress.py``.
"""
