"""What was found in a file: values without an account, which is chosen afterwards."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.counts import Count
from growthdesk.domain.platform import Kind
from growthdesk.importers.values.names import Field

Columns = Mapping[Field, int]
"""Which column holds a field, by its place from 0. One column may serve two fields."""

Matching = Mapping[Field, str]
"""Which column holds a field, by the plain name of its header."""

Numbers = tuple[int | None, ...]
"""The numbers of a post in the order of NUMBERS; None where there is none."""

NO_NUMBERS: Numbers = (None,) * len(NUMBERS)


@dataclass(frozen=True, slots=True)
class Options:
    """How a file is to be read: what the file itself cannot say.

    ``today`` is the last day that may stand in it; ``zone`` holds for times without an
    offset, and ``day_start`` is the hour at which a day begins. ``columns`` None matches them
    by name. ``answers`` are those to the questions of an earlier reading, by their key.
    ``remembered`` is how tables of a shape were matched by hand before, see ``remembered``.
    """

    zone: ZoneInfo
    today: date
    day_start: int = 0
    columns: Columns | None = None
    answers: Mapping[str, str] = field(default_factory=dict)
    remembered: Mapping[str, Matching] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Question:
    """What the file leaves open, with the choices there are: a key and a text each.

    ``answer`` is the key of the one that was taken: what was answered, else the likeliest.
    """

    key: str
    says: str
    choices: tuple[tuple[str, str], ...]
    answer: str


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose numbers a file says that they are: a platform's key, and what it tells beside it.

    The platform is empty where a handle or name stands alone.
    """

    platform: str
    handle: str = ""
    name: str = ""


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
class FoundViews:
    """Views of the account on a day; at least one of the numbers is there."""

    line: int
    day: date
    views: int | None = None
    profile_views: int | None = None
    reach: int | None = None


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
    """All that was found in one file, of one account.

    ``columns`` is the matching that was used, into ``headers``: to read otherwise, read again
    with a changed one. Both are empty for files that need none. ``doubts`` are sentences
    about what was guessed, ``questions`` what can be answered otherwise. ``seen_at`` is when the
    platform wrote the numbers (UTC), None if the file does not tell. ``complete`` are the first
    and the last day between which every post is in it, None for a list that may lack some.
    ``may_be_complete`` says that a person may know better. ``shape`` is what tables with the
    same columns have in common, empty for files that need no matching. Counts, changes and views have each
    day once; everything stands in the order of the file.
    """

    name: str
    recognised_as: str
    whose: Whose | None = None
    columns: Columns = field(default_factory=dict)
    headers: tuple[Header, ...] = ()
    counts: tuple[FoundCount, ...] = ()
    changes: tuple[FoundChange, ...] = ()
    views: tuple[FoundViews, ...] = ()
    posts: tuple[FoundPost, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    doubts: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    seen_at: datetime | None = None
    complete: tuple[date, date] | None = None
    may_be_complete: bool = False
    shape: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it that a log keeps."""
        return not (self.counts or self.changes or self.views or self.posts)

    @property
    def days(self) -> tuple[date, date] | None:
        """The first and the last day that it says something of; None if it says nothing."""
        days = [row.day for row in self.counts]
        days += [row.day for row in self.changes]
        days += [row.day for row in self.views]
        days += [row.day for row in self.posts]
        return (min(days), max(days)) if days else None
