"""The quick log: a follower count or a post in a small window of its own."""

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from growthdesk.domain.counts import counted, read_count
from growthdesk.domain.deeds import log_followers, log_post
from growthdesk.domain.edits import Edit, batch
from growthdesk.domain.links import kept_link
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Account
from growthdesk.errors import Trouble
from growthdesk.store.posts import PostQuery
from growthdesk.ui import words
from growthdesk.ui.dialogs.sheet import Sheet, read_from
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.asked_once import AskedOnce
from growthdesk.ui.widgets.fields import account_field


def quick_sheet(session: Session, parent: QWidget | None) -> Sheet:
    """A sheet that takes a follower count, a post, or both, and closes with Enter.

    It begins with the first account that was not counted today. The log has an account.
    """
    form: QuickForm | None = None

    def save() -> None:
        if form is not None:
            form.save()

    sheet = Sheet(_tr("Quick log"), "", save, parent)
    form = QuickForm(session, sheet)
    if len(session.accounts) > 1:
        sheet.add_button(_tr("Save and next"), form.save_and_go_on, place=2)
    return sheet


class QuickForm(QObject):
    """The fields of the sheet, and what is made of them."""

    def __init__(self, session: Session, sheet: Sheet) -> None:
        super().__init__(sheet)
        self._session = session
        self._sheet = sheet
        self._asked = AskedOnce()
        self.who: QComboBox = account_field(session.accounts, self._not_counted())
        self.followers = QLineEdit()
        self.post = QLineEdit()
        self.post.setPlaceholderText(_tr("a title or a link"))
        sheet.add_row(_tr("Account"), self.who)
        sheet.add_row(_tr("Followers"), self.followers, _tr("7412, 7.4k, +37, or = for the same."))
        sheet.add_row(_tr("Post"), self.post)
        self.who.currentIndexChanged.connect(self._take_account)
        self._take_account()
        self.followers.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def account(self) -> Account:
        """The account that is chosen."""
        chosen: Account = self.who.currentData()
        return chosen

    def save(self) -> None:
        """Write down what was typed as one step of undo. Raises Trouble, with nothing written."""
        followers, post = self.followers.text().strip(), self.post.text().strip()
        if not followers and not post:
            raise Trouble(
                _tr("Nothing was typed."), _tr("Type a follower count, a title, or both.")
            )
        edits: list[Edit] = []
        if followers:
            edits.append(self._count(followers))
        if post:
            edits.append(self._post(post))
        label = "Log followers and a post" if len(edits) > 1 else "Log followers"
        self._session.do(batch(edits), label if followers else "Log a post")

    def save_and_go_on(self) -> None:
        """Save, and go on with the next account."""
        if self._sheet.attempt(self.save):
            self.followers.clear()
            self.post.clear()
            self.who.setCurrentIndex((self.who.currentIndex() + 1) % self.who.count())
            self._take_account()
            self.followers.setFocus(Qt.FocusReason.TabFocusReason)

    def _count(self, text: str) -> Edit:
        session, account = self._session, self.account
        before = session.read.count_before(account.id, session.today)
        with read_from(self.followers):
            count = read_count(text, counted(before))
            odd = self._asked.about(text, count, before, session.today)
            if odd is not None:
                raise Trouble(*odd)
        return log_followers(account, session.today, count, session.today)

    def _post(self, text: str) -> Edit:
        session, account = self._session, self.account
        link = text if kept_link(text) else ""
        _, edit = log_post(
            account,
            "" if link else text,
            session.now(),
            session.read.spans(account.id),
            day_start=session.rules.day_start,
            kind=self._last_kind(),
            niche=account.niche,
            link=link,
        )
        return edit

    def _last_kind(self) -> Kind:
        """The kind of the newest post of the account, else its platform's usual one."""
        query = PostQuery(account_id=self.account.id, last_day=self._session.today)
        newest = self._session.read.find_posts(query, 1)
        found = self._session.read.posts(newest).values()
        usual = self.account.platform_facts.kinds[0]
        return next((post.kind for post, _ in found), usual)

    def _not_counted(self) -> Account | None:
        """The first account without a count of today."""
        read, today = self._session.read, self._session.today
        waiting = (one for one in self._session.accounts if not read.count_on(one.id, today))
        return next(waiting, None)

    def _take_account(self) -> None:
        newest = self._session.newest_count(self.account)
        self.followers.setPlaceholderText(words.count(newest.followers if newest else None))


def _tr(text: str) -> str:
    return QCoreApplication.translate("QuickLog", text)
