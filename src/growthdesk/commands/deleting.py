"""``growthdesk delete``: out of the log, until ``growthdesk undo``."""

from collections.abc import Sequence
from datetime import date

import click

from growthdesk.commands.place import Place
from growthdesk.commands.posts import post_called
from growthdesk.commands.telling import day_range, number, short, tell
from growthdesk.commands.values import DAY
from growthdesk.domain.edits import Edit, batch, remove
from growthdesk.domain.rows import Account, Break, FollowerCount, Note, Plan
from growthdesk.errors import Trouble


@click.group()
def delete() -> None:
    """Delete something; undo takes it back."""


@delete.command("account")
@click.argument("account")
@click.pass_obj
def delete_account(place: Place, account: str) -> None:
    """Delete an account with everything it has."""
    with place.open() as opened:
        gone = opened.account(account)
        opened.do(opened.read.removal_of_account(gone), "Remove the account")
    _told(gone.address)


@delete.command("post")
@click.argument("account")
@click.argument("post")
@click.pass_obj
def delete_post(place: Place, account: str, post: str) -> None:
    """Delete a post with its results.

    POST is words of its title, the beginning of its id, or newest.
    """
    with place.open() as opened:
        gone = post_called(opened, opened.account(account), post)
        opened.do(opened.read.removal_of_posts([gone.id]), "Delete a post")
    _told(f"“{short(gone.title or gone.link or gone.caption, 60)}” of {gone.day}")


@delete.command("result")
@click.argument("account")
@click.argument("post", default="newest")
@click.pass_obj
def delete_result(place: Place, account: str, post: str) -> None:
    """Delete the newest result of a post."""
    with place.open() as opened:
        seen = post_called(opened, opened.account(account), post)
        results = opened.read.results(seen.id)
        if not results:
            raise Trouble("That post has no result.", "Nothing was changed.")
        opened.do(remove(results[-1]), "Delete a result")
    _told(f"the result that “{short(seen.title, 50)}” had on {results[-1].seen_on}")


@delete.command("count")
@click.argument("account")
@click.argument("day", type=DAY)
@click.pass_obj
def delete_count(place: Place, account: str, day: date) -> None:
    """Delete the follower count of a day."""
    with place.open() as opened:
        counted = opened.account(account)
        counts = opened.read.counts(counted.id)
        gone = _on(counted, "follower count", [counts[day]] if day in counts else [], day, counts)
        opened.do(gone, "Delete a follower count")
        _told(f"the count of {day}: {number(counts[day].followers)}")


@delete.command("plan")
@click.argument("account")
@click.argument("day", type=DAY)
@click.pass_obj
def delete_plan(place: Place, account: str, day: date) -> None:
    """Delete the plan that begins on a day."""
    with place.open() as opened:
        planned = opened.account(account)
        plans = opened.read.plans(planned.id)
        there = [plan for plan in plans if plan.first_day == day]
        gone = _on(planned, "plan", there, day, [plan.first_day for plan in plans])
        opened.do(gone, "Delete a plan")
    _told(f"the plan of {day}")


@delete.command("break")
@click.argument("account")
@click.argument("day", type=DAY)
@click.pass_obj
def delete_break(place: Place, account: str, day: date) -> None:
    """Delete the break that begins on a day, else the one in which it lies."""
    with place.open() as opened:
        free = opened.account(account)
        breaks = opened.read.breaks(free.id)
        begun = [pause for pause in breaks if pause.first_day == day]
        there = begun or [pause for pause in breaks if pause.first_day <= day <= pause.last_day]
        starts = sorted({pause.first_day for pause in there})
        if len(starts) > 1:
            raise Trouble(
                f"{day} lies in {len(starts)} breaks.",
                f"Name one by its first day: {', '.join(map(str, starts))}.",
            )
        gone = _on(free, "break", there[:1], day, [pause.first_day for pause in breaks])
        opened.do(gone, "Delete a break")
    _told(f"the break of {day_range(there[0].first_day, there[0].last_day)}")


@delete.command("note")
@click.argument("account")
@click.argument("day", type=DAY)
@click.option("--text", default="", help="Words of the note, if the day has several.")
@click.pass_obj
def delete_note(place: Place, account: str, day: date, text: str) -> None:
    """Delete the note of a day."""
    with place.open() as opened:
        noted = opened.account(account)
        notes = opened.read.notes(noted.id)
        there = [n for n in notes if n.day == day and text.casefold() in n.text.casefold()]
        if len(there) > 1:
            raise Trouble(f"{day} has {len(there)} notes.", "Name one by words of it, with --text.")
        gone = _on(noted, "note", there, day, [note.day for note in notes])
        opened.do(gone, "Delete a note")
    _told(f"the note of {day}")


def _on(
    account: Account,
    what: str,
    rows: Sequence[FollowerCount | Plan | Break | Note],
    day: date,
    others: Sequence[date] | dict[date, FollowerCount],
) -> Edit:
    """The edit that takes out these rows. Raises Trouble if there are none, naming near days."""
    if rows:
        return batch(remove(row) for row in rows)
    near = sorted(sorted(others, key=lambda other: abs(other - day))[:3])
    advice = f"There is one on {', '.join(map(str, near))}." if near else "Nothing was changed."
    raise Trouble(f"{account.address} has no {what} on {day}.", advice)


def _told(what: str) -> None:
    tell([f"Deleted {what}. “growthdesk undo” brings it back."])
