"""The only Qt: window, pages, dialogs, models, charts, widgets."""

import builtins

import PySide6.QtCore  # noqa: F401 - puts its own __import__ in the place of Python's

# After each import PySide's reads the whole source of the module, and keeps it in memory, to see
# whether it may ask for other names with PySide's __feature__. No module here does.
builtins.__import__ = vars(builtins).get("__orig_import__", builtins.__import__)
