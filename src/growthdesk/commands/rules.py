"""``growthdesk rules``: the log's own choices, by which every answer is made."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import click

from growthdesk.commands.place import Place
from growthdesk.commands.telling import Json, json_option, number, plural, tell, tell_json
from growthdesk.commands.values import KINDS, NUMBER, WEEKDAY
from growthdesk.domain.change_rules import change_rules
from growthdesk.domain.counts import read_count
from growthdesk.domain.milestones import Tiers
from growthdesk.domain.platform import Kind
from growthdesk.domain.rules import Denominator, Rules
from growthdesk.errors import Trouble

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class _Tiers(click.ParamType[Tiers]):
    name = "tiers"

    def convert(self, value: Any, param: Any, ctx: Any) -> Tiers:
        return value if isinstance(value, tuple) else _tiers(value)


@click.command()
@click.option("--day-start", type=NUMBER, metavar="HOUR", help="When a day begins, 0 to 23.")
@click.option("--first-weekday", type=WEEKDAY, help="When a week begins, like monday.")
@click.option(
    "--result-age",
    type=NUMBER,
    metavar="DAYS",
    help="How old a post is when it is asked for its numbers, and compared by them.",
)
@click.option(
    "--denominator",
    type=click.Choice([one.value for one in Denominator]),
    help="What engagement is divided by.",
)
@click.option(
    "--not-counted",
    type=KINDS,
    help="Kinds of post that end no silence, like story,reply; none if all kinds count.",
)
@click.option(
    "--tiers", type=_Tiers(), help="Where tiers begin, all of them: starter=0,nano=1k,micro=10k."
)
@json_option
@click.pass_obj
def rules(place: Place, /, *, as_json: bool, **wishes: Any) -> None:
    """Show or change what every answer goes by.

    Without an option the rules are shown. They belong to the log, and hold for all its
    accounts. What is logged keeps its day when the start of the day changes.
    """
    said = {name: wish for name, wish in wishes.items() if wish is not None}
    if "denominator" in said:
        said["denominator"] = Denominator(said["denominator"])
    with place.open() as opened:
        wanted = replace(opened.rules, **said)
        edit = change_rules(opened.rules, wanted)
        if edit.edits:
            opened.do(edit, "Change the rules")
    if as_json:
        tell_json(_json(wanted))
    else:
        tell(["The rules are like that already."] if said and not edit.edits else [])
        tell(_lines(wanted))


def _json(rules: Rules) -> Json:
    """The rules; the first weekday is Monday 0 to Sunday 6."""
    return {
        "day_start": rules.day_start,
        "first_weekday": rules.first_weekday,
        "result_age": rules.result_age,
        "denominator": rules.denominator.value,
        "not_counted": [*sorted(rules.not_counted)],
        "tiers": [{"name": name, "from": first} for first, name in rules.tiers],
    }


def _lines(rules: Rules) -> Iterator[str]:
    left_out = ", ".join(kind for kind in Kind if kind in rules.not_counted)
    tiers = ", ".join(f"{name} {number(first)}" for first, name in rules.tiers)
    for name, value in (
        ("A day begins", f"at {rules.day_start}:00"),
        ("A week begins", f"on {_DAYS[rules.first_weekday]}"),
        ("Results are due", f"{plural(rules.result_age, 'day', 'days')} after publication"),
        ("Engagement", f"by {rules.denominator}"),
        ("Not counted", left_out or "none: every kind is a post"),
        ("Tiers from", tiers),
    ):
        yield f"{name:16} {value}"


def _tiers(text: str) -> Tiers:
    """``starter=0,nano=1k`` as pairs. Raises Trouble for anything else."""
    tiers = []
    for part in filter(None, (part.strip() for part in text.split(","))):
        name, equals, first = part.partition("=")
        if not equals:
            raise Trouble(
                f"“{part[:24]}” is no tier.", "Write each like nano=1000, without blanks."
            )
        tiers.append((read_count(first).followers, name.strip()))
    return tuple(tiers)
