"""Small parts that the pages are made of.

A card shows what it is handed, or asks the analysis about the log it is handed; it does not know the
window, and opens no file. Texts of the log are plain text, never rich. Begin with ``card.py`` and
``kinds_card.py``.
"""
