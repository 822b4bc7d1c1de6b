"""TikTok Studio, TikTok for business, and TikTok’s download of all data.

Begin with ``studio.py``. Its days have no year, which ``days.py`` settles.
"""
