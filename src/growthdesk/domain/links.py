"""Links to posts: which are kept, and the platform's own name for the post inside them."""

import re
from urllib.parse import urlsplit

_IDS = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?:^|\.)instagram\.com/(?:[\w.]+/)?(?:p|reel|reels|tv)/([\w-]+)",
        r"(?:^|\.)tiktok\.com/@[^/]+/(?:video|photo)/(\d+)",
        r"(?:^|\.)(?:x|twitter)\.com/[^/]+/status(?:es)?/(\d+)",
        r"(?:^|\.)youtube\.com/(?:shorts|live|embed)/([\w-]{11})",
        r"(?:^|\.)youtube\.com/watch\?(?:.*&)?v=([\w-]{11})",
        r"^youtu\.be/([\w-]{11})",
        r"(?:^|\.)linkedin\.com/.*(?:activity|share|ugcPost)(?:[-:]|%3A)(\d{15,})",
        r"(?:^|\.)threads\.(?:net|com)/@[^/]+/post/([\w-]+)",
        r"^bsky\.app/profile/[^/]+/post/(\w+)",
        r"(?:^|\.)pinterest\.[\w.]+/pin/(\d+)",
    )
)

_PLATFORMS = {
    "instagram": "instagram",
    "tiktok": "tiktok",
    "x": "x",
    "twitter": "x",
    "youtube": "youtube",
    "youtu": "youtube",
    "linkedin": "linkedin",
    "threads": "threads",
    "bsky": "bluesky",
    "pinterest": "pinterest",
}
"""The platforms by the words in the names of their hosts."""

_USUAL = re.compile(r"https?://[\w.-]+(?:/[\w./?&=%@+~-]*)?", re.ASCII)


def kept_link(cell: str) -> str:
    """The link if it is an http or https one, else nothing: no other is ever opened."""
    link = cell.strip()
    if _USUAL.fullmatch(link):
        return link
    try:
        parts = urlsplit(link)
    except ValueError:
        return ""
    return link if parts.scheme.lower() in ("http", "https") and parts.netloc else ""


def bare(link: str) -> str:
    """What two spellings of one link have in common: no scheme, www, fragment or last slash."""
    if not link:
        return ""
    place = link.partition("://")[2].partition("#")[0].removeprefix("www.")
    host, slash, path = place.partition("/")
    return (host.lower() + slash + path).rstrip("/")


def platform_in(link: str) -> str | None:
    """The key of the platform whose post a link leads to; None if it leads to no post."""
    if id_in(link) is None:
        return None
    words = bare(link).partition("/")[0].split(".")
    return next((_PLATFORMS[word] for word in words if word in _PLATFORMS), None)


def id_in(link: str) -> str | None:
    """The platform's own name of the post that a link leads to; None if it tells none."""
    place = bare(link)
    for pattern in _IDS:
        if match := pattern.search(place):
            return match[1]
    return None
