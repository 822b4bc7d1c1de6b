"""The sheet that logs a post, or changes one: a title and Enter are enough."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from growthdesk.domain.change_post import change_post
from growthdesk.domain.deeds import log_post
from growthdesk.domain.links import kept_link
from growthdesk.domain.rows import Account, Post
from growthdesk.errors import Trouble
from growthdesk.store.posts import PostQuery
from growthdesk.ui.dialogs.post_fields import KindField, NicheField, PublishedField, asked_for
from growthdesk.ui.dialogs.sheet import Sheet
from growthdesk.ui.models.typed_facts import read_link
from growthdesk.ui.origin import origin_of_post
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.card import button, label
from growthdesk.ui.widgets.fields import account_field
from growthdesk.ui.words import account_name


def _tr(text: str) -> str:
    return QCoreApplication.translate("PostSheet", text)


def post_sheet(
    session: Session,
    account: Account | None,
    parent: QWidget | None,
    post: Post | None = None,
    *,
    like: Post | None = None,
) -> Sheet:
    """A sheet that logs a post of an account, or changes the one that is given.

    A new one may be filled in ``like`` another: all but its link, its time and its numbers.

    Without an account it asks which one first. Times are those of the clock here; a post that
    is changed keeps its day, its time and its zone unless they are changed.
    """
    if account is None and len(session.accounts) == 1:
        account = session.accounts[0]
    title = _tr("Edit the post") if post else _tr("Log a post")
    aside = account_name(account) if account else ""
    form: PostForm | None = None

    def save() -> None:
        if form is not None:
            form.save()

    sheet = Sheet(title, aside, save, parent)
    form = PostForm(session, account, post, sheet, like)
    return sheet


class PostForm(QObject):
    """The fields of the sheet, and what is made of them."""

    def __init__(
        self,
        session: Session,
        account: Account | None,
        post: Post | None,
        sheet: Sheet,
        like: Post | None = None,
    ) -> None:
        super().__init__(sheet)
        self._session = session
        self._post = post
        self._like = filled = post or like
        self._sheet = sheet
        self._who = account_field(session.accounts, account)
        self.title = QLineEdit(filled.title if filled else "")
        self.published = PublishedField(session, post)
        self.kind = KindField()
        self.niche = NicheField()
        self.link = QLineEdit(post.link if post else "")
        self.link.setPlaceholderText(_tr("optional"))
        self.caption = QPlainTextEdit(filled.caption if filled else "")
        self.caption.setFixedHeight(66)
        self.caption.setTabChangesFocus(True)
        self.note = QLineEdit(filled.note if filled else "")
        self.note.setPlaceholderText(_tr("for yourself"))
        self.pinned = QCheckBox(_tr("Pinned on the profile"))
        self.pinned.setChecked(post is not None and post.pinned)
        self._more = button(_tr("More: caption, note, pinned"), "link")
        self._more.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._asks = label(wrap=True)
        self._saved = label(role="muted", wrap=True)
        self._lay_out(choose=account is None)
        self._who.currentIndexChanged.connect(self._take_account)
        self._take_account()
        self.published.changed.connect(self._say_asks)
        self.kind.changed.connect(self._say_asks)
        self.title.setFocus(Qt.FocusReason.TabFocusReason)
        self.title.selectAll()

    def save(self) -> None:
        """Write the post down. Raises Trouble, with nothing written, if a field is wrong."""
        title, link = self.title.text().strip(), self._link()
        if not link and kept_link(title):
            title, link = "", title  # a link that was pasted where the title goes
        facts: dict[str, Any] = {
            "kind": self.kind.kind,
            "niche": self.niche.niche,
            "link": link,
            "caption": self.caption.toPlainText().strip(),
            "note": self.note.text().strip(),
            "pinned": self.pinned.isChecked(),
        }
        at, day = self.published.moment_or_day()
        session, account = self._session, self._account
        spans, day_start = session.read.spans(account.id), session.rules.day_start
        if self._post is None:
            _, edit = log_post(
                account, title, session.now(), spans, at=at, day_start=day_start, **facts
            )
            session.do(edit, "Log a post")
            return
        edit = change_post(
            account,
            self._post,
            session.now(),
            spans,
            at=at,
            day=day,
            day_start=day_start,
            title=title,
            **facts,
        )
        session.do(edit, "Change a post")

    def save_and_go_on(self) -> None:
        """Save, and empty the fields for the next post; kind and niche stay."""
        if not self._sheet.attempt(self.save):
            return
        done = _tr("Saved: {title}").format(title=self.title.text().strip() or self.link.text())
        self._saved.setText(done)
        self._saved.setAccessibleName(done)
        self._sheet.form.setRowVisible(self._saved, True)
        for line in (self.title, self.link, self.note):
            line.clear()
        self.caption.clear()
        self.pinned.setChecked(False)
        self.published.start_again()
        self.title.setFocus()

    @property
    def _account(self) -> Account:
        chosen: Account = self._who.currentData()
        return chosen

    def _link(self) -> str:
        try:
            return read_link(self.link.text())
        except Trouble:
            self.link.setFocus()
            raise

    def _lay_out(self, *, choose: bool) -> None:
        sheet = self._sheet
        if choose:
            sheet.add_row(_tr("Account"), self._who)
        sheet.add_row(_tr("Title"), self.title)
        sheet.add_row(_tr("Published"), self.published)
        sheet.add_row(_tr("Kind"), self.kind)
        sheet.add_row(_tr("Niche"), self.niche)
        sheet.add_row(_tr("Link"), self.link)
        sheet.form.addRow("", self._more)
        sheet.add_row(_tr("Caption"), self.caption)
        sheet.add_row(_tr("Note"), self.note)
        sheet.add_row("", self.pinned)
        self.pinned.setAccessibleName(self.pinned.text())
        sheet.add_row(_tr("Results"), self._asks)
        if self._post is not None:
            came_from = label(origin_of_post(self._post, self._session), "muted", wrap=True)
            sheet.add_row(_tr("Comes from"), came_from)
        sheet.form.addRow("", self._saved)
        sheet.form.setRowVisible(self._saved, False)
        filled = self._like
        self._show_more(bool(filled and (filled.caption or filled.note or filled.pinned)))
        self._more.clicked.connect(lambda _=False: self._show_more(True))
        if self._post is None:
            sheet.add_button(_tr("Save and add another"), self.save_and_go_on, 2)

    def _show_more(self, shown: bool) -> None:  # noqa: FBT001 - it is what is shown
        form = self._sheet.form
        for field in (self.caption, self.note, self.pinned):
            form.setRowVisible(field, shown)
        form.setRowVisible(self._more, not shown)
        if shown and self._sheet.isVisible():
            self.caption.setFocus()

    def _take_account(self) -> None:
        account = self._account
        like = self._like or self._last_post(account)
        kinds = account.platform_facts.kinds
        self.kind.offer(kinds, like.kind if like else kinds[0])
        niche = like.niche if like else account.niche
        self.niche.offer(self._session.read.niches(account.id), niche)
        self._say_asks()

    def _last_post(self, account: Account) -> Post | None:
        query = PostQuery(account_id=account.id, last_day=self._session.today)
        found = self._session.read.posts(self._session.read.find_posts(query, 1)).values()
        return next((post for post, _ in found), None)

    def _say_asks(self) -> None:
        self._asks.setText(asked_for(self._session, self.published.day, self.kind.kind, self._post))
