"""The growth chart: what is drawn of a log, and how it is looked at, moved and told.

What is drawn is decided before there is a pixel of it, so that the table twin of a chart says the
same. Imported when a chart is seen for the first time: no start waits for it. Charts that are small
and stand still are widgets of the pages; those of reports are drawn from shapes, without Qt.

Begin with ``growth_chart.py`` and ``drawing.py``.
"""
