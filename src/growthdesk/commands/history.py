"""``growthdesk undo`` and ``redo``."""

import click

from growthdesk.commands.place import Place
from growthdesk.commands.telling import tell
from growthdesk.errors import Trouble


@click.command()
@click.pass_obj
def undo(place: Place) -> None:
    """Take back the newest step, of the window too."""
    with place.open() as opened:
        step = opened.store.undo()
    if step is None:
        raise Trouble("There is nothing to undo.", "Look at the log with: growthdesk posts")
    tell([f"Undone: {step.label}. “growthdesk redo” does it again."])


@click.command()
@click.pass_obj
def redo(place: Place) -> None:
    """Do again what was undone last."""
    with place.open() as opened:
        step = opened.store.redo()
    if step is None:
        raise Trouble("There is nothing to redo.", "Look at the log with: growthdesk posts")
    tell([f"Done again: {step.label}."])
