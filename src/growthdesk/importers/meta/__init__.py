"""Meta Business Suite: Instagram and Facebook.

Begin with ``content.py`` for the list of posts, ``daily.py`` for numbers by day. Instagram’s own
download, which is another thing, has a room beside this one.
"""
