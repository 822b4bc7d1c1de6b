"""Where a number comes from: typed, or from which file."""

from PySide6.QtCore import QCoreApplication

from growthdesk.domain.rows import FollowerCount, Post, Result
from growthdesk.ui import words
from growthdesk.ui.session import Session


def origin_of(row: FollowerCount | Post | Result, session: Session) -> str:
    """Typed, or from which file, and on which day it was imported."""
    if row.imported_from is None:
        return _tr("Typed")
    file = session.read.imported_file(row.imported_from)
    if file is None:
        return _tr("Imported")
    now = session.now()
    day = file.imported_at.astimezone(now.tzinfo).date()
    return _tr("From {file}, imported {day}").format(
        file=file.name, day=words.short_day(day, now.date())
    )


def origin_of_post(post: Post, session: Session) -> str:
    """That of the post, and on a line of its own that of its newest numbers if it is another."""
    lines = [origin_of(post, session)]
    results = session.read.results(post.id)
    numbers = origin_of(results[-1], session) if results else lines[0]
    if numbers != lines[0]:
        lines.append(_tr("Numbers: {origin}").format(origin=numbers[:1].lower() + numbers[1:]))
    return "\n".join(lines)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Origin", text)
