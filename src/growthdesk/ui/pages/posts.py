"""The page Posts: a table to search, filter, sort and edit in, and what one does with a post."""

from collections.abc import Mapping
from datetime import timedelta

import numpy as np
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QWidget,
)

from growthdesk.analysis.engagement import PARTS, rates
from growthdesk.analysis.engagement import label as engagement_label
from growthdesk.analysis.made_of import Thing, made_of
from growthdesk.analysis.rhythm import posts_since
from growthdesk.domain.account_log import KINDS
from growthdesk.domain.rows import Post
from growthdesk.importers.links import kept_link
from growthdesk.ui.dialogs.post import post_sheet
from growthdesk.ui.dialogs.results import due_results_sheet, results_sheet
from growthdesk.ui.dialogs.sheet import Sheet
from growthdesk.ui.explain import explain, explain_as, explanation_of
from growthdesk.ui.models.post_columns import COLUMNS, RIGHT, Column, column_name
from growthdesk.ui.models.posts import PostsModel
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.action_button import ActionButton
from growthdesk.ui.widgets.card import Card, label
from growthdesk.ui.widgets.empty import Empty
from growthdesk.ui.widgets.header import Fresh, Header, page_layout
from growthdesk.ui.widgets.post_filters import PostFilters
from growthdesk.ui.widgets.posts_table import PostsTable

_SELECT_ROW = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)


