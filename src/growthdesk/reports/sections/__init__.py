"""The sections of the progress report, one subject a module.

Each is a function of a language and a `Summary`, and says whole sentences. It works nothing out.
Begin with ``ahead.py`` for sentences, ``growth.py`` for a chart, ``weeks.py`` for a table.
"""
