"""``growthdesk log``: follower counts, posts, and the numbers of posts."""

import re
from datetime import date, datetime

import click

from growthdesk.commands.place import OpenLog, Place
from growthdesk.commands.posts import newest_post, post_called
from growthdesk.commands.telling import number, short, tell
from growthdesk.commands.values import DAY, KIND, LINK, NUMBER
from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.counts import counted, read_count
from growthdesk.domain.days import read_moment
from growthdesk.domain.deeds import check_day, log_followers, log_post, log_result
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Account, FollowerCount
from growthdesk.errors import Trouble


@click.group()
def log() -> None:
    """Log followers, a post, or the numbers of a post."""


class _Counting(click.Command):
    """A command to which a count such as -5 is no option."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take the words with a minus sign of its own before such a count."""
        return super().parse_args(ctx, [re.sub(r"^-(?=\d)", "−", word) for word in args])


@log.command(cls=_Counting)
@click.argument("account")
@click.argument("count")
@click.option("--on", "day", type=DAY, help="The day of the count; today if left out.")
@click.pass_obj
def followers(place: Place, account: str, count: str, day: date | None) -> None:
    """Log how many followers an account has: 7412, 7,412, 7.4k, or +37 since the last count."""
    with place.open() as opened:
        who = opened.account(account)
        on = day or opened.today
        before = counted(opened.read.count_before(who.id, on))
        old = opened.read.counts(who.id).get(on)
        put = log_followers(who, on, read_count(count, before), opened.today)
        opened.do(put, "Log followers")
        instead = f", instead of {_range(old)}" if old and old != put.row else ""
        if isinstance(put.row, FollowerCount):
            tell([f"{who.address} has {_range(put.row)} followers on {on}{instead}."])


@log.command()
@click.argument("account")
@click.argument("title")
@click.option(
    "--at",
    metavar='"DAY TIME"',
    help="When it was published, today if only a time; now if left out.",
)
@click.option("--kind", type=KIND, help="As the last post if left out.")
@click.option("--niche", help="As the last post if left out.")
@click.option("--url", type=LINK, default="", help="Its link.")
@click.option("--caption", default="", help="Its text.")
@click.option("--note", default="", help="A note for yourself.")
@click.option("--pinned", is_flag=True, help="It is pinned, so no measure of the others.")
@click.pass_obj
def post(
    place: Place,
    account: str,
    title: str,
    at: str | None,
    kind: str | None,
    niche: str | None,
    url: str,
    caption: str,
    note: str,
    *,
    pinned: bool,
) -> None:
    """Log a post that you published."""
    with place.open() as opened:
        poster = opened.account(account)
        day, moment = (None, None)
        if at is not None:
            day, moment = read_moment(_with_day(at, opened.now), opened.zone)
        usual_kind, usual_niche = _usual(opened, poster)
        added, edit = log_post(
            poster,
            title,
            opened.now,
            opened.read.spans(poster.id),
            at=None if day else moment,
            day=day,
            day_start=opened.rules.day_start,
            kind=Kind(kind) if kind else usual_kind,
            niche=usual_niche if niche is None else niche.strip(),
            link=url,
            caption=caption.strip(),
            note=note.strip(),
            pinned=pinned,
        )
        opened.do(edit, "Log a post")
        title = short(added.title or added.link, 60)
        tell([f"Logged “{title}” ({added.kind}) on {added.day}, {poster.address}."])


@log.command()
@click.argument("account")
@click.argument("post", default="newest")
@click.option("--views", type=NUMBER)
@click.option("--reach", type=NUMBER)
@click.option("--likes", type=NUMBER)
@click.option("--comments", type=NUMBER)
@click.option("--shares", type=NUMBER)
@click.option("--saves", type=NUMBER)
@click.option("--follows", type=NUMBER)
@click.option("--on", "day", type=DAY, help="The day they were seen; today if left out.")
@click.pass_obj
def result(
    place: Place, /, account: str, post: str, day: date | None, **numbers: int | None
) -> None:
    """Log the numbers of a post as seen now: the newest one, or the POST that is named.

    POST is words of its title, or the beginning of its id as `growthdesk posts` shows it.
    """
    with place.open() as opened:
        seen = post_called(opened, opened.account(account), post)
        on = check_day(day or opened.today, opened.today)
        if on < seen.day:
            raise Trouble(
                f"The post was published on {seen.day}, after {on}.",
                "Choose a day on or after that.",
            )
        edit = log_result(seen, opened.moment_on(day), opened.rules.day_start, **numbers)
        opened.do(edit, "Log a result")
        said = ", ".join(
            f"{number(value)} {name}"
            for name in NUMBERS
            if (value := numbers.get(name)) is not None
        )
        tell([f"“{short(seen.title or seen.caption or seen.link, 60)}” of {seen.day}: {said}."])


def _usual(opened: OpenLog, account: Account) -> tuple[Kind, str]:
    """Kind and niche of the newest post; before the first one what the account suggests."""
    last = newest_post(opened, account)
    if last is None:
        return account.platform_facts.kinds[0], account.niche
    return last.kind, last.niche or account.niche


def _with_day(at: str, now: datetime) -> str:
    """The day and time that is meant; a time alone is one of the day it is."""
    return f"{now:%Y-%m-%d} {at.strip():0>5}" if re.fullmatch(r"\s*\d?\d:\d\d\s*", at) else at


def _range(count: FollowerCount) -> str:
    if count.followers == count.highest:
        return number(count.followers)
    return f"{number(count.followers)} to {number(count.highest)}"
