"""What the log has of an account already, as an import needs to know it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from growthdesk.domain.rows import (
    AccountViews,
    CompleteSpan,
    FollowerChange,
    FollowerCount,
    ImportedFile,
    Post,
    Result,
)


@dataclass(frozen=True, slots=True)
class KnownRows:
    """Counts, changes and views by day, posts, spans, whatever their day.

    ``results`` are the newest ones by the id of their post, ``files`` what was imported before,
    by id.
    """

    counts: Mapping[date, FollowerCount] = field(default_factory=dict)
    changes: Mapping[date, FollowerChange] = field(default_factory=dict)
    views: Mapping[date, AccountViews] = field(default_factory=dict)
    posts: Sequence[Post] = ()
    results: Mapping[str, Result] = field(default_factory=dict)
    spans: Sequence[CompleteSpan] = ()
    files: Mapping[str, ImportedFile] = field(default_factory=dict)
