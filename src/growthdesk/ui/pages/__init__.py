"""The pages of the window, one a module.

A page puts cards together and fills them when it is seen (`Fresh`); what is in a card stands in
``ui/widgets``. It opens no sheet itself, but says that one is wanted. Begin with ``insights.py``.
"""
