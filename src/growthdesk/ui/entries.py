"""What the command palette offers: every action, the pages, and the accounts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from growthdesk.domain.rows import Account
from growthdesk.ui.actions import MENUS, SEPARATOR, translated
from growthdesk.ui.session import Session
from growthdesk.ui.shortcuts import OF_POSTS, keys_shown
from growthdesk.ui.words import account_name

_FIRST = ("&Log", "&View", "&Account")
"""Menus that are offered before the others while nothing is typed."""

_NOT_OFFERED = ("find_action",)
_WITH_ACCOUNTS = ("log_post", "log_followers", "log_results", "export_report")
_WITH_ONE_ACCOUNT = ("edit_account", "edit_plan", "add_break", "add_note", "remove_account")


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be done: its words, where it belongs, and its keys.

    ``about`` stands beside the words: where it belongs, or why it cannot be done now.
    """

    words: str
    place: str
    about: str
    keys: str
    enabled: bool
    run: Callable[[], object]

    @property
    def spoken(self) -> str:
        """The entry as a screen reader says it."""
        state = "" if self.enabled else _tr("unavailable")
        return ", ".join(filter(None, (self.words, state, self.about, self.keys)))


def entries(actions: Mapping[str, QAction], session: Session) -> list[Entry]:
    """Everything that can be asked for, what is used most first, what cannot be done last."""
    menus = sorted(MENUS, key=lambda menu: menu[0] not in _FIRST)
    found = [
        _entry(deed.name, actions[deed.name], translated(menu), session)
        for menu, deeds in menus
        for deed in deeds
        if deed is not SEPARATOR and deed.name not in _NOT_OFFERED
    ]
    places = [_account(account, session) for account in session.accounts]
    if len(places) > 1:
        places.append(_account(None, session))
    return sorted([*found, *places], key=lambda entry: not entry.enabled)


def _entry(name: str, action: QAction, menu: str, session: Session) -> Entry:
    enabled = action.isEnabled()
    place = _plain(menu)
    about = place if enabled else why_not(name, session)
    words = _plain(action.text())
    if action.isCheckable() and action.isChecked():
        about = _tr("{menu}, on").format(menu=about)
    return Entry(words, place, about, keys_shown(action.shortcut()), enabled, action.trigger)


def _account(account: Account | None, session: Session) -> Entry:
    name = account_name(account) if account else _tr("All accounts")
    platform = account.platform_facts.name if account else _tr("Accounts")
    words = _tr("Go to {name}").format(name=name)
    return Entry(words, platform, platform, "", enabled=True, run=lambda: session.select(account))


def why_not(name: str, session: Session) -> str:
    """Why an action cannot be done now; empty if that is not known."""
    match name:
        case "undo":
            return _tr("Nothing to undo")
        case "redo":
            return _tr("Nothing to do again")
        case "show_counts":
            return _tr("Counts are not hidden")
    if name in OF_POSTS:
        return _tr("Choose posts on the page Posts first")
    if name in (*_WITH_ACCOUNTS, *_WITH_ONE_ACCOUNT) and not session.accounts:
        return _tr("Add an account first")
    return _tr("Choose one account first") if name in _WITH_ONE_ACCOUNT else ""


def _plain(words: str) -> str:
    return words.replace("&", "").removesuffix("…")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Entries", text)
