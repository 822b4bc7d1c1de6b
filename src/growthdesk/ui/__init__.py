"""The only Qt: window, pages, dialogs, models, charts, widgets.

What is shown is worked out below and only said here. Shared state has one owner, the `Session`; a
widget gets what it needs in its constructor. Signals are past participles for news (``changed``),
and end in ``_requested`` or ``_wanted`` for wishes. Long work goes beside the window with values.

Begin with ``desk.py``, which puts the window together, ``session.py``, and one page, such as
``pages/insights.py``. How things look is said by ``theme.py`` and ``style_sheet.py`` alone.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - puts its own __import__ in the place of Python's

# After each import PySide's reads the whole source of the module, and keeps it in memory, to see
# whether it may ask for other names with PySide's __feature__. No module here does.
builtins.__import__ = vars(builtins).get("__orig_import__", builtins.__import__)
