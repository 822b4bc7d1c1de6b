"""Tells of the posts as a whole; where they are many, of the newest at once and of all a little later."""

from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from growthdesk.store.posts import PostQuery
from growthdesk.store.posts_told import PostsTold
from growthdesk.ui.models.beside import FEW, ask_beside
from growthdesk.ui.models.posts_near import FIRST
from growthdesk.ui.session import Session
from growthdesk.ui.work import Work

_A_YEAR = timedelta(364)


class PostsTeller(QObject):
    """``told`` is what is known; ``changed`` comes when all posts have been asked."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._about: object = None
        self._is_due = False
        self._work: Work[PostsTold] | None = None
        self.told = PostsTold(0, 0, None, None, (), (), {})

    def ask(self) -> None:
        """Ask of the posts of the selected account, or of all.

        What was told of the same posts stays until ``go_on`` has asked again.
        """
        session = self._session
        account_id, today = session.account.id if session.account else None, session.today
        self._stop()
        keys = session.read.post_keys
        if not keys.are_more_than(FEW, account_id):
            self._about = None
            self.told = keys.told(account_id, today, today - _A_YEAR)
            return
        self._is_due = True
        if self._about != (account_id, today):
            self._about = (account_id, today)
            newest = keys.find(PostQuery(account_id, last_day=today), FIRST)
            self.told = keys.told_of(newest, today)

    def go_on(self) -> None:
        """Ask all posts now, if that is still to be done."""
        if not self._is_due:
            return
        session = self._session
        account_id, today = session.account.id if session.account else None, session.today
        self._is_due = False
        self._work = ask_beside(
            session,
            lambda beside, _: beside.post_keys.told(account_id, today, today - _A_YEAR),
            *(self._take, lambda _: None, self),
        )

    def rest(self) -> bool:
        """Let go of the file; whether there was something to tell still, which ``ask`` begins anew."""
        if self._work is None:
            return False
        self._work.end()
        self._work = None
        return True

    def _take(self, told: PostsTold) -> None:
        self.told, self._work = told, None
        self.changed.emit()

    def _stop(self) -> None:
        self._is_due = False
        if self._work is not None:
            self._work.stop()
            self._work = None
