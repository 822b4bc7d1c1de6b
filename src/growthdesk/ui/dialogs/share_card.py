"""The sheet that makes a picture of a milestone: its size, light or dark, saved or copied."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from growthdesk.analysis.moments import Moment, moments
from growthdesk.domain.rows import Account
from growthdesk.errors import Trouble
from growthdesk.reports.write import write_whole
from growthdesk.ui import words
from growthdesk.ui.colours import DARK, LIGHT
from growthdesk.ui.paper.share_card import Shape, ShareCard, png_bytes, share_card, share_picture
from growthdesk.ui.said import trouble_said
from growthdesk.ui.session import Session
from growthdesk.ui.style_sheet import give_role
from growthdesk.ui.widgets.card import button, label
from growthdesk.ui.widgets.file_dialogs import ask_where_to_save
from growthdesk.ui.widgets.segments import Segments

_PREVIEW = 380
"""Height of the preview in pixels, whatever the size of the picture."""

_PREVIEW_WIDTH = 304


def _tr(text: str) -> str:
    return QCoreApplication.translate("ShareCardSheet", text)


class ShareCardSheet(QDialog):
    """A picture of one of an account's milestones; what is seen is what is saved and copied.

    Milestones that were passed before the first follower count have no day, and no picture.
    """

    def __init__(
        self,
        session: Session,
        account: Account,
        parent: QWidget | None,
        moment: Moment | None = None,
        *,
        dark: bool = False,
    ) -> None:
        """``moment`` is shown first, else the newest one."""
        super().__init__(parent)
        self._session = session
        self._account = account
        self._cards: dict[Moment, ShareCard] = {}
        title = _tr("Picture of a milestone")
        self.setWindowTitle(title)
        self.which = self._milestones(moment)
        sizes = [
            (Shape.PORTRAIT.name, _tr("Portrait")),
            (Shape.SQUARE.name, _tr("Square")),
            (Shape.STORY.name, _tr("Story")),
        ]
        self.size_choice = Segments(sizes, _tr("Size"), Shape.PORTRAIT.name)
        schemes = [("light", _tr("Light")), ("dark", _tr("Dark"))]
        self.scheme = Segments(schemes, _tr("Colours"), "dark" if dark else "light")
        self._pixels = label(role="small")
        self.said = label(role="muted", wrap=True)
        self.preview = QLabel()
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setFixedSize(_PREVIEW_WIDTH, _PREVIEW)
        self.copy = button(_tr("Copy"))
        self.save = button(_tr("Save as…"), "primary")
        self.save.setDefault(True)
        self._lay_out(title)
        self.which.currentIndexChanged.connect(self._show)
        self.size_choice.chosen.connect(self._show)
        self.scheme.chosen.connect(self._show)
        self.copy.clicked.connect(lambda _=False: self.copy_picture())
        self.save.clicked.connect(lambda _=False: self._ask_where_to_save())
        self._show()

    @property
    def picture(self) -> QImage | None:
        """The picture in its full size; None if there is no milestone."""
        moment = self.which.currentData()
        if not isinstance(moment, Moment):
            return None
        colours = DARK if self.scheme.value == "dark" else LIGHT
        return share_picture(self._card(moment), self._shape, colours)

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        if self.picture is not None:
            QGuiApplication.clipboard().setImage(self.picture)
            self._say(_tr("Copied. Paste it where you like."), "muted")

    def save_to(self, path: Path) -> None:
        """Write the picture into this file, and say so, or why it cannot be done."""
        if self.picture is None:
            return
        try:
            write_whole(path, png_bytes(self.picture))
        except Trouble as trouble:
            self._say(trouble_said(trouble), "trouble")
        else:
            self._say(_tr("Saved {name}").format(name=path.name), "muted")

    def file_name(self) -> str:
        """The name that the file is given unless another is typed."""
        moment = self.which.currentData()
        followers = moment.followers if isinstance(moment, Moment) else 0
        return f"{self._account.handle.replace('/', '-')} {followers} {self.size_choice.value}.png".lower()

    def _say(self, text: str, role: str) -> None:
        give_role(self.said, role)
        self.said.setText(text)
        self.said.setAccessibleName(text)

    @property
    def _shape(self) -> Shape:
        return Shape[self.size_choice.value or Shape.PORTRAIT.name]

    def _milestones(self, chosen: Moment | None) -> QComboBox:
        field = QComboBox()
        field.setAccessibleName(_tr("Milestone"))
        log = self._session.log(self._account)
        for moment in reversed([one for one in moments(log) if not one.or_before]):
            day = words.short_day(moment.day, log.as_of)
            field.addItem(f"{words.number(moment.followers)} · {day}", moment)
            if moment == chosen:
                field.setCurrentIndex(field.count() - 1)
        return field

    def _card(self, moment: Moment) -> ShareCard:
        if moment not in self._cards:
            log = self._session.read.account_log(self._account, moment.day)
            self._cards[moment] = share_card(log, moment)
        return self._cards[moment]

    def _show(self) -> None:
        picture = self.picture
        for part in (self.copy, self.save, self.which, self.size_choice, self.scheme):
            part.setEnabled(picture is not None)
        if picture is None:
            none = _tr(
                "No milestone was reached since the first follower count. The picture of the next"
                " one can be made here."
            )
            self.preview.setText(none)
            self.preview.setWordWrap(True)
            return
        self._pixels.setText(f"{picture.width()} × {picture.height()}")
        finer = self.devicePixelRatioF()
        seen = picture.scaled(
            round(_PREVIEW_WIDTH * finer),
            round(_PREVIEW * finer),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        _frame(seen, self.palette().color(QPalette.ColorRole.Mid), finer)
        seen.setDevicePixelRatio(finer)
        self.preview.setPixmap(QPixmap.fromImage(seen))
        self.preview.setAccessibleName(_tr("Preview"))
        self.preview.setAccessibleDescription(self._card(self.which.currentData()).text)

    def _lay_out(self, title: str) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setHorizontalSpacing(16)
        form.addRow(label(_tr("Milestone"), "muted"), self.which)
        form.addRow(label(_tr("Size"), "muted"), self.size_choice)
        form.addRow("", self._pixels)
        form.addRow(label(_tr("Colours"), "muted"), self.scheme)
        close = button(_tr("Close"))
        close.clicked.connect(lambda _=False: self.reject())
        buttons = QHBoxLayout()
        buttons.addStretch()
        for one in (close, self.copy, self.save):
            buttons.addWidget(one)
        right = QVBoxLayout()
        right.addLayout(form)
        right.addStretch()
        right.addWidget(self.said)
        right.addLayout(buttons)
        both = QHBoxLayout()
        both.setSpacing(24)
        both.addWidget(self.preview)
        both.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(14)
        layout.addWidget(label(title, "answer"))
        layout.addLayout(both)

    def _ask_where_to_save(self) -> None:
        where = QStandardPaths.StandardLocation.PicturesLocation
        folder = Path(QStandardPaths.writableLocation(where) or Path.home())
        ask_where_to_save(
            self,
            _tr("Save the picture"),
            folder / self.file_name(),
            ["PNG (*.png)"],
            self.save_to,
        )


def _frame(seen: QImage, colour: QColor, width: float) -> None:
    """A thin line around the preview, which may have the colour of the sheet."""
    painter = QPainter(seen)
    painter.setPen(QPen(colour, 2 * width))
    painter.drawRect(seen.rect())
    painter.end()
