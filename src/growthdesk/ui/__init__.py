"""The only Qt: window, pages, dialogs, models, charts, widgets.

What is shown is worked out below and only said here. Shared state has one owner, the `Session`; a
widget gets what it needs in its constructor. Signals are past participles for news (``changed``),
and end in ``_requested`` or ``_wanted`` for wishes. Long work goes beside the window with values.

Begin with ``desk.py``, which puts the window together, ``session.py``, and one page, such as
``pages/insights.py``. How things look is said by ``theme.py`` and ``style_sheet.py`` alone.
"""
