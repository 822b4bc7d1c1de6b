"""How a number is made, told where it stands: by right-click, by F1, and to a screen reader.

The words are the docstring of the function that computes the number, so that what the
program says of itself and what it does stand in one place. Before them stands of which days
this number is made, which the answers' own inputs tell.
"""

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QLabel, QWidget

from growthdesk.analysis.made_of import MadeOf
from growthdesk.ui import words
from growthdesk.ui.input_words import input_words

Asked = TypeVar("Asked", bound=QWidget)

_NAME = "explained"
_SHOWN = "explained_as"
_FROM = "explained_from"
_HOW = "explained_how"

_FOR_CODE = "\n\nIn code: "
"""What stands from here on in a docstring is for those who call the function."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """What is explained: its name, how it stands on the screen now, and how it is made.

    ``made_of`` tells the days of this number, a line for each kind of input; ``how`` is the
    same for every number of its kind.
    """

    name: str
    shown: str
    made_of: str
    how: str

    @property
    def text(self) -> str:
        """All that is told under the name."""
        return "\n\n".join(filter(None, (self.made_of, self.how)))


def explanation(
    name: str, made_by: Callable[..., object], *inputs: MadeOf, shown: str = "", source: str = ""
) -> Explanation:
    """An explanation in the words of the function that computes the number.

    ``shown`` is the number as it stands there; ``source`` tells where a number comes from that
    is not made of the log.
    """
    return Explanation(name, shown, source or input_words(*inputs), told_by(made_by))


def explain(
    widget: Asked,
    name: str,
    made_by: Callable[..., object],
    *inputs: MadeOf,
    shown: str = "",
    source: str = "",
) -> Asked:
    """Let a widget be asked how its number is made; a label's text is what is shown.

    The other arguments are those of ``explanation``. What was told of it before is forgotten.
    The widget is returned.
    """
    explain_as(widget, explanation(name, made_by, *inputs, shown=shown, source=source))
    return widget


def explain_as(widget: QWidget, told: Explanation) -> None:
    """Let a widget be asked for this explanation."""
    for key, text in ((_NAME, told.name), (_SHOWN, told.shown), (_FROM, told.made_of)):
        widget.setProperty(key, text)
    widget.setProperty(_HOW, told.how)
    # A screen reader tells this as the help of the widget, and Shift+F1 shows it.
    widget.setWhatsThis(words.tip(told.text))


def explain_nothing(widget: QWidget) -> None:
    """Let a widget be asked no longer."""
    for key in (_NAME, _SHOWN, _FROM, _HOW):
        widget.setProperty(key, None)
    widget.setWhatsThis("")


def told_by(function: Callable[..., object]) -> str:
    """The docstring of a function as paragraphs of plain text, without what is for code."""
    translate = QCoreApplication.translate
    told = "\n\n".join(translate("Explanations", one) for one in paragraphs_of(function))
    return told or translate(
        "Explanations",
        "This copy of Growthdesk was started without its explanations (python -OO)."
        " Start it without that to read how numbers are made.",
    )


@cache
def paragraphs_of(function: Callable[..., object]) -> tuple[str, ...]:
    """The paragraphs of a docstring in English, without what is for code."""
    doc = (inspect.getdoc(function) or "").partition(_FOR_CODE)[0].replace("`", "")
    return tuple(" ".join(paragraph.split()) for paragraph in doc.split("\n\n") if paragraph)


def explanations_in(page: QWidget) -> list[Explanation]:
    """Everything on a page that is explained and seen: card by card, from the top."""
    found = [one for one in page.findChildren(QWidget) if one.property(_NAME) and _seen(one)]
    found.sort(key=lambda one: (*_place(_card(one, page), page), *_place(one, page)))
    return list(dict.fromkeys(_explanation(one) for one in found))


def explanation_of(widget: QWidget | None) -> Explanation | None:
    """What is explained by a widget or by what it stands in; None if nothing is."""
    while widget is not None and not widget.property(_NAME):
        widget = widget.parentWidget()
    return _explanation(widget) if widget is not None else None


def _seen(widget: QWidget) -> bool:
    return widget.isVisible() and not (isinstance(widget, QLabel) and not widget.text())


def _explanation(widget: QWidget) -> Explanation:
    name, shown, made_of, how = (str(widget.property(key)) for key in (_NAME, _SHOWN, _FROM, _HOW))
    if not shown and isinstance(widget, QLabel):
        # A label that is cut knows its whole text.
        shown = widget.accessibleName() if widget.text().endswith("…") else widget.text()
    return Explanation(name, shown, made_of, how)


def _card(widget: QWidget, page: QWidget) -> QWidget:
    """The outermost card that a widget stands in, or is; itself outside of every card."""
    found = widget
    above: QWidget | None = widget
    while above is not None and above is not page:
        if above.property("role") == "card":
            found = above
        above = above.parentWidget()
    return found


def _place(widget: QWidget, page: QWidget) -> tuple[int, int]:
    """Where it stands, as one reads: what is about as high stands in one line."""
    at = widget.mapTo(page, QPoint())
    return at.y() // 24, at.x()
