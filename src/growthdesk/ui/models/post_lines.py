"""The lines of the table of posts, read for the rows around the one that is asked for."""

from collections import OrderedDict
from collections.abc import Iterable

from growthdesk.analysis.engagement import COUNT_WITHIN
from growthdesk.domain.account_log import AccountLog, Ints
from growthdesk.domain.rows import Account, Post
from growthdesk.store.posts import PostRead
from growthdesk.ui.models.post_columns import PostLine
from growthdesk.ui.models.post_figures import post_figures
from growthdesk.ui.session import Session

_ABOVE, _AT_ONCE = 4, 28
"""A little more than is seen at once: a frame waits for no other rows than its own."""

_KEPT = 2_000
_NEWEST_COUNTS = 64


class PostLines:
    """Lines as they were when they were read first, on the day that it was when this was made."""

    def __init__(self, session: Session) -> None:
        self._read = session.read
        self._today = session.today
        self._accounts = {account.id: account for account in session.accounts}
        self._logs: dict[str, AccountLog] = {}
        self._kept: OrderedDict[int, PostLine | None] = OrderedDict()

    def account_of(self, post: Post) -> Account:
        """The account that a post belongs to."""
        return self._accounts[post.account_id]

    def line(self, keys: Ints, row: int) -> PostLine | None:
        """The line of a row of these keys; None if there is no such post any more."""
        key = int(keys[row])
        if key not in self._kept:
            start = max(0, row - _ABOVE)
            some = keys[start : start + _AT_ONCE]
            read = self.read(some)
            self._kept.update((one, read.get(one)) for one in some.tolist())
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return self._kept.get(key)

    def read(self, keys: Ints) -> dict[int, PostLine]:
        """The lines of posts, in the order of their keys; a key that is not there is left out."""
        found = self._read.post_keys.read(keys, self._today)
        of_account: dict[str, list[PostRead]] = {}
        for one in found.values():
            of_account.setdefault(one[0].account_id, []).append(one)
        figures = {
            account_id: post_figures(self._log_back_to(account_id, read), read)
            for account_id, read in of_account.items()
        }
        lines = {
            key: PostLine(post, self.account_of(post), figures[post.account_id], self._today)
            for key, (post, _) in found.items()
        }
        return {key: lines[key] for key in keys.tolist() if key in lines}

    def _log_back_to(self, account_id: str, read: Iterable[PostRead]) -> AccountLog:
        """The log of an account but for its posts, with the follower counts that these are divided by."""
        account = self._accounts[account_id]
        log = self._logs.get(account_id)
        if log is None:
            log = self._read.recent_log(account, self._today, counts=_NEWEST_COUNTS, posts=0)
        first = min(post.day for post, _ in read).toordinal() - COUNT_WITHIN
        if len(log.counts) == _NEWEST_COUNTS and first < log.counts.day[0]:
            log = self._read.recent_log(account, self._today, counts=None, posts=0)
        self._logs[account_id] = log
        return log
