"""What the rows of each kind are called on the command line."""

from collections.abc import Mapping

from growthdesk.commands.telling import plural
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

NAMES: Mapping[type[Row], tuple[str, str]] = {
    Account: ("account", "accounts"),
    Post: ("post", "posts"),
    Result: ("result", "results"),
    FollowerCount: ("follower count", "follower counts"),
    FollowerChange: ("follower change", "follower changes"),
    AccountViews: ("day of account views", "days of account views"),
    ImportedFile: ("imported file", "imported files"),
    Plan: ("plan", "plans"),
    Break: ("break", "breaks"),
    Note: ("note", "notes"),
    CompleteSpan: ("span of complete days", "spans of complete days"),
    Setting: ("choice of the log", "choices of the log"),
    Creator: ("sheet of your details", "sheets of your details"),
    MadeReport: ("report made", "reports made"),
}
"""Of each kind of row its name, for one and for many."""


def rows_called(kind: type[Row], count: int) -> str:
    """A number of rows of a kind: 1 post, 212 follower counts."""
    return plural(count, *NAMES[kind])
