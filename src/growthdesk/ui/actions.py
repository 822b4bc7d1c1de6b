"""Every action of the window with its words, menu and shortcut: the menus as data."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import cast

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that can be done: its name in the code, its words, its shortcut."""

    name: str
    words: str
    shortcut: str = ""


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
            Deed("export_report", QT_TRANSLATE_NOOP("Actions", "&Export report…"), "Ctrl+E"),
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
            Deed("search", QT_TRANSLATE_NOOP("Actions", "&Search posts"), "Ctrl+F"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Log"),
        (
            Deed("log_post", QT_TRANSLATE_NOOP("Actions", "Log a &post"), "Ctrl+N"),
            Deed("log_followers", QT_TRANSLATE_NOOP("Actions", "Log &followers"), "Ctrl+L"),
            Deed("log_results", QT_TRANSLATE_NOOP("Actions", "Log &results of a post"), "Ctrl+R"),
            Deed("add_note", QT_TRANSLATE_NOOP("Actions", "Add a &note"), "Ctrl+Shift+N"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Account"),
        (
            Deed("add_account", QT_TRANSLATE_NOOP("Actions", "&Add account…"), "Ctrl+Shift+A"),
            Deed("edit_account", QT_TRANSLATE_NOOP("Actions", "&Edit account and goal…"), "Ctrl+G"),
            Deed("edit_plan", QT_TRANSLATE_NOOP("Actions", "Edit &plan…"), "Ctrl+P"),
            Deed("add_break", QT_TRANSLATE_NOOP("Actions", "Add a &break…"), "Ctrl+B"),
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
            Deed("theme_system", QT_TRANSLATE_NOOP("Actions", "Colours of the &system")),
            Deed("theme_light", QT_TRANSLATE_NOOP("Actions", "&Light colours")),
            Deed("theme_dark", QT_TRANSLATE_NOOP("Actions", "&Dark colours")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Help"),
        (
            Deed("explain", QT_TRANSLATE_NOOP("Actions", "How these &numbers are made"), "F1"),
            Deed("explain_one", QT_TRANSLATE_NOOP("Actions", "&Explain a number…"), "Shift+F1"),
            Deed("shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "Ctrl+/"),
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
            action.setShortcut(QKeySequence(deed.shortcut))
            menu.addAction(action)
            actions[deed.name] = action
    return actions
