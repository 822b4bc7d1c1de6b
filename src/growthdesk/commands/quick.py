"""``growthdesk quick``: a small window for a follower count or a post."""

import click

from growthdesk.app import clock, open_quick_log
from growthdesk.commands.place import Place


@click.command()
@click.pass_context
def quick(ctx: click.Context) -> None:
    """Open a small window for a count or a post. Bind it to a key in your system's settings.

    Enter saves and closes, Escape closes. A window that is open on the same log shows it.
    """
    place = ctx.find_object(Place) or Place()
    ctx.exit(open_quick_log(place.path, clock(place.day)))
