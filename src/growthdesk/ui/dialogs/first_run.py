"""The first start: three questions on one sheet, or an import, or a look around."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from growthdesk.domain.counts import read_count
from growthdesk.domain.deeds import add_account, log_followers
from growthdesk.domain.edits import Edit, batch
from growthdesk.ui.dialogs.account import address_of, handle_field, platform_field
from growthdesk.ui.dialogs.sheet import Sheet, read_from
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.card import label
from growthdesk.ui.widgets.fields import fields_in_a_row, number_field


def _tr(text: str) -> str:
    return QCoreApplication.translate("FirstRun", text)


def first_run_sheet(
    session: Session,
    parent: QWidget | None,
    import_files: Callable[[], None],
    look_around: Callable[[], None],
) -> Sheet:
    """A sheet that begins a log; the two other ways are buttons at its left."""
    today = session.today
    platform = platform_field()
    platform.setAccessibleName(_tr("Where do you post?"))
    handle = handle_field(platform)
    handle.setAccessibleName(_tr("Handle"))
    followers = QLineEdit()
    followers.setPlaceholderText(_tr("7,412 or 7.4k"))
    plan = number_field(3, 1, 70)

    def begin() -> None:
        account, edit = add_account(
            address_of(platform, handle),
            today,
            session.accounts,
            posts_a_week=plan.value(),
        )
        edits: list[Edit] = [edit]
        if followers.text().strip():
            with read_from(followers):
                edits.append(log_followers(account, today, read_count(followers.text()), today))
        session.do(batch(edits), "Begin the log")
        session.select(account)

    sheet = Sheet(_tr("Welcome to Growthdesk"), "", begin, parent, _tr("Begin"))
    sheet.widen(620)  # four buttons stand side by side
    sheet.form.insertRow(0, _intro())
    sheet.add_row(_tr("Where do you post?"), fields_in_a_row(platform, handle))
    sheet.add_row(_tr("Followers now"), followers)
    sheet.add_row(
        _tr("Posts a week"), plan, _tr("What you mean to keep. You can change it any day.")
    )

    def leave_for(deed: Callable[[], None]) -> Callable[[], None]:
        def leave() -> None:
            sheet.reject()
            deed()

        return leave

    sheet.add_button(_tr("Look around with sample data"), leave_for(look_around), 0)
    sheet.add_button(_tr("Import files…"), leave_for(import_files), 0)
    handle.setFocus(Qt.FocusReason.TabFocusReason)
    return sheet


def _intro() -> QLabel:
    text = _tr(
        "Three answers and you can log. Everything stays in one file on this computer: "
        "nothing to sign up for, no network."
    )
    return label(text, "muted", wrap=True)
