"""What the page Reports needs to know of a kind of report."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from growthdesk.ui.paper.pages import Step
from growthdesk.ui.paper.paper import Paper


class Choices(QWidget):
    """What can be chosen of a kind; ``changed`` tells when a person chooses something else."""

    changed = Signal()


@dataclass(frozen=True, slots=True, eq=False)
class Made:
    """A report as it is seen: its pages, its title, and what writes it into a file.

    ``save`` goes by the ending of the file, tells its steps, and raises Trouble if it cannot be
    written. ``without_font`` names the scripts that no font on this computer has. ``keep`` is
    told of each file that was written, in the thread of the window, and raises Trouble if that
    cannot be kept in mind.
    """

    paper: Paper
    title: str
    save: Callable[[Path, Step], object]
    without_font: Sequence[str] = ()
    keep: Callable[[Path], object] = lambda _path: None


@dataclass(frozen=True, slots=True, eq=False)
class Draft:
    """A report as it is chosen, in values: ``make`` needs no widget, and may run in any thread.

    One that is ``long`` is made beside the window.
    """

    make: Callable[[Step], Made]
    long: bool = False


@dataclass(frozen=True, slots=True)
class Lacking:
    """Why there is no report: a sentence, and the actions that help, the first the next thing."""

    says: str
    actions: tuple[str, ...] = ()


class Kind(Protocol):
    """A kind of report. The page asks nothing else, and knows none of them by name."""

    @property
    def name(self) -> str:
        """What it is called in the code and in preferences."""

    @property
    def title(self) -> str:
        """What it is called in the window."""

    @property
    def choices(self) -> Choices:
        """What can be chosen of it, made once."""

    @property
    def endings(self) -> Sequence[str]:
        """The endings of the files it can be saved as, the usual one first, like .pdf."""

    @property
    def folder(self) -> Path:
        """Where such files are usually kept."""

    @property
    def file_name(self) -> str:
        """The name that its file is given unless another is typed, without the ending."""

    def fill(self) -> None:
        """Let the choices offer what the log holds now."""

    def draft(self) -> Draft | Lacking:
        """The report as it is chosen now, or why there is none."""

    def explain(self, preview: QWidget) -> None:
        """Let the pages be asked how their numbers are made."""
