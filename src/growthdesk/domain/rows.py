"""The rows of the log: what each of them says, and by what it is known.

Every row is a value. ``KEY`` names the fields that make its identity: an ``id`` where
nothing in the row is a name of its own, else the natural key. ``imported_from`` is the id of
the imported file that a row came from, None for one that was typed.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from growthdesk.domain.creator import Creator
from growthdesk.domain.made_report import MadeReport
from growthdesk.domain.platform import PLATFORMS, Kind, Platform


@dataclass(frozen=True, slots=True)
class Account:
    """One profile on one platform, and how far it wants to get.

    ``goal`` is a number of followers; ``goal_day`` the day it is wanted by, or None. Accounts
    are listed by ascending ``position``.
    """

    KEY: ClassVar = ("id",)

    id: str
    platform: str
    handle: str
    name: str = ""
    niche: str = ""
    goal: int = 10_000
    goal_day: date | None = None
    position: int = 0

    @property
    def label(self) -> str:
        """What the account is called on the screen: its name, else its handle with an @."""
        return self.name or f"@{self.handle}"

    @property
    def address(self) -> str:
        """What the account is called on the command line: ``instagram:mira.bakes``."""
        return f"{self.platform}:{self.handle}"

    @property
    def platform_facts(self) -> Platform:
        """The platform's name, mark and kinds; "other" for a key of a newer version."""
        return PLATFORMS.get(self.platform, PLATFORMS["other"])


@dataclass(frozen=True, slots=True)
class Post:
    """Something published.

    ``day`` is the creator's local day, fixed when the post was logged. ``published_at`` is in
    UTC, or None where only the day is known; ``zone`` is the name of the time zone it was
    logged in. ``platform_id`` is the platform's own name for the post, where it is known.
    ``asks`` says whether its numbers are asked for once it has the result age.
    """

    KEY: ClassVar = ("id",)

    id: str
    account_id: str
    day: date
    published_at: datetime | None = None
    zone: str = "UTC"
    kind: Kind = Kind.PHOTO
    title: str = ""
    caption: str = ""
    link: str = ""
    niche: str = ""
    pinned: bool = False
    note: str = ""
    platform_id: str | None = None
    asks: bool = True
    imported_from: str | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """The numbers of a post as seen at one moment (UTC, whole seconds).

    A number that was not seen is None, which is not zero. ``seen_on`` is the local day.
    """

    KEY: ClassVar = ("post_id", "seen_at")

    post_id: str
    seen_at: datetime
    seen_on: date
    views: int | None = None
    reach: int | None = None
    likes: int | None = None
    comments: int | None = None
    shares: int | None = None
    saves: int | None = None
    follows: int | None = None
    imported_from: str | None = None


class Precision(StrEnum):
    """How well a follower count is known."""

    EXACT = "exact"
    ROUNDED = "rounded"
    ESTIMATED = "estimated"


@dataclass(frozen=True, slots=True)
class FollowerCount:
    """How many followers an account had on a day: from ``followers`` to ``highest``, both inclusive.

    The two are equal unless the platform rounded the number: 12.3K is 12,300 to 12,399.
    """

    KEY: ClassVar = ("account_id", "day")

    account_id: str
    day: date
    followers: int
    highest: int
    precision: Precision = Precision.EXACT
    imported_from: str | None = None


@dataclass(frozen=True, slots=True)
class FollowerChange:
    """Followers gained, lost or net on a day, where a platform gives that and no total."""

    KEY: ClassVar = ("account_id", "day")

    account_id: str
    day: date
    gained: int | None = None
    lost: int | None = None
    net: int | None = None
    imported_from: str | None = None


@dataclass(frozen=True, slots=True)
class AccountViews:
    """Views of an account on a day: of its posts and of its profile, and whom it reached."""

    KEY: ClassVar = ("account_id", "day")

    account_id: str
    day: date
    views: int | None = None
    profile_views: int | None = None
    reach: int | None = None
    imported_from: str | None = None


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """A file that rows came from: where a number is from, and until when a platform was asked.

    ``size`` is in bytes and ``digest`` the SHA-256 of its content in hexadecimal. ``seen_at``
    is when the platform wrote it, as far as the file tells, else when it was imported (both
    UTC). ``first_day`` and ``last_day`` are those of its rows, None if they have none.
    """

    KEY: ClassVar = ("id",)

    id: str
    account_id: str
    name: str
    size: int
    digest: str
    recognised_as: str
    seen_at: datetime
    imported_at: datetime
    first_day: date | None = None
    last_day: date | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """How many posts a week the creator promised herself, from a day on.

    ``days_a_week`` is on how many days they fall, None for as many as possible. Rest days
    are weekdays, Monday 0 to Sunday 6.
    """

    KEY: ClassVar = ("account_id", "first_day")

    account_id: str
    first_day: date
    posts_a_week: int = 3
    days_a_week: int | None = None
    rest_days: frozenset[int] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class Break:
    """Days that were declared free, from ``first_day`` to ``last_day``, both inclusive."""

    KEY: ClassVar = ("id",)

    id: str
    account_id: str
    first_day: date
    last_day: date
    why: str = ""


class Mark(StrEnum):
    """What a note says about the count of its day."""

    NONE = ""
    PURGE = "purge"
    GLITCH = "glitch"


@dataclass(frozen=True, slots=True)
class Note:
    """A word on a day of the chart, which may say that the count is not to be trusted."""

    KEY: ClassVar = ("id",)

    id: str
    account_id: str
    day: date
    text: str
    mark: Mark = Mark.NONE


@dataclass(frozen=True, slots=True)
class CompleteSpan:
    """Days in which every post of the account is in the log, both ends inclusive.

    ``last_day`` is None while posts are still logged as they are published.
    """

    KEY: ClassVar = ("account_id", "first_day")

    account_id: str
    first_day: date
    last_day: date | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """One of the log's own choices that change an answer, as text. See ``rules``."""

    KEY: ClassVar = ("name",)

    name: str
    value: str


Row = (
    Account
    | Post
    | Result
    | FollowerCount
    | FollowerChange
    | AccountViews
    | ImportedFile
    | Plan
    | Break
    | Note
    | CompleteSpan
    | Setting
    | Creator
    | MadeReport
)

Key = tuple[str | date | datetime, ...]


def key_of(row: Row) -> Key:
    """The values by which a row is known, in the order of its ``KEY``."""
    return tuple(getattr(row, name) for name in row.KEY)
