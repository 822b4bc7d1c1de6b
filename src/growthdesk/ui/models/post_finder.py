"""Finds posts in the order of a column; where they are many, beside the window, so that no key waits."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np
from PySide6.QtCore import QObject, Signal

from growthdesk.domain.account_log import Ints
from growthdesk.store.posts import PostQuery, words_in
from growthdesk.store.reading import Reading
from growthdesk.ui.models.beside import FEW, ask_beside
from growthdesk.ui.models.post_columns import Column
from growthdesk.ui.models.post_order import Wanted, in_order, with_words
from growthdesk.ui.models.posts_near import FIRST, posts_near
from growthdesk.ui.session import Session
from growthdesk.ui.work import Work

_NONE = np.empty(0, np.int64)
_SEEN = 60
"""Rows, more than a high window shows."""


@dataclass(slots=True)
class _Search:
    """Words, among which posts they are looked for, how many were looked into, and those that have them.

    ``found`` counts these, ``shown`` those that were shown already.
    """

    words: str
    among: Ints
    looked_into: int = 0
    hits: list[Ints] = field(default_factory=lambda: [_NONE])
    found: int = 0
    shown: int = 0

    def take(self, step: tuple[int, Ints]) -> None:
        """Take in what was found in some more posts."""
        self.looked_into, hits = step
        self.hits.append(hits)
        self.found += len(hits)

    def still_possible(self) -> Ints:
        """Those that have the words, and those that were not looked into."""
        return np.concatenate([*self.hits, self.among[self.looked_into :]])


class PostFinder(QObject):
    """``keys`` are the posts that were found; ``found`` comes when they are others, and when they are all.

    With many posts the first come at once, or those of before stay until there are some. More
    may come while it ``is_searching``; until then it ``is_settled`` only after a change of the
    log, when the posts around the row that was named are right already.
    """

    found = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted: Wanted | None = None
        self._asked = ""
        self._ordered: Ints | None = None
        self._search: _Search | None = None
        self._work: Work[Ints] | Work[None] | None = None
        self._has_changed = False
        self.keys: Ints = _NONE
        self.is_settled = True
        session.changed.connect(self._take_news)
        session.selected.connect(self._take_news)

    @property
    def is_answered(self) -> bool:
        """Whether the first posts are those that were asked for: as many as a window shows, or all."""
        search = self._search
        return not self.is_searching or (search is not None and search.shown >= _SEEN)

    @property
    def is_searching(self) -> bool:
        """Whether there may be more posts than were found until now."""
        return self._work is not None

    def find(self, query: PostQuery, column: Column, *, descending: bool, near: int = 0) -> None:
        """Ask for posts. The query's own order is not used. What was asked before is given up.

        ``near`` is a row that is seen: after a change of the log the posts around it come at once.
        """
        words = query.words.strip()
        wanted = Wanted(
            replace(query, words="", order="published", descending=descending),
            *(column, descending, self._session.accounts, self._session.today),
        )
        is_same = wanted == self._wanted
        was_shown = is_same and words == self._asked
        self._wanted, self._asked = wanted, words
        if self._has_changed or not is_same:
            self._has_changed = False
            self._give_up()
            self._ordered = self._search = None
            self._order(wanted, near if was_shown else None)
        elif self._ordered is not None:
            self._look_for_words()

    def rest(self) -> bool:
        """Let go of the file; whether there was something to find still, which ``find`` begins anew."""
        if self._work is None:
            return False
        self._work.end()
        self._work, self._has_changed = None, True
        return True

    def _order(self, wanted: Wanted, near: int | None) -> None:
        """Bring the posts into order, and show already what is known of it."""
        read = self._session.read
        if not read.post_keys.are_more_than(FEW, wanted.query.account_id):
            self._take_order(in_order(read, wanted))
            return
        self._work = ask_beside(
            self._session,
            lambda beside, _: in_order(beside, wanted),
            *(self._take_order, _nothing, self),
        )
        self.is_settled = near is not None
        if near is not None:
            self._show(posts_near(read, wanted, self._asked, self.keys, near))
        elif wanted.by_day and not self._asked:
            self._show(read.post_keys.find(wanted.as_published, FIRST))

    def _take_order(self, ordered: Ints) -> None:
        self._ordered, self._work = ordered, None
        self._look_for_words()

    def _look_for_words(self) -> None:
        self._give_up()
        before, words = self._search, self._asked
        if self._ordered is None or not words:
            self._search = None
            self._settle(self._ordered if self._ordered is not None else _NONE)
            return
        among = self._ordered
        if before is not None and _asks_more(words, before.words):
            among = before.still_possible()
        search = self._search = _Search(words, among)
        is_few = len(among) <= FEW
        for step in with_words(self._session.read, among if is_few else among[:FIRST], words):
            search.take(step)
        if is_few:
            self._settle(np.concatenate(search.hits))
            return
        self.is_settled = False
        self._work = ask_beside(
            self._session,
            _looking_into(among, FIRST, words),
            *(self._end_search, self._take_hits, self),
        )
        self._show_hits(search)

    def _take_hits(self, step: tuple[int, Ints]) -> None:
        if self._search is not None:
            self._search.take(step)
            self._show_hits(self._search)

    def _show_hits(self, search: _Search) -> None:
        # The first are shown at once; to show all that come would take longer than to find them.
        if search.found > 2 * search.shown:
            search.shown = search.found
            self._show(np.concatenate(search.hits))

    def _end_search(self, _: None) -> None:
        self._work = None
        self._settle(np.concatenate(self._search.hits) if self._search else _NONE)

    def _settle(self, keys: Ints) -> None:
        self.is_settled = True
        self._show(keys)

    def _show(self, keys: Ints) -> None:
        self.keys = keys
        self.found.emit()

    def _give_up(self) -> None:
        if self._work is not None:
            self._work.stop()
            self._work = None

    def _take_news(self, _: object = None) -> None:
        self._has_changed = True


def _asks_more(words: str, before: str) -> bool:
    """Whether what has these words has those from before, too: a longer word, or one word more.

    As they are looked for: an accent that is typed after its letter makes another letter of it.
    """
    now, then = (" ".join(words_in(some)) for some in (words, before))
    return now.startswith(then)


def _looking_into(
    among: Ints, start: int, words: str
) -> Callable[[Reading, Callable[[tuple[int, Ints]], None]], None]:
    def question(beside: Reading, step: Callable[[tuple[int, Ints]], None]) -> None:
        for end, hits in with_words(beside, among[start:], words):
            step((start + end, hits))

    return question


def _nothing(_: object) -> None:
    """An order has no steps."""
