"""Cells become values: numbers, days and times, names, links and ids."""
