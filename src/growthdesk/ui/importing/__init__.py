"""An import before it is saved: its files, where they go, and what they would change.

It knows no widget: the sheet that shows it is ``ui/dialogs/import_sheet.py``. Begin with ``plan.py``.
"""
