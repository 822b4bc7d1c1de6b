"""The columns of the table of posts, and what each of them says of a post."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.rows import Account, Post
from growthdesk.ui import words
from growthdesk.ui.actions import QT_TRANSLATE_NOOP
from growthdesk.ui.models.post_figures import ENGAGEMENT, PostFigures
from growthdesk.ui.models.post_times import plain_time, published_text
from growthdesk.ui.words import account_name


class Column(StrEnum):
    """What the table tells of a post, from left to right; the number columns are NUMBERS."""

    PUBLISHED = "published"
    TITLE = "title"
    KIND = "kind"
    NICHE = "niche"
    ACCOUNT = "account"
    VIEWS = "views"
    REACH = "reach"
    LIKES = "likes"
    COMMENTS = "comments"
    SHARES = "shares"
    SAVES = "saves"
    ENGAGEMENT = ENGAGEMENT
    FOLLOWS = "follows"
    PINNED = "pinned"
    LINK = "link"
    CAPTION = "caption"
    NOTE = "note"


COLUMNS = tuple(Column)
_NAMES = {
    Column.PUBLISHED: QT_TRANSLATE_NOOP("Posts", "Published"),
    Column.TITLE: QT_TRANSLATE_NOOP("Posts", "Title"),
    Column.KIND: QT_TRANSLATE_NOOP("Posts", "Kind"),
    Column.NICHE: QT_TRANSLATE_NOOP("Posts", "Niche"),
    Column.ACCOUNT: QT_TRANSLATE_NOOP("Posts", "Account"),
    Column.ENGAGEMENT: QT_TRANSLATE_NOOP("Posts", "Engagement"),
    Column.PINNED: QT_TRANSLATE_NOOP("Posts", "Pinned"),
    Column.LINK: QT_TRANSLATE_NOOP("Posts", "Link"),
    Column.CAPTION: QT_TRANSLATE_NOOP("Posts", "Caption"),
    Column.NOTE: QT_TRANSLATE_NOOP("Posts", "Note"),
}
_NUMBER_NAMES = {
    "views": QT_TRANSLATE_NOOP("Posts", "Views"),
    "reach": QT_TRANSLATE_NOOP("Posts", "Reach"),
    "likes": QT_TRANSLATE_NOOP("Posts", "Likes"),
    "comments": QT_TRANSLATE_NOOP("Posts", "Comments"),
    "shares": QT_TRANSLATE_NOOP("Posts", "Shares"),
    "saves": QT_TRANSLATE_NOOP("Posts", "Saves"),
    "follows": QT_TRANSLATE_NOOP("Posts", "Follows"),
}
COUNTED = frozenset(column for column in COLUMNS if column.value in NUMBERS)
RIGHT = COUNTED | {Column.ENGAGEMENT}
FIXED = frozenset({Column.ACCOUNT, Column.ENGAGEMENT})
"""What is not typed: to which account a post belongs, and what is computed."""

_STILL = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_TYPED = {
    column: Qt.ItemFlag.ItemIsUserCheckable
    if column is Column.PINNED
    else Qt.ItemFlag.ItemIsEditable
    for column in COLUMNS
    if column not in FIXED
}
FLAGS = tuple(_STILL | _TYPED.get(column, _STILL) for column in COLUMNS)
"""What can be done with a cell. A table asks for it with each cell that it paints."""

EXTRA = frozenset({Column.FOLLOWS, Column.PINNED, Column.LINK, Column.CAPTION, Column.NOTE})
"""What is shown only to those who ask for it."""

_TEXT_SHOWN = 200
"""Characters of a caption that a cell could ever show."""

YES, NO = "yes", "no"
"""How a pinned post and one that is not are typed, and copied."""


def column_name(column: Column) -> str:
    """What a column is called."""
    if column in _NAMES:
        return QCoreApplication.translate("Posts", _NAMES[column])
    return number_name(column.value)


def number_name(name: str) -> str:
    """What one of NUMBERS is called."""
    return QCoreApplication.translate("Posts", _NUMBER_NAMES[name])


@dataclass(frozen=True, slots=True)
class PostLine:
    """One post with all that its line in the table is made of."""

    post: Post
    account: Account
    figures: PostFigures
    today: date


def shown_text(line: PostLine, column: Column) -> str:
    """What a cell shows; a dash where nothing is known."""
    post = line.post
    match column:
        case Column.PUBLISHED:
            return published_text(post, line.today)
        case Column.TITLE:
            return post_name(post)
        case Column.KIND:
            return words.kind_name(post.kind)
        case Column.NICHE:
            return post.niche or words.MISSING
        case Column.ACCOUNT:
            return account_name(line.account)
        case Column.PINNED:
            return QCoreApplication.translate("Posts", "Pinned") if post.pinned else ""
        case Column.LINK | Column.CAPTION | Column.NOTE:
            text: str = getattr(post, column.value)
            return " ".join(text[:_TEXT_SHOWN].split()) or words.MISSING
        case Column.ENGAGEMENT:
            return words.percent(line.figures.value(post.id, ENGAGEMENT))
        case _:
            return words.count(line.figures.value(post.id, column.value))


def plain_text(line: PostLine, column: Column) -> str:
    """What a cell holds as it is typed, and copied to a spreadsheet; empty if missing."""
    post = line.post
    match column:
        case Column.PUBLISHED:
            return plain_time(post)
        case Column.TITLE:
            return post.title
        case Column.KIND:
            return post.kind.value
        case Column.NICHE:
            return post.niche
        case Column.ACCOUNT:
            return line.account.address
        case Column.PINNED:
            return YES if post.pinned else NO
        case Column.LINK | Column.CAPTION | Column.NOTE:
            text: str = getattr(post, column.value)
            return text
    value = line.figures.value(post.id, column.value)
    if value != value:
        return ""
    return f"{value:.4f}" if column is Column.ENGAGEMENT else f"{value:.0f}"


def post_name(post: Post) -> str:
    """What a post is called: its title, else the beginning of its caption, else its link."""
    first_line = post.caption.strip().partition("\n")[0]
    return post.title or first_line or post.link or words.MISSING
