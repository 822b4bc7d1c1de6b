"""The latest posts of an account in a few lines."""

from operator import itemgetter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from growthdesk.analysis.engagement import rates
from growthdesk.analysis.inputs import inputs_of_number, inputs_of_rate
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.rows import Post
from growthdesk.ui import words
from growthdesk.ui.explain import explain
from growthdesk.ui.models.post_columns import post_name
from growthdesk.ui.models.post_figures import PostFigures
from growthdesk.ui.session import Session
from growthdesk.ui.shortcuts import way_to
from growthdesk.ui.widgets.card import Card, label, rule
from growthdesk.ui.widgets.elided_label import ElidedButton

_SHOWN = 5


class LatestPosts(Card):
    """Five posts with reach and engagement; the button at the right opens the page Posts.

    ``post_wanted`` carries a post whose title was clicked.
    """

    post_wanted = Signal(object)

    def __init__(self, session: Session, open_posts: QPushButton) -> None:
        super().__init__(self.tr("Latest posts"), open_posts)
        self._session = session
        self._inside: QWidget | None = None

    def fill(self, logs: list[AccountLog]) -> None:
        """Show the newest posts of these accounts together."""
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
        newest = sorted(
            (
                (
                    _when(log, i),
                    log.posts.id[i],
                    float(rate),
                    inputs_of_number(log, i),
                    inputs_of_rate(log, i),
                )
                for log in logs
                for i, rate in list(enumerate(rates(log)))[-_SHOWN:]
            ),
            key=itemgetter(0),
            reverse=True,
        )[:_SHOWN]
        if not newest:
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
        posts = self._session.read.posts(identity for _, identity, *_ in newest)
        for index, (_, identity, rate, seen, inputs) in enumerate(newest):
            row = 2 * index + 2
            grid.addWidget(rule(), row - 1, 0, 1, 3)
            post, result = posts[identity]
            grid.addWidget(self._post_cell(post), row, 0)
            name = post_name(post)
            reach = label(words.count(result.reach if result else None))
            explain(reach, self.tr("Reach of “{post}”").format(post=name), PostFigures.value, *seen)
            engaged = label(words.percent(rate))
            explain(engaged, self.tr("Engagement of “{post}”").format(post=name), rates, *inputs)
            grid.addWidget(reach, row, 1, right)
            grid.addWidget(engaged, row, 2, right)

    def _post_cell(self, post: Post) -> QWidget:
        """Two lines: the title, which opens the post, and when and what it was."""
        cell = QWidget()
        inside = QVBoxLayout(cell)
        inside.setContentsMargins(0, 2, 0, 2)
        inside.setSpacing(0)
        title = ElidedButton(post_name(post), "title-link")
        title.setAutoDefault(True)
        title.clicked.connect(lambda _=False: self.post_wanted.emit(post))
        inside.addWidget(title)
        line = f"{words.short_day(post.day, self._session.today)} · {words.kind_name(post.kind)}"
        inside.addWidget(label(line, "small"))
        return cell


def _when(log: AccountLog, post: int) -> tuple[int, int]:
    return int(log.posts.day[post]), int(log.posts.second[post])
