"""Files as a platform would hand them over, without a disk."""

from growthdesk.importers.files.source import in_memory
from growthdesk.importers.found import Found, Options
from growthdesk.importers.recognise import recognise


def read(name: str, data: bytes | str, options: Options) -> Found:
    """What is found in a file of that content, which holds one thing."""
    bytes_of = data.encode() if isinstance(data, str) else data
    (recognised,) = recognise(in_memory(name, bytes_of))
    return recognised.read(options)
