"""``growthdesk account``: the accounts of the log."""

from datetime import date

import click

from growthdesk.commands.json_answers import account_json
from growthdesk.commands.place import ADD, Place
from growthdesk.commands.telling import iso, json_option, number, plural, short, tell, tell_json
from growthdesk.commands.values import DAY, NUMBER
from growthdesk.domain.deeds import add_account

_WIDEST_ADDRESS = 40
"""Columns that are kept free for addresses; a longer one only shifts its own line."""


@click.group()
def account() -> None:
    """Add an account, or list them."""


@account.command()
@click.argument("address", metavar="PLATFORM:HANDLE")
@click.option("--name", default="", help="What the account is called on the screen.")
@click.option("--niche", default="", help="Its field, such as Food.")
@click.option("--goal", type=NUMBER, default="10000", show_default=True, help="Followers wanted.")
@click.option("--by", "goal_day", type=DAY, help="The day the goal is wanted by.")
@click.option("--plan", type=int, default=3, show_default=True, help="Posts a week.")
@click.option(
    "--from",
    "complete_from",
    type=DAY,
    help="The day from which on all posts are logged and the plan holds; today if left out.",
)
@click.pass_obj
def add(
    place: Place,
    address: str,
    name: str,
    niche: str,
    goal: int,
    goal_day: date | None,
    plan: int,
    complete_from: date | None,
) -> None:
    """Add an account, such as instagram:mira.bakes. The log is made if there is none."""
    today, others = place.day_and_accounts()
    added, edit = add_account(
        address,
        today,
        others,
        name=name,
        niche=niche,
        goal=goal,
        goal_day=goal_day,
        posts_a_week=plan,
        complete_from=complete_from,
    )
    # Only now, so that a word that was not understood leaves no empty log behind.
    with place.open(create=True) as opened:
        opened.do(edit, "Add an account")
        tell([f"Added {added.address} to {opened.store.path}."])
        posts = plural(plan, "post", "posts")
        tell([f"Goal {number(goal)}, {posts} a week from {complete_from or today} on."])


@account.command("list")
@json_option
@click.pass_obj
def list_(place: Place, *, as_json: bool) -> None:
    """List the accounts with their newest follower counts."""
    with place.open() as opened:
        accounts = opened.read.accounts()
        counts = opened.read.newest_counts(opened.today)
    if as_json:
        tell_json([account_json(one, counts.get(one.id)) for one in accounts])
        return
    if not accounts:
        tell([f"There is no account yet. Add one with: {ADD}"])
    width = min(max((len(one.address) for one in accounts), default=0), _WIDEST_ADDRESS)
    for one in accounts:
        count = counts.get(one.id)
        followers = number(count.followers if count else None)
        counted = f" on {count.day}" if count else ""
        goal = f"goal {number(one.goal)}" + (f" by {iso(one.goal_day)}" if one.goal_day else "")
        names = ", ".join(short(text, 30) for text in (one.name, one.niche) if text)
        tell([f"{one.address:{width}}  {followers:>9}{counted:14}  {goal}  {names}"])
