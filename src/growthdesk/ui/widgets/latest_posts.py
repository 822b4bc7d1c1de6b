"""The latest posts of an account in a few lines."""

from dataclasses import dataclass
from operator import itemgetter

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from growthdesk.analysis.engagement import rates
from growthdesk.analysis.inputs import inputs_of_number, inputs_of_rate
from growthdesk.analysis.made_of import MadeOf
from growthdesk.domain.account_log import AccountLog, with_newest_posts
from growthdesk.domain.rows import Post, Result
from growthdesk.ui import words
from growthdesk.ui.explain import explain
from growthdesk.ui.models.post_columns import post_name
from growthdesk.ui.models.post_figures import PostFigures
from growthdesk.ui.session import POSTS_OUTLINED, Session
from growthdesk.ui.shortcuts import way_to
from growthdesk.ui.widgets.card import Card, label, rule
from growthdesk.ui.widgets.elided_label import ElidedButton

_SHOWN = POSTS_OUTLINED
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class _Line:
    """What stands of a post: when and what it was, its reach and rate, and what these are made of."""

    post: Post
    about: str
    reach: str
    rate: str
    seen: tuple[MadeOf, ...]
    inputs: tuple[MadeOf, ...]


class LatestPosts(Card):
    """Five posts with reach and engagement; the button at the right opens the page Posts.

    ``post_wanted`` carries a post whose title was clicked.
    """

    post_wanted = Signal(object)

    def __init__(self, session: Session, open_posts: QPushButton) -> None:
        super().__init__(self.tr("Latest posts"), open_posts)
        self._session = session
        self._shown: list[_Line] = []
        self._none = label(role="muted", wrap=True)
        self._table = QWidget()
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        for column, text in enumerate((self.tr("Post"), self.tr("Reach"), self.tr("Engagement"))):
            head = label(text, "small")
            head.setMinimumHeight(26)
            grid.addWidget(head, 0, column, _RIGHT if column else Qt.AlignmentFlag.AlignVCenter)
        # Made once: that another account is shown is a matter of other words.
        self._rows = [_Row(grid, 2 * index + 1) for index in range(_SHOWN)]
        for row in self._rows:
            row.title.clicked.connect(lambda _=False, row=row: self.post_wanted.emit(row.post))
        self.body.addWidget(self._table, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self._none, 1, Qt.AlignmentFlag.AlignTop)

    def fill(self, logs: list[AccountLog]) -> None:
        """Show the newest posts of these accounts together; what stands there already stays."""
        lines = self._lines(logs)
        self._none.setText(
            self.tr("No post yet. {key} logs one: a title and Enter are enough.").format(
                key=way_to("log_post")
            )
        )
        self._none.setVisible(not lines)
        self._table.setVisible(bool(lines))
        if lines == self._shown:
            return
        self._shown = lines
        for row in self._rows[len(lines) :]:
            row.hide()
        for row, line in zip(self._rows, lines, strict=False):
            row.show(line)

    def _lines(self, logs: list[AccountLog]) -> list[_Line]:
        few = [with_newest_posts(log, _SHOWN) for log in logs]
        newest = sorted(
            ((_when(log, place), log, place) for log in few for place in range(len(log.posts))),
            key=itemgetter(0),
            reverse=True,
        )[:_SHOWN]
        posts = self._session.read.posts(log.posts.id[place] for _, log, place in newest)
        return [
            self._line(log, place, *posts[log.posts.id[place]])
            for _, log, place in newest
            if log.posts.id[place] in posts  # another program may have taken it out meanwhile
        ]

    def _line(self, log: AccountLog, place: int, post: Post, result: Result | None) -> _Line:
        day = words.short_day(post.day, self._session.today)
        return _Line(
            post=post,
            about=f"{day} · {words.kind_name(post.kind)}",
            reach=words.count(result.reach if result else None),
            rate=words.percent(float(rates(log)[place])),
            seen=inputs_of_number(log, place),
            inputs=inputs_of_rate(log, place),
        )


class _Row:
    """A line of the table: the title, which opens the post, when and what it was, its numbers."""

    def __init__(self, grid: QGridLayout, row: int) -> None:
        self.post: Post | None = None
        self.title = ElidedButton("", "title-link")
        self.title.setAutoDefault(True)
        self._about = label(role="small")
        self._reach, self._engaged = label(), label()
        cell = QWidget()
        inside = QVBoxLayout(cell)
        inside.setContentsMargins(0, 2, 0, 2)
        inside.setSpacing(0)
        inside.addWidget(self.title)
        inside.addWidget(self._about)
        line = rule()
        grid.addWidget(line, row, 0, 1, 3)
        grid.addWidget(cell, row + 1, 0)
        grid.addWidget(self._reach, row + 1, 1, _RIGHT)
        grid.addWidget(self._engaged, row + 1, 2, _RIGHT)
        self._parts = (line, cell, self._reach, self._engaged)
        self.hide()

    def hide(self) -> None:
        """Take no room."""
        for part in self._parts:
            part.hide()

    def show(self, line: _Line) -> None:
        """Be about this post."""
        self.post = line.post
        name = post_name(line.post)
        self.title.say(name)
        self._about.setText(line.about)
        self._reach.setText(line.reach)
        self._engaged.setText(line.rate)
        asked = _tr("Reach of “{post}”").format(post=name)
        explain(self._reach, asked, PostFigures.value, *line.seen)
        asked = _tr("Engagement of “{post}”").format(post=name)
        explain(self._engaged, asked, rates, *line.inputs)
        for part in self._parts:
            part.show()


def _tr(text: str) -> str:
    return QCoreApplication.translate("LatestPosts", text)


def _when(log: AccountLog, post: int) -> tuple[int, int]:
    return int(log.posts.day[post]), int(log.posts.second[post])
