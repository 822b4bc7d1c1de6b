"""Cells become values: numbers, days and times, names and ids."""
