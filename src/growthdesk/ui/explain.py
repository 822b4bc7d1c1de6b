"""How a number is made, told where it stands: by right-click, by F1, and to a screen reader.

The words are the docstring of the function that computes the number, so that what the
program says of itself and what it does stand in one place.
"""

import inspect
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QWidget

_NAME = "explained"
_SHOWN = "explained_as"


@dataclass(frozen=True, slots=True)
class Explanation:
    """What is explained: its name, how it stands on the screen now, and how it is made."""

    name: str
    shown: str
    text: str


def explain(widget: QWidget, name: str, made_by: Callable[..., object], shown: str = "") -> None:
    """Let a widget be asked how its number is made.

    ``made_by`` is the function that computes it; ``shown`` is the number as it stands there,
    where the widget is no label that has it as its text.
    """
    widget.setProperty(_NAME, name)
    widget.setProperty(_SHOWN, shown)
    widget.setWhatsThis(told_by(made_by))


def told_by(function: Callable[..., object]) -> str:
    """The docstring of a function as paragraphs of plain text, without the marks of code."""
    paragraphs = (inspect.getdoc(function) or "").replace("`", "").split("\n\n")
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)


def explanations_in(page: QWidget) -> list[Explanation]:
    """Everything on a page that is explained and seen, from the top."""
    found = [one for one in page.findChildren(QWidget) if one.property(_NAME) and one.isVisible()]
    found.sort(key=lambda one: (one.mapTo(page, QPoint()).y() // 24, one.mapTo(page, QPoint()).x()))
    return [_explanation(one) for one in found]


def explanation_of(widget: QWidget | None) -> Explanation | None:
    """What is explained by a widget or by what it stands in; None if nothing is."""
    while widget is not None and not widget.property(_NAME):
        widget = widget.parentWidget()
    return _explanation(widget) if widget is not None else None


def _explanation(widget: QWidget) -> Explanation:
    shown = widget.text() if isinstance(widget, QLabel) else widget.property(_SHOWN)
    return Explanation(str(widget.property(_NAME)), str(shown), widget.whatsThis())
