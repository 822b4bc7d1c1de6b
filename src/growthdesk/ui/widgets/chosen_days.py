"""What the chosen days of the year hold: their posts, and the offer to make them a break."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.rows import Post
from growthdesk.store.posts import PostQuery
from growthdesk.ui import words
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.card import button, clear, label
from growthdesk.ui.widgets.elided_label import ElidedLabel

_SHOWN = 4


class ChosenDays(QWidget):
    """A line about the chosen days with what can be done, and their posts under it.

    ``break_wanted`` carries the first and the last day; ``closed`` says that the choice is
    to be given up.
    """

    break_wanted = Signal(object, object)
    closed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._log: AccountLog | None = None
        self._days: tuple[date, date] | None = None
        self._hint = self.tr("Click a day to see its posts. Drag over days to make them a break.")
        self._said = ElidedLabel(role="muted")
        self.mark = button(self.tr("Mark as break"), "action-link")
        self.mark.clicked.connect(lambda _=False: self._want_break())
        self._close = button(self.tr("Close"), "link")
        self._close.clicked.connect(lambda _=False: self.closed.emit())
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._said, 1)
        row.addWidget(self.mark)
        row.addWidget(self._close)
        self._posts = QVBoxLayout()
        self._posts.setContentsMargins(0, 0, 0, 0)
        self._posts.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addLayout(self._posts)
        # Room for the buttons, so that the page keeps its shape when they come.
        self._said.setMinimumHeight(self.mark.sizeHint().height())
        self.show_days(None, None)

    @property
    def said(self) -> str:
        """What stands about the chosen days."""
        return self._said.accessibleName()

    def of(self, log: AccountLog) -> None:
        """The account whose days are chosen."""
        self._log = log

    def say(self, text: str) -> None:
        """Say something while no days are chosen; the hint if there is nothing to say."""
        if self._days is None:
            self._said.say(text or self._hint)

    def show_days(self, first: date | None, last: date | None) -> None:
        """Show the days from the first to the last, both inclusive; or the hint for None."""
        clear(self._posts)
        chosen = first is not None and last is not None and self._log is not None
        self.mark.setVisible(chosen)
        self._close.setVisible(chosen)
        if first is None or last is None or self._log is None:
            self._days = None
            self._said.say(self._hint)
            return
        self._days = first, last
        query = PostQuery(
            account_id=self._log.account.id, first_day=first, last_day=last, descending=False
        )
        ids = self._session.read.find_posts(query)
        read = self._session.read.posts(ids[:_SHOWN])
        days = words.day_range(first, last, self._log.as_of)
        if first == last:
            days = words.long_day(first)
        posts = self.tr("%n post(s)", "", len(ids)) if ids else self.tr("no post")
        free = [b for b in self._log.breaks if b.first_day <= first and last <= b.last_day]
        said = [f"{days}: {posts}"]
        if free:
            said.append(free[0].why or self.tr("in a break"))
        elif first != last:
            said.append(self.tr("%n day(s)", "", (last - first).days + 1))
        self._said.say(", ".join(said))
        self.mark.setVisible(not free)
        for identity in ids[:_SHOWN]:
            self._posts.addWidget(ElidedLabel(self._told(read[identity][0], alone=first == last)))
        if len(ids) > _SHOWN:
            self._posts.addWidget(label(self.tr("%n more", "", len(ids) - _SHOWN), "muted"))

    def _told(self, post: Post, *, alone: bool) -> str:
        told = [post.title or post.caption or post.link or words.MISSING]
        told.append(words.kind_name(post.kind))
        if not alone:
            told.append(words.short_day(post.day, self._session.today))
        return " · ".join(told)

    def _want_break(self) -> None:
        if self._days is not None:
            self.break_wanted.emit(*self._days)
