"""The settings: each takes effect at once; those of the log are steps of undo."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from growthdesk.domain.counts import exactly
from growthdesk.domain.deeds import log_followers
from growthdesk.domain.milestones import TIERS
from growthdesk.domain.platform import Kind
from growthdesk.domain.rules import Denominator, Rules
from growthdesk.ui import words
from growthdesk.ui.autostart import Autostart
from growthdesk.ui.desk import Desk
from growthdesk.ui.dialogs.settings import SettingsDialog
from growthdesk.ui.dialogs.shortcuts import ShortcutsSheet
from growthdesk.ui.session import Session
from growthdesk.ui.sidebar import AccountRow
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.setting_row import SettingRow
from growthdesk.ui.window import Window

Opener = Callable[[Session], Desk]


@pytest.fixture
def open_desk(
    qtbot: QtBot,
    theme: Theme,
    settings: QSettings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Opener]:
    """What opens a window, on a computer whose folder of settings is an empty one."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    opened: list[Desk] = []

    def start(session: Session) -> Desk:
        made = Desk(session, theme, settings)
        opened.append(made)
        with qtbot.waitActive(made.window):
            made.window.show()
            made.window.activateWindow()
        return made

    yield start
    words.hide_counts(False)
    theme.choose("light")
    for made in opened:
        made.window.close()
        made.window.deleteLater()


