"""What the rows of each kind are called in the window."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from growthdesk.domain.creator import Creator
from growthdesk.domain.made_report import MadeReport
from growthdesk.domain.rows import (
    Account,
    AccountViews,
    Break,
    CompleteSpan,
    FollowerChange,
    FollowerCount,
    ImportedFile,
    Note,
    Plan,
    Post,
    Result,
    Row,
    Setting,
)


def rows_called(kind: type[Row], count: int) -> str:
    """So many rows of a kind: 3 posts, 1 note."""
    called: Mapping[type[Row], str] = {
        Account: _tr("%n account(s)", count),
        Post: _tr("%n post(s)", count),
        Result: _tr("%n result(s)", count),
        FollowerCount: _tr("%n follower count(s)", count),
        FollowerChange: _tr("%n follower change(s)", count),
        AccountViews: _tr("%n day(s) of account views", count),
        ImportedFile: _tr("%n imported file(s)", count),
        Plan: _tr("%n plan(s)", count),
        Break: _tr("%n break(s)", count),
        Note: _tr("%n note(s)", count),
        CompleteSpan: _tr("%n span(s) of complete days", count),
        Setting: _tr("%n choice(s) of the log", count),
        Creator: _tr("%n sheet(s) of your details", count),
        MadeReport: _tr("%n report(s) made", count),
    }
    return called[kind]


def row_called(kind: type[Row]) -> str:
    """What one row of a kind is called: Post, Follower count."""
    called: Mapping[type[Row], str] = {
        Account: _tr("Account"),
        Post: _tr("Post"),
        Result: _tr("Result"),
        FollowerCount: _tr("Follower count"),
        FollowerChange: _tr("Follower change"),
        AccountViews: _tr("Account views"),
        ImportedFile: _tr("Imported file"),
        Plan: _tr("Plan"),
        Break: _tr("Break"),
        Note: _tr("Note"),
        CompleteSpan: _tr("Complete days"),
        Setting: _tr("Choice of the log"),
        Creator: _tr("Your details"),
        MadeReport: _tr("Report"),
    }
    return called[kind]


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("RowKinds", text, "", count)
