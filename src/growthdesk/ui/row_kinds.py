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
from growthdesk.ui.actions import QT_TRANSLATE_NOOP

_SO_MANY: Mapping[type[Row], str] = {
    Account: QT_TRANSLATE_NOOP("RowKinds", "%n account(s)"),
    Post: QT_TRANSLATE_NOOP("RowKinds", "%n post(s)"),
    Result: QT_TRANSLATE_NOOP("RowKinds", "%n result(s)"),
    FollowerCount: QT_TRANSLATE_NOOP("RowKinds", "%n follower count(s)"),
    FollowerChange: QT_TRANSLATE_NOOP("RowKinds", "%n follower change(s)"),
    AccountViews: QT_TRANSLATE_NOOP("RowKinds", "%n day(s) of account views"),
    ImportedFile: QT_TRANSLATE_NOOP("RowKinds", "%n imported file(s)"),
    Plan: QT_TRANSLATE_NOOP("RowKinds", "%n plan(s)"),
    Break: QT_TRANSLATE_NOOP("RowKinds", "%n break(s)"),
    Note: QT_TRANSLATE_NOOP("RowKinds", "%n note(s)"),
    CompleteSpan: QT_TRANSLATE_NOOP("RowKinds", "%n span(s) of complete days"),
    Setting: QT_TRANSLATE_NOOP("RowKinds", "%n choice(s) of the log"),
    Creator: QT_TRANSLATE_NOOP("RowKinds", "%n sheet(s) of your details"),
    MadeReport: QT_TRANSLATE_NOOP("RowKinds", "%n report(s) made"),
}

_ONE: Mapping[type[Row], str] = {
    Account: QT_TRANSLATE_NOOP("RowKinds", "Account"),
    Post: QT_TRANSLATE_NOOP("RowKinds", "Post"),
    Result: QT_TRANSLATE_NOOP("RowKinds", "Result"),
    FollowerCount: QT_TRANSLATE_NOOP("RowKinds", "Follower count"),
    FollowerChange: QT_TRANSLATE_NOOP("RowKinds", "Follower change"),
    AccountViews: QT_TRANSLATE_NOOP("RowKinds", "Account views"),
    ImportedFile: QT_TRANSLATE_NOOP("RowKinds", "Imported file"),
    Plan: QT_TRANSLATE_NOOP("RowKinds", "Plan"),
    Break: QT_TRANSLATE_NOOP("RowKinds", "Break"),
    Note: QT_TRANSLATE_NOOP("RowKinds", "Note"),
    CompleteSpan: QT_TRANSLATE_NOOP("RowKinds", "Complete days"),
    Setting: QT_TRANSLATE_NOOP("RowKinds", "Choice of the log"),
    Creator: QT_TRANSLATE_NOOP("RowKinds", "Your details"),
    MadeReport: QT_TRANSLATE_NOOP("RowKinds", "Report"),
}


def rows_called(kind: type[Row], count: int) -> str:
    """So many rows of a kind: 3 posts, 1 note."""
    return QCoreApplication.translate("RowKinds", _SO_MANY[kind], "", count)


def row_called(kind: type[Row]) -> str:
    """What one row of a kind is called: Post, Follower count."""
    return QCoreApplication.translate("RowKinds", _ONE[kind])
