"""The platforms, and the kinds of post that each of them has."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What sort of thing a post is."""

    PHOTO = "photo"
    CAROUSEL = "carousel"
    REEL = "reel"
    VIDEO = "video"
    SHORT = "short"
    STORY = "story"
    LIVE = "live"
    TEXT = "text"
    LINK = "link"
    REPLY = "reply"


@dataclass(frozen=True, slots=True)
class Platform:
    """One platform: its key in the log, its name, its two-letter mark, its usual kinds.

    The first kind is the default of a first post.
    """

    key: str
    name: str
    mark: str
    kinds: tuple[Kind, ...]


_PLATFORMS = (
    Platform(
        "instagram",
        "Instagram",
        "In",
        (Kind.REEL, Kind.PHOTO, Kind.CAROUSEL, Kind.STORY, Kind.LIVE),
    ),
    Platform("tiktok", "TikTok", "Tk", (Kind.VIDEO, Kind.PHOTO, Kind.STORY, Kind.LIVE)),
    Platform("youtube", "YouTube", "Yt", (Kind.VIDEO, Kind.SHORT, Kind.LIVE, Kind.TEXT)),
    Platform("x", "X", "X", (Kind.TEXT, Kind.PHOTO, Kind.VIDEO, Kind.LINK, Kind.REPLY)),
    Platform(
        "linkedin",
        "LinkedIn",
        "Li",
        (Kind.TEXT, Kind.PHOTO, Kind.CAROUSEL, Kind.VIDEO, Kind.LINK),
    ),
    Platform(
        "facebook",
        "Facebook",
        "Fb",
        (Kind.PHOTO, Kind.REEL, Kind.VIDEO, Kind.STORY, Kind.LINK),
    ),
    Platform("threads", "Threads", "Th", (Kind.TEXT, Kind.PHOTO, Kind.VIDEO, Kind.REPLY)),
    Platform("bluesky", "Bluesky", "Bs", (Kind.TEXT, Kind.PHOTO, Kind.VIDEO, Kind.REPLY)),
    Platform("mastodon", "Mastodon", "Ma", (Kind.TEXT, Kind.PHOTO, Kind.VIDEO, Kind.REPLY)),
    Platform("twitch", "Twitch", "Tw", (Kind.LIVE, Kind.VIDEO, Kind.SHORT)),
    Platform("pinterest", "Pinterest", "Pi", (Kind.PHOTO, Kind.VIDEO, Kind.CAROUSEL)),
    Platform("substack", "Substack", "Su", (Kind.TEXT, Kind.LINK, Kind.VIDEO)),
    Platform("other", "Other", "Ot", tuple(Kind)),
)

PLATFORMS: Mapping[str, Platform] = {platform.key: platform for platform in _PLATFORMS}

OTHER_NAMES: Mapping[str, str] = {
    "ig": "instagram",
    "insta": "instagram",
    "tt": "tiktok",
    "yt": "youtube",
    "twitter": "x",
    "fb": "facebook",
    "bsky": "bluesky",
    "blog": "other",
}
"""Names that people also use for a platform, with its key."""


def platform_of(name: str) -> Platform | None:
    """The platform of that key, name or usual abbreviation; None if there is none."""
    word = name.strip().casefold()
    return PLATFORMS.get(OTHER_NAMES.get(word, word))
