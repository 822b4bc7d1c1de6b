"""How the steps of a report are told, and how it is given up between two of them."""

from growthdesk.ui.paper.pages import Step
from growthdesk.ui.work import Progress, Tell


def no_step(_done: int, _total: int) -> None:
    """What is short is not told of."""


def told_step(tell: Tell, about: str) -> Step:
    """Tells each step as progress of long work, which may have been stopped."""
    return lambda done, total: tell(Progress(done, total, about))
