"""Random actions on the real window, and back to the start: `make monkey`.

    python -m tests.ui.monkey --actions 10000 --seed 1

One seed is one course of actions. Whenever most of what undo keeps is used, everything is taken
back, and the log must be as it began.
"""

import argparse
import faulthandler
import os
import random
import sqlite3
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from zoneinfo import ZoneInfo

import click
from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QPoint,
    QSettings,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QToolButton,
    QWhatsThis,
    QWidget,
)

from growthdesk.store.history import KEPT_STEPS
from growthdesk.store.sample import write_sample
from growthdesk.store.store import Store
from growthdesk.ui.desk import Desk
from growthdesk.ui.language import settle_language
from growthdesk.ui.off_screen import off_screen_application
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.tour import settle

NOT_PRESSED = ("quit", "open_link", "explain_one")
"""Actions that leave the window: to the end, to the browser, to a pointer that Qt alone moves."""

_OF_HISTORY = (
    *("step", "tombstone", "earlier", "_sqlite_migrations", "made_report", "report_place"),
)
"""What is not taken back: undoing replaces rows too, and what they said is remembered."""
_TURN = KEPT_STEPS - 15
TABLE = "counts.csv"
"""A file that can be imported, beside the log."""
_PATIENCE = 100
"""Seconds; an action that takes longer hangs, and where is told."""
_TIMES = ("changed_at",)

