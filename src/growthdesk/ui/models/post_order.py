"""All posts that are asked for in the order of a column, and those of them that have words."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from growthdesk.domain.account_log import Floats, Ints
from growthdesk.domain.rows import Account
from growthdesk.store.posts import PostQuery
from growthdesk.store.reading import Reading
from growthdesk.ui.models.post_columns import RIGHT, Column
from growthdesk.ui.models.post_figures import engagement_of, numbers_of_engagement

_FIRST, _AT_ONCE = 500, 4_000
"""Posts whose texts are looked into before it is told what was found: some milliseconds."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for but for the words, in which order; ``accounts`` are all that there are.

    The order of the query itself is that of publication.
    """

    query: PostQuery
    column: Column
    descending: bool
    accounts: tuple[Account, ...]
    today: date

    @property
    def by_day(self) -> bool:
        """Whether the order is that of publication."""
        return self.column is Column.PUBLISHED

    @property
    def as_published(self) -> PostQuery:
        """The query in the order of publication."""
        return replace(self.query, descending=self.descending or not self.by_day)


def in_order(read: Reading, wanted: Wanted) -> Ints:
    """The keys of all posts that are asked for."""
    if wanted.column not in RIGHT and wanted.column is not Column.ACCOUNT:
        order, descending = wanted.column.value, wanted.descending
        return read.post_keys.find(replace(wanted.query, order=order, descending=descending))
    keys = read.post_keys.find(wanted.as_published)
    if not len(keys):
        return keys
    values = _values(read, wanted, keys)
    # What has no number comes last either way; of equals the newest comes first.
    places = np.argsort(-values if wanted.descending else values, kind="stable")
    return np.asarray(keys[places])


def with_words(read: Reading, candidates: Ints, words: str) -> Iterator[tuple[int, Ints]]:
    """Those of some posts that have all the words, bit by bit: how many were looked into, and hits."""
    start, end = 0, min(_FIRST, len(candidates))
    while start < len(candidates):
        yield end, read.post_keys.with_words(candidates[start:end], words)
        start, end = end, min(end + _AT_ONCE, len(candidates))


def come_between(before: Ints, after: Ints) -> range | None:
    """The places of the posts that came in between others; None if more than that has changed."""
    more = len(after) - len(before)
    if more <= 0 or not len(before):
        return None
    differs = after[: len(before)] != before
    first = int(differs.argmax()) if differs.any() else len(before)
    is_all = np.array_equal(after[first + more :], before[first:])
    return range(first, first + more) if is_all else None


def _values(read: Reading, wanted: Wanted, keys: Ints) -> Floats:
    """What these posts are ordered by, aligned with them; NaN where it is not known."""
    if wanted.column not in (Column.ACCOUNT, Column.ENGAGEMENT):
        name = wanted.column.value
        return read.post_keys.numbers(keys, (name,), wanted.today)[name]
    by_key = np.full(int(keys.max()) + 1, np.nan)
    by_name = sorted(wanted.accounts, key=lambda one: (one.label.casefold(), one.address))
    places = {account.id: place for place, account in enumerate(by_name)}
    for account in wanted.accounts:
        if wanted.query.account_id in (None, account.id):
            query = replace(wanted.query, account_id=account.id)
            of_account, days = read.post_keys.find_with_days(query)
            if wanted.column is Column.ACCOUNT:
                by_key[of_account] = places[account.id]
            elif len(of_account):
                log = read.recent_log(account, wanted.today, counts=None, posts=0)
                names = numbers_of_engagement(log)
                numbers = read.post_keys.numbers(of_account, names, wanted.today)
                by_key[of_account] = engagement_of(log, days, numbers)
    return by_key[keys]
