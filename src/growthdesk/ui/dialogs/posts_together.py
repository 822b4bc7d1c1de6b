"""The sheet that changes what several posts have in common, as one step of undo."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from growthdesk.domain.change_post import change_posts
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Post
from growthdesk.errors import Trouble
from growthdesk.ui import words
from growthdesk.ui.dialogs.sheet import Sheet
from growthdesk.ui.session import Session
from growthdesk.ui.words import account_name


def _tr(text: str) -> str:
    return QCoreApplication.translate("PostsTogether", text)


def posts_sheet(session: Session, posts: Sequence[Post], parent: QWidget | None) -> Sheet:
    """Kind, niche and pinned of several posts; what is left “as it is” stays different."""
    as_it_is = _tr("As it is")
    of_accounts = {a.id: a for a in session.accounts if a.id in {p.account_id for p in posts}}
    kind = _choice(as_it_is)
    offered = [k for account in of_accounts.values() for k in account.platform_facts.kinds]
    for one in dict.fromkeys([*offered, *(post.kind for post in posts)]):
        kind.addItem(words.kind_name(one), one.value)
    niche = _niches(session, of_accounts, as_it_is)
    pinned = _choice(as_it_is)
    pinned.addItem(_tr("Pinned on the profile"), userData=True)
    pinned.addItem(_tr("Not pinned"), userData=False)

    def save() -> None:
        facts: dict[str, Any] = {}
        if kind.currentData() is not None:
            facts["kind"] = Kind(kind.currentData())
        if niche.currentText() != as_it_is:
            nothing = niche.currentText() == niche.itemText(1)
            facts["niche"] = "" if nothing else niche.currentText().strip()
        if pinned.currentData() is not None:
            facts["pinned"] = pinned.currentData()
        if not facts:
            raise Trouble(_tr("Nothing was chosen."), _tr("Choose what the posts shall have."))
        count = len(posts)
        step = f"Change {count:,} posts" if count > 1 else "Change a post"
        session.do(change_posts(of_accounts, posts, session.now(), **facts), step)

    title = QCoreApplication.translate("PostsTogether", "Edit %Ln post(s)", "", len(posts))
    only = next(iter(of_accounts.values())) if len(of_accounts) == 1 else None
    sheet = Sheet(title, account_name(only) if only else "", save, parent)
    sheet.add_row(_tr("Kind"), kind)
    sheet.add_row(_tr("Niche"), niche)
    sheet.add_row(_tr("Pinned"), pinned)
    kind.setFocus(Qt.FocusReason.TabFocusReason)
    return sheet


def _choice(as_it_is: str) -> QComboBox:
    choice = QComboBox()
    choice.addItem(as_it_is, None)
    return choice


def _niches(session: Session, account_ids: Iterable[str], as_it_is: str) -> QComboBox:
    """A line for a niche that offers those which these accounts know, and none at all."""
    choice = QComboBox()
    choice.setEditable(True)
    choice.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    known = dict.fromkeys(n for identity in account_ids for n in session.read.niches(identity))
    choice.addItems([as_it_is, _tr("No niche"), *known])
    completer = QCompleter(list(known), choice)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    choice.setCompleter(completer)
    return choice
