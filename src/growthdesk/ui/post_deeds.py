"""What one does with the posts that are chosen in their table."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication

from growthdesk.domain.edits import Batch
from growthdesk.domain.links import kept_link
from growthdesk.domain.rows import Post
from growthdesk.errors import Trouble
from growthdesk.store.keeping import MANY
from growthdesk.store.reading import Reading
from growthdesk.ui.dialogs.post import post_sheet
from growthdesk.ui.dialogs.posts_together import posts_sheet
from growthdesk.ui.dialogs.sheet import Sheet
from growthdesk.ui.models.pasted_posts import (
    named_columns,
    pasted_as_new,
    pasted_into,
    read_block,
)
from growthdesk.ui.models.post_columns import COLUMNS
from growthdesk.ui.models.posts import PostsModel
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.posts_table import PostsTable


class PostDeeds(QObject):
    """Connects the actions of the menus with the table, as long as it is seen.

    The actions are those that are ``of_posts``; they are disabled where they do not fit.
    """

    def __init__(
        self,
        session: Session,
        model: PostsModel,
        table: PostsTable,
        actions: Mapping[str, QAction],
    ) -> None:
        super().__init__(table)
        self._session = session
        self._model = model
        self._table = table
        self._actions = actions
        self._is_asking = False
        for name, deed in self._deeds().items():
            actions[name].triggered.connect(lambda _=False, deed=deed: deed())
            table.addAction(actions[name])
        table.sheet_requested.connect(self.edit)
        table.removal_requested.connect(self.remove)

    def update_actions(self, *, seen: bool) -> None:
        """Enable what fits the chosen posts; nothing while the table is not ``seen``."""
        seen = seen and not self._is_asking
        post = self.chosen_post() if seen else None
        current = self._table.currentIndex()
        editable = bool(self._model.flags(current) & Qt.ItemFlag.ItemIsEditable)
        fits = {
            "paste_cells": seen and current.isValid(),
            "paste_posts": seen and bool(self._session.accounts),
            "edit_cell": post is not None and editable,
            "open_link": post is not None and bool(kept_link(post.link)),
        }
        for name in self._deeds():
            self._actions[name].setEnabled(fits.get(name, post is not None))

    def chosen_post(self) -> Post | None:
        """The selected post; the current one if several are; None if none is."""
        row = self._table.chosen_row()
        return self._model.post(row) if row >= 0 else None

    def edit(self) -> None:
        """Open the sheet of the chosen post, or the one for all that are chosen."""
        rows, post = self._table.chosen_rows(), self.chosen_post()
        if post is None:
            return
        if len(rows) == 1:
            self._open(post_sheet(self._session, self._model.account_of(post), self._table, post))
            return
        read = self._session.read.posts(self._model.ids(rows))
        self._open(posts_sheet(self._session, [one for one, _ in read.values()], self._table))

    def edit_cell(self) -> None:
        """Edit the cell with the cursor in place."""
        self._table.edit(self._table.currentIndex())

    def duplicate(self) -> None:
        """Open the sheet of a new post, filled in like the chosen one."""
        post = self.chosen_post()
        if post is not None:
            account = self._model.account_of(post)
            self._open(post_sheet(self._session, account, self._table, like=post))

    def remove(self) -> None:
        """Take the chosen posts out of the log with their results; one undo brings them back."""
        session, ids = self._session, self._model.ids(self._table.chosen_rows())
        if not ids:
            return
        count = len(ids)
        step = f"Remove {count:,} posts" if count > 1 else "Remove a post"

        def edit_of(read: Reading) -> Batch:
            return read.removal_of_posts(ids)

        if count > MANY:
            session.attempt(lambda: session.large.apply_read(edit_of, step, session.tell_of))
        else:
            session.attempt(lambda: session.do(edit_of(session.read), step))

    def open_link(self) -> None:
        """Open the link of the chosen post in the browser, if it is a web link."""
        post = self.chosen_post()
        link = kept_link(post.link) if post else ""
        if link:
            QDesktopServices.openUrl(QUrl(link))

    def paste(self) -> None:
        """Put copied cells into the cells from the cursor on.

        One row of them goes into all chosen posts. A table whose first row names columns is
        imported: it is shown row by row before anything is saved.
        """
        self._session.attempt(self._paste)

    def paste_as_new(self) -> None:
        """Log each copied row as a new post, as one step of undo."""
        self._session.attempt(self._paste_as_new)

    def _paste(self) -> None:
        block = read_block(QGuiApplication.clipboard().text())
        if not block:
            raise Trouble(
                self.tr("Nothing was copied."), self.tr("Copy cells in a spreadsheet first.")
            )
        if named_columns(block[0]):
            self._actions["paste_table"].trigger()
            return
        current = self._table.currentIndex()
        if not current.isValid():
            return
        shown = self._table.shown_columns()
        columns = shown[shown.index(COLUMNS[current.column()]) :]
        chosen = self._table.chosen_rows()
        below = range(current.row(), min(current.row() + len(block), self._model.rowCount()))
        rows = chosen if len(block) == 1 and chosen else list(below)
        lines = list(self._model.lines(rows))
        edit = pasted_into(self._session, lines, columns, block)
        if edit.edits:
            count = len(rows)
            step = f"Paste into {count:,} posts" if count > 1 else "Paste into a post"
            self._session.do(edit, step)

    def _paste_as_new(self) -> None:
        account = self._session.account or next(iter(self._session.accounts), None)
        if account is None:
            return
        if self._session.account is None and len(self._session.accounts) > 1:
            raise Trouble(
                self.tr("It is not clear which account the posts belong to."),
                self.tr("Choose one in the sidebar, and paste again."),
            )
        block = read_block(QGuiApplication.clipboard().text())
        edit, count = pasted_as_new(self._session, account, self._table.shown_columns(), block)
        if not count:
            raise Trouble(
                self.tr("Nothing was copied."), self.tr("Copy cells in a spreadsheet first.")
            )
        step = f"Paste {count:,} new posts" if count > 1 else "Paste a new post"
        self._session.do(edit, step)

    def _deeds(self) -> dict[str, Callable[[], object]]:
        return {
            "edit_posts": self.edit,
            "edit_cell": self.edit_cell,
            "duplicate_post": self.duplicate,
            "open_link": self.open_link,
            "copy_posts": self._table.copy_rows,
            "paste_cells": self.paste,
            "paste_posts": self.paste_as_new,
            "remove_posts": self.remove,
        }

    def _open(self, sheet: Sheet) -> None:
        # Until the sheet has the focus, a second Enter would still be a key of the table.
        self._is_asking = True
        self.update_actions(seen=False)
        sheet.finished.connect(self._go_on)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def _go_on(self) -> None:
        self._is_asking = False
        self.update_actions(seen=self._table.isVisible())
