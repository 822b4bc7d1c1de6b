"""The menu of the growth chart: the notes of a day, pictures, and the table."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from growthdesk.domain.rows import Note
from growthdesk.ui import words
from growthdesk.ui.charts.readout import note_line

_LONGEST = 40
CHART_ACTIONS = ("whole_chart", "", "chart_table", "copy_chart", "save_chart", "", "explain")
"""The actions of the menus that are about the chart, by name; "" is a line between them."""


def chart_menu(
    parent: QWidget,
    day: date | None,
    notes: Sequence[Note],
    actions: Mapping[str, QAction],
    edit: Callable[[date, Note | None], None],
    take_away: Callable[[Note], None],
) -> QMenu:
    """The menu about a day and its notes; None stands for a day that can have none.

    ``edit`` gets a day and the note to change, or None for a new one.
    """
    menu = QMenu(parent)
    if day is not None:
        text = _tr("Add a note on {day}…").format(day=words.short_day(day))
        menu.addAction(text, partial(edit, day, None))
        for note in notes:
            name = words.without_mnemonic(_short(note_line(note)))
            menu.addAction(_tr("Edit “{note}”…").format(note=name), partial(edit, day, note))
            menu.addAction(_tr("Remove “{note}”").format(note=name), partial(take_away, note))
        menu.addSeparator()
    for name in CHART_ACTIONS:
        if name:
            menu.addAction(actions[name])
        else:
            menu.addSeparator()
    return menu


def action_tip(action: QAction) -> str:
    """The words of an action as a tool tip, with its keys."""
    keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
    text = action.text().replace("&", "").removesuffix("…")
    return f"{text} ({keys})" if keys else text


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChartMenu", text)
