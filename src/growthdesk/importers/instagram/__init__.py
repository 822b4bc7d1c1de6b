"""Instagram’s download of your information, Threads inside it.

Begin with ``export.py``. Labels are those of five languages, so files are known by their keys.
"""
