"""``growthdesk merge``: another copy of the log, from another computer, into this one."""

from collections.abc import Sequence
from pathlib import Path

import click

from growthdesk.commands.merge_answers import answer, lines
from growthdesk.commands.place import Place
from growthdesk.commands.telling import json_option, tell, tell_json
from growthdesk.commands.values import FILE
from growthdesk.errors import Trouble
from growthdesk.store.merging.merge import Choices, Difference


@click.command()
@click.argument("other", type=FILE)
@click.option("--dry-run", is_flag=True, help="Say what would happen, and change nothing.")
@click.option(
    "--other", "swapped", type=click.IntRange(1), multiple=True, metavar="NUMBER",
    help="Of the row with this number keep the other version; may be given again.",
)  # fmt: skip
@json_option
@click.pass_obj
def merge(
    place: Place, other: Path, *, dry_run: bool, swapped: tuple[int, ...], as_json: bool
) -> None:
    """Take in what another copy of this log has, such as one from another computer.

    Nothing is lost: of rows that differ the later stays, and what the other computer typed
    becomes a note on its day. Rows that differ are listed with their numbers, side by side. OTHER
    is only read. Merging twice changes nothing, and one undo takes it back.
    """
    with place.open() as opened:
        before = opened.store.compare(other)
        chosen = _choices(before.differences, swapped)
        deed = opened.store.compare if dry_run else opened.store.merge
        done = deed(other, chosen)
        if as_json:
            tell_json(answer(done, opened.read))
        else:
            tell(lines(done, other, opened.read, dry_run=dry_run))


def _choices(differences: Sequence[Difference], numbers: tuple[int, ...]) -> Choices:
    if numbers and max(numbers) > len(differences):
        raise Trouble(
            f"There is no row with the number {max(numbers)}.",
            "Nothing was changed. List them with --dry-run.",
        )
    chosen = (differences[number - 1] for number in numbers)
    return {(one.kind, one.key) for one in chosen}
