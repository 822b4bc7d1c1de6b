"""Backups in the words of the window: when, what for, what is in them."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from growthdesk.domain.days import ONE_DAY
from growthdesk.domain.rows import Account, FollowerCount, Post
from growthdesk.store.backup_files import Backup, Why
from growthdesk.store.contents import Contents
from growthdesk.ui import words
from growthdesk.ui.row_kinds import rows_called


def moment_said(at: datetime, now: datetime) -> str:
    """When something was, as near as one says it: today 18:04, yesterday 18:04, 18 Nov 18:04."""
    time = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
    day, today = at.date(), now.date()
    if day == today:
        return _tr("today {time}").format(time=time)
    if day == today - ONE_DAY:
        return _tr("yesterday {time}").format(time=time)
    return f"{words.short_day(day, today)} {time}"


def last_said(newest: Backup | None, now: datetime) -> str:
    """When the last backup was made, as a sentence."""
    if newest is None:
        return _tr("There is no backup yet.")
    return _tr("Last backup: {moment}").format(moment=moment_said(newest.made_at, now))


def why_said(why: Why) -> str:
    """What a backup was made for."""
    match why:
        case Why.DAILY:
            return _tr("Daily")
        case Why.ASKED:
            return _tr("Asked for")
        case Why.UPDATE:
            return _tr("Before an update")
        case Why.MANY:
            return _tr("Before many changes")
        case Why.RESTORE:
            return _tr("Before a restore")


def contents_said(contents: Contents, now: datetime) -> str:
    """What is in a log, in one line."""
    told = [
        rows_called(Account, len(contents.accounts)),
        rows_called(Post, contents.rows["post"]),
        rows_called(FollowerCount, contents.rows["follower_count"]),
    ]
    if contents.last_day is not None:
        day = words.short_day(contents.last_day, now.date())
        told.append(_tr("last day {day}").format(day=day))
    return " · ".join(told)


def size_said(size: int) -> str:
    """Bytes as a person reads them."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Backups", text, "", n)
