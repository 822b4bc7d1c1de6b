"""The sections of the media kit, one a module.

Each gives a section or nothing. What is not known is left out, and what others say about prices
never without its year and source. Begin with ``figures.py``.
"""
