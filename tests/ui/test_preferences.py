"""What this computer remembers, and the language and numbers that follow from it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from growthdesk.analysis.quiet_hours import QuietHours
from growthdesk.domain.counts import read_count
from growthdesk.errors import Trouble
from growthdesk.ui import words
from growthdesk.ui.autostart import Autostart
from growthdesk.ui.dialogs.settings_computer import LOCALES
from growthdesk.ui.language import settle_language
from growthdesk.ui.preferences import Preferences
from growthdesk.ui.spoken import installed_languages, language_name


def test_what_was_chosen_is_there_again(qtbot: QtBot, tmp_path: Path) -> None:
    path = str(tmp_path / "some.ini")
    first = Preferences(QSettings(path, QSettings.Format.IniFormat))
    heard: list[str] = []
    first.changed.connect(heard.append)
    first.set_flag("remind", True)
    first.language = "pt_BR"
    first.numbers = "de_CH"
    first.quiet_hours = QuietHours(22, 7)
    first.reminded_on = date(2026, 11, 23)
    assert heard == ["remind", "language", "numbers", "quiet_from", "reminded_on"]
    del first
    again = Preferences(QSettings(path, QSettings.Format.IniFormat))
    assert again.flag("remind")
    assert not again.flag("tray")
    assert (again.language, again.numbers) == ("pt_BR", "de_CH")
    assert again.quiet_hours == QuietHours(22, 7)
    assert again.reminded_on == date(2026, 11, 23)


def test_nonsense_is_the_usual_choice(qtbot: QtBot, settings: QSettings) -> None:
    for name, value in (("quiet_from", "25"), ("quiet_until", "soon"), ("reminded_on", "x")):
        settings.setValue(name, value)
    settings.setValue("remind", "perhaps")
    kept = Preferences(settings)
    assert kept.quiet_hours == QuietHours()
    assert kept.reminded_on is None
    assert not kept.flag("remind")


@pytest.fixture
def plain_locale(qapp: QApplication) -> Iterator[None]:
    """Whatever a test does to the locale is forgotten."""
    before = QLocale()
    yield
    settle_language(qapp, qapp)
    QLocale.setDefault(before)


@pytest.mark.usefixtures("plain_locale")
@pytest.mark.parametrize("name", LOCALES)
def test_the_fields_read_back_what_a_locale_writes(name: str) -> None:
    QLocale.setDefault(QLocale(name))
    for number in (0, 918, 7412, 10_000, 1_234_567):
        assert read_count(words.number(number)).followers == number


@pytest.mark.usefixtures("plain_locale")
def test_numbers_can_be_written_in_another_way_than_the_language(qapp: QApplication) -> None:
    settle_language(qapp, qapp, "en", "de_DE")
    assert words.number(7412) == "7.412"
    settle_language(qapp, qapp, "en", "en_US")
    assert words.number(7412) == "7,412"
    assert qapp.translate("Any", "%n post(s)", "", 1) == "1 post"


def test_english_is_always_there_and_each_language_has_its_name() -> None:
    codes = installed_languages()
    assert codes[0] == "en"
    assert len(set(codes)) == len(codes)
    assert all(language_name(code) for code in codes)
    assert language_name("pt_BR") == "português (Brasil)"


def test_starting_with_the_system_is_a_file_that_comes_and_goes(tmp_path: Path) -> None:
    folder = tmp_path / "config" / "autostart"
    autostart = Autostart(folder, '"/opt/growth desk/growthdesk"')
    assert autostart.can_be_wished
    assert not autostart.is_wished()
    autostart.wish(True)
    (entry,) = folder.iterdir()
    assert 'Exec="/opt/growth desk/growthdesk" --in-tray\n' in entry.read_text("utf-8")
    assert autostart.is_wished()
    autostart.wish(False)
    autostart.wish(False)
    assert not autostart.is_wished()
    assert list(folder.iterdir()) == []


def test_another_system_is_not_offered_it() -> None:
    autostart = Autostart(None)
    assert not autostart.can_be_wished
    autostart.wish(True)
    assert not autostart.is_wished()


def test_a_folder_that_cannot_be_written_is_trouble(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file")
    with pytest.raises(Trouble, match="could not be changed"):
        Autostart(tmp_path / "autostart").wish(True)
