"""The sheet of what the creator says of herself: for her media kit, in her own words."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from growthdesk.domain.creator import DETAILS, WITH_LINES
from growthdesk.domain.describe_creator import describe_creator
from growthdesk.ui.dialogs.sheet import Sheet
from growthdesk.ui.session import Session

_WIDTH = 560
_TWO_LINES = 56


def _tr(text: str) -> str:
    return QCoreApplication.translate("CreatorSheet", text)


def creator_sheet(session: Session, parent: QWidget | None) -> Sheet:
    """A sheet that changes what she says of herself; nothing of it is needed."""
    creator = session.read.creator()
    fields = {name: _field(name, getattr(creator, name)) for name in DETAILS}

    def save() -> None:
        said = {name: _text(field) for name, field in fields.items()}
        edit = describe_creator(session.read.creator(), **said)
        if edit.edits:
            session.do(edit, "Change your details")

    aside = _tr("for your media kit, all optional")
    sheet = Sheet(_tr("Your details"), aside, save, parent)
    sheet.widen(_WIDTH)
    for name, (words, example) in _rows().items():
        fields[name].setPlaceholderText(example)
        sheet.add_row(words, fields[name])
    fields["name"].setFocus(Qt.FocusReason.TabFocusReason)
    return sheet


def _field(name: str, text: str) -> QLineEdit | QPlainTextEdit:
    if name not in WITH_LINES:
        return QLineEdit(text)
    field = QPlainTextEdit(text)
    field.setTabChangesFocus(True)
    field.setFixedHeight(_TWO_LINES)
    return field


def _text(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _rows() -> dict[str, tuple[str, str]]:
    """What each detail is called, and an example of it, in the order in which they are asked for."""
    return {
        "name": (_tr("Name"), _tr("what brands call you")),
        "about": (_tr("About"), _tr("a line or two about what you make")),
        "niches": (_tr("Niches"), _tr("bread, baking, budget")),
        "place": (_tr("Place"), _tr("London")),
        "email": (_tr("E-mail"), "mira@example.com"),
        "link": (_tr("Link"), "mira.example.com"),
        "languages": (_tr("Languages"), _tr("in which you post and talk")),
        "offers": (_tr("Offers"), _tr("Reels, carousels, live baking")),
        "rates": (_tr("Rates"), _tr("Reel or carousel from £150, set from £320.")),
        "terms": (_tr("Terms"), _tr("Two weeks from brief to post.")),
    }