TYPED = (
    *("7412", "7.4k", "+37", "=", "-5", "0", "12,5", "1e9", "", " ", "—", "9" * 25, "1.234.567"),
    *("Rye loaf", "<b>bold</b> & co", "élan", "مرحبا بالعالم", "🍞🥐", "a\tb", "x" * 300),
    *("https://www.instagram.com/p/C8abcdEFGhi/", "instagram:mira.bakes", "%n %1 {what}"),
    *("Date,Followers\n2026-11-20,8200\n2026-11-21,8212", "Title\tKind\nOne\treel\nTwo\tphoto"),
)
LIKELY = ("7412", "8.1k", "+37", "=", "12", "Rye loaf", "mira.loaves", "3", "")
KEYS = (
    *("Tab", "Backtab", "Return", "Space", "Escape", "Up", "Down", "Left", "Right", "Home", "End"),
    *("PageUp", "PageDown", "Delete", "Backspace", "F1", "F2", "Plus", "Minus", "Menu", "A", "0"),
)
_PLAIN = Qt.KeyboardModifier.NoModifier
_HELD = (
    _PLAIN,
    _PLAIN,
    _PLAIN,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


class Monkey:
    """Does one random thing after the other to a desk, and remembers what it did."""

    def __init__(self, app: QApplication, desk: Desk, seed: int) -> None:
        self._app = app
        self._desk = desk
        self._dice = random.Random(seed)
        path = desk.session.store.path
        self._begun = rows_of(path)
        (path.parent / TABLE).write_text(TYPED[-2], encoding="utf-8")
        self.did: list[str] = []
        self.rounds = 0
        self.steps: Counter[str] = Counter()
        desk.session.told.connect(self._count)
        self._ways: tuple[tuple[int, Callable[[], str]], ...] = (
            (5, self._trigger),
            (6, self._press),
            (7, self._click),
            (4, self._type),
            (4, self._answer),
            (4, self._fill),
            (1, self._choose_account),
            (1, self._resize),
            (1, self._copy),
        )

    def act(self, times: int) -> None:
        """Do so many things; go back to the start whenever undo is nearly full."""
        weights = [weight for weight, _ in self._ways]
        for _ in range(times):
            ((_, way),) = self._dice.choices(self._ways, weights)
            self.did.append("?")
            self.did[-1] = way()
            settle(self._app)
            if steps_of(self._desk.session.store.path) >= _TURN:
                self.take_back()

    def take_back(self) -> None:
        """Close what is open and undo everything. Raises AssertionError if something is left."""
        self.rounds += 1
        while (popup := self._app.activePopupWidget()) is not None:
            popup.close()
            settle(self._app)
        QWhatsThis.leaveWhatsThisMode()
        window, store = self._desk.window, self._desk.session.store
        for _ in range(9):
            for sheet in self._sheets():
                sheet.reject()
            settle(self._app)
        left = [one for one in window.findChildren(QDialog) if not isinstance(one, QFileDialog)]
        assert not left, f"sheets are left: {left}"
        assert window.isVisible(), "the window was closed"
        for _ in range(KEPT_STEPS + 1):
            if store.undo_label is not None:
                window.actions_by_name["undo"].trigger()
                settle(self._app)
        assert store.undo_label is None, f"{store.undo_label!r} is not undone"
        now = rows_of(store.path)
        for table, rows in self._begun.items():
            assert now[table] == rows, difference(table, rows, now[table])

    def _sheets(self) -> list[QDialog]:
        tops = self._app.topLevelWidgets()
        return [one for one in tops if isinstance(one, QDialog) and one.isVisible()]

    def _top(self) -> QWidget:
        """What takes the clicks and keys now."""
        return (
            self._app.activePopupWidget()
            or self._app.activeModalWidget()
            or self._app.activeWindow()
            or self._desk.window
        )

    def _count(self, label: str, can_undo: bool) -> None:
        if can_undo:
            self.steps[label] += 1

    def _trigger(self) -> str:
        if self._app.activeModalWidget() is not None or self._app.activePopupWidget() is not None:
            return self._press()
        actions = self._desk.window.actions_by_name
        usable = [n for n, one in actions.items() if one.isEnabled() and n not in NOT_PRESSED]
        name = self._dice.choice(usable)
        if name == "remove_account" and self._dice.random() < 0.7:
            name = "log_post"  # with no account there is little to do
        if not self._desk.session.accounts and actions["undo"].isEnabled():
            name = "undo"
        self.did[-1] = f"trigger {name}"
        actions[name].trigger()
        return self.did[-1]

    def _press(self) -> str:
        top = self._top()
        inside = top if isinstance(top, QMenu) else (top.focusWidget() or top)
        if isinstance(top, QFileDialog):
            return self._answer()
        name, held = self._dice.choice(KEYS), self._dice.choice(_HELD)
        self.did[-1] = f"press {held.name} {name} in {told(inside)} of {told(top)}"
        QTest.keyClick(inside, getattr(Qt.Key, f"Key_{name}"), held)
        return self.did[-1]

    def _click(self) -> str:
        top = self._top()
        if isinstance(top, QFileDialog):
            return self._answer()
        if isinstance(top, QMenu):
            return self._pick(top)
        usable = [
            one
            for one in top.findChildren(QWidget)
            if one.isVisible()
            and one.isEnabled()
            and one.window() is top
            and not one.rect().isEmpty()
            # The month of a calendar opens a menu that Qt waits for.
            and not (isinstance(one, QToolButton) and one.menu() is not None)
        ]
        if not usable:
            return "nothing to click"
        widget = self._dice.choice(usable)
        at = QPoint(self._dice.randrange(widget.width()), self._dice.randrange(widget.height()))
        held = self._dice.choice(_HELD)
        kind = self._dice.choice(("left", "left", "left", "right", "double", "drag"))
        self.did[-1] = (
            f"{kind} click {held.name} at {at.toTuple()} of {told(widget)} in {told(top)}"
        )
        left = Qt.MouseButton.LeftButton
        if kind == "double":
            QTest.mouseDClick(widget, left, held, at)
        elif kind == "drag":
            to = QPoint(self._dice.randrange(widget.width()), at.y())
            QTest.mousePress(widget, left, held, at)
            QTest.mouseMove(widget, to)
            QTest.mouseRelease(widget, left, held, to)
        else:
            QTest.mouseClick(
                widget, left if kind == "left" else Qt.MouseButton.RightButton, held, at
            )
        return self.did[-1]

    def _pick(self, menu: QMenu) -> str:
        window = self._desk.window
        kept_off = {window.actions_by_name[name] for name in NOT_PRESSED}
        usable = [
            one
            for one in menu.actions()
            if one.isEnabled() and not one.isSeparator() and one not in kept_off
        ]
        if not usable or self._dice.random() < 0.3:
            self.did[-1] = f"close {told(menu)}"
            menu.close()
            return self.did[-1]
        action: QAction = self._dice.choice(usable)
        self.did[-1] = f"pick {action.text()!r} in {told(menu)}"
        menu.setActiveAction(action)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        return self.did[-1]

    def _type(self) -> str:
        top = self._top()
        if isinstance(top, QFileDialog):
            return self._answer()
        fields = [
            one
            for one in top.findChildren(QWidget)
            if isinstance(one, QLineEdit | QPlainTextEdit | QAbstractSpinBox)
            and one.focusProxy() is None
            and one.isVisible()
            and one.isEnabled()
            and one.window() is top
        ]
        if not fields and self._dice.random() < 0.7:
            return self._trigger()
        inside = self._dice.choice(fields) if fields else (top.focusWidget() or top)
        text = self._dice.choice(TYPED)
        end = self._dice.choice(("", "", "return", "tab"))
        self.did[-1] = f"type {text[:40]!r} {end} in {told(inside)} of {told(top)}"
        inside.setFocus()
        if isinstance(inside, QLineEdit) and self._dice.random() < 0.5:
            inside.selectAll()
        if isinstance(inside, QLineEdit):
            inside.insert(text)
        else:
            for letter in text[:20]:  # QTest knows only those of ASCII
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    event = QKeyEvent(kind, 0, _PLAIN, letter)
                    self._app.sendEvent(inside, event)
        if end:
            QTest.keyClick(inside, Qt.Key.Key_Return if end == "return" else Qt.Key.Key_Tab)
        return self.did[-1]

    def _fill(self) -> str:
        """Write a likely value into most fields of what is open, and confirm it."""
        top = self._top()
        if isinstance(top, QFileDialog | QMenu):
            return self._answer()
        filled = []
        for field in top.findChildren(QLineEdit):
            usable = field.isVisible() and field.isEnabled() and field.focusProxy() is None
            if usable and self._dice.random() < 0.7:
                field.setFocus()
                field.selectAll()
                text = self._dice.choice(LIKELY)
                field.insert(text)
                filled.append((text, told(field)))
        self.did[-1] = f"fill {filled} of {told(top)} and confirm"
        QTest.keyClick(top.focusWidget() or top, Qt.Key.Key_Return)
        return self.did[-1]

    def _answer(self) -> str:
        """Confirm or cancel the topmost sheet."""
        sheet = self._app.activeModalWidget()
        if not isinstance(sheet, QDialog):
            return self._choose_account()
        confirm = self._dice.random() < 0.6
        self.did[-1] = f"{'confirm' if confirm else 'cancel'} {told(sheet)}"
        if confirm and isinstance(sheet, QFileDialog):
            name = sheet.findChild(QLineEdit)
            if name is not None:
                folder = self._desk.session.store.path.parent
                saves = sheet.acceptMode() is QFileDialog.AcceptMode.AcceptSave
                name.setText(str(folder / (f"{len(self.did)}" if saves else TABLE)))
        QTest.keyClick(sheet, Qt.Key.Key_Return if confirm else Qt.Key.Key_Escape)
        return self.did[-1]

    def _choose_account(self) -> str:
        account = self._dice.choice((*self._desk.session.accounts, None))
        self._desk.session.select(account)
        return f"choose {account.label if account else 'all accounts'}"

    def _resize(self) -> str:
        size = self._dice.randrange(900, 2000), self._dice.randrange(580, 1300)
        self._desk.window.resize(*size)
        return f"resize to {size}"

    def _copy(self) -> str:
        text = self._dice.choice(TYPED)
        QGuiApplication.clipboard().setText(text)
        return f"copy {text[:40]!r}"


def told(widget: QWidget) -> str:
    """A widget by its class and what it is called."""
    text = getattr(widget, "text", None)
    name = widget.accessibleName() or widget.windowTitle() or (text() if callable(text) else "")
    return f"{type(widget).__name__} {str(name)[:50]!r}"


def rows_of(path: Path) -> dict[str, list[dict[str, object]]]:
    """Every row of a log by its table, without the times at which rows were written."""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
        connection.row_factory = sqlite3.Row
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        found = {}
        for (name,) in names:
            if name in _OF_HISTORY or name.startswith("sqlite_"):
                continue
            cursor = connection.execute(f"SELECT * FROM {name}")
            columns = [column for column, *_ in cursor.description]
            rows = cursor.fetchall()
            kept = [{k: row[k] for k in columns if k not in _TIMES} for row in rows]
            found[name] = sorted(kept, key=repr)
    connection.close()
    return found


def forget_steps(path: Path) -> None:
    """Let what is in a log be its beginning, which cannot be undone."""
    with sqlite3.connect(path) as connection:
        connection.execute("DELETE FROM step")
    connection.close()


def steps_of(path: Path) -> int:
    """How many steps can be undone."""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
        (steps,) = connection.execute("SELECT count(*) FROM step WHERE undone = 0").fetchone()
    connection.close()
    return int(steps)


def difference(table: str, before: list[dict[str, object]], after: list[dict[str, object]]) -> str:
    """What is left over in a table, and what is missing."""
    more = [row for row in after if row not in before][:3]
    fewer = [row for row in before if row not in after][:3]
    return f"{table}: left over {more}, missing {fewer}"


def main() -> int:
    """As many actions as are asked for; 1 if anything went wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--actions", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--told", type=int, default=15, help="how many of the last ones to tell")
    parser.add_argument("--verbose", action="store_true", help="tell every action that was done")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        os.environ |= {"HOME": place, "XDG_CONFIG_HOME": place, "XDG_DATA_HOME": place}
        os.chdir(place)
        return _run(Path(place), asked)


def _run(place: Path, asked: argparse.Namespace) -> int:
    errors: list[str] = []

    def hear_qt(_: QtMsgType, __: QMessageLogContext, message: str) -> None:
        if not message.startswith("This plugin does not support"):
            errors.append(f"Qt: {message}")

    def hear_python(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        errors.append("".join(traceback.format_exception(kind, error, trace)))

    noon = datetime(2026, 11, 23, 12, 0, tzinfo=ZoneInfo("Europe/Berlin"))
    app = off_screen_application()
    qInstallMessageHandler(hear_qt)
    sys.excepthook = hear_python
    settle_language(app, app)
    theme = Theme(app, "light")
    log = place / "monkey.growthdesk"
    with Store(log, lambda: noon) as store:
        write_sample(store, noon.date())
    forget_steps(log)
    settings = QSettings(str(place / "monkey.ini"), QSettings.Format.IniFormat)
    desk = Desk(Session(Store(log, lambda: noon), lambda: noon), theme, settings)
    desk.window.show()
    desk.window.activateWindow()
    settle(app)
    monkey = Monkey(app, desk, asked.seed)
    try:
        while len(monkey.did) < asked.actions and not errors:
            faulthandler.dump_traceback_later(_PATIENCE, exit=True)
            monkey.act(1)
            if asked.verbose:
                click.echo(monkey.did[-1])
        if not errors:
            monkey.take_back()
    except AssertionError as error:
        errors.append(str(error))
    for line in [*(monkey.did[-asked.told :] if errors else []), *errors]:
        click.echo(line)
    for label, times in sorted(monkey.steps.items()):
        click.echo(f"{times:6}  {label}")
    done = f"{len(monkey.did)} actions, {monkey.steps.total()} steps"
    click.echo(f"Seed {asked.seed}: {done}, {monkey.rounds} times to the start.")
    desk.close()
    settle(app)
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
