"""When a backup is made without being asked for: once a day, and before much is changed."""

from datetime import date, datetime, timedelta
from itertools import islice
from pathlib import Path

from growthdesk.domain.edits import Edit, single
from growthdesk.errors import Trouble
from growthdesk.paths import SAMPLE_NAME
from growthdesk.store.backup import Step, back_up
from growthdesk.store.backup_files import Backup, Why, backups_of, home_of
from growthdesk.store.reading import Reading
from growthdesk.store.troubles import Damaged
from growthdesk.store.upkeep import USUAL_FOLDER, backup_folder, checked_on, chosen_folder

MANY = 1_000
"""Rows: before an edit of more than these a backup is made."""

CHECK_EVERY = timedelta(days=7)


def newest_backup(log: Path) -> Backup | None:
    """The newest backup of a log in its folder; None if there is none."""
    return next(iter(backups_of(log, backup_folder(log))), None)


def daily_is_due(log: Path, read: Reading, now: datetime) -> bool:
    """Whether the backup of today is still to be made. An empty log and the sample need none."""
    if log.name == SAMPLE_NAME or not read.accounts():
        return False
    home, today = home_of(log), now.date()
    return not any(
        not one.why.is_before_a_deed and one.home == home and one.made_at.date() == today
        for one in backups_of(log, backup_folder(log))
    )


def check_is_due(log: Path, today: date) -> bool:
    """Whether the whole of a log was not looked through for a week, or on a day to come only."""
    checked = checked_on(log)
    return checked is None or not timedelta(0) <= today - checked < CHECK_EVERY


def changes_many(edit: Edit) -> bool:
    """Whether an edit is of so many rows that a backup is made before it."""
    return next(islice(single(edit), MANY, None), None) is not None


def back_up_before(log: Path, read: Reading, edit: Edit, now: datetime) -> Backup | None:
    """Make the backup that an edit calls for, if it changes many rows. Raises as ``back_up``."""
    return back_up_many(log, read, now) if changes_many(edit) else None


def back_up_many(
    log: Path, read: Reading, now: datetime, step: Step = lambda: None
) -> Backup | None:
    """Make the backup of before many rows change; an empty log and the sample need none.

    ``step`` is called now and then, as by ``back_up``, which this raises as.
    """
    if log.name == SAMPLE_NAME or not read.accounts():
        return None
    return back_up(log, now, Why.MANY, step=step)


def back_up_before_migration(log: Path, now: datetime) -> None:
    """Make the backup without which no log of an older version is brought up to date.

    Where the folder that was chosen will not do, it lies beside the log. Raises as ``back_up``.
    """
    try:
        back_up(log, now, Why.UPDATE)
    except Damaged:
        raise
    except Trouble:
        if chosen_folder() is None:
            raise
        back_up(log, now, Why.UPDATE, log.absolute().parent / USUAL_FOLDER)
