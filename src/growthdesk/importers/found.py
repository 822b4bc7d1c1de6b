"""What was found in a file: values without an account, which is chosen afterwards."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.counts import Count
from growthdesk.domain.platform import Kind
from growthdesk.importers.names import Field

Columns = Mapping[Field, int]
"""Which column holds a field, by its place from 0. One column may serve two fields."""

Numbers = tuple[int | None, ...]
"""The numbers of a post in the order of NUMBERS; None where there is none."""

NO_NUMBERS: Numbers = (None,) * len(NUMBERS)


@dataclass(frozen=True, slots=True)
class Options:
    """How a file is to be read: what the file itself cannot say.

    ``today`` is the last day that may stand in it; ``zone`` holds for times without an
    offset, and ``day_start`` is the hour at which a day begins. ``columns`` None matches them
    by name, ``day_first`` None infers from the whole column whether 3/4 is in April.
    """

    zone: ZoneInfo
    today: date
    day_start: int = 0
    columns: Columns | None = None
    day_first: bool | None = None


@dataclass(frozen=True, slots=True)
class FoundCount:
    """A follower count; ``line`` is where its row begins in the file, from 1."""

    line: int
    day: date
    count: Count


@dataclass(frozen=True, slots=True)
class FoundChange:
    """Followers gained, lost or net on a day; at least one of them is there."""

    line: int
    day: date
    gained: int | None = None
    lost: int | None = None
    net: int | None = None


@dataclass(frozen=True, slots=True)
class FoundPost:
    """A post, with the numbers that stand beside it.

    Empty text and None say that the file does not tell. ``published_at`` is in UTC, None
    where only the day is known; ``zone`` names the zone that fixed the day.
    """

    line: int
    day: date
    published_at: datetime | None = None
    zone: str = "UTC"
    kind: Kind | None = None
    title: str = ""
    caption: str = ""
    link: str = ""
    niche: str = ""
    pinned: bool | None = None
    platform_id: str | None = None
    numbers: Numbers = NO_NUMBERS


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that is not taken, by the line where it begins, and why, as a sentence."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Header:
    """One column as a person sees it: its header, and a few of its cells."""

    text: str
    samples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """All that one file gives.

    ``columns`` is the matching that was used, into ``headers``: to read otherwise, read again
    with a changed one. Both are empty for files that need none. ``doubts`` are
    sentences about what was guessed. Counts and changes have each day once; everything
    stands in the order of the file.
    """

    name: str
    recognised_as: str
    columns: Columns = field(default_factory=dict)
    headers: tuple[Header, ...] = ()
    counts: tuple[FoundCount, ...] = ()
    changes: tuple[FoundChange, ...] = ()
    posts: tuple[FoundPost, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    doubts: tuple[str, ...] = ()
