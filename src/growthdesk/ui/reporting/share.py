"""The picture to share in the window: a milestone, or a month."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from growthdesk.analysis.inputs import counts_between
from growthdesk.analysis.moments import Moment, moments
from growthdesk.analysis.pace import gained
from growthdesk.analysis.shared_picture import SharedPicture, shared_picture
from growthdesk.domain.earlier import earlier
from growthdesk.errors import Trouble
from growthdesk.reports.write import write_whole
from growthdesk.ui.explain import explain
from growthdesk.ui.paper.card_picture import png_bytes, share_picture
from growthdesk.ui.paper.card_style import CardStyle
from growthdesk.ui.paper.pages import Step
from growthdesk.ui.paper.paper import Picture
from growthdesk.ui.paper.share_card import ShareCard, share_card
from growthdesk.ui.paper.share_card import file_name as picture_name
from growthdesk.ui.reporting.kind import Draft, Lacking, Made
from growthdesk.ui.reporting.naming import file_name, usual_folder
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.share_choices import ShareChoices

_WIDTH = 320.0
"""Points of the picture on the screen at 100 %, about as wide as a phone."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ShareReport", text)


class ShareKind:
    """A picture of a milestone or a month, as large as platforms show it."""

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
        """mira.bakes 5000 portrait, or less of it where numbers are hidden."""
        told, look = self._told(), self.choices.card.look
        if told is None:
            return file_name("")
        return file_name(picture_name(told, look.numbers, look.shape.name).removesuffix(".png"))

    def fill(self) -> None:
        """Let the choices offer what the log holds now."""
        self.choices.fill()

    def draft(self) -> Draft | Lacking:
        """The picture as it is chosen."""
        told, look = self._told(), self.choices.card.look
        if told is not None:
            return Draft(partial(_make, share_card(told, look.numbers), look))
        if not self._session.accounts:
            says = _tr("Add an account, and the picture of its milestone is drawn here.")
            return Lacking(says, ("add_account", "import"))
        if self.choices.card.of_milestone:
            says = _tr(
                "No milestone was reached since the first follower count. The picture of the next"
                " one can be made here."
            )
        else:
            says = _tr(
                "What was gained in a month is known from its second follower count on, with one"
                " before the month."
            )
        return Lacking(says, ("log_followers",))

    def explain(self, preview: QWidget) -> None:
        """Let the picture be asked for the follower counts of the account."""
        account, told = self.choices.account, self._told()
        if account is not None and told is not None:
            how = moments if isinstance(told.about, Moment) else gained
            counts = counts_between(self._session.log(account), told.first_day, told.last_day)
            explain(preview, _tr("Numbers of the picture"), how, counts)

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        told, look = self._told(), self.choices.card.look
        if told is not None:
            picture = share_picture(share_card(told, look.numbers), look)
            QGuiApplication.clipboard().setImage(picture)

    def _told(self) -> SharedPicture | None:
        account, about = self.choices.account, self.choices.card.about
        if account is None or about is None:
            return None
        log = self._session.log(account)
        return shared_picture(about, lambda day: earlier(log, day))


def _make(card: ShareCard, look: CardStyle, step: Step) -> Made:
    step(0, 1)
    image: QImage = share_picture(card, look)

    def save(path: Path, _: Step) -> None:
        if path.suffix.casefold() not in ShareKind.endings:
            raise Trouble(f"“{path.name}” would not be a picture.", "Let its name end in .png.")
        write_whole(path, png_bytes(image))

    return Made(Picture(image, _WIDTH, card.text), card.text, save)
