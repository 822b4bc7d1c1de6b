"""The kinds of report that the window offers, in their order."""

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QAction

from growthdesk.analysis.moments import Moment
from growthdesk.domain.rows import Account
from growthdesk.ui.preferences import Preferences
from growthdesk.ui.reporting.kind import Kind
from growthdesk.ui.reporting.kit import KitKind
from growthdesk.ui.reporting.progress import ProgressKind
from growthdesk.ui.reporting.share import ShareKind
from growthdesk.ui.session import Session


def kinds_of(
    session: Session, preferences: Preferences, actions: Mapping[str, QAction], *, dark: bool
) -> tuple[Kind, ...]:
    """Each kind once, of a log; pictures begin in dark colours where the window has them."""
    return (
        ProgressKind(session, preferences),
        KitKind(session, preferences, actions["your_details"]),
        ShareKind(session, dark=dark),
    )


def choose_picture(kinds: Iterable[Kind], account: Account, moment: Moment | None) -> str:
    """Choose the picture of a milestone of an account, of the newest if None; the name of its kind."""
    (share,) = [kind for kind in kinds if isinstance(kind, ShareKind)]
    share.choices.show_milestone(account, moment)
    return share.name
