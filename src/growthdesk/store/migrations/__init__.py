"""How the shape of the file came to be, one step a module; what was released is never changed.

The comments in the statements are kept in the file, and explain it to whoever opens one. A new step
goes to the end of the list in ``growthdesk.store.schema``. Begin with ``first.py``.
"""
