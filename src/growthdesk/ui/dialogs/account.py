"""Sheets about an account: adding one, changing one, and its follower count of a day."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from growthdesk.domain.addresses import profile_in
from growthdesk.domain.counts import counted, read_count
from growthdesk.domain.deeds import add_account, check_goal, log_followers, renamed
from growthdesk.domain.edits import Edit, Put, batch
from growthdesk.domain.platform import PLATFORMS
from growthdesk.domain.rows import Account, FollowerCount
from growthdesk.errors import Trouble
from growthdesk.ui import words
from growthdesk.ui.dialogs.sheet import Sheet, read_from
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.asked_once import AskedOnce
from growthdesk.ui.widgets.card import label
from growthdesk.ui.widgets.fields import (
    MaybeDay,
    account_field,
    day_field,
    day_of,
    niche_field,
    number_field,
)
from growthdesk.ui.words import account_name

NICHES = (
    "Food",
    "Fitness",
    "Travel",
    "Lifestyle",
    "Fashion",
    "Beauty",
    "Home",
    "Books",
    "Parenting",
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("AccountSheet", text)


def platform_field(key: str = "instagram") -> QComboBox:
    """A choice of platform; its data are the keys."""
    field = QComboBox()
    for platform in PLATFORMS.values():
        field.addItem(platform.name, platform.key)
    field.setCurrentIndex(max(0, field.findData(key)))
    return field


def _not_used_yet(session: Session) -> str:
    """The first platform without an account: a second account is seldom on the same one."""
    used = {account.platform for account in session.accounts}
    return next((key for key in PLATFORMS if key not in used), "other")


def handle_field(platform: QComboBox, handle: str = "") -> QLineEdit:
    """A field for the handle on the chosen platform; the link of a profile chooses the platform too."""
    field = QLineEdit(handle)
    field.setPlaceholderText("mira.bakes")
    field.setToolTip(_tr("The name after the @, or the link of the profile"))

    def take_link() -> None:
        found = profile_in(field.text())
        if found is not None:
            platform.setCurrentIndex(platform.findData(found[0]))
            field.setText(found[1])

    field.editingFinished.connect(take_link)
    return field


def address_of(platform: QComboBox, handle: QLineEdit) -> str:
    """Platform and handle as one text. Raises Trouble if there is no handle."""
    written = handle.text().strip().removeprefix("@")
    if not written:
        with read_from(handle):
            raise Trouble(
                _tr("The handle is missing."),
                _tr("Write the name after the @, such as mira.bakes."),
            )
    return f"{platform.currentData()}:{written}"


class AccountFields:
    """The fields about an account, filled from one or for a new one."""

    def __init__(self, session: Session, account: Account | None) -> None:
        self.platform = platform_field(account.platform if account else _not_used_yet(session))
        self.handle = handle_field(self.platform, account.handle if account else "")
        self.name = QLineEdit(account.name if account else "")
        self.name.setPlaceholderText(_tr("optional, shown in place of the handle"))
        niches = [*session.read.niches(), *NICHES]
        self.niche = niche_field(account.niche if account else "", niches)
        self.goal = QLineEdit(words.number(account.goal if account else 10_000))
        in_half_a_year = session.today + timedelta(days=180)
        self.by = MaybeDay(_tr("by a day"), account.goal_day if account else None, in_half_a_year)

    @property
    def address(self) -> str:
        """Platform and handle as one text. Raises Trouble if there is no handle."""
        return address_of(self.platform, self.handle)

    @property
    def wanted(self) -> int:
        """The goal in followers. Raises Trouble if it cannot be read."""
        with read_from(self.goal):
            return check_goal(read_count(self.goal.text()).followers)

    def show_on(self, sheet: Sheet) -> None:
        """Put the fields on a sheet, and the cursor into the handle."""
        sheet.add_row(_tr("Platform"), self.platform)
        sheet.add_row(_tr("Handle"), self.handle)
        sheet.add_row(_tr("Name"), self.name)
        sheet.add_row(_tr("Niche"), self.niche)
        sheet.add_row(_tr("Goal, followers"), self.goal)
        sheet.add_row(_tr("Wanted"), self.by)
        self.handle.setFocus(Qt.FocusReason.TabFocusReason)


def edit_account_sheet(session: Session, account: Account, parent: QWidget | None) -> Sheet:
    """A sheet that changes an account and its goal."""
    fields = AccountFields(session, account)

    def save() -> None:
        changed = replace(
            renamed(account, fields.address, session.accounts),
            name=fields.name.text().strip(),
            niche=fields.niche.text().strip(),
            goal=fields.wanted,
            goal_day=fields.by.day,
        )
        session.do(Put(changed), "Change the account")

    sheet = Sheet(_tr("Account and goal"), account_name(account), save, parent)
    fields.show_on(sheet)
    return sheet


def add_account_sheet(session: Session, parent: QWidget | None) -> Sheet:
    """A sheet that adds an account with its plan, and its count of today if it is given."""
    today = session.today
    fields = AccountFields(session, None)
    followers = QLineEdit()
    followers.setPlaceholderText(words.number(7_412))
    plan = number_field(3, 1, 70)

    def save() -> None:
        account, edit = add_account(
            fields.address,
            today,
            session.accounts,
            name=fields.name.text(),
            niche=fields.niche.text(),
            goal=fields.wanted,
            goal_day=fields.by.day,
            posts_a_week=plan.value(),
        )
        edits: list[Edit] = [edit]
        if followers.text().strip():
            with read_from(followers):
                edits.append(log_followers(account, today, read_count(followers.text()), today))
        session.do(batch(edits), "Add an account")
        session.select(account)

    sheet = Sheet(_tr("Add an account"), "", save, parent)
    fields.show_on(sheet)
    sheet.add_row(_tr("Followers now"), followers)
    sheet.add_row(_tr("Posts a week"), plan, _tr("Your plan. Gaps and weeks are measured by it."))
    return sheet


def followers_sheet(session: Session, parent: QWidget | None) -> Sheet:
    """A sheet for the follower count of one day, today unless another is chosen."""
    today = session.today
    chosen = session.account or session.accounts[0]
    who = account_field(session.accounts, chosen)
    number = QLineEdit()
    day = day_field(today, latest=today)
    replaced = label(role="small", wrap=True)
    asked = AskedOnce()

    def account() -> Account:
        found = who.currentData()
        if not isinstance(found, Account):
            raise Trouble(_tr("No account is chosen."), _tr("Choose one."))
        return found

    def show_newest() -> None:
        before = session.read.count_before(account().id, day_of(day))
        newest = session.read.count_before(account().id, day_of(day) + timedelta(days=1))
        number.setPlaceholderText(words.count(newest.followers) if newest else _tr("number"))
        there = newest is not None and newest != before
        replaced.setText(_replaced(newest, before) if there and newest else "")
        replaced.setVisible(there)

    def save() -> None:
        before = session.read.count_before(account().id, day_of(day))
        with read_from(number):
            count = read_count(number.text(), counted(before))
            question = asked.about(number.text(), count, before, today)
            if question:
                raise Trouble(*question)
        session.do(log_followers(account(), day_of(day), count, today), "Log followers")

    who.currentIndexChanged.connect(show_newest)
    day.dateChanged.connect(show_newest)
    aside = "" if len(session.accounts) > 1 else account_name(chosen)
    sheet = Sheet(_tr("Log followers"), aside, save, parent)
    if len(session.accounts) > 1:
        sheet.add_row(_tr("Account"), who)
    sheet.add_row(
        _tr("Followers"), number, _tr("7412, 7.4k, +37 since the last count, or = for the same.")
    )
    sheet.add_row(_tr("Day"), day)
    sheet.form.addRow("", replaced)
    show_newest()
    number.setFocus(Qt.FocusReason.TabFocusReason)
    return sheet


def _replaced(there: FollowerCount, before: FollowerCount | None) -> str:
    """What becomes of the count that the day has already, and from which one “+37” starts."""
    text = _tr("{count} is logged for this day. Saving replaces it.").format(
        count=words.count(there.followers)
    )
    if before is None:
        return text
    start = _tr("+ and = start from {count}, the count before it.").format(
        count=words.count(before.followers)
    )
    return f"{text} {start}"
