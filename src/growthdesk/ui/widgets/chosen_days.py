"""What the chosen days of the year hold: their posts, and the offer to make them a break."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.rows import Break, Post
from growthdesk.store.posts import PostQuery
from growthdesk.ui import words
from growthdesk.ui.models.post_columns import post_name
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.card import button, clear, label
from growthdesk.ui.widgets.elided_label import ElidedButton, ElidedLabel

_SHOWN = 4


class ChosenDays(QWidget):
    """A line about the chosen days with what can be done, and their posts under it.

    ``break_wanted`` carries the first and the last day, ``break_not_wanted`` the Break that holds
    on all of them, ``post_wanted`` a post that is to be seen whole; ``closed`` says that the
    choice is to be given up.
    """

    break_wanted = Signal(object, object)
    break_not_wanted = Signal(object)
    post_wanted = Signal(object)
    closed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._log: AccountLog | None = None
        self._days: tuple[date, date] | None = None
        self._free: Break | None = None
        self._hint = self.tr("Click a day to see its posts. Drag over days to make them a break.")
        self._said = ElidedLabel(role="muted")
        self.mark = button(self.tr("Mark as break"), "action-link")
        self.mark.clicked.connect(lambda _=False: self._want_break())
        self.unmark = button("", "action-link")
        self.unmark.clicked.connect(lambda _=False: self.break_not_wanted.emit(self._free))
        self._close = button(self.tr("Close"), "link")
        self._close.clicked.connect(lambda _=False: self.closed.emit())
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._said, 1)
        row.addWidget(self.mark)
        row.addWidget(self.unmark)
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
        self.unmark.setVisible(False)
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
        breaks = self._log.breaks
        self._free = next((b for b in breaks if b.first_day <= first and last <= b.last_day), None)
        said = [f"{days}: {posts}"]
        if self._free is not None:
            said.append(self._free.why or self.tr("in a break"))
        elif first != last:
            said.append(self.tr("%n day(s)", "", (last - first).days + 1))
        self._said.say(", ".join(said))
        self.mark.setVisible(self._free is None)
        self.unmark.setVisible(self._free is not None)
        if self._free is not None:
            whole = words.day_range(self._free.first_day, self._free.last_day, self._log.as_of)
            self.unmark.setText(self.tr("Remove the break {days}").format(days=whole))
        for identity in ids[:_SHOWN]:
            line = self._line(read[identity][0], alone=first == last)
            self._posts.addWidget(line, 0, Qt.AlignmentFlag.AlignLeading)
        if len(ids) > _SHOWN:
            self._posts.addWidget(label(self.tr("%n more", "", len(ids) - _SHOWN), "muted"))

    def _line(self, post: Post, *, alone: bool) -> QWidget:
        line = ElidedButton(self._told(post, alone=alone), "action-link")
        line.setAutoDefault(True)
        line.clicked.connect(lambda _=False: self.post_wanted.emit(post))
        return line

    def _told(self, post: Post, *, alone: bool) -> str:
        told = [post_name(post)]
        told.append(words.kind_name(post.kind))
        if not alone:
            told.append(words.short_day(post.day, self._session.today))
        return " · ".join(told)

    def _want_break(self) -> None:
        if self._days is not None:
            self.break_wanted.emit(*self._days)
