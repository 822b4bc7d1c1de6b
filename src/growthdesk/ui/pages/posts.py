"""The page Posts: a table to search, filter, sort and edit in, and the details of one post."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from growthdesk.analysis.engagement import PARTS
from growthdesk.analysis.made_of import MadeOf, Thing
from growthdesk.analysis.rhythm import posts_since
from growthdesk.domain.rows import Post
from growthdesk.ui.explain import explain, explain_as, explanation_of
from growthdesk.ui.models.post_columns import COLUMNS, RIGHT, Column, column_name
from growthdesk.ui.models.posts import PostsModel
from growthdesk.ui.post_deeds import PostDeeds
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.action_button import ActionButton
from growthdesk.ui.widgets.card import Card
from growthdesk.ui.widgets.column_choices import keep_choices, read_choices
from growthdesk.ui.widgets.columns_menu import columns_menu
from growthdesk.ui.widgets.empty import Empty
from growthdesk.ui.widgets.header import Fresh, Header, page_layout
from growthdesk.ui.widgets.kept_choice import SELECT_ROW, KeptChoice, choose_again, kept_choice
from growthdesk.ui.widgets.post_details import PostDetails, over_details
from growthdesk.ui.widgets.post_filters import PostFilters
from growthdesk.ui.widgets.posts_foot import PostsFoot
from growthdesk.ui.widgets.posts_table import PostsTable
from growthdesk.ui.widgets.saved_filters import SavedFilters

_DETAILS = "posts/details"
_MENU = (
    ("edit_posts", "edit_cell", "log_results", "duplicate_post", "open_link", "post_details"),
    ("copy_posts", "paste_cells", "paste_posts", "remove_posts"),
)


class PostsPage(QWidget):
    """The posts of one account, or of all of them.

    ``explanation_wanted`` carries that of the cell for which it was asked.
    """

    explanation_wanted = Signal(object)

    def __init__(
        self,
        session: Session,
        theme: Theme,
        actions: Mapping[str, QAction],
        settings: QSettings,
    ) -> None:
        super().__init__()
        self._session = session
        self._actions = actions
        self._settings = settings
        self._total: int | None = 0
        self._line, self._is_left_off = "", False
        self._kept = KeptChoice()
        self._header = Header(
            ActionButton(actions["import"]), ActionButton(actions["log_post"], role="primary")
        )
        layout = page_layout(self, self._header)
        self.filters = PostFilters(actions["search"])
        self.saved = SavedFilters(self.filters, settings)
        self.filters.row.addWidget(self.saved)
        layout.addWidget(self.filters)
        self.model = PostsModel(session, self)
        self.table = PostsTable(session, theme, self.model, read_choices(settings))
        self.deeds = PostDeeds(session, self.model, self.table, actions)
        self.details = PostDetails(session)
        self.setFocusProxy(self.table)
        self._pages = self._rooms()
        self._room = QStackedWidget()
        for part in self._pages.values():
            self._room.addWidget(part)
        layout.addWidget(self._room, 1)
        self._foot = PostsFoot()
        layout.addWidget(self._foot)
        # The cursor may run down the table: what it passes is not read.
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(0)
        self._calm.timeout.connect(self._follow_choice)
        self._connect()
        actions["post_details"].setCheckable(True)
        self._show_details(shown=settings.value(_DETAILS) in (True, "true"))
        Fresh(self, session, self.refresh)

    def refresh(self) -> None:
        """Show the posts that are asked for, with the same ones selected in the same place."""
        self.model.ask_of_all()
        self._take_told()
        self._find()

    def focus_search(self) -> None:
        """Let the next letters go into the search."""
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def chosen_post(self) -> Post | None:
        """The selected post; the current one if several are; None if none is."""
        return self.deeds.chosen_post()

    def order_by(self, column: Column) -> None:
        """Order the rows by a column; the same column again turns them round."""
        if column is self.model.order:
            self.model.descending = not self.model.descending
        else:
            self.model.descending = column in RIGHT or column is Column.PUBLISHED
        self.model.order = column
        self._find()
        current = self.table.currentIndex()
        if self.table.chosen_row() >= 0 and current.isValid():
            self.table.scrollTo(current)
        else:
            self.table.scrollToTop()

    def menu(self) -> QMenu:
        """What can be done with the chosen posts, for the right mouse button and the menu key."""
        menu = QMenu(self)
        post = self.chosen_post()
        for names in _MENU:
            menu.addActions([self._actions[name] for name in names])
            menu.addSeparator()
        column = COLUMNS[max(0, self.table.currentIndex().column())]
        told = explanation_of(self.table) if post is not None else None
        if told is not None:
            words = self.tr("Explain “{name}”").format(name=column_name(column))
            menu.addAction(f"{words}\tF1", lambda: self.explanation_wanted.emit(told))
        self._add_sorting(menu, column)
        menu.addMenu(columns_menu(self.table, column))
        return menu

    def turn_details(self) -> None:
        """Show the details of the chosen post under the table, or do not."""
        shown = self.details.isHidden()
        self._settings.setValue(_DETAILS, shown)
        self._show_details(shown=shown)

    def choose_columns(self) -> None:
        """Open the menu of the columns, at their names."""
        current = self.table.currentIndex()
        header = self.table.horizontalHeader()
        column = COLUMNS[current.column()] if current.isValid() else None
        _pop_up(columns_menu(self.table, column), header.mapToGlobal(QPoint(0, header.height())))

    def showEvent(self, event: QShowEvent) -> None:
        """The actions of the menus are about the posts chosen here."""
        super().showEvent(event)
        if self._is_left_off:
            self.refresh()
        self._follow_choice()

    def hideEvent(self, event: QHideEvent) -> None:
        """They are about nothing any more."""
        super().hideEvent(event)
        self.deeds.update_actions(seen=False)
        # The window may be closing, and the file with it.
        self._is_left_off = self.model.rest()

    def _connect(self) -> None:
        table = self.table
        self.filters.changed.connect(self._find)
        self.filters.search.left.connect(self._go_to_table)
        self.model.found.connect(self._show_found)
        self.model.told_changed.connect(self._take_all_told)
        self.details.link_requested.connect(self.deeds.open_link)
        table.order_requested.connect(self.order_by)
        table.menu_requested.connect(lambda at: _pop_up(self.menu(), at))
        table.columns_menu_requested.connect(self._show_columns)
        table.columns_chosen.connect(lambda: keep_choices(self._settings, table.choices))
        table.selectionModel().currentChanged.connect(lambda *_: self._take_choice())
        table.selectionModel().selectionChanged.connect(lambda *_: self._take_choice())
        self._foot.say_chosen(0)

    def _take_told(self) -> None:
        """Tell of the posts as a whole, and offer what they have to be chosen from."""
        told, session = self.model.told, self._session
        self.filters.offer(told.kinds, told.niches, all_known=told.count is not None)
        self._total, self._line = told.count, ""
        made = MadeOf(Thing.POSTS, told.count or 0, told.first_day, told.last_day)
        if told.count:
            self._line = self.tr("%Ln post(s)", "", told.count)
            self._line += self.tr(", %Ln in the last year", "", told.recent)
        explain(self._header.line, self.tr("Posts"), posts_since, made)
        given = [part for part in PARTS if told.largest.get(part) is not None]
        self._foot.say_formula(given, session.rules.denominator, [made])

    def _take_all_told(self) -> None:
        asked = self.filters.choice
        self._take_told()
        self.table.fit()
        self._say_found() if self.filters.choice == asked else self._find()

    def _find(self) -> None:
        """Ask for the posts; what comes of it is shown by ``_show_found``, perhaps later."""
        table, model = self.table, self.model
        query = self.filters.query(
            self._session.account.id if self._session.account else None, self._session.today
        )
        self._kept = kept_choice(table, model)
        near = max(0, table.rowAt(0))
        model.show_posts(query, model.order, descending=model.descending, near=near)
        table.fit()
        self._say_found()

    def _show_found(self) -> None:
        choose_again(self.table, self.model, self._kept)
        self._say_found()
        self._follow_choice()

    def _say_found(self) -> None:
        found, is_searching = self.model.rowCount(), self.model.is_searching
        line = self._line
        if is_searching and (self.filters.active or not found):
            line += self.tr(" · searching")
        elif self.filters.active:
            line += self.tr(" · %Ln found", "", found)
        self._header.say(self.tr("Posts"), line)
        self.filters.setVisible(self._total != 0)
        nothing = "none found" if self._total != 0 and not is_searching else "no post"
        shown = "posts" if found or is_searching else nothing
        self._room.setCurrentWidget(self._pages[shown if self._session.accounts else "no account"])
        self._foot.setVisible(found > 0)

    def _take_choice(self) -> None:
        """The keys are about the chosen posts at once; what is told of them may wait a moment."""
        self.deeds.update_actions(seen=self.isVisible())
        explain_as(self.table, self.model.explanation(self.table.currentIndex()))
        self._calm.start()

    def _follow_choice(self) -> None:
        """Tell of the chosen posts, wherever they are told of."""
        self.deeds.update_actions(seen=self.isVisible())
        if not self.isVisible():
            return
        self._foot.say_chosen(sum(map(len, self.table.chosen_stretches())))
        if not self.details.isHidden():
            post = self.chosen_post()
            self.details.show_post(post, self.model.account_of(post) if post else None)

    def _go_to_table(self) -> None:
        if self.model.rowCount():
            self.table.setFocus()
            if self.table.chosen_row() < 0:
                self.table.selectionModel().setCurrentIndex(
                    self.model.index(0, COLUMNS.index(Column.TITLE)), SELECT_ROW
                )

    def _clear_search(self) -> None:
        self.filters.clear()
        self.filters.search.setFocus()

    def _show_details(self, *, shown: bool) -> None:
        self.details.setVisible(shown)
        self._actions["post_details"].setChecked(shown)
        self._follow_choice()

    def _show_columns(self, at: QPoint) -> None:
        header = self.table.horizontalHeader()
        section = header.logicalIndexAt(header.mapFromGlobal(at))
        column = COLUMNS[section] if section >= 0 else None
        menu = columns_menu(self.table, column)
        if column is not None:
            self._add_sorting(menu, column)
        _pop_up(menu, at)

    def _add_sorting(self, menu: QMenu, column: Column) -> None:
        by = menu.addAction(self.tr("Sort by {column}").format(column=column_name(column).lower()))
        by.triggered.connect(lambda _=False: self.order_by(column))

    def _rooms(self) -> dict[str, QWidget]:
        """What the page can show: the table with the details, or why there is nothing in it."""
        card = Card()
        card.body.setContentsMargins(8, 6, 8, 8)
        card.body.addWidget(self.table)
        clear = QAction(self.tr("Clear search"), self)
        clear.triggered.connect(self._clear_search)
        return {
            "posts": over_details(card, self.details),
            "no account": Empty(
                self.tr("Posts belong to an account, and there is none yet."),
                self._actions["add_account"],
            ),
            "no post": Empty(
                self.tr("No post yet. A title and Enter are enough; older ones can be imported."),
                self._actions["log_post"],
                self._actions["import"],
            ),
            "none found": Empty(self.tr("No post has all of these words and choices."), clear),
        }


def _pop_up(menu: QMenu, at: QPoint) -> None:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(at)
