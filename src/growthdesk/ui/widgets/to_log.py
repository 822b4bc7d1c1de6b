"""What waits to be written down today: a field for each count, a button for each due result."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from growthdesk.analysis.engagement import results_due
from growthdesk.domain.counts import read_count
from growthdesk.domain.deeds import log_followers
from growthdesk.domain.rows import Account, Post
from growthdesk.errors import Trouble
from growthdesk.ui import words
from growthdesk.ui.session import Session
from growthdesk.ui.style_sheet import give_role
from growthdesk.ui.widgets.card import Card, button, clear, label, rule
from growthdesk.ui.widgets.elided_label import ElidedLabel

_MOST_RESULTS = 4
_FIELD_WIDTH = 130


class ToLog(Card):
    """The card *To log*: Enter saves a count and goes on to the next one.

    ``stops`` are its fields and buttons from top to bottom, in the order of Tab.
    """

    results_requested = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("To log"))
        self.say_aside(self.tr("Enter saves, Tab moves on"))
        self._session = session
        self._fields: list[CountField] = []
        self.stops: list[QWidget] = []
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.body.addWidget(inside)
        self.body.addStretch()

    def fill(self, accounts: tuple[Account, ...]) -> tuple[int, int]:
        """Show what these accounts wait for: how many counts, and how many results."""
        typing = next((field for field in self._fields if field.editor.hasFocus()), None)
        typed = {field.account.id: field.editor.text() for field in self._fields}
        clear(self._rows)
        self._fields = []
        self.stops = []
        for account in accounts:
            log = self._session.log(account)
            # A glitch is a count too: the day has one, and is not asked for again.
            if log.as_of.toordinal() not in log.counts.day[-1:]:
                field = CountField(self._session, account)
                field.editor.setText(typed.get(account.id, ""))
                self._fields.append(field)
                self.stops.append(field.editor)
                self._add(field)
        due = [
            post_id for account in accounts for post_id in results_due(self._session.log(account))
        ]
        for post, _ in self._session.read.posts(due[:_MOST_RESULTS]).values():
            self._add(self._result_row(post))
        if not self._fields and not due:
            self._rows.addWidget(label(self.tr("Everything is logged for today."), "muted"))
        if typing is not None:
            self.focus_next(typing.account)
        return len(self._fields), len(due)

    def focus_next(self, account: Account | None = None) -> bool:
        """Put the cursor into the field of an account, or into the first; whether there is one."""
        wanted = [f for f in self._fields if account is not None and f.account.id == account.id]
        for field in [*wanted, *self._fields][:1]:
            field.editor.setFocus(Qt.FocusReason.TabFocusReason)
        return bool(self._fields)

    def _add(self, row: QWidget) -> None:
        if self._rows.count():
            self._rows.addWidget(rule())
        self._rows.addWidget(row)
        row.show()  # at once, so that the cursor can be put into it

    def _result_row(self, post: Post) -> QWidget:
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(8, 5, 8, 5)
        inside.setSpacing(8)
        title = post.title or post.link or self.tr("Post without a title")
        age = self._session.rules.result_age
        name = ElidedLabel(self.tr("“{title}”").format(title=title))
        inside.addWidget(name)
        inside.addWidget(ElidedLabel(self.tr("{days}-day results").format(days=age), "muted"), 1)
        add = button(self.tr("Add numbers"), "small")
        add.setAccessibleName(self.tr("Add numbers of “{title}”").format(title=title))
        add.clicked.connect(lambda _=False: self.results_requested.emit(post))
        inside.addWidget(add)
        self.stops.append(add)
        return row


class CountField(QWidget):
    """An account's name and a field that takes today's count; a wrong number stays with its reason."""

    def __init__(self, session: Session, account: Account) -> None:
        super().__init__()
        self._session = session
        self.account = account
        newest = session.newest_count(account)
        ago = ElidedLabel(self.tr("followers"), "muted")
        if newest is not None:
            days = (session.today - newest.day).days
            when = self.tr("yesterday") if days == 1 else self.tr("%n day(s) ago", "", days)
            ago.say(self.tr("followers, {when}").format(when=when))
        self.editor = QLineEdit()
        self.editor.setProperty("role", "compact")
        self.editor.setFixedWidth(_FIELD_WIDTH)
        self.editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.editor.setPlaceholderText(
            words.number(newest.followers) if newest else self.tr("number")
        )
        self.editor.setAccessibleName(
            self.tr("Followers of {account} today").format(account=account.label)
        )
        self.editor.returnPressed.connect(self._save)
        self.editor.textEdited.connect(self._forget_reason)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(ElidedLabel(account.label))
        row.addWidget(ago, 1)
        row.addWidget(self.editor)
        self._reason = label(role="trouble", wrap=True)
        self._reason.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self._reason)

    @property
    def reason(self) -> str:
        """Why the number could not be read; empty if nothing was wrong."""
        return "" if self._reason.isHidden() else self._reason.text()

    def _save(self) -> None:
        session, text = self._session, self.editor.text()
        if not text.strip():
            self.focusNextChild()
            return
        before = session.read.count_before(self.account.id, session.today)
        try:
            count = read_count(text, before.followers if before else None)
            edit = log_followers(self.account, session.today, count, session.today)
            session.do(edit, "Log followers")
        except Trouble as trouble:
            self._reason.setText(f"{trouble.says} {trouble.advice}")
            self._reason.show()
            give_role(self._reason, "trouble")
            self.editor.setAccessibleDescription(self._reason.text())
            self.editor.selectAll()

    def _forget_reason(self) -> None:
        self._reason.hide()
        self.editor.setAccessibleDescription("")
