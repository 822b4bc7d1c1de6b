"""The sheet that makes a picture to share, of a milestone or a month: saved or copied."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from growthdesk.analysis.moments import Moment
from growthdesk.analysis.shared_picture import SharedPicture, shared_picture
from growthdesk.domain.rows import Account
from growthdesk.errors import Trouble
from growthdesk.reports.write import write_whole
from growthdesk.ui.paper.card_picture import png_bytes, share_picture
from growthdesk.ui.paper.share_card import file_name, share_card
from growthdesk.ui.said import trouble_said
from growthdesk.ui.session import Session
from growthdesk.ui.style_sheet import give_role
from growthdesk.ui.widgets.card import button, label
from growthdesk.ui.widgets.card_choices import CardChoices
from growthdesk.ui.widgets.file_dialogs import ask_where_to_save

_PREVIEW = 420
"""Height of the preview in pixels, whatever the size of the picture."""

_PREVIEW_WIDTH = 336
_CHOICES_WIDTH = 330


def _tr(text: str) -> str:
    return QCoreApplication.translate("ShareCardSheet", text)


class ShareCardSheet(QDialog):
    """A picture of an account's milestone or month; what is seen is what is saved and copied."""

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
        title = _tr("Picture to share")
        self.setWindowTitle(title)
        self.choices = CardChoices(dark=dark)
        self.choices.offer(session.log(account), moment)
        self.choices.changed.connect(self._show)
        self.said = label(role="muted", wrap=True)
        self.preview = QLabel()
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setFixedSize(_PREVIEW_WIDTH, _PREVIEW)
        self.preview.setWordWrap(True)
        self.copy = button(_tr("Copy"))
        self.save = button(_tr("Save as…"), "primary")
        self.save.setDefault(True)
        self._lay_out(title)
        self.copy.clicked.connect(lambda _=False: self.copy_picture())
        self.save.clicked.connect(lambda _=False: self._ask_where_to_save())
        self._show()

    @property
    def told(self) -> SharedPicture | None:
        """What the picture tells; None if there is nothing to tell."""
        about = self.choices.about
        if about is None:
            return None
        return shared_picture(about, lambda day: self._session.read.account_log(self._account, day))

    @property
    def picture(self) -> QImage | None:
        """The picture in its full size; None if there is nothing to tell."""
        told, look = self.told, self.choices.look
        return None if told is None else share_picture(share_card(told, look.numbers), look)

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        if (picture := self.picture) is not None:
            QGuiApplication.clipboard().setImage(picture)
            self._say(_tr("Copied. Paste it where you like."), "muted")

    def save_to(self, path: Path) -> None:
        """Write the picture into this file, and say so, or why it cannot be done."""
        picture = self.picture
        if picture is None:
            return
        try:
            write_whole(path, png_bytes(picture))
        except Trouble as trouble:
            self._say(trouble_said(trouble), "trouble")
        else:
            self._say(_tr("Saved {name}").format(name=path.name), "muted")

    def file_name(self) -> str:
        """The name that the file is given unless another is typed."""
        told, look = self.told, self.choices.look
        return "" if told is None else file_name(told, look.numbers, look.shape.name)

    def _say(self, text: str, role: str) -> None:
        give_role(self.said, role)
        self.said.setText(text)
        self.said.setAccessibleName(text)

    def _show(self) -> None:
        told, look = self.told, self.choices.look
        self.copy.setEnabled(told is not None)
        self.save.setEnabled(told is not None)
        if told is None:
            self.preview.clear()
            self.preview.setText(self._why_none())
            return
        card = share_card(told, look.numbers)
        finer = self.devicePixelRatioF()
        seen = share_picture(card, look).scaled(
            round(_PREVIEW_WIDTH * finer),
            round(_PREVIEW * finer),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        _frame(seen, self.palette().color(QPalette.ColorRole.Mid), finer)
        seen.setDevicePixelRatio(finer)
        self.preview.setPixmap(QPixmap.fromImage(seen))
        self.preview.setAccessibleName(_tr("Preview"))
        self.preview.setAccessibleDescription(card.text)

    def _why_none(self) -> str:
        if self.choices.of_milestone:
            return _tr(
                "No milestone was reached since the first follower count. The picture of the next"
                " one can be made here."
            )
        return _tr(
            "What was gained in a month is known from its second follower count on, with one"
            " before the month."
        )

    def _lay_out(self, title: str) -> None:
        close = button(_tr("Close"))
        close.clicked.connect(lambda _=False: self.reject())
        buttons = QHBoxLayout()
        buttons.addStretch()
        for one in (close, self.copy, self.save):
            buttons.addWidget(one)
        right = QVBoxLayout()
        right.addWidget(self.choices)
        right.addStretch()
        right.addWidget(self.said)
        right.addLayout(buttons)
        right.addStrut(_CHOICES_WIDTH)
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
