"""The latest posts of an account in a few lines."""

from dataclasses import dataclass
from operator import itemgetter

from PySide6.QtCore import Qt, Signal
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
        self._inside: QWidget | None = None
        self._shown: list[_Line] | None = None

    def fill(self, logs: list[AccountLog]) -> None:
        """Show the newest posts of these accounts together; what stands there already stays."""
        lines = self._lines(logs)
        if lines != self._shown or not lines:
            self._shown = lines
            self._show(lines)

    def _lines(self, logs: list[AccountLog]) -> list[_Line]:
        few = [with_newest_posts(log, _SHOWN) for log in logs]
        newest = sorted(
            ((_when(log, place), log, place) for log in few for place in range(len(log.posts))),
            key=itemgetter(0),
            reverse=True,
        )[:_SHOWN]
        posts = self._session.read.posts(log.posts.id[place] for _, log, place in newest)
        return [self._line(log, place, *posts[log.posts.id[place]]) for _, log, place in newest]

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

    def _show(self, lines: list[_Line]) -> None:
        if self._inside is not None:
            self.body.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        self.body.addWidget(self._inside, 1, Qt.AlignmentFlag.AlignTop)
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        if not lines:
            text = self.tr("No post yet. {key} logs one: a title and Enter are enough.").format(
                key=way_to("log_post")
            )
            grid.addWidget(label(text, "muted", wrap=True), 0, 0)
            return
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for column, text in enumerate((self.tr("Post"), self.tr("Reach"), self.tr("Engagement"))):
            head = label(text, "small")
            head.setMinimumHeight(26)
            grid.addWidget(head, 0, column, right if column else Qt.AlignmentFlag.AlignVCenter)
        for index, line in enumerate(lines):
            row = 2 * index + 2
            grid.addWidget(rule(), row - 1, 0, 1, 3)
            grid.addWidget(self._post_cell(line.post, line.about), row, 0)
            name = post_name(line.post)
            reach = label(line.reach)
            asked = self.tr("Reach of “{post}”").format(post=name)
            explain(reach, asked, PostFigures.value, *line.seen)
            engaged = label(line.rate)
            asked = self.tr("Engagement of “{post}”").format(post=name)
            explain(engaged, asked, rates, *line.inputs)
            grid.addWidget(reach, row, 1, right)
            grid.addWidget(engaged, row, 2, right)

    def _post_cell(self, post: Post, about: str) -> QWidget:
        """Two lines: the title, which opens the post, and when and what it was."""
        cell = QWidget()
        inside = QVBoxLayout(cell)
        inside.setContentsMargins(0, 2, 0, 2)
        inside.setSpacing(0)
        title = ElidedButton(post_name(post), "title-link")
        title.setAutoDefault(True)
        title.clicked.connect(lambda _=False: self.post_wanted.emit(post))
        inside.addWidget(title)
        inside.addWidget(label(about, "small"))
        return cell


def _when(log: AccountLog, post: int) -> tuple[int, int]:
    return int(log.posts.day[post]), int(log.posts.second[post])
