"""Finds posts in the order of a column; words are looked for bit by bit, so that no key waits."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.rows import Post
from growthdesk.store.posts import PostQuery
from growthdesk.ui.models.post_columns import RIGHT, Column
from growthdesk.ui.models.post_figures import post_figures
from growthdesk.ui.session import Session

_AT_ONCE = 1_000
"""Posts whose texts are looked into before keys and clicks are served again: some milliseconds."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is looked for but for the words, and in which order."""

    query: PostQuery
    order: Column
    descending: bool


class PostFinder(QObject):
    """``found`` carries the ids of what was asked for last: at once where the posts are few."""

    found = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.logs: tuple[AccountLog, ...] = ()
        self.figures = post_figures(())
        self._wanted: _Wanted | None = None
        self._ordered: Sequence[str] = ()
        self._words = ""
        self._candidates: Sequence[str] = ()
        self._at = 0
        self._hits: list[str] = []
        self._complete: tuple[str, Sequence[str]] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_searching(self) -> bool:
        """Whether words are still being looked for."""
        return self._timer.isActive()

    def place_of(self, post: Post) -> tuple[AccountLog, int]:
        """The log of a post, and where it stands among the log's posts."""
        place = self.figures.place[post.id]
        for log in self.logs:
            if log.account.id == post.account_id:
                return log, place
            place -= len(log.posts)
        raise KeyError(post.id)

    def find(self, query: PostQuery, order: Column, *, descending: bool) -> None:
        """Ask for posts. The query's own order is not used. What was asked before is given up."""
        self._timer.stop()
        self._take_logs(query)
        wanted = _Wanted(replace(query, words=""), order, descending)
        if wanted != self._wanted:
            self._wanted, self._complete = wanted, None
            self._ordered = self._in_order(wanted)
        self._words = query.words.strip()
        if not self._words:
            self.found.emit(list(self._ordered))
            return
        self._candidates = self._ordered
        # What has a longer word or one word more has what was asked for before, too.
        if self._complete is not None and self._words.startswith(self._complete[0]):
            self._candidates = self._complete[1]
        self._at, self._hits = 0, []
        self._go_on()

    def _take_logs(self, query: PostQuery) -> None:
        accounts = [a for a in self._session.accounts if query.account_id in (None, a.id)]
        logs = tuple(self._session.log(account) for account in accounts)
        if [id(log) for log in logs] != [id(log) for log in self.logs]:
            self.logs, self.figures = logs, post_figures(logs)
            self._wanted = None

    def _in_order(self, wanted: _Wanted) -> list[str]:
        order, descending = wanted.order, wanted.descending
        computed = order in RIGHT or order is Column.ACCOUNT
        found = self._session.read.find_posts(
            replace(wanted.query, order="published", descending=True)
            if computed
            else replace(wanted.query, order=order.value, descending=descending)
        )
        if order is Column.ACCOUNT:
            names = {i: log.account.label.casefold() for log in self.logs for i in log.posts.id}
            return sorted(found, key=lambda i: names.get(i, ""), reverse=descending)
        if computed:
            return self.figures.ordered(found, order.value, descending=descending)
        return found

    def _go_on(self) -> None:
        some = self._candidates[self._at : self._at + _AT_ONCE]
        self._hits += self._session.read.posts_with_words(some, self._words)
        self._at += _AT_ONCE
        if self._at < len(self._candidates):
            self._timer.start()
            return
        self._timer.stop()
        self._complete = (self._words, self._hits)
        self.found.emit(self._hits)
