"""A file becomes what was found in it, and what could not be read. Knows nothing of the store.

An importer looks at the content, takes the parts that are its own, and reads them into values with
the line and the reason of everything that it could not use. It does not know the log: what an
import would change there is compared afterwards. Files are hostile until they are read.

Begin with ``recognise.py``, which has all of them in order, and ``found.py``, which is what they
give. ``mastodon.py`` is one that fits a module.
"""
