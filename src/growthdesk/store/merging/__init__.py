"""Two copies of a log come together: what differs, what is kept, what is written.

Begin with ``merge.py``, whose docstring has the rules; ``joining.py`` is where they are applied.
"""
