"""What a creator writes down and how it may change. No files, no clock.

Rows are values, and so are edits of them; a deed checks what it was told and returns an edit, which
nobody has carried out yet. What can be worked out from rows is a question and belongs to the
analysis; how rows lie on the disk belongs to the store.

Begin with ``rows.py``, ``edits.py`` and ``deeds.py``, in this order.
"""
