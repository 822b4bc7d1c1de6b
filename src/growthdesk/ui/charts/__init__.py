"""Charts: the only pyqtgraph.

What is drawn is decided before there is a pixel of it, so that the table twin of a chart says the
same. Imported when a chart is seen for the first time, since pyqtgraph is slow to import.

Begin with ``growth_chart.py`` and ``drawing.py``.
"""