@pytest.fixture
def desk(open_desk: Opener, session: Session) -> Desk:
    """A window on a log with one account."""
    return open_desk(session)


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk) -> SettingsDialog:
    """The settings of that window, opened by their keys."""
    qtbot.keyClick(desk.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    return settings_of(desk)


def settings_of(desk: Desk) -> SettingsDialog:
    (found,) = [one for one in desk.window.findChildren(SettingsDialog) if one.isVisible()]
    return found


def row(dialog: SettingsDialog, name: str) -> SettingRow:
    (found,) = [one for one in dialog.rows if one.name == name]
    return found


def seen(widget: QWidget) -> str:
    """All text of labels that is seen in a widget."""
    labels = widget.findChildren(QLabel)
    return "\n".join(one.text() for one in labels if one.isVisible())


def rows_of(window: Window) -> list[AccountRow]:
    """The accounts that the sidebar shows."""
    return [one for one in window.sidebar.findChildren(AccountRow) if one.isVisible()]


def test_every_row_has_a_label_that_belongs_to_its_control(dialog: SettingsDialog) -> None:
    assert len({one.name for one in dialog.rows}) == len(dialog.rows) >= 15
    for one in dialog.rows:
        assert one.control.accessibleName() == one.name
        spoken = QAccessible.queryAccessibleInterface(one.control)
        assert spoken is not None
        assert spoken.text(QAccessible.Text.Description)
        (name,) = [label for label in one.findChildren(QLabel) if label.buddy() is one.control]
        assert name.text() == one.name


def test_the_search_finds_rows_by_name_description_and_other_words(
    qtbot: QtBot, dialog: SettingsDialog
) -> None:
    everything = dialog.rows_shown
    assert dialog.search.hasFocus()
    for typed, found in (
        ("nano", ["Tiers"]),  # no word of the row, but one that people look for
        ("quiet", ["Quiet hours"]),
        ("silence week", ["What counts as a post"]),  # of its description
        ("well-being hide", ["Hide counts"]),  # of the group and the row
        ("zebra", []),
    ):
        dialog.search.clear()
        qtbot.keyClicks(dialog.search, typed)
        assert dialog.rows_shown == found
        assert dialog.nothing.isHidden() is bool(found)
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert dialog.rows_shown == everything
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_rule_is_an_edit_of_the_log_that_both_windows_undo(
    qtbot: QtBot, desk: Desk, dialog: SettingsDialog
) -> None:
    session, log = desk.session, dialog.log
    log.first_weekday.setFocus()
    qtbot.keyClick(log.first_weekday, Qt.Key.Key_Down)
    assert session.rules == Rules(first_weekday=1)
    assert session.store.undo_label == "Change “First day of the week”"
    dialog.activateWindow()
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.rules == Rules()
    assert log.first_weekday.currentIndex() == 0


def test_each_rule_of_the_log_can_be_changed(
    qtbot: QtBot, desk: Desk, dialog: SettingsDialog
) -> None:
    session, log = desk.session, dialog.log
    log.day_start.setFocus()
    qtbot.keyClick(log.day_start, Qt.Key.Key_Down)
    log.result_age.setFocus()
    log.result_age.selectAll()
    qtbot.keyClicks(log.result_age, "14")
    assert session.rules.result_age == 7  # not with every key
    log.tiers.lines[0][0].setFocus()
    assert session.rules.result_age == 14
    reach = next(
        b for b in log.denominator.findChildren(QWidget) if b.accessibleName().endswith("Reach")
    )
    qtbot.mouseClick(reach, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(log.kinds.boxes[Kind.STORY], Qt.MouseButton.LeftButton, pos=QPoint(5, 8))
    name, count = log.tiers.lines[1]
    name.setText("tiny")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    count.setText("2k")
    qtbot.keyClick(count, Qt.Key.Key_Return)
    assert dialog.isVisible()  # Enter is for the field
    assert session.rules == Rules(
        day_start=1,
        tiers=((0, "starter"), (2_000, "tiny"), *TIERS[2:]),
        denominator=Denominator.REACH,
        result_age=14,
        not_counted=frozenset({Kind.REPLY}),
    )
    qtbot.mouseClick(log.tiers.usual, Qt.MouseButton.LeftButton)
    assert session.rules.tiers == TIERS


def test_the_number_being_typed_is_kept_when_the_settings_close(
    qtbot: QtBot, desk: Desk, dialog: SettingsDialog
) -> None:
    dialog.log.result_age.setValue(3)
    dialog.close()
    assert desk.session.rules.result_age == 3
    assert desk.choices.open_settings() is not dialog


def test_a_tier_can_be_added_and_dropped(qtbot: QtBot, desk: Desk, dialog: SettingsDialog) -> None:
    tiers = dialog.log.tiers
    name, count = tiers.lines[6]
    name.setText("giant")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert desk.session.rules.tiers == TIERS  # it has no count yet
    count.setText("5M")
    qtbot.keyClick(count, Qt.Key.Key_Return)
    assert desk.session.rules.tiers == (*TIERS, (5_000_000, "giant"))
    tiers.lines[1][0].clear()
    qtbot.keyClick(tiers.lines[1][0], Qt.Key.Key_Return)
    assert desk.session.rules.tiers == (TIERS[0], *TIERS[2:], (5_000_000, "giant"))
    assert [line[0].text() for line in tiers.lines[:7]] == [
        *("starter", "micro", "mid", "macro", "mega", "giant", ""),
    ]


def test_what_makes_no_sense_stays_with_its_reason(
    qtbot: QtBot, desk: Desk, dialog: SettingsDialog
) -> None:
    log = dialog.log
    count = log.tiers.lines[2][1]
    count.setText("500")
    qtbot.keyClick(count, Qt.Key.Key_Return)
    tiers = log.rows["tiers"]
    assert "ascending order" in tiers.reason
    assert count.text() == "500"
    assert desk.session.rules == Rules()
    count.setText("many")
    qtbot.keyClick(count, Qt.Key.Key_Return)
    assert "many" in tiers.reason
    count.setText("20k")
    qtbot.keyClick(count, Qt.Key.Key_Return)
    assert tiers.reason == ""
    assert desk.session.rules.tiers[2] == (20_000, "micro")


def test_at_least_one_kind_counts(qtbot: QtBot, desk: Desk, dialog: SettingsDialog) -> None:
    boxes = dialog.log.kinds.boxes
    for kind in Kind:
        if boxes[kind].isChecked():
            boxes[kind].click()
    assert dialog.log.rows["not_counted"].reason.startswith("Then no post would count.")
    assert len(desk.session.rules.not_counted) == len(Kind) - 1
    boxes[Kind.REEL].click()
    assert dialog.log.rows["not_counted"].reason == ""


def test_a_rule_changes_every_page_at_once(open_desk: Opener, sample: Session) -> None:
    desk = open_desk(sample)
    dialog = desk.choices.open_settings()
    desk.session.select(desk.session.accounts[0])
    page = desk.window.open_page("growth")
    QApplication.processEvents()
    assert "10,000 micro" in seen(page)
    name, _ = dialog.log.tiers.lines[2]
    name.setText("famous")
    name.editingFinished.emit()
    QApplication.processEvents()
    assert "10,000 famous" in seen(page)


def test_a_wheel_over_a_choice_scrolls_the_settings(dialog: SettingsDialog) -> None:
    field = dialog.log.first_weekday
    assert not field.hasFocus()
    centre = QPointF(field.rect().center())
    event = QWheelEvent(
        centre,
        QPointF(field.mapToGlobal(field.rect().center())),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, event)
    assert field.currentIndex() == 0


def test_colours_change_at_once_and_stay(
    qtbot: QtBot, desk: Desk, dialog: SettingsDialog, settings: QSettings
) -> None:
    dark = next(
        b
        for b in dialog.computer.theme.findChildren(QWidget)
        if b.accessibleName() == "Colours: Dark"
    )
    qtbot.mouseClick(dark, Qt.MouseButton.LeftButton)
    assert desk.window.theme.dark
    assert settings.value("theme") == "dark"
    desk.window.actions_by_name["theme_light"].trigger()
    assert dialog.computer.theme.value == "light"


def test_hidden_counts_stand_nowhere_until_they_are_asked_for(
    open_desk: Opener, sample: Session
) -> None:
    desk = open_desk(sample)
    dialog = desk.choices.open_settings()
    session, window = desk.session, desk.window
    account = session.accounts[0]
    session.select(account)
    newest = session.newest_count(account)
    assert newest is not None
    count = words.number(newest.followers)
    show = window.actions_by_name["show_counts"]
    assert not show.isEnabled()
    dialog.computer.hide_counts.click()
    for page in ("today", "posts", "growth", "consistency", "insights"):
        shown = window.open_page(page)
        QApplication.processEvents()
        assert count not in seen(window), page
        for field in shown.findChildren(QLineEdit):
            assert count not in field.placeholderText()
        for part in window.findChildren(QWidget):
            told = (part.accessibleName(), part.accessibleDescription(), part.toolTip())
            assert not part.isVisible() or count not in "\n".join(told), (page, part)
    window.open_page("today")
    assert "•••" in seen(window)
    (chosen,) = [one for one in rows_of(window) if one.isChecked()]
    assert chosen.accessibleDescription().startswith("hidden followers of 10,000")

    assert show.isEnabled()
    show.trigger()
    assert count in seen(window)
    assert show.text() == "Hide cou&nts again"
    show.trigger()
    assert count not in seen(window)
    dialog.computer.hide_counts.click()
    assert count in seen(window)
    assert not show.isEnabled()


def test_weekly_numbers_are_those_of_sunday(open_desk: Opener, sample: Session) -> None:
    """It is Monday 23 November: the last full week ended on Sunday 22, or with Sunday on Saturday."""
    desk = open_desk(sample)
    dialog = desk.choices.open_settings()
    session, window = desk.session, desk.window
    account = session.accounts[0]
    session.select(account)
    session.do(
        log_followers(account, session.today, exactly(7_777), session.today), "Log followers"
    )
    QApplication.processEvents()
    assert "7,777" in seen(window)
    dialog.computer.weekly_only.click()
    for page in ("today", "growth"):
        window.open_page(page)
        QApplication.processEvents()
        assert "7,777" not in seen(window)
        assert "week to 22 Nov" in seen(window)
    assert not any("7,777" in one.accessibleDescription() for one in rows_of(window))
    log = dialog.log
    log.first_weekday.setCurrentIndex(6)
    log.first_weekday.activated.emit(6)
    window.open_page("today")
    QApplication.processEvents()
    assert "week to 21 Nov" in seen(window)
    dialog.computer.weekly_only.click()
    assert "7,777" in seen(window)


def test_an_account_that_is_new_this_week_is_shown_as_of_today(
    session: Session, qtbot: QtBot
) -> None:
    account = session.accounts[0]
    session.do(log_followers(account, session.today, exactly(100), session.today), "Log followers")
    session.show_weekly_only(True)
    assert session.counted_log(account).as_of == session.today
    newest = session.newest_count(account)
    assert newest is not None
    assert newest.followers == 100


def test_starting_with_the_system_is_written_where_the_system_looks(
    desk: Desk, dialog: SettingsDialog, tmp_path: Path
) -> None:
    box = dialog.computer.starts_with_system
    row(dialog, "Start with the system")
    box.click()
    entry = tmp_path / "config" / "autostart" / "io.github.growthdesk.Growthdesk.desktop"
    assert entry.is_file()
    box.click()
    assert not entry.exists()


def test_without_a_place_for_it_there_is_no_row(
    desk: Desk, qtbot: QtBot, theme: Theme, settings: QSettings
) -> None:
    actions, preferences = desk.window.actions_by_name, desk.choices.preferences
    dialog = SettingsDialog(desk.session, preferences, theme, actions, Autostart(None), None)
    qtbot.addWidget(dialog)
    assert "Start with the system" not in [one.name for one in dialog.rows]


def test_the_command_of_the_quick_log_can_be_copied(
    qapp: QApplication, dialog: SettingsDialog
) -> None:
    copy = row(dialog, "Quick log").control.focusProxy()
    assert isinstance(copy, QPushButton)
    copy.click()
    assert qapp.clipboard().text() == "growthdesk quick"


def test_the_shortcuts_open_from_here(desk: Desk, dialog: SettingsDialog) -> None:
    change = row(dialog, "Keyboard shortcuts").control
    assert isinstance(change, QPushButton)
    change.click()
    (sheet,) = dialog.findChildren(ShortcutsSheet)
    assert sheet.isVisible()
    sheet.close()


def test_quiet_hours_are_kept(desk: Desk, dialog: SettingsDialog) -> None:
    quiet = dialog.computer.quiet
    for field, hour in ((quiet.start, 22), (quiet.end, 6)):
        field.setCurrentIndex(hour)
        field.activated.emit(hour)
    hours = desk.choices.preferences.quiet_hours
    assert (hours.start, hours.end) == (22, 6)


@pytest.mark.parametrize("size", [(600, 420), (720, 640)])
def test_nothing_is_cut(dialog: SettingsDialog, size: tuple[int, int]) -> None:
    dialog.resize(*size)
    QApplication.processEvents()
    inside = dialog.area.widget()
    assert inside is not None
    assert inside.width() <= dialog.area.viewport().width()
    for part in dialog.findChildren(QWidget):
        if isinstance(part, QLabel) and part.isVisible() and part.text():
            needed = (
                part.heightForWidth(part.width()) if part.wordWrap() else part.sizeHint().height()
            )
            assert part.height() >= needed, part.text()
        elif isinstance(part, QComboBox) and part.isVisible():
            assert part.height() >= part.sizeHint().height()
