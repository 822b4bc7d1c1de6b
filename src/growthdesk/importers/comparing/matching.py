"""Which post of the log a post of a file is: one is never taken for two."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import date
from typing import TypeVar

from growthdesk.domain.identity import id_from
from growthdesk.domain.links import bare, id_in
from growthdesk.domain.rows import Post
from growthdesk.importers.comparing.near import join_near, join_typed
from growthdesk.importers.found import FoundPost


def natural_ids(account_id: str, posts: Sequence[FoundPost]) -> list[str]:
    """The identity that each post of a file has on every computer.

    It comes from the platform's id, else from the day or time, the text, the link and which
    of several such rows it is.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    ids = []
    for post in posts:
        if post.platform_id is not None:
            ids.append(id_from("post", account_id, post.platform_id))
            continue
        when = (post.published_at or post.day).isoformat()
        facts = (when, post.title or post.caption, post.link)
        seen[facts] += 1
        ids.append(id_from("post", account_id, "table", *facts, str(seen[facts])))
    return ids


def matched(
    account_id: str, posts: Sequence[FoundPost], known: Iterable[Post]
) -> list[tuple[str, Post | None]]:
    """For each post of a file the id it has or gets, and the post of the log that it is, if any.

    By platform id (that of a link included), else by link, else by natural id, else by day
    and text, and time if both have one. The nth of rows that are alike is the nth such post.
    What is left is joined where times are near and texts do not speak against it, and where a
    day has as many posts that were typed as the platform's file has.
    """
    all_known = sorted(known, key=_order)
    free = {post.id: post for post in all_known}
    taken = set(free)
    twins: list[Post | None] = [None] * len(posts)
    _claim(twins, free, posts, lambda post: post.platform_id, _platform_id)
    if free:
        _claim_by_link(twins, free, posts, all_known)
    # Where every post is known by now, its natural id is not asked for.
    ids = [""] * len(posts) if all(twins) else natural_ids(account_id, posts)
    _claim(twins, free, ids, lambda natural_id: natural_id, lambda post: post.id)
    # What says exactly the same comes first: else a second import could pair them otherwise.
    _claim(twins, free, posts, _exact, _exact)
    _claim(twins, free, posts, _folded, _folded)
    _claim(twins, free, posts, _to_the_minute, _to_the_minute)
    _claim(twins, free, posts, _timed, _untimed)
    _claim(twins, free, posts, _untimed, _timed)
    if free:
        join_near(posts, twins, free)
        join_typed(posts, twins, free)
    return [
        (_untaken(natural_id, taken) if twin is None else twin.id, twin)
        for natural_id, twin in zip(ids, twins, strict=True)
    ]


_Found = TypeVar("_Found")


def _claim(
    twins: list[Post | None],
    free: dict[str, Post],
    posts: Sequence[_Found],
    key_of_found: Callable[[_Found], Hashable],
    key_of: Callable[[Post], Hashable],
) -> None:
    """Gives each post without a twin the first free one of its key; an empty key has none."""
    if not free:
        return
    waiting: dict[Hashable, list[Post]] = defaultdict(list)
    for post in reversed(free.values()):  # so that the first of a key is taken from the end
        if key := key_of(post):
            waiting[key].append(post)
    if not waiting:
        return
    for place, found in enumerate(posts):
        if twins[place] is None and (key := key_of_found(found)) and waiting.get(key):
            twins[place] = free.pop(waiting[key].pop().id)


def _claim_by_link(
    twins: list[Post | None],
    free: dict[str, Post],
    posts: Sequence[FoundPost],
    known: Iterable[Post],
) -> None:
    links = _single(post.link for post in posts)
    known_links = _single(post.link for post in known)
    _claim(
        *(twins, free, posts),
        lambda post: bare(post.link) if post.link in links else "",
        lambda post: bare(post.link) if post.link in known_links else "",
    )


def _order(post: Post) -> tuple[date, str, str]:
    return post.day, post.published_at.isoformat() if post.published_at else "", post.id


def _platform_id(post: Post) -> str | None:
    return post.platform_id or id_in(post.link)


def _single(links: Iterable[str]) -> set[str]:
    """The links that one post alone has; what several share leads to a shop, not to a post."""
    spellings = defaultdict(list)
    for link in links:
        spellings[bare(link)].append(link)
    return {alike[0] for place, alike in spellings.items() if place and len(alike) == 1}


def _text(post: FoundPost | Post) -> str:
    return " ".join((post.title or post.caption).casefold().split())


def _exact(post: FoundPost | Post) -> Hashable:
    return post.day, post.title or post.caption, post.published_at


def _folded(post: FoundPost | Post) -> Hashable:
    return post.day, _text(post), post.published_at


def _to_the_minute(post: FoundPost | Post) -> Hashable:
    minute = post.published_at.replace(second=0) if post.published_at else None
    return post.day, _text(post), minute


def _timed(post: FoundPost | Post) -> Hashable:
    return (post.day, _text(post)) if post.published_at else None


def _untimed(post: FoundPost | Post) -> Hashable:
    return None if post.published_at else (post.day, _text(post))


def _untaken(natural_id: str, taken: set[str]) -> str:
    """The id itself, or another one made of it if a post that changed since still has it."""
    while natural_id in taken:
        natural_id = id_from(natural_id, "again")
    taken.add(natural_id)
    return natural_id
