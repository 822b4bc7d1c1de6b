"""What the log would have of an account after an import, for the next file of the same import."""

from collections import defaultdict
from dataclasses import replace
from typing import Any

from growthdesk.domain.edits import Edit, Put, single
from growthdesk.domain.known_rows import KnownRows
from growthdesk.domain.rows import (
    AccountViews,
    CompleteSpan,
    FollowerChange,
    FollowerCount,
    ImportedFile,
    Post,
    Result,
    Row,
    key_of,
)


def known_after(known: KnownRows, edit: Edit) -> KnownRows:
    """What is known once an edit of that account is applied."""
    put: defaultdict[type[Row], list[Any]] = defaultdict(list)
    spans = {key_of(span): span for span in known.spans}
    for one in single(edit):
        if isinstance(one, Put):
            put[type(one.row)].append(one.row)
            if isinstance(one.row, CompleteSpan):
                spans[key_of(one.row)] = one.row
        elif one.kind is CompleteSpan:
            spans.pop(one.key, None)
    results = dict(known.results)
    for result in put[Result]:
        newest = results.get(result.post_id)
        if newest is None or result.seen_at >= newest.seen_at:
            results[result.post_id] = result
    posts = {post.id: post for post in (*known.posts, *put[Post])}
    return replace(
        known,
        counts={**known.counts, **{row.day: row for row in put[FollowerCount]}},
        changes={**known.changes, **{row.day: row for row in put[FollowerChange]}},
        views={**known.views, **{row.day: row for row in put[AccountViews]}},
        posts=[*posts.values()],
        results=results,
        spans=[*spans.values()],
        files={**known.files, **{row.id: row for row in put[ImportedFile]}},
    )
