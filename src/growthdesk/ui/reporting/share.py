"""The card to share in the window: a milestone as a picture."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from growthdesk.analysis.inputs import counts_between
from growthdesk.analysis.moments import moments
from growthdesk.domain.earlier import earlier
from growthdesk.errors import Trouble
from growthdesk.reports.write import write_whole
from growthdesk.ui.colours import Colours
from growthdesk.ui.explain import explain
from growthdesk.ui.paper.pages import Step
from growthdesk.ui.paper.paper import Picture
from growthdesk.ui.paper.share_card import (
    Shape,
    ShareCard,
    png_bytes,
    share_card,
    share_picture,
)
from growthdesk.ui.reporting.kind import Draft, Lacking, Made
from growthdesk.ui.reporting.naming import file_name, usual_folder
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.share_choices import ShareChoices

_WIDTH = 320.0
"""Points of the picture on the screen at 100 %, about as wide as a phone."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ShareReport", text)


class ShareKind:
    """A picture of a milestone, as large as platforms show it."""

    name = "share"
    endings: Sequence[str] = (".png",)

    def __init__(self, session: Session, *, dark: bool) -> None:
        self._session = session
        self.title = _tr("Share card")
        self.choices = ShareChoices(session, dark=dark, copy=self.copy_picture)

    @property
    def folder(self) -> Path:
        """The folder for pictures."""
        return usual_folder(QStandardPaths.StandardLocation.PicturesLocation)

    @property
    def file_name(self) -> str:
        """mira.bakes 5000 portrait."""
        account, moment = self.choices.account, self.choices.moment
        parts = (
            account.handle if account else "",
            f"{moment.followers}" if moment else "",
            self.choices.shape.name,
        )
        return file_name(" ".join(filter(None, parts)).lower())

    def fill(self) -> None:
        """Let the choices offer what the log holds now."""
        self.choices.fill()

    def draft(self) -> Draft | Lacking:
        """The picture as it is chosen."""
        card = self._card()
        if card is None:
            if not self._session.accounts:
                says = _tr("Add an account, and the picture of its milestone is drawn here.")
                return Lacking(says, ("add_account", "import"))
            says = _tr(
                "No milestone was reached since the first follower count. The picture of the next"
                " one can be made here."
            )
            return Lacking(says, ("log_followers",))
        return Draft(partial(_make, card, self.choices.shape, self.choices.colours))

    def explain(self, preview: QWidget) -> None:
        """Let the picture be asked for the follower counts of the account."""
        account, moment = self.choices.account, self.choices.moment
        if account is not None and moment is not None:
            log = self._session.log(account)
            counts = counts_between(log, date.fromordinal(int(log.counts.day[0])), moment.day)
            explain(preview, _tr("Numbers of the picture"), moments, counts)

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        card = self._card()
        if card is not None:
            picture = share_picture(card, self.choices.shape, self.choices.colours)
            QGuiApplication.clipboard().setImage(picture)

    def _card(self) -> ShareCard | None:
        account, moment = self.choices.account, self.choices.moment
        if account is None or moment is None:
            return None
        return share_card(earlier(self._session.log(account), moment.day), moment)


def _make(card: ShareCard, shape: Shape, colours: Colours, step: Step) -> Made:
    step(0, 1)
    image: QImage = share_picture(card, shape, colours)

    def save(path: Path, _: Step) -> None:
        if path.suffix.casefold() not in ShareKind.endings:
            raise Trouble(f"“{path.name}” would not be a picture.", "Let its name end in .png.")
        write_whole(path, png_bytes(image))

    return Made(Picture(image, _WIDTH, card.text), f"{card.who} · {card.number}", save)
