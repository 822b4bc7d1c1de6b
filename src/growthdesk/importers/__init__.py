"""A file becomes what was found in it, and what could not be read. Knows nothing of the store."""
