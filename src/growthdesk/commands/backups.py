"""``growthdesk backup``, ``backups`` and ``restore``: copies of the log, and the way back."""

from pathlib import Path

import click

from growthdesk.commands.backup_answers import (
    backup_answer,
    backup_lines,
    difference_answer,
    difference_lines,
)
from growthdesk.commands.place import Place
from growthdesk.commands.telling import json_option, tell, tell_json
from growthdesk.commands.values import FILE
from growthdesk.errors import Trouble
from growthdesk.store.backup import back_up
from growthdesk.store.backup_files import Backup, Why, backups_of
from growthdesk.store.contents import Contents, look_into
from growthdesk.store.restoring import difference
from growthdesk.store.upkeep import backup_folder, choose_folder


@click.command()
@click.option("--to", "folder", type=FILE, help="Into this folder, only this time.")
@click.pass_obj
def backup(place: Place, folder: Path | None) -> None:
    """Make a backup now, read it back, and say where it is."""
    with place.open() as opened:
        if folder is not None and not folder.is_dir():
            raise Trouble(f"There is no folder {folder}.", "Make it, or choose another place.")
        made = back_up(opened.store.path, opened.now, Why.ASKED, folder and folder.absolute())
    tell([f"Made {made.path}", *backup_lines([(made, look_into(made.path))])])


@click.command()
@click.option("--keep-in", metavar="FOLDER", help="Keep backups there from now on; or: usual.")
@json_option
@click.pass_obj
def backups(place: Place, keep_in: str | None, *, as_json: bool) -> None:
    """List the backups of the log, the newest first, with what is in each."""
    if keep_in is not None:
        choose_folder(None if keep_in == "usual" else Path(keep_in))
    folder = backup_folder(place.path)
    found = [(one, _contents(one)) for one in backups_of(place.path, folder)]
    if as_json:
        tell_json([backup_answer(one, contents) for one, contents in found])
        return
    tell([f"Backups are kept in {folder}"])
    tell(backup_lines(found) or ["There is none yet. Make one with: growthdesk backup"])


@click.command()
@click.argument("file")
@click.option("--dry-run", is_flag=True, help="Only tell what would change.")
@json_option
@click.pass_obj
def restore(place: Place, file: str, *, dry_run: bool, as_json: bool) -> None:
    """Bring the log to where it was at a backup. A backup is made first, and undo takes it back.

    FILE is a path, a name that “growthdesk backups” lists, or newest.
    """
    path = _backup_called(place, file)
    with place.open(create=True) as opened:
        log = opened.store.path
        found = difference(log, path)
        if len(found) and not dry_run:
            if opened.read.accounts():
                back_up(log, opened.now, Why.RESTORE)
            opened.store.apply(found.edit, "Restore a backup")
    if as_json:
        tell_json(difference_answer(path, found))
    else:
        tell(difference_lines(path, found, dry_run=dry_run))


def _backup_called(place: Place, file: str) -> Path:
    """The file that is meant. Raises Trouble if newest is said and there is none."""
    folder = backup_folder(place.path)
    if file != "newest":
        return folder / file if not Path(file).exists() and Path(file).name == file else Path(file)
    for one in backups_of(place.path, folder):
        return one.path
    raise Trouble(f"There is no backup in {folder}.", "Make one with: growthdesk backup")


def _contents(one: Backup) -> Contents | None:
    """What is in a backup; None if it cannot be read."""
    try:
        return look_into(one.path)
    except Trouble:
        return None
