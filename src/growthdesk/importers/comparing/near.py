"""Posts that are the same though no id, link or word joins them: they are near in time."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from growthdesk.domain.links import id_in
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Post
from growthdesk.importers.found import FoundPost

_NEAR = timedelta(minutes=15)
"""An id is minted up to twelve minutes before the post is out, as measured on real exports."""

_PASSING = (Kind.STORY, Kind.REPLY)
_OPENING = 24
_ACTIVITY = "activity"


def join_near(posts: Sequence[FoundPost], twins: list[Post | None], free: dict[str, Post]) -> None:
    """Gives posts without a twin the nearest free one within 15 minutes, the nearest pair first.

    Only if the two are not named differently, and if one has no text or both begin alike.
    """
    timed = sorted(
        ((post.published_at, identity) for identity, post in free.items() if post.published_at),
    )
    moments = [moment for moment, _ in timed]
    pairs = []
    for place, post in enumerate(posts):
        if twins[place] is not None or post.published_at is None:
            continue
        at = bisect_left(moments, post.published_at - _NEAR)
        while at < len(timed) and moments[at] <= post.published_at + _NEAR:
            apart = abs(moments[at] - post.published_at)
            if _may_be(post, free[timed[at][1]]):
                pairs.append((apart, place, timed[at][1]))
            at += 1
    for _, place, identity in sorted(pairs):
        if twins[place] is None and identity in free:
            twins[place] = free.pop(identity)


def join_typed(posts: Sequence[FoundPost], twins: list[Post | None], free: dict[str, Post]) -> None:
    """Gives posts that a platform named the typed ones of their day, if there are as many.

    What is typed on the day has a title of its own and the time of typing; two of two posts
    of a day are still those two, in their order.
    """
    found: dict[date, list[int]] = defaultdict(list)
    for place, post in enumerate(posts):
        if twins[place] is None and post.platform_id and post.kind not in _PASSING:
            found[post.day].append(place)
    typed: dict[date, list[Post]] = defaultdict(list)
    for mine in free.values():
        if mine.imported_from is None and _name(mine) is None and mine.kind not in _PASSING:
            typed[mine.day].append(mine)
    for day, places in found.items():
        if len(typed[day]) != len(places):
            continue
        places.sort(key=lambda place: (_clock(posts[place]), place))
        typed[day].sort(key=lambda post: (_clock(post), post.id))
        for place, mine in zip(places, typed[day], strict=True):
            twins[place] = free.pop(mine.id)


def _may_be(found: FoundPost, post: Post) -> bool:
    names = (found.platform_id or id_in(found.link), _name(post))
    if None not in names and names[0] != names[1] and not _has_two_names(found, post):
        return False
    if (found.kind is Kind.STORY) != (post.kind is Kind.STORY) and found.kind is not None:
        return False
    openings = [{text[:_OPENING] for text in _texts(one)} for one in (found, post)]
    return not all(openings) or bool(openings[0] & openings[1])


def _has_two_names(found: FoundPost, post: Post) -> bool:
    """Whether LinkedIn may mean one post: its lists name the activity, or what was shared by it."""
    links = (found.link, post.link)
    is_linkedin = all("linkedin.com/" in link for link in links)
    return is_linkedin and sum(_ACTIVITY in link for link in links) == 1


def _name(post: Post) -> str | None:
    return post.platform_id or id_in(post.link)


def _texts(post: FoundPost | Post) -> Iterator[str]:
    for text in (post.title, post.caption):
        if folded := " ".join(text.casefold().split()):
            yield folded


def _clock(post: FoundPost | Post) -> str:
    return post.published_at.isoformat() if post.published_at else ""
