"""The commands of the command line, one subject a module.

A command opens the log through `Place`, asks or does one thing, and tells it: as lines for people,
with --json for scripts. What a deed means is said in the domain, what an answer is in the
analysis; a rule that only a command knows is one that the window lacks.

Begin with ``questions.py`` for what asks, ``log.py`` for what writes, and ``place.py`` for what
both stand on. ``growthdesk.cli`` knows which module has which command.
"""
