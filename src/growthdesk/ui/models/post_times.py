"""When a post was published, on the clock of the place where it was logged."""

from datetime import date, datetime

from growthdesk.domain.days import zone_named
from growthdesk.domain.rows import Post
from growthdesk.ui import words


def clock_time(post: Post) -> datetime | None:
    """The moment of publication on the clock of that place; None where only the day is known."""
    zone = zone_named(post.zone)
    if post.published_at is None or zone is None:
        return None
    return post.published_at.astimezone(zone)


def published_text(post: Post, today: date) -> str:
    """18 Nov 18:05; the year in place of the time if it is not this year's."""
    moment = clock_time(post)
    if moment is None or moment.year != today.year:
        return words.short_day(moment.date() if moment else post.day, today)
    return f"{words.short_day(moment.date(), today)} {moment:%H:%M}"


def plain_time(post: Post) -> str:
    """2026-11-18 18:05, or 2026-11-18 where only the day is known: as it is typed and copied."""
    moment = clock_time(post)
    return post.day.isoformat() if moment is None else f"{moment:%Y-%m-%d %H:%M}"
