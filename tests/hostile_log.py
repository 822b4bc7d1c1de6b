"""A log whose every text would load something if it were read as more than text."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from growthdesk.domain.edits import Edit, Put, batch
from growthdesk.domain.rows import Account, Break, Note, Post
from growthdesk.domain.sample import sample_log
from growthdesk.store.posts import PostQuery
from growthdesk.store.store import Store

MARK = "loads-me"
"""Part of every address that the texts name."""


def hostile(picture: Path, what: str) -> str:
    """A text that Qt and browsers would take for rich text, with a picture, a link and a style."""
    return (
        f'<img src="{picture.as_uri()}"><img src="http://127.0.0.1:9/{MARK}.png">'
        f'<a href="javascript:alert(1)">{what}</a>'
        f'<style>@import "http://127.0.0.1:9/{MARK}.css";</style>'
    )


def write_hostile_log(path: Path, now: datetime, picture: Path) -> None:
    """The sample log with such a text wherever a creator or a file puts one."""
    today = now.date()
    with Store(path, lambda: now) as store:
        store.apply(sample_log(today), "Sample")
        edits: list[Edit] = []
        for account in store.read.accounts():
            edits.append(Put(_account(account, picture)))
            edits += _of_account(account, today, picture)
        ids = store.read.find_posts(PostQuery())
        edits += [Put(_post(post, picture)) for post, _ in store.read.posts(ids).values()]
        store.apply(batch(edits), hostile(picture, "step"))


def _account(account: Account, picture: Path) -> Account:
    # A handle has no space for all of it.
    handle = f'<img src="{picture.as_uri()}">{account.position}'
    return replace(
        account, handle=handle, name=hostile(picture, "name"), niche=hostile(picture, "niche")
    )


def _of_account(account: Account, today: date, picture: Path) -> list[Edit]:
    return [
        Put(
            Note(f"n{account.position}", account.id, today - timedelta(3), hostile(picture, "note"))
        ),
        Put(
            Break(
                f"b{account.position}",
                account.id,
                today - timedelta(9),
                today - timedelta(8),
                hostile(picture, "why"),
            )
        ),
    ]


def _post(post: Post, picture: Path) -> Post:
    return replace(
        post,
        title=hostile(picture, "title"),
        caption=hostile(picture, "caption"),
        niche=hostile(picture, "niche"),
        note=hostile(picture, "note"),
        link=f"javascript:{MARK}",
    )
