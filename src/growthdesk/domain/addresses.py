"""Whose account is meant: ``instagram:mira.bakes``, or the link of a profile."""

import re
import unicodedata
from urllib.parse import unquote

from growthdesk.domain.links import bare, id_in
from growthdesk.domain.platform import PLATFORMS, platform_of
from growthdesk.errors import Trouble

LONGEST_HANDLE = 300
"""In characters. A handle of Mastodon with its server may have some 290."""

_PROFILES = (
    ("instagram", r"(?:m\.)?instagram\.com/([\w.]+)"),
    ("tiktok", r"(?:m\.)?tiktok\.com/@([\w.]+)"),
    ("youtube", r"(?:m\.)?youtube\.com/(?:@|c/|user/)([^/]+)"),
    ("x", r"(?:mobile\.)?(?:x|twitter)\.com/(\w+)"),
    ("linkedin", r"(?:[a-z]{2}\.)?linkedin\.com/(?:in|company)/([^/]+)"),
    ("facebook", r"(?:m\.|web\.)?(?:facebook|fb)\.com/([\w.]+)"),
    ("threads", r"threads\.(?:net|com)/@([\w.]+)"),
    ("bluesky", r"bsky\.app/profile/([\w.-]+)"),
    ("twitch", r"(?:m\.)?twitch\.tv/(\w+)"),
    ("pinterest", r"(?:[a-z]{2}\.)?pinterest\.[\w.]+/(\w+)"),
    ("substack", r"substack\.com/@([\w-]+)"),
    ("substack", r"([\w-]+)\.substack\.com"),
)
_ON_A_SERVER = re.compile(r"([\w.-]+\.\w+)/@(\w+)")
"""A profile of Mastodon, which every server may have under its own name."""
_NO_HANDLES = frozenset(
    [
        "p",
        "reel",
        "reels",
        "tv",
        "stories",
        "explore",
        "accounts",
        "direct",
        "home",
        "i",
        "search",
        "hashtag",
        "share",
        "groups",
        "pages",
        "watch",
        "photo",
        "photos",
        "events",
        "profile.php",
        "permalink.php",
        "story.php",
        "pin",
        "ideas",
        "directory",
        "videos",
    ]
)
"""What stands in the place of a handle in links that lead elsewhere."""


def read_address(text: str) -> tuple[str, str]:
    """The platform's key and the handle of ``instagram:mira.bakes``; an @ before the handle is dropped.

    The link of a profile names both, alone or in the place of the handle. Raises Trouble if there
    is no handle, if it holds a line break or another control character, if the platform is not
    known, or if a link leads to no profile or to one of another platform.
    """
    name, colon, handle = text.strip().partition(":")
    if name.lower() in ("http", "https") or not colon:
        found = profile_in(text)
        if found is not None:
            return found
        if colon:
            raise _no_profile(text)
    platform = platform_of(name)
    # A Mac may write ü as u and two dots, which would be another account to the eye only.
    handle = unicodedata.normalize("NFC", handle.strip().removeprefix("@"))
    if not colon or not handle:
        raise Trouble(
            f"“{text}” does not name an account.",
            "Write platform:handle, like instagram:mira.bakes.",
        )
    if len(handle) > LONGEST_HANDLE or any(
        unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") for character in handle
    ):
        raise Trouble(
            "The handle is too long, or holds a line break or a broken character.",
            "Write it as the platform shows it, like mira.bakes.",
        )
    if platform is None:
        raise Trouble(f"“{name}” is not a known platform.", f"Use one of {', '.join(PLATFORMS)}.")
    return platform.key, _handle_on(platform.key, handle)


def profile_in(text: str) -> tuple[str, str] | None:
    """The platform's key and the handle of a link to a profile, with or without its https://.

    None for any other text, also for the link of a post.
    """
    link = text.strip()
    if "://" not in link:
        link = f"https://{link}"
    if id_in(link) is not None:
        return None
    place = unquote(bare(link).partition("?")[0].rstrip("/"))
    for platform, pattern in _PROFILES:
        match = re.match(rf"{pattern}(?:/|$)", place)
        if match and match[1].lower() not in _NO_HANDLES:
            return platform, unicodedata.normalize("NFC", match[1])
    if (match := _ON_A_SERVER.match(place)) and "mastodon" in match[1]:
        return "mastodon", f"{match[2]}@{match[1]}"
    return None


def _handle_on(platform: str, written: str) -> str:
    """The handle itself, also where the link of its profile stands in its place."""
    if platform == "other":
        return written
    found = profile_in(written)
    if found is not None and found[0] != platform:
        name = PLATFORMS[found[0]].name
        raise Trouble(f"“{written}” leads to a profile on {name}.", "Choose that platform for it.")
    if found is not None:
        return found[1]
    if "://" not in written:
        return written
    if platform == "mastodon" and (match := _ON_A_SERVER.match(bare(written))):
        return f"{match[2]}@{match[1]}"
    raise _no_profile(written)


def _no_profile(link: str) -> Trouble:
    return Trouble(
        f"“{link[:60]}” leads to no profile that Growthdesk knows.",
        "Write the handle as the platform shows it, like instagram:mira.bakes.",
    )
