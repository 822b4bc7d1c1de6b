"""A file as SQLite is told of it where it shall only be read."""

import os
from pathlib import Path
from urllib.parse import quote_from_bytes


def to_read(path: Path, *, immutable: bool = False) -> str:
    """The URI of a file to read; ``immutable`` says that nobody writes to it, so that nothing is locked."""
    # Path.as_uri() loads the parts of Python that ask the network, from 3.14 on.
    place = quote_from_bytes(os.fsencode(path.absolute().as_posix()))
    root = "" if place.startswith("/") else "/"  # C:/ on Windows
    return f"file:{root}{place}?mode=ro{'&immutable=1' if immutable else ''}"
