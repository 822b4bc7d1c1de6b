"""Rows of a whole log in a few words each."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from growthdesk.domain.made_report import MadeReport
from growthdesk.domain.rows import (
    Account,
    Break,
    CompleteSpan,
    ImportedFile,
    Note,
    Plan,
    Result,
    Row,
    Setting,
)
from growthdesk.ui.words import account_name


def row_words(row: Row) -> str:
    """What a row is, and what it is called or says."""
    match row:
        case Account():
            return _named(_tr("Account"), account_name(row))
        case Result():
            return _tr("Numbers of a post")
        case Plan(posts_a_week=posts):
            return _tr("Plan: %n post(s) a week", posts)
        case Break(why=why):
            return _named(_tr("Break"), why)
        case Note(text=text):
            return _named(_tr("Note"), text)
        case CompleteSpan():
            return _tr("Days with all posts")
        case Setting(name=name, value=value):
            return _named(name, value)
        case ImportedFile(name=name):
            return _named(_tr("Imported file"), name)
        case MadeReport(name=name):
            return _named(_tr("Report"), name)
        case _:
            return type(row).__name__


def row_day(row: Row) -> date | None:
    """The day that a row is about; None if it is about none."""
    match row:
        case Result(seen_on=day) | MadeReport(as_of=day):
            return day
        case Plan(first_day=day) | Break(first_day=day) | CompleteSpan(first_day=day):
            return day
        case ImportedFile(imported_at=moment):
            return moment.date() if isinstance(moment, datetime) else None
        case _:
            found: object = getattr(row, "day", None)
            return found if isinstance(found, date) else None


def _named(what: str, called: str) -> str:
    return f"{what} · {' '.join(called.split())}" if called.strip() else what


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("RowWords", text, "", n)
