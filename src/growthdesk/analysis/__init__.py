"""Questions put to the log. Answers are frozen dataclasses; nothing here knows a file or a clock.

A question is a pure function of an `AccountLog` (`growthdesk.domain.account_log`), which holds one
account as columns up to the end of its day: what came later cannot change an answer. The
docstring of the function is what the window shows when its number is asked for. How an answer is
worded or drawn does not belong here, nor does what several accounts have in common in the log.

Begin with ``silence.py``, which is short and leans on ``rhythm.py`` and ``gaps.py``; ``status.py``
gathers what Today shows, ``summary.py`` what a report says. The forecast is ``forecast.py``.
"""
