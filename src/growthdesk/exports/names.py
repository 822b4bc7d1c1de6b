"""What the files of a whole log are called."""

from growthdesk.domain.rows import Row
from growthdesk.store.tables import TABLES

JSON = "log.json"
README = "README.txt"
MARK = "growthdesk log"
"""What the JSON says of itself, so that it is known whatever its name is."""


def table_words(kind: type[Row]) -> str:
    """What the rows of a kind are called: follower counts."""
    words = TABLES[kind].name.replace("_", " ")
    return words if words.endswith("s") else words + "s"


def file_of(kind: type[Row]) -> str:
    """The file of a kind of row: follower-counts.csv."""
    return table_words(kind).replace(" ", "-") + ".csv"


def kinds_by_file() -> dict[str, type[Row]]:
    """The kind of row in each of the files, in their order."""
    return {file_of(kind): kind for kind in TABLES}


def every_name() -> frozenset[str]:
    """The names of all files that an export may have."""
    return frozenset({JSON, README, *kinds_by_file()})
