"""Reports drawn on paper: PDF and PNG, without a display too.

A document becomes shapes on pages once, and those are drawn on screen, printer and file by the same
code. What a report says is settled before. Begin with ``pages.py`` and ``brush.py``; ``pdf.py``
writes, ``tagged.py`` adds what Qt cannot.
"""
