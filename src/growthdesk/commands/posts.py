"""``growthdesk posts``: what was posted, and how a post is named on the command line."""

import re
from datetime import date

import click

from growthdesk.commands.json_answers import post_json
from growthdesk.commands.place import OpenLog, Place
from growthdesk.commands.telling import (
    MISSING,
    WIDEST,
    json_option,
    number,
    plural,
    short,
    tell,
    tell_json,
)
from growthdesk.commands.values import DAY, KIND
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Account, Post, Result
from growthdesk.errors import Trouble
from growthdesk.store.posts import PostQuery

ID_SHOWN = 8
"""Digits of an id that name a post, as long as no other begins with them."""

_ID = re.compile(r"[0-9a-f]{4,32}")
_SEEN = ("views", "likes", "comments")


@click.command()
@click.argument("account", required=False)
@click.option("--search", default="", help="Words that stand in title, caption, niche or note.")
@click.option("--kind", type=KIND)
@click.option("--niche")
@click.option("--from", "first", type=DAY, help="From this day on.")
@click.option("--to", "last", type=DAY, help="Up to this day.")
@click.option(
    "--most", type=click.IntRange(min=1), default=20, show_default=True, help="How many to list."
)
@json_option
@click.pass_obj
def posts(
    place: Place,
    account: str | None,
    search: str,
    kind: str | None,
    niche: str | None,
    first: date | None,
    last: date | None,
    most: int,
    *,
    as_json: bool,
) -> None:
    """List posts with their ids, newest first."""
    with place.open() as opened:
        accounts = {one.id: one for one in opened.chosen(account)}
        query = PostQuery(
            account_id=next(iter(accounts)) if account is not None else None,
            words=search,
            kind=Kind(kind) if kind else None,
            niche=niche,
            first_day=first,
            last_day=min(last or opened.today, opened.today),
        )
        ids = opened.read.find_posts(query)
        read = opened.read.posts(ids[:most])
    # Another program may have taken one out since they were found.
    found = [read[identity] for identity in ids[:most] if identity in read]
    if as_json:
        tell_json([post_json(accounts[post.account_id], post, seen) for post, seen in found])
        return
    tell(
        _line(post, seen, accounts[post.account_id], with_account=account is None)
        for post, seen in found
    )
    if not ids:
        tell(["No post."])
    elif len(ids) > most:
        tell([f"and {plural(len(ids) - most, 'more post', 'more posts')}; --most lists more."])


def post_called(opened: OpenLog, account: Account, name: str) -> Post:
    """The post that a person means by ``newest``, the beginning of an id, or words of its title.

    Words may stand in caption, niche, note or link too; one title that is exactly these words
    comes first. Raises Trouble if there is no such post, or more than one.
    """
    if name.casefold() == "newest":
        newest = newest_post(opened, account)
        if newest is None:
            raise Trouble(
                f"{account.address} has no post yet.", "Log one with: growthdesk log post"
            )
        return newest
    ids = opened.read.find_posts(PostQuery(account_id=account.id, last_day=opened.today))
    if _ID.fullmatch(name.casefold()):
        begun = [identity for identity in ids if identity.startswith(name.casefold())]
        if begun:
            return _only(opened, begun, name)
    found = opened.read.find_posts(
        PostQuery(account_id=account.id, words=name, last_day=opened.today)
    )
    if not found or not name.strip():
        raise Trouble(
            f"No post of {account.address} has “{short(name, 40)}” in it.",
            f"List them with: growthdesk posts {account.address}",
        )
    read = opened.read.posts(found)
    same = [i for i in found if read[i][0].title.casefold() == name.strip().casefold()]
    return _only(opened, same if len(same) == 1 else found, name)


def newest_post(opened: OpenLog, account: Account) -> Post | None:
    """The last post up to today; None if there is none."""
    query = PostQuery(account_id=account.id, last_day=opened.today)
    ids = opened.read.find_posts(query, 1)
    return opened.read.posts(ids)[ids[0]][0] if ids else None


def _only(opened: OpenLog, ids: list[str], name: str) -> Post:
    read = opened.read.posts(ids[:3])
    if len(ids) == 1:
        return read[ids[0]][0]
    shown = (f"{i[:ID_SHOWN]} (“{short(read[i][0].title, 24)}”, {read[i][0].day})" for i in ids[:3])
    raise Trouble(
        f"“{short(name, 40)}” may be any of {number(len(ids))} posts.",
        f"Name it by its id, such as {', '.join(shown)}.",
    )


def _line(post: Post, seen: Result | None, account: Account, *, with_account: bool) -> str:
    numbers = ", ".join(
        f"{number(value)} {name}"
        for name in _SEEN
        if (value := getattr(seen, name, None)) is not None
    )
    whose = f"  {account.address}" if with_account else ""
    start = f"{post.id[:ID_SHOWN]}  {post.day}  {post.kind:8}  "
    end = f"  {numbers or MISSING}{whose}"
    room = max(WIDEST - len(start) - len(end), 24)
    return start + short(post.title or post.caption or post.link or MISSING, room) + end
