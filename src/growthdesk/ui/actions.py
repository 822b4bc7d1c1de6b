"""Every action of the window with its words, menu and shortcut: the menus as data."""

from collections.abc import Callable, Mapping
from typing import NamedTuple, cast

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow


class Deed(NamedTuple):
    """One thing that can be done: its name in the code, its words, its shortcut.

    One that is ``of_posts`` is about the posts chosen in their table: its keys work there only.
    """

    name: str
    words: str
    shortcut: str = ""
    of_posts: bool = False


SEPARATOR = Deed("", "")

# PySide types it as object; the name is what lupdate looks for.
QT_TRANSLATE_NOOP = cast("Callable[[str, str], str]", QtCore.QT_TRANSLATE_NOOP)

MENUS: tuple[tuple[str, tuple[Deed, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Actions", "&File"),
        (
            Deed("open_log", QT_TRANSLATE_NOOP("Actions", "&Open log…"), "Ctrl+O"),
            Deed("own_log", QT_TRANSLATE_NOOP("Actions", "Open &my own log")),
            Deed("sample_log", QT_TRANSLATE_NOOP("Actions", "Look around with &sample data")),
            SEPARATOR,
            Deed("import", QT_TRANSLATE_NOOP("Actions", "&Import…"), "Ctrl+I"),
            Deed(
                "paste_table",
                QT_TRANSLATE_NOOP("Actions", "Import from the &clipboard"),
                "Ctrl+Shift+V",
            ),
            Deed("merge", QT_TRANSLATE_NOOP("Actions", "Mer&ge with another copy…")),
            Deed("export_report", QT_TRANSLATE_NOOP("Actions", "&Export report…"), "Ctrl+E"),
            Deed("export_everything", QT_TRANSLATE_NOOP("Actions", "Export e&verything…")),
            Deed("reports_made", QT_TRANSLATE_NOOP("Actions", "&Reports made…")),
            Deed("print_report", QT_TRANSLATE_NOOP("Actions", "&Print report…"), "Ctrl+P"),
            Deed(
                "save_chart",
                QT_TRANSLATE_NOOP("Actions", "Save growth c&hart as image…"),
                "Ctrl+Shift+S",
            ),
            SEPARATOR,
            Deed("backups", QT_TRANSLATE_NOOP("Actions", "&Backups…")),
            SEPARATOR,
            Deed("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Edit"),
        (
            Deed("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z"),
            Deed("redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z"),
            SEPARATOR,
            Deed(
                "copy_posts", QT_TRANSLATE_NOOP("Actions", "&Copy posts"), "Ctrl+C", of_posts=True
            ),
            Deed(
                "paste_cells",
                QT_TRANSLATE_NOOP("Actions", "&Paste into the cells"),
                "Ctrl+V",
                of_posts=True,
            ),
            Deed(
                "paste_posts",
                QT_TRANSLATE_NOOP("Actions", "Paste as &new posts"),
                "Ctrl+Shift+P",
                of_posts=True,
            ),
            SEPARATOR,
            Deed(
                "edit_posts", QT_TRANSLATE_NOOP("Actions", "&Edit post…"), "Return", of_posts=True
            ),
            Deed("edit_cell", QT_TRANSLATE_NOOP("Actions", "Edit this ce&ll"), "F2", of_posts=True),
            Deed(
                "duplicate_post",
                QT_TRANSLATE_NOOP("Actions", "&Duplicate as new…"),
                "Ctrl+D",
                of_posts=True,
            ),
            Deed(
                "open_link",
                QT_TRANSLATE_NOOP("Actions", "&Open the post’s link"),
                "Ctrl+Shift+O",
                of_posts=True,
            ),
            Deed(
                "remove_posts", QT_TRANSLATE_NOOP("Actions", "Re&move posts"), "Del", of_posts=True
            ),
            SEPARATOR,
            Deed(
                "copy_chart",
                QT_TRANSLATE_NOOP("Actions", "Copy gro&wth chart as picture"),
                "Ctrl+Shift+I",
            ),
            SEPARATOR,
            Deed("search", QT_TRANSLATE_NOOP("Actions", "&Search posts"), "Ctrl+F"),
            Deed("find_action", QT_TRANSLATE_NOOP("Actions", "&Find an action…"), "Ctrl+K"),
            SEPARATOR,
            Deed("settings", QT_TRANSLATE_NOOP("Actions", "Se&ttings…"), "Ctrl+,"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Log"),
        (
            Deed("log_post", QT_TRANSLATE_NOOP("Actions", "Log a &post"), "Ctrl+N"),
            Deed("log_followers", QT_TRANSLATE_NOOP("Actions", "Log &followers"), "Ctrl+L"),
            Deed("catch_up", QT_TRANSLATE_NOOP("Actions", "Catch &up on days…"), "Ctrl+Shift+L"),
            Deed("log_results", QT_TRANSLATE_NOOP("Actions", "Log &results of a post"), "Ctrl+R"),
            Deed("add_note", QT_TRANSLATE_NOOP("Actions", "Add a &note"), "Ctrl+Shift+N"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Account"),
        (
            Deed("add_account", QT_TRANSLATE_NOOP("Actions", "&Add account…"), "Ctrl+Shift+A"),
            Deed("edit_account", QT_TRANSLATE_NOOP("Actions", "&Edit account and goal…"), "Ctrl+G"),
            Deed("edit_plan", QT_TRANSLATE_NOOP("Actions", "Edit &plan…"), "Ctrl+Shift+G"),
            Deed("add_break", QT_TRANSLATE_NOOP("Actions", "Add a &break…"), "Ctrl+B"),
            Deed(
                "share_card",
                QT_TRANSLATE_NOOP("Actions", "Picture to &share…"),
                "Ctrl+Shift+M",
            ),
            Deed("your_details", QT_TRANSLATE_NOOP("Actions", "Your &details…"), "Ctrl+Shift+Y"),
            SEPARATOR,
            Deed("remove_account", QT_TRANSLATE_NOOP("Actions", "&Remove account")),
            SEPARATOR,
            Deed(
                "previous_account", QT_TRANSLATE_NOOP("Actions", "Pre&vious account"), "Ctrl+PgUp"
            ),
            Deed("next_account", QT_TRANSLATE_NOOP("Actions", "Ne&xt account"), "Ctrl+PgDown"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&View"),
        (
            Deed("today", QT_TRANSLATE_NOOP("Actions", "&Today"), "Ctrl+1"),
            Deed("posts", QT_TRANSLATE_NOOP("Actions", "&Posts"), "Ctrl+2"),
            Deed("growth", QT_TRANSLATE_NOOP("Actions", "&Growth"), "Ctrl+3"),
            Deed("consistency", QT_TRANSLATE_NOOP("Actions", "&Consistency"), "Ctrl+4"),
            Deed("insights", QT_TRANSLATE_NOOP("Actions", "&Insights"), "Ctrl+5"),
            Deed("reports", QT_TRANSLATE_NOOP("Actions", "&Reports"), "Ctrl+6"),
            SEPARATOR,
            Deed(
                "post_details", QT_TRANSLATE_NOOP("Actions", "&Details of a post"), "Ctrl+Shift+D"
            ),
            Deed("columns", QT_TRANSLATE_NOOP("Actions", "Colu&mns of the posts…"), "Ctrl+Shift+C"),
            SEPARATOR,
            Deed("chart_table", QT_TRANSLATE_NOOP("Actions", "Sho&w chart as table…"), "Ctrl+T"),
            Deed("whole_chart", QT_TRANSLATE_NOOP("Actions", "&All days of the chart"), "Ctrl+0"),
            SEPARATOR,
            Deed("show_counts", QT_TRANSLATE_NOOP("Actions", "Show hidden cou&nts"), "Ctrl+H"),
            SEPARATOR,
            Deed("theme_system", QT_TRANSLATE_NOOP("Actions", "Colours of the &system")),
            Deed("theme_light", QT_TRANSLATE_NOOP("Actions", "&Light colours")),
            Deed("theme_dark", QT_TRANSLATE_NOOP("Actions", "Dar&k colours")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Help"),
        (
            Deed("manual", QT_TRANSLATE_NOOP("Actions", "&Manual"), "Ctrl+Shift+H"),
            SEPARATOR,
            Deed("explain", QT_TRANSLATE_NOOP("Actions", "How these &numbers are made"), "F1"),
            Deed("explain_one", QT_TRANSLATE_NOOP("Actions", "&Explain a number…"), "Shift+F1"),
            Deed("shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts…"), "Ctrl+/"),
            SEPARATOR,
            Deed("take_tour", QT_TRANSLATE_NOOP("Actions", "&Tour in five steps")),
            Deed("where_data", QT_TRANSLATE_NOOP("Actions", "&Where is my data…")),
            Deed("error_log", QT_TRANSLATE_NOOP("Actions", "Show the error &log…")),
            SEPARATOR,
            Deed("about", QT_TRANSLATE_NOOP("Actions", "&About Growthdesk")),
        ),
    ),
)


def translated(words: str) -> str:
    """Words of an action or menu in the language of the window."""
    return QCoreApplication.translate("Actions", words)


def build_menus(window: QMainWindow) -> Mapping[str, QAction]:
    """Put the menus into a window; the actions by name, not yet connected."""
    actions: dict[str, QAction] = {}
    for title, deeds in MENUS:
        menu = window.menuBar().addMenu(translated(title))
        for deed in deeds:
            if deed is SEPARATOR:
                menu.addSeparator()
                continue
            action = QAction(translated(deed.words), window)
            action.setObjectName(deed.name)
            action.setShortcut(QKeySequence(deed.shortcut))
            if deed.name == "settings":
                action.setMenuRole(QAction.MenuRole.PreferencesRole)
            if deed.of_posts:
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                action.setEnabled(False)  # until the table is there, and posts are chosen
            menu.addAction(action)
            actions[deed.name] = action
    return actions
