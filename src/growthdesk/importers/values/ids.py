"""The time of publication that some platforms hide in the ids of posts."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from growthdesk.domain.days import ONE_DAY

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_DIGIT = {letter: value for value, letter in enumerate(_ALPHABET)}
_SHORTCODE = re.compile(r"[\w-]{10,40}", re.ASCII)
_NUMBER = re.compile(r"\d{11,20}", re.ASCII)
# Seventeen digits have the ids of another count, which hold no time.
_MEDIA_ID = re.compile(r"\d{18,20}", re.ASCII)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_INSTAGRAM_EPOCH = 1_314_220_021_721
_X_EPOCH = 1_288_834_974_657


@dataclass(frozen=True, slots=True)
class _Minted:
    """When a platform began to mint such ids, and the Unix time in milliseconds in one of them."""

    since: datetime
    milliseconds: Callable[[str], int | None]


def time_in(platform: str, platform_id: str | None, today: date) -> datetime | None:
    """When a post with that id was made (UTC, whole seconds); None if the id does not tell.

    The id is minted when a post is sent off, so the post may appear minutes later. None too for
    a platform whose ids hold no time, and for a time before its beginning or after ``today``.
    Instagram's are shortcodes, or the numbers in the links of stories.
    """
    minted = _MINTED.get(platform)
    milliseconds = minted.milliseconds(platform_id) if minted and platform_id else None
    if minted is None or milliseconds is None:
        return None
    try:
        moment = _EPOCH + timedelta(seconds=milliseconds // 1000)
    except OverflowError:
        return None
    # It may be tomorrow already in UTC where today is not over.
    return moment if minted.since <= moment and moment.date() <= today + ONE_DAY else None


def _of_tiktok(name: str) -> int | None:
    return (int(name) >> 32) * 1000 if _NUMBER.fullmatch(name) else None


def _of_instagram(name: str) -> int | None:
    if _MEDIA_ID.fullmatch(name):
        number = int(name)
    elif _SHORTCODE.fullmatch(name):
        number = 0
        for letter in name[:11]:  # what follows is the key to a private post
            number = number * 64 + _DIGIT[letter]
    else:
        return None
    return (number >> 23) + _INSTAGRAM_EPOCH


def _of_x(name: str) -> int | None:
    return (int(name) >> 22) + _X_EPOCH if _NUMBER.fullmatch(name) else None


def _of_linkedin(name: str) -> int | None:
    return int(name) >> 22 if _NUMBER.fullmatch(name) else None


_MINTED: Mapping[str, _Minted] = {
    "tiktok": _Minted(datetime(2014, 8, 1, tzinfo=UTC), _of_tiktok),
    "instagram": _Minted(datetime(2011, 8, 24, 22, tzinfo=UTC), _of_instagram),
    # Until that morning ids were counted one by one.
    "x": _Minted(datetime(2010, 11, 4, 12, tzinfo=UTC), _of_x),
    "linkedin": _Minted(datetime(2003, 5, 5, tzinfo=UTC), _of_linkedin),
}
