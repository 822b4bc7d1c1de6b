"""Tables of any shape, read as the room for any table reads them."""

from datetime import date
from zoneinfo import ZoneInfo

from growthdesk.importers.files.source import in_memory
from growthdesk.importers.found import Found, Options
from growthdesk.importers.tables.any_table import recognise_tables

OPTIONS = Options(ZoneInfo("Europe/Berlin"), date(2026, 11, 23))


def founds_in(
    data: str | bytes, name: str = "t.csv", options: Options = OPTIONS
) -> dict[str, Found]:
    """What is found in each table of a file, by what it is called."""
    bytes_of = data.encode() if isinstance(data, str) else data
    found = [table.read(options) for table in recognise_tables(in_memory(name, bytes_of))]
    return {one.name: one for one in found}


def counts(found: Found) -> list[tuple[int, str, int]]:
    """The line, the day and the number of each follower count."""
    return [(one.line, one.day.isoformat(), one.count.followers) for one in found.counts]
