"""``growthdesk plan``, ``break`` and ``note``: what was promised, and what happened."""

from datetime import date

import click

from growthdesk.commands.json_answers import break_json, note_json, plan_json
from growthdesk.commands.place import Place
from growthdesk.commands.telling import day_range, json_option, plural, short, tell, tell_json
from growthdesk.commands.values import DAY, REST_DAYS, WEEKDAYS
from growthdesk.domain.deeds import add_break, add_note, change_plan
from growthdesk.domain.rows import Mark, Plan


class _AddsByDefault(click.Group):
    """A group whose ``add`` may be left out: ``plan ACCOUNT 3`` is ``plan add ACCOUNT 3``."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        return super().resolve_command(ctx, args if args[0] in self.commands else ["add", *args])


@click.group(cls=_AddsByDefault)
def plan() -> None:
    """Promise so many posts a week.

    Written plan ACCOUNT POSTS, or plan list ACCOUNT.
    """


@plan.command("add")
@click.argument("account")
@click.argument("posts_a_week", metavar="POSTS", type=int)
@click.option("--from", "first_day", type=DAY, help="The day it holds from; today if left out.")
@click.option("--days", "days_a_week", type=int, help="On how many days; as many as possible.")
@click.option("--rest", "rest_days", type=REST_DAYS, default="", help="Days off, like sat,sun.")
@click.pass_obj
def add_plan(
    place: Place,
    account: str,
    posts_a_week: int,
    first_day: date | None,
    days_a_week: int | None,
    rest_days: frozenset[int],
) -> None:
    """Promise so many posts a week. The first plan of an account judges all days before it too."""
    with place.open() as opened:
        planned = opened.account(account)
        edit = change_plan(
            planned,
            first_day or opened.today,
            posts_a_week,
            days_a_week=days_a_week,
            rest_days=rest_days,
        )
        opened.do(edit, "Change the plan")
        if isinstance(edit.row, Plan):
            tell([f"{planned.address}: {_plan_line(edit.row)}."])


@plan.command("list")
@click.argument("account")
@json_option
@click.pass_obj
def list_plans(place: Place, account: str, *, as_json: bool) -> None:
    """List the plans of an account."""
    with place.open() as opened:
        planned = opened.account(account)
        plans = opened.read.plans(planned.id)
    if as_json:
        tell_json([plan_json(planned, one) for one in plans])
    else:
        tell([_plan_line(one) for one in plans] or ["No plan yet, so that 3 posts a week hold."])


@click.group("break", cls=_AddsByDefault)
def break_() -> None:
    """Declare days free of posting.

    Written break ACCOUNT FIRST [LAST], or break list ACCOUNT.
    """


@break_.command("add")
@click.argument("account")
@click.argument("first_day", metavar="FIRST", type=DAY)
@click.argument("last_day", metavar="[LAST]", type=DAY, required=False)
@click.option("--why", default="", help="The reason, in your words.")
@click.pass_obj
def add_a_break(
    place: Place, account: str, first_day: date, last_day: date | None, why: str
) -> None:
    """Declare the days from FIRST to LAST free, both inclusive. They are no gap."""
    with place.open() as opened:
        free = opened.account(account)
        opened.do(add_break(free, first_day, last_day or first_day, why), "Add a break")
        when = f"from {first_day} to {last_day}" if last_day else f"on {first_day}"
        tell([f"{free.address} is free {when}."])


@break_.command("list")
@click.argument("account")
@json_option
@click.pass_obj
def list_breaks(place: Place, account: str, *, as_json: bool) -> None:
    """List the breaks of an account, coming ones included."""
    with place.open() as opened:
        free = opened.account(account)
        breaks = opened.read.breaks(free.id)
    if as_json:
        tell_json([break_json(free, one) for one in breaks])
    else:
        listed = (
            f"{day_range(b.first_day, b.last_day)}  {short(b.why, 60)}".rstrip() for b in breaks
        )
        tell([*listed] or ["No break."])


@click.group(cls=_AddsByDefault)
def note() -> None:
    """Note what happened on a day.

    Written note ACCOUNT TEXT, or note list ACCOUNT.
    """


@note.command("add")
@click.argument("account")
@click.argument("text")
@click.option("--on", "day", type=DAY, help="The day; today if left out.")
@click.option(
    "--mark",
    type=click.Choice(["purge", "glitch"]),
    help="purge: the platform removed followers that day. glitch: that day's count is wrong.",
)
@click.pass_obj
def add_a_note(place: Place, account: str, text: str, day: date | None, mark: str | None) -> None:
    """Write a word on a day of the chart."""
    with place.open() as opened:
        noted = opened.account(account)
        on = day or opened.today
        opened.do(add_note(noted, on, text, opened.today, Mark(mark or "")), "Add a note")
        tell([f"Noted on {on}, {noted.address}."])


@note.command("list")
@click.argument("account")
@json_option
@click.pass_obj
def list_notes(place: Place, account: str, *, as_json: bool) -> None:
    """List the notes of an account."""
    with place.open() as opened:
        noted = opened.account(account)
        notes = [one for one in opened.read.notes(noted.id) if one.day <= opened.today]
    if as_json:
        tell_json([note_json(noted, one) for one in notes])
    else:
        tell([f"{n.day}  {n.mark:6}  {short(n.text, 80)}" for n in notes] or ["No note."])


def _plan_line(plan: Plan) -> str:
    days = f" on {plural(plan.days_a_week, 'day', 'days')}" if plan.days_a_week else ""
    rest = ", ".join(WEEKDAYS[day] for day in sorted(plan.rest_days))
    free = f", {rest} off" if rest else ""
    posts = plural(plan.posts_a_week, "post", "posts")
    return f"{posts} a week{days} from {plan.first_day} on{free}"
