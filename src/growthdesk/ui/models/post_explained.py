"""What is told of a cell beside what it shows: aloud, under the pointer, and how its number is made."""

from PySide6.QtCore import QCoreApplication

from growthdesk.analysis.engagement import rates
from growthdesk.analysis.inputs import inputs_of_number, inputs_of_rate
from growthdesk.domain.rules import Denominator
from growthdesk.ui import words
from growthdesk.ui.explain import Explanation, explanation
from growthdesk.ui.models.post_columns import (
    COUNTED,
    RIGHT,
    Column,
    PostLine,
    column_name,
    plain_text,
    post_name,
    shown_text,
)
from growthdesk.ui.models.post_figures import PostFigures
from growthdesk.ui.rate_words import formula

_LONG = frozenset({Column.TITLE, Column.LINK, Column.CAPTION, Column.NOTE})


def said_text(text: str, column: Column) -> str:
    """What a cell shows, as it is read aloud."""
    if column is Column.PINNED:
        return text or QCoreApplication.translate("PostsModel", "not pinned")
    return QCoreApplication.translate("PostsModel", "not known") if text == words.MISSING else text


def tip(line: PostLine | None, column: Column, denominator: Denominator) -> str | None:
    """What is told of a cell under the pointer; None if nothing is."""
    if line is None:
        return None
    if column in _LONG:
        return words.tip(shown_text(line, column))
    if column is Column.PUBLISHED:
        return plain_text(line, column)
    if column is not Column.ENGAGEMENT:
        return None
    if shown_text(line, column) != words.MISSING:
        return formula(line.figures.parts(line.post.id), denominator)
    return QCoreApplication.translate(
        "PostsModel", "It needs likes or comments, and what they are divided by."
    )


def explained(column: Column, line: PostLine | None) -> Explanation:
    """How the number of a cell is made; of the engagement where the column holds none.

    Without a line it is that of every post.
    """
    number = column if column in RIGHT else Column.ENGAGEMENT
    name = column_name(number)
    made_by = PostFigures.value if number in COUNTED else rates
    if line is None:
        return explanation(name, made_by)
    inputs_of = inputs_of_number if number in COUNTED else inputs_of_rate
    inputs = inputs_of(line.figures.log, line.figures.place[line.post.id])
    named = f"{name}, “{post_name(line.post)}”"
    return explanation(named, made_by, *inputs, shown=shown_text(line, number))
