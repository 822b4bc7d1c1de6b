"""``growthdesk creator``: what she says of herself in her media kit."""

from collections.abc import Iterator
from dataclasses import asdict

import click

from growthdesk.commands.place import Place
from growthdesk.commands.telling import json_option, tell, tell_json
from growthdesk.domain.creator import DETAILS, Creator
from growthdesk.domain.describe_creator import describe_creator

_WORDS = {
    "name": "Name",
    "about": "About",
    "niches": "Niches",
    "place": "Place",
    "email": "E-mail",
    "link": "Link",
    "languages": "Languages",
    "offers": "Offers",
    "rates": "Rates",
    "terms": "Terms",
}


@click.command()
@click.option("--name", help="What brands call you.")
@click.option("--about", help="A line or two about what you make.")
@click.option("--niches", help="Niches or topics, like bread, baking, budget.")
@click.option("--place", "place_", help="Where you live or work.")
@click.option("--email", help="Where brands write to.")
@click.option("--link", help="A page of yours.")
@click.option("--languages", help="Languages in which you post and talk.")
@click.option("--offers", help="What you offer.")
@click.option("--rates", help="Your rates in your own words, like “Reel from £150”.")
@click.option("--terms", help="Your terms, like “Two weeks from brief to post”.")
@json_option
@click.pass_obj
def creator(place: Place, /, *, as_json: bool, place_: str | None, **wishes: str | None) -> None:
    """Show or change what you say of yourself in a media kit.

    Without an option it is shown. Nothing of it is needed; an empty text, like --rates "",
    takes one back.
    """
    said = {name: wish for name, wish in {**wishes, "place": place_}.items() if wish is not None}
    with place.open() as opened:
        before = opened.read.creator()
        edit = describe_creator(before, **said)
        if edit.edits:
            opened.do(edit, "Change your details")
        now = opened.read.creator()
    if as_json:
        tell_json({name: text for name, text in asdict(now).items() if name in DETAILS})
    else:
        tell(["Your details are like that already."] if said and not edit.edits else [])
        tell(_lines(now))


def _lines(now: Creator) -> Iterator[str]:
    if now == Creator():
        yield 'Nothing is said yet. Begin with: growthdesk creator --name "Your name"'
    for name in DETAILS:
        lines = getattr(now, name).splitlines()
        for place, line in enumerate(lines):
            yield f"{'' if place else _WORDS[name]:12}{line}"
