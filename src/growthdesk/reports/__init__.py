"""A summary becomes HTML, Markdown, XLSX, CSV, JSON.

What a report says is worked out in the analysis; here it is put into words and tables, once, as a
`Document` that every format for people draws. Numbers for scripts go by names that stay. PDF and
pictures need Qt and are drawn in ``ui/paper``.

Begin with ``progress.py`` and ``document.py``, then one section and ``markdown.py``.
"""
