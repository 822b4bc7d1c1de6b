"""A field for today's follower count of one account, saved by Enter."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from growthdesk.analysis.trusted import reliable
from growthdesk.domain.counts import counted, read_count
from growthdesk.domain.rows import Account
from growthdesk.errors import Trouble
from growthdesk.ui import words
from growthdesk.ui.said import trouble_said
from growthdesk.ui.session import Session
from growthdesk.ui.style_sheet import give_role
from growthdesk.ui.widgets.asked_once import AskedOnce
from growthdesk.ui.widgets.card import label
from growthdesk.ui.widgets.elided_label import ElidedLabel
from growthdesk.ui.words import account_name

_FIELD_WIDTH = 96
_TURNS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class _Editor(QLineEdit):
    """A line that leaves Ctrl+Z to the window while it has nothing of its own to undo."""

    def event(self, event: QEvent) -> bool:
        """Claim the keys of undo and redo only for what was typed here."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = (event.matches(key) for key in _TURNS)
            if (undo and not self.isUndoAvailable()) or (redo and not self.isRedoAvailable()):
                event.ignore()
                return True
        return super().event(event)


class CountField(QWidget):
    """An account's name and the field; a number that cannot be read stays with its reason.

    One that looks like a slip is asked about once; Enter again saves it. ``passed`` says that
    Enter was pressed in an empty field.
    """

    passed = Signal()

    def __init__(self, session: Session, account: Account) -> None:
        super().__init__()
        self._session = session
        self.account = account
        self._asked = AskedOnce()
        self._name = ElidedLabel(account_name(account))
        self._ago = ElidedLabel(role="muted", gives_way=True)
        self.editor = _Editor()
        self.editor.setProperty("role", "compact")
        self.editor.setFixedWidth(_FIELD_WIDTH)
        self.editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.editor.setToolTip(
            self.tr("7412, 7.4k, +37 since the last count, or = for the same as last time")
        )
        self.editor.returnPressed.connect(self._save)
        self.editor.textEdited.connect(self._forget_reason)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._name)
        row.addWidget(self._ago, 1)
        row.addWidget(self.editor)
        self._reason = label(role="trouble", wrap=True)
        self._reason.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self._reason)
        self.show_newest(account)

    def show_newest(self, account: Account) -> None:
        """Say when the account was counted last; what is typed stays."""
        self.account = account
        session = self._session
        shown = session.newest_count(account)
        log = session.lately(account)
        before = log.counts.day[reliable(log) & (log.counts.day < log.as_of.toordinal())]
        ago = self.tr("followers")
        if len(before):
            days = log.as_of.toordinal() - int(before[-1])
            ago = self.tr("yesterday") if days == 1 else self.tr("%n day(s) ago", "", days)
        self._name.say(account_name(account))
        self._ago.say(ago)
        self.editor.setPlaceholderText(words.count(shown.followers) if shown else self.tr("number"))
        self.editor.setAccessibleName(
            self.tr("Followers of {account} today").format(account=account_name(account))
        )

    @property
    def reason(self) -> str:
        """Why the number was not saved; empty if nothing was wrong."""
        return "" if self._reason.isHidden() else self._reason.text()

    def _save(self) -> None:
        session, text = self._session, self.editor.text()
        if not text.strip():
            self.passed.emit()
            return
        from growthdesk.domain.deeds import log_followers  # no start waits for what is typed later

        before = session.read.count_before(self.account.id, session.today)
        try:
            count = read_count(text, counted(before))
            question = self._asked.about(text, count, before, session.today)
            if question:
                self._tell(" ".join(question), "")
                return
            edit = log_followers(self.account, session.today, count, session.today)
            session.do(edit, "Log followers")
        except Trouble as trouble:
            self._tell(trouble_said(trouble), "trouble")

    def _tell(self, reason: str, role: str) -> None:
        give_role(self._reason, role)
        self._reason.setText(reason)
        self._reason.show()
        self.editor.setAccessibleDescription(reason)
        self.editor.selectAll()

    def _forget_reason(self) -> None:
        self._reason.hide()
        self.editor.setAccessibleDescription("")
