"""The report as a workbook: a sheet for each section, typed cells, native charts.

Begin with ``workbook.py``. Which values a cell holds is said by the document.
"""