class PostsPage(QWidget):
    """The posts of one account, or of all of them.

    ``explanation_wanted`` carries that of the cell for which it was asked.
    """

    explanation_wanted = Signal(object)

    def __init__(self, session: Session, theme: Theme, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self._session = session
        self._actions = actions
        self._header = Header(
            ActionButton(actions["import"]), ActionButton(actions["log_post"], role="primary")
        )
        layout = page_layout(self, self._header)
        self.filters = PostFilters(actions["search"])
        layout.addWidget(self.filters)
        self.model = PostsModel(session, self)
        self.table = PostsTable(session, theme, self.model)
        self.setFocusProxy(self.table)
        card = Card()
        card.body.setContentsMargins(8, 6, 8, 8)
        card.body.addWidget(self.table)
        clear = QAction(self.tr("Clear search"), self)
        clear.triggered.connect(self._clear_search)
        self._pages = {
            "posts": card,
            "no account": Empty(
                self.tr("Posts belong to an account, and there is none yet."),
                actions["add_account"],
            ),
            "no post": Empty(
                self.tr("No post yet. A title and Enter are enough; older ones can be imported."),
                actions["log_post"],
                actions["import"],
            ),
            "none found": Empty(self.tr("No post has all of these words and choices."), clear),
        }
        self._room = QStackedWidget()
        for part in self._pages.values():
            self._room.addWidget(part)
        layout.addWidget(self._room, 1)
        layout.addLayout(self._foot())
        self._connect()
        Fresh(self, session, self.refresh)

    def refresh(self) -> None:
        """Show the posts that are asked for, with the same ones selected in the same place."""
        session = self._session
        account = session.account
        logs = [session.log(one) for one in ([account] if account else session.accounts)]
        used = np.unique(np.concatenate([np.empty(0, np.int64), *(log.posts.kind for log in logs)]))
        niches = sorted({niche for log in logs for niche in log.posts.niches if niche})
        self.filters.offer([KINDS[int(kind)] for kind in used], niches)
        self._find()
        total = sum(len(log.posts) for log in logs)
        year = session.today - timedelta(days=364)
        recent = sum(posts_since(log, year) for log in logs)
        found = len(self.model.ids)
        line = self.tr("%Ln post(s)", "", total) + self.tr(", %Ln in the last year", "", recent)
        if self.filters.active:
            line += self.tr(" · %Ln found", "", found)
        self._header.say(self.tr("Posts"), line if total else "")
        days = [int(day) for log in logs for day in log.posts.day]
        explain(self._header.line, self.tr("Posts"), posts_since, made_of(Thing.POSTS, days))
        given = [part for part in PARTS if self.model.figures.largest(part) is not None]
        formula = engagement_label(tuple(given) or PARTS, session.rules.denominator)
        self._formula.setText(self.tr("Engagement = {formula}").format(formula=formula))
        explain(self._formula, self.tr("Engagement"), rates, made_of(Thing.POSTS, days))
        self.filters.setVisible(total > 0)
        shown = "posts" if found else "none found" if total else "no post"
        self._room.setCurrentWidget(self._pages[shown if session.accounts else "no account"])
        for part in (self._chosen, self._formula):
            part.setVisible(found > 0)

    def focus_search(self) -> None:
        """Let the next letters go into the search."""
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def chosen_post(self) -> Post | None:
        """The selected post; the current one if several are; None if none is."""
        rows = self.table.chosen_rows()
        current = self.table.currentIndex().row()
        row = current if current in rows else next(iter(rows), -1)
        return self.model.post(row) if row >= 0 else None

    def edit(self) -> None:
        """Open the sheet of the chosen post."""
        post = self.chosen_post()
        if post is not None:
            self._open(post_sheet(self._session, self.model.account_of(post), self, post))

    def log_results(self) -> None:
        """Ask for the numbers of the chosen post, or of the one that waits longest."""
        post = self.chosen_post()
        if post is not None:
            self._open(results_sheet(self._session, post, self))
        else:
            self._open(due_results_sheet(self._session, self))

    def remove(self) -> None:
        """Take the chosen posts out of the log with their results; one undo brings them back."""
        ids = [self.model.ids[row] for row in self.table.chosen_rows()]
        if ids:
            removal = self._session.read.removal_of_posts(ids)
            step = "Remove a post" if len(ids) == 1 else f"Remove {len(ids)} posts"
            self._session.attempt(lambda: self._session.do(removal, step))

    def order_by(self, column: Column) -> None:
        """Order the rows by a column; the same column again turns them round."""
        if column is self.model.order:
            self.model.descending = not self.model.descending
        else:
            self.model.descending = column in RIGHT or column is Column.PUBLISHED
        self.model.order = column
        self._find()
        current = self.table.currentIndex()
        if self.table.chosen_rows() and current.isValid():
            self.table.scrollTo(current)
        else:
            self.table.scrollToTop()

    def menu(self) -> QMenu:
        """What can be done with the chosen posts, for the right mouse button and the menu key."""
        menu = QMenu(self)
        post = self.chosen_post()
        column = COLUMNS[max(0, self.table.currentIndex().column())]
        editable = bool(self.table.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable)
        for words, keys, deed, fits in (
            (self.tr("Edit…"), "Enter", self.edit, post is not None),
            (self.tr("Edit this cell"), "F2", self._edit_cell, post is not None and editable),
            (self.tr("Log results…"), "Ctrl+R", self.log_results, post is not None),
            (self.tr("Copy"), "Ctrl+C", self.table.copy_rows, post is not None),
            (self.tr("Open link"), "", self.open_link, post is not None and bool(post.link)),
            (self.tr("Remove"), "Del", self.remove, post is not None),
        ):
            action = menu.addAction(f"{words}\t{keys}" if keys else words)
            action.setEnabled(fits)
            action.triggered.connect(lambda _=False, deed=deed: deed())
        menu.addSeparator()
        told = explanation_of(self.table) if post is not None else None
        if told is not None:
            words = self.tr("Explain “{name}”").format(name=column_name(column))
            menu.addAction(f"{words}\tF1", lambda: self.explanation_wanted.emit(told))
        by = menu.addAction(self.tr("Sort by {column}").format(column=column_name(column).lower()))
        by.triggered.connect(lambda _=False: self.order_by(column))
        return menu

    def open_link(self) -> None:
        """Open the link of the chosen post in the browser, if it is a web link."""
        post = self.chosen_post()
        link = kept_link(post.link) if post else ""
        if link:
            QDesktopServices.openUrl(QUrl(link))

    def _connect(self) -> None:
        table = self.table
        self.filters.changed.connect(self.refresh)
        self.filters.search.left.connect(self._go_to_table)
        table.sheet_requested.connect(self.edit)
        table.removal_requested.connect(self.remove)
        table.paste_requested.connect(self._actions["paste_table"].trigger)
        table.order_requested.connect(self.order_by)
        table.menu_requested.connect(self._show_menu)
        table.selectionModel().currentChanged.connect(lambda *_: self._explain_cell())
        table.selectionModel().selectionChanged.connect(lambda *_: self._say_chosen())
        self._say_chosen()

    def _find(self) -> None:
        table, model = self.table, self.model
        query = self.filters.query(
            self._session.account.id if self._session.account else None, self._session.today
        )
        chosen = {model.ids[row] for row in table.chosen_rows()}
        current, scrolled = table.currentIndex(), table.verticalScrollBar().value()
        current_id = model.ids[current.row()] if current.isValid() else None
        model.show_posts(query, model.order, descending=model.descending)
        table.fit()
        if not table.currentIndex().isValid() and current_id is not None and model.ids:
            self._choose_again(chosen, current_id, current.row(), current.column())
            table.verticalScrollBar().setValue(scrolled)
        self._say_chosen()

    def _choose_again(self, chosen: set[str], current_id: str, row: int, column: int) -> None:
        """After a reset: the same posts; where the current one is gone, the one in its place."""
        ids = self.model.ids
        places = [place for place, identity in enumerate(ids) if identity in chosen]
        gone = current_id in chosen and not places
        at = ids.index(current_id) if current_id in ids else min(row, len(ids) - 1)
        selecting = self.table.selectionModel()
        selecting.setCurrentIndex(
            self.model.index(at, column),
            _SELECT_ROW if gone else QItemSelectionModel.SelectionFlag.NoUpdate,
        )
        self.table.choose_rows(places)

    def _say_chosen(self) -> None:
        count = len(self.table.chosen_rows())
        keys = self.tr("Enter edits, Delete removes, Ctrl+Z brings back")
        said = self.tr("%Ln selected", "", count) + " · " if count else ""
        self._chosen.setText(said + keys)

    def _explain_cell(self) -> None:
        """Let the table be asked for the number in the cell with the cursor."""
        explain_as(self.table, self.model.explanation(self.table.currentIndex()))

    def _go_to_table(self) -> None:
        if self.model.ids:
            self.table.setFocus()
            if not self.table.chosen_rows():
                self.table.selectionModel().setCurrentIndex(
                    self.model.index(0, COLUMNS.index(Column.TITLE)), _SELECT_ROW
                )

    def _clear_search(self) -> None:
        self.filters.clear()
        self.filters.search.setFocus()

    def _edit_cell(self) -> None:
        self.table.edit(self.table.currentIndex())

    def _show_menu(self, at: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _open(self, sheet: Sheet) -> None:
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def _foot(self) -> QHBoxLayout:
        self._chosen = label(role="muted")
        self._formula = label(role="muted", wrap=True)
        self._formula.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot = QHBoxLayout()
        foot.setSpacing(24)
        foot.addWidget(self._chosen)
        foot.addWidget(self._formula, 1)
        return foot
