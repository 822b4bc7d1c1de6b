"""``growthdesk edit``: other words for an account or a post."""

from dataclasses import replace
from datetime import date
from typing import Any

import click

from growthdesk.commands.place import OpenLog, Place
from growthdesk.commands.posts import post_called
from growthdesk.commands.telling import short, tell
from growthdesk.commands.values import DAY, KIND, LINK, NUMBER
from growthdesk.domain.change_post import change_post
from growthdesk.domain.days import check_year, read_moment
from growthdesk.domain.deeds import check_day, check_goal, renamed
from growthdesk.domain.edits import Edit, Put, batch, remove
from growthdesk.domain.platform import Kind, platform_of
from growthdesk.domain.rows import Account, CompleteSpan
from growthdesk.errors import Trouble

_NOTHING = Trouble("Nothing was said to change.", "Name a field; --help lists them.")


@click.group()
def edit() -> None:
    """Change an account or a post."""


@edit.command("account")
@click.argument("account")
@click.option("--handle", help="Its name on the platform; PLATFORM:HANDLE for another one.")
@click.option("--name", help="What it is called on the screen.")
@click.option("--niche")
@click.option("--goal", type=NUMBER, help="Followers wanted.")
@click.option("--by", "goal_day", type=DAY, help="The day the goal is wanted by.")
@click.option("--no-day", is_flag=True, help="The goal has no day.")
@click.option(
    "--complete-from", type=DAY, help="All posts from this day on are in the log; not before."
)
@click.pass_obj
def edit_account(
    place: Place,
    account: str,
    handle: str | None,
    name: str | None,
    niche: str | None,
    goal: int | None,
    goal_day: date | None,
    complete_from: date | None,
    *,
    no_day: bool,
) -> None:
    """Change the fields of an account that are named; the others stay."""
    if no_day and goal_day is not None:
        raise click.UsageError("--by and --no-day exclude each other.")
    with place.open() as opened:
        old = opened.account(account)
        said: dict[str, Any] = {
            "name": None if name is None else name.strip(),
            "niche": None if niche is None else niche.strip(),
            "goal": None if goal is None else check_goal(goal),
            "goal_day": None if goal_day is None else check_year(goal_day),
        }
        said = {field: value for field, value in said.items() if value is not None}
        if no_day:
            said["goal_day"] = None
        new = replace(old, **said)
        if handle is not None:
            moves = ":" in handle and platform_of(handle.partition(":")[0]) is not None
            address = handle if moves else f"{old.platform}:{handle}"
            new = renamed(new, address, opened.read.accounts())
        edits: list[Edit] = [Put(new)] if said or handle is not None else []
        if complete_from is not None:
            edits += _complete_from(opened, old, complete_from)
        if not edits:
            raise _NOTHING
        opened.do(batch(edits), "Change the account")
        tell([f"Changed {new.address}."])


@edit.command("post")
@click.argument("account")
@click.argument("post")
@click.option("--title")
@click.option("--at", metavar='"DAY TIME"', help="When it was published.")
@click.option("--kind", type=KIND)
@click.option("--niche")
@click.option("--url", "link", type=LINK)
@click.option("--caption")
@click.option("--note")
@click.option("--pinned/--not-pinned", default=None)
@click.pass_obj
def edit_post(
    place: Place, /, account: str, post: str, at: str | None, kind: str | None, **fields: Any
) -> None:
    """Change the fields of a post that are named; the others stay.

    POST is words of its title, the beginning of its id, or newest.
    """
    said: dict[str, Any] = {
        field: value.strip() if isinstance(value, str) else value
        for field, value in fields.items()
        if value is not None
    }
    if kind is not None:
        said["kind"] = Kind(kind)
    with place.open() as opened:
        poster = opened.account(account)
        old = post_called(opened, poster, post)
        if at is not None:
            day, moment = read_moment(at, opened.zone)
            said |= {"at": moment} if day is None else {"day": day}
        if not said:
            raise _NOTHING
        spans, day_start = opened.read.spans(poster.id), opened.rules.day_start
        change = change_post(poster, old, opened.now, spans, day_start=day_start, **said)
        opened.do(change, "Change a post")
        new, _ = opened.read.posts([old.id])[old.id]
        tell([f"Changed “{short(new.title or new.link or new.caption, 60)}” of {new.day}."])


def _complete_from(opened: OpenLog, account: Account, day: date) -> list[Edit]:
    """The edits after which posts are complete from that day on, and nowhere before."""
    check_day(day, opened.today)
    return [
        *(remove(span) for span in opened.read.spans(account.id)),
        Put(CompleteSpan(account.id, day)),
    ]
