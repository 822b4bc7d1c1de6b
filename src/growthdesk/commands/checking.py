"""``growthdesk check``: whether the log is sound, and what can be done if it is not."""

from collections.abc import Iterable

import click

from growthdesk.app import clock
from growthdesk.commands.backup_answers import contents_said
from growthdesk.commands.place import Place
from growthdesk.commands.telling import plural, tell
from growthdesk.errors import Trouble
from growthdesk.store.repair import Choice, check, choice_for, take
from growthdesk.store.troubles import Damaged
from growthdesk.store.upkeep import remember_checked


@click.command("check")
@click.option("--repair", is_flag=True, help="Put a sound log in the place of a damaged one.")
@click.option(
    "--take",
    "taken",
    type=click.Choice(["backup", "salvage"]),
    help="What takes its place; without it, whichever holds more.",
)
@click.pass_obj
def check_(place: Place, *, repair: bool, taken: str | None) -> None:
    """Look through the whole log. A damaged one is never written to, only saved aside.

    What can take its place is the newest sound backup, or what can still be read of it.
    """
    try:
        with place.open() as opened:
            contents = check(opened.store.path)
            remember_checked(opened.store.path, opened.now.date())
            tell([f"{place.path} is sound: {contents_said(contents)}."])
    except Damaged as damaged:
        if damaged.path != place.path:
            raise
        _damaged(place, taken, repair=repair)


def _damaged(place: Place, taken: str | None, *, repair: bool) -> None:
    now = clock(place.day)()
    with choice_for(place.path, now) as choice:
        tell([f"{place.path} is damaged.", *_choice_lines(choice)])
        if not repair:
            raise Trouble(
                "It was not written to.", "Put a sound log in its place with: check --repair"
            )
        salvage = choice.salvage_holds_more if taken is None else taken == "salvage"
        if choice.backup is None and not salvage:
            raise Trouble("There is no backup.", "Nothing was changed. Use: --take salvage")
        if salvage and not choice.salvaged.contents.total:
            raise Trouble(
                "There is neither a sound backup nor a row that can be read.",
                "Nothing was changed. Look for a copy of the log on another disk.",
            )
        source = choice.salvaged_at
        if choice.backup is not None and not salvage:
            source = choice.backup.path
        aside = take(place.path, source, now)
        done = "what could be read" if salvage else "the backup"
        tell([f"The log is {done} now. The damaged file is kept as {aside}"])


def _choice_lines(choice: Choice) -> Iterable[str]:
    if choice.backup is None or choice.in_backup is None:
        yield "backup:  none that is sound"
    else:
        made = f"{choice.backup.made_at:%Y-%m-%d %H:%M}"
        yield f"backup:  {contents_said(choice.in_backup)} ({made})"
    saved = choice.salvaged
    yield f"salvage: {contents_said(saved.contents)}"
    if saved.left_out:
        yield f"         {plural(saved.left_out, 'row', 'rows')} cannot be kept"
    if saved.nameless:
        yield f"         {plural(saved.nameless, 'account', 'accounts')} lost its name"
