"""The report as a workbook: a sheet for each section, typed cells, native charts."""
