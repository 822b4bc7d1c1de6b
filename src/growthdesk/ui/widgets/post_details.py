"""The panel under the table: all that is known of one post, and its results over time."""

from datetime import datetime

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QScrollArea,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from growthdesk.domain.edits import remove
from growthdesk.domain.links import bare, kept_link
from growthdesk.domain.rows import Account, Post
from growthdesk.ui import words
from growthdesk.ui.models.post_columns import post_name
from growthdesk.ui.models.post_times import clock_time
from growthdesk.ui.models.results import ResultsModel
from growthdesk.ui.origin import origin_of
from growthdesk.ui.session import Session
from growthdesk.ui.shortcuts import way_to
from growthdesk.ui.widgets.card import Card, label
from growthdesk.ui.widgets.elided_label import ElidedButton
from growthdesk.ui.words import account_name

_ROW_HEIGHT = 30
_LEAST_HEIGHT = 130
_USUAL_HEIGHT = 210


class PostDetails(Card):
    """What is known of a post at the left, its results at the right. ``link_requested`` is a click."""

    link_requested = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._post: Post | None = None
        self.setAccessibleName(self.tr("Details of the post"))
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.body.setContentsMargins(16, 12, 12, 12)
        self.title = label(role="section", wrap=True)
        self.facts = label(role="muted", wrap=True)
        self.link = ElidedButton("", "action-link")
        self.link.clicked.connect(lambda _=False: self.link_requested.emit())
        self.caption = label(wrap=True)
        self.note = label(wrap=True)
        self.origin = label(role="small", wrap=True)
        self.model = ResultsModel(session, self)
        self.results = self._results_table()
        self.nothing = label(role="muted", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self._texts(), 2)
        right = QVBoxLayout()
        right.addWidget(label(self.tr("Results over time"), "section"))
        right.addWidget(self.nothing, 1)
        right.addWidget(self.results, 1)
        row.addLayout(right, 5)
        self.body.addLayout(row)
        self.show_post(None, None)

    def show_post(self, post: Post | None, account: Account | None) -> None:
        """Show a post, or say that one has to be chosen."""
        self._post = post
        self.title.setText(post_name(post) if post else self.tr("Choose a post"))
        self.facts.setText(_facts(post, account, self.tr("pinned")) if post else "")
        link = kept_link(post.link) if post else ""
        self.link.setVisible(bool(link))
        self.link.say(bare(link))
        self.link.setAccessibleName(self.tr("Open link {link}").format(link=bare(link)))
        self.caption.setText(post.caption if post else "")
        self.note.setText(self.tr("Note: {note}").format(note=post.note) if post else "")
        self.origin.setText(origin_of(post, self._session) if post else "")
        self.caption.setVisible(bool(post and post.caption.strip()))
        self.note.setVisible(bool(post and post.note))
        results = self._session.read.results(post.id) if post else ()
        self.model.show_results([r for r in results if r.seen_on <= self._session.today])
        known = bool(self.model.results)
        self.results.setVisible(known)
        self.nothing.setVisible(not known)
        nothing = self.tr("No number of it is in the log yet. {key} logs them.")
        self.nothing.setText(nothing.format(key=way_to("log_results")) if post else "")
        self.results.resizeColumnsToContents()

    def remove_result(self) -> None:
        """Take the chosen result out of the log; one undo brings it back."""
        row = self.results.currentIndex().row()
        if 0 <= row < len(self.model.results):
            edit = remove(self.model.results[row])
            step = "Remove results of a post"
            self._session.attempt(lambda: self._session.do(edit, step))

    def _texts(self) -> QScrollArea:
        inside = QWidget()
        inside.setProperty("role", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        for part in (self.title, self.facts, self.link, self.caption, self.note, self.origin):
            column.addWidget(part)
        column.setAlignment(self.link, Qt.AlignmentFlag.AlignLeading)
        column.addStretch()
        area = QScrollArea()
        area.setProperty("role", "clear")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("What is known of the post"))
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        return area

    def _results_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Results over time"))
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._show_menu)
        keys = QShortcut(QKeySequence(Qt.Key.Key_Delete), table, self.remove_result)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        return table

    def _show_menu(self, at: QPoint) -> None:
        index = self.results.indexAt(at)
        if index.isValid():
            rows = QItemSelectionModel.SelectionFlag.Rows
            choose = QItemSelectionModel.SelectionFlag.ClearAndSelect | rows
            self.results.selectionModel().setCurrentIndex(index, choose)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Remove these results") + "\tDel", self.remove_result)
        menu.popup(self.results.viewport().mapToGlobal(at))


def _facts(post: Post, account: Account | None, pinned: str) -> str:
    moment: datetime | None = clock_time(post)
    when = words.short_day(moment.date() if moment else post.day)
    parts = [
        f"{when} {moment:%H:%M}" if moment else when,
        words.kind_name(post.kind),
        post.niche,
        account_name(account) if account else "",
        pinned if post.pinned else "",
    ]
    return " · ".join(part for part in parts if part)


def over_details(card: QWidget, details: PostDetails) -> QSplitter:
    """A card over the details of a post; the edge between them can be moved."""
    parts = QSplitter(Qt.Orientation.Vertical)
    parts.setHandleWidth(10)
    parts.setChildrenCollapsible(False)
    parts.addWidget(card)
    parts.addWidget(details)
    parts.setStretchFactor(0, 1)
    parts.setSizes([10 * _USUAL_HEIGHT, _USUAL_HEIGHT])
    return parts
