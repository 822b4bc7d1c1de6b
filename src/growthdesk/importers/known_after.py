"""What the log would have of an account after an import, for the next file of the same import."""

from dataclasses import replace

from growthdesk.domain.edits import Edit, Put, Remove, single
from growthdesk.domain.known_rows import KnownRows
from growthdesk.domain.rows import (
    AccountViews,
    CompleteSpan,
    FollowerChange,
    FollowerCount,
    ImportedFile,
    Post,
    Result,
    key_of,
)


def known_after(known: KnownRows, edit: Edit) -> KnownRows:
    """What is known once an edit of that account is applied."""
    counts, changes, views = dict(known.counts), dict(known.changes), dict(known.views)
    posts = {post.id: post for post in known.posts}
    results, files = dict(known.results), dict(known.files)
    spans = {key_of(span): span for span in known.spans}
    for one in single(edit):
        match one:
            case Put(FollowerCount() as count):
                counts[count.day] = count
            case Put(FollowerChange() as change):
                changes[change.day] = change
            case Put(AccountViews() as seen):
                views[seen.day] = seen
            case Put(Post() as post):
                posts[post.id] = post
            case Put(Result() as result):
                newest = results.get(result.post_id)
                if newest is None or result.seen_at >= newest.seen_at:
                    results[result.post_id] = result
            case Put(CompleteSpan() as span):
                spans[key_of(span)] = span
            case Put(ImportedFile() as file):
                files[file.id] = file
            case Remove(kind, key) if kind is CompleteSpan:
                spans.pop(key, None)
    return replace(
        known,
        counts=counts,
        changes=changes,
        views=views,
        posts=[*posts.values()],
        results=results,
        spans=[*spans.values()],
        files=files,
    )
