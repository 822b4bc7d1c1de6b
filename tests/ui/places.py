"""Every place of the window that a person can come to: pages and sheets, one after the other."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from growthdesk.ui.desk import Desk
from growthdesk.ui.pages.posts import PostsPage
from growthdesk.ui.tab_order import tab_as_read
from growthdesk.ui.tour import settle, sheets

TABLE = "Date,Followers,Title\n2026-11-20,8200,\n2026-11-21,8212,\n"


def places(app: QApplication, desk: Desk, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Open every page for one account and for all of them, and every sheet, each with its name.

    The log is one with at least two accounts and posts.
    """
    for account in (desk.session.accounts[0], None):
        desk.session.select(account)
        for name in desk.window.page_names:
            desk.window.open_page(name)
            settle(app)
            yield f"{name} of {'one' if account else 'all'}", desk.window
    yield from sheets(app, desk)
    yield from _sheets_about_something(app, desk, folder)


def _sheets_about_something(
    app: QApplication, desk: Desk, folder: Path
) -> Iterator[tuple[str, QWidget]]:
    """The sheets about chosen posts and about a file."""
    page = desk.window.open_page("posts")
    assert isinstance(page, PostsPage)
    page.table.setFocus()
    settle(app)
    for rows in (1, 3):
        page.table.clearSelection()
        page.table.setSelectionMode(page.table.SelectionMode.MultiSelection)
        for row in range(rows):
            page.table.selectRow(row)
        page.table.setSelectionMode(page.table.SelectionMode.ExtendedSelection)
        for action in ("edit_posts", "log_results") if rows == 1 else ("edit_posts",):
            desk.window.actions_by_name[action].trigger()
            yield from _open_sheets(app, f"{action} of {rows}")
    table = folder / "followers.csv"
    table.write_text(TABLE, encoding="utf-8")
    desk.window.files_dropped.emit([table])
    yield from _open_sheets(app, "import of a file")
    desk.window.actions_by_name["about"].trigger()
    yield from _open_sheets(app, "about")


def _open_sheets(app: QApplication, name: str) -> Iterator[tuple[str, QWidget]]:
    settle(app)
    found = [one for one in app.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    assert found, name
    for one in found:
        yield name, one
        one.close()
    settle(app)


def reached_by_tab(top: QWidget) -> list[QWidget]:
    """The widgets of a window that Tab goes through, in that order, beginning with the first."""
    if isinstance(top, QMainWindow):
        tab_as_read(top)  # as it does itself when Tab is pressed
    chain, widget = [top], top.nextInFocusChain()
    while widget is not None and widget is not top:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    return [one for one in chain if one.window() is top and _takes_tab(one)]


def _takes_tab(widget: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.focusProxy() is None
        and widget.isVisible()
        and widget.isEnabled()
    )
