"""The settings that are preferences of this computer: how the window looks and speaks."""

from collections.abc import Mapping

from PySide6.QtCore import QDate, QLocale, QObject
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from growthdesk.analysis.quiet_hours import QuietHours
from growthdesk.errors import Trouble
from growthdesk.ui.autostart import Autostart
from growthdesk.ui.dialogs.settings_log import hour_field
from growthdesk.ui.language import SYSTEM
from growthdesk.ui.preferences import Preferences
from growthdesk.ui.spoken import installed_languages, language_name
from growthdesk.ui.theme import Mode, Theme
from growthdesk.ui.tray import tray_is_there
from growthdesk.ui.widgets.action_button import ActionButton
from growthdesk.ui.widgets.card import button, label
from growthdesk.ui.widgets.segments import Segments
from growthdesk.ui.widgets.setting_row import SettingGroup, SettingRow

QUICK_COMMAND = "growthdesk quick"

LOCALES = (
    *("en_GB", "en_US", "en_AU", "en_CA", "en_IE", "en_IN", "de_DE", "de_AT", "de_CH"),
    *("fr_FR", "fr_BE", "fr_CA", "fr_CH", "es_ES", "es_MX", "es_AR", "pt_BR", "pt_PT"),
    *("it_IT", "nl_NL", "nl_BE", "sv_SE", "da_DK", "nb_NO", "fi_FI", "pl_PL", "cs_CZ"),
    *("hu_HU", "ro_RO", "el_GR", "tr_TR", "uk_UA", "id_ID", "vi_VN", "ja_JP", "ko_KR", "zh_CN"),
)
"""Ways of writing numbers and days that are offered; the fields of the window read them back."""

_EXAMPLE = QDate(2026, 11, 23)


class ComputerSettings(QObject):
    """The rows of what this computer remembers."""

    def __init__(
        self,
        preferences: Preferences,
        theme: Theme,
        actions: Mapping[str, QAction],
        autostart: Autostart,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._theme = theme
        self._actions = actions
        self._autostart = autostart
        self.language = QComboBox()
        self.language.addItem(self.tr("As the system"), "")
        for code in installed_languages():
            self.language.addItem(language_name(code), code)
        self.numbers = QComboBox()
        self.numbers.setMaxVisibleItems(16)
        self.numbers.addItem(self.tr("As the language"), "")
        self.numbers.addItem(self.tr("As the system"), SYSTEM)
        for name in LOCALES:
            self.numbers.addItem(f"{language_name(name)} · {_example(name)}", name)
        self.numbers.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.numbers.setMinimumContentsLength(24)
        modes = (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        )
        self.theme = Segments(modes, self.tr("Colours"), theme.mode)
        self.weekly_only = self._box("weekly_only")
        self.hide_counts = self._box("hide_counts")
        self.remind = self._box("remind")
        self.tray = self._box("tray")
        self.quiet = _HoursField(preferences)
        self.starts_with_system = QCheckBox()
        self.starts_with_system.setChecked(autostart.is_wished())
        _choose(self.language, preferences.language)
        _choose(self.numbers, preferences.numbers)
        self._connect()

    def groups(self) -> list[SettingGroup]:
        """The cards of these rows."""
        return [
            SettingGroup(self.tr("Looks and language"), "", self._look_rows()),
            SettingGroup(
                self.tr("Well-being"),
                self.tr("Numbers are there to help. These keep them at a distance."),
                self._well_being_rows(),
            ),
            SettingGroup(self.tr("Reminder and quick log"), "", self._reminder_rows()),
        ]

    def _look_rows(self) -> list[SettingRow]:
        tr = self.tr
        change = ActionButton(self._actions["shortcuts"], tr("Change…"))
        change.setAutoDefault(False)
        return [
            SettingRow(
                tr("Language"),
                tr("Of the program. What you wrote stays as it is."),
                self.language,
                also=tr("translation"),
            ),
            SettingRow(
                tr("Numbers and days"),
                tr("The signs in numbers, the order and the names in days."),
                self.numbers,
                also=tr("format date locale country decimal comma"),
            ),
            SettingRow(
                tr("Colours"),
                tr("Light or dark; as the system, they change with it."),
                self.theme,
                also=tr("theme night"),
            ),
            SettingRow(tr("Keyboard shortcuts"), tr("Every action can have another key."), change),
        ]

    def _well_being_rows(self) -> list[SettingRow]:
        tr = self.tr
        return [
            SettingRow(
                tr("Weekly numbers only"),
                tr(
                    "Today, Growth and the sidebar show follower counts and changes as of the end"
                    " of the last full week."
                ),
                self.weekly_only,
                also=tr("wellbeing calm daily"),
            ),
            SettingRow(
                tr("Hide counts"),
                tr(
                    "Followers, views and likes read ••• on the screen until you ask for them;"
                    " percentages and forecasts stay. Reports are written in full."
                ),
                self.hide_counts,
                also=tr("wellbeing calm privacy dots"),
            ),
        ]

    def _reminder_rows(self) -> list[SettingRow]:
        tr = self.tr
        rows = [
            SettingRow(
                tr("Remind me"),
                tr(
                    "At most once a day while Growthdesk runs, and only when the week runs short"
                    " of the plan or a follower count is a week old."
                ),
                self.remind,
                also=tr("notification"),
            ),
            SettingRow(
                tr("Quiet hours"),
                tr("No reminder comes between these."),
                self.quiet,
                also=tr("notification night"),
            ),
            SettingRow(
                tr("Quick log"),
                tr(
                    "A small window for a count or a post. Give this command a key in the keyboard"
                    " settings of your system."
                ),
                _command(tr("Quick log"), tr("Copy")),
                also=tr("command shortcut global hotkey"),
            ),
        ]
        if tray_is_there():
            rows.append(
                SettingRow(
                    tr("Icon in the tray"),
                    tr("Growthdesk stays there when its window is closed."),
                    self.tray,
                    also=tr("background notification area"),
                )
            )
        if self._autostart.can_be_wished:
            start = SettingRow(
                tr("Start with the system"),
                tr("In the tray where there is one, so that a reminder can come."),
                self.starts_with_system,
                also=tr("autostart login"),
            )
            self.starts_with_system.clicked.connect(
                lambda wished: self._wish_start(start, wished=wished)
            )
            rows.append(start)
        return rows

    def _wish_start(self, row: SettingRow, *, wished: bool) -> None:
        try:
            self._autostart.wish(wished)
        except Trouble as trouble:
            row.say(trouble)
            self.starts_with_system.setChecked(self._autostart.is_wished())
        else:
            row.say(None)

    def _connect(self) -> None:
        preferences = self._preferences
        self.language.activated.connect(
            lambda _: setattr(preferences, "language", self.language.currentData())
        )
        self.numbers.activated.connect(
            lambda _: setattr(preferences, "numbers", self.numbers.currentData())
        )
        self.theme.chosen.connect(lambda key: self._actions[f"theme_{key}"].trigger())
        self._theme.scheme_changed.connect(self._show_theme)

    def _show_theme(self) -> None:
        mode: Mode = self._theme.mode
        self.theme.value = mode

    def _box(self, name: str) -> QCheckBox:
        box = QCheckBox()
        box.setChecked(self._preferences.flag(name))
        box.clicked.connect(lambda wished, name=name: self._preferences.set_flag(name, wished))
        return box


class _HoursField(QWidget):
    """From an hour to an hour."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self.start, self.end = hour_field(), hour_field()
        self.start.setAccessibleName(self.tr("Quiet from"))
        self.end.setAccessibleName(self.tr("Quiet until"))
        hours = preferences.quiet_hours
        self.start.setCurrentIndex(hours.start)
        self.end.setCurrentIndex(hours.end)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.start)
        row.addWidget(label(self.tr("to"), "muted"))
        row.addWidget(self.end)
        self.setFocusProxy(self.start)
        for field in (self.start, self.end):
            field.activated.connect(lambda _: self._keep())

    def _keep(self) -> None:
        hours = QuietHours(self.start.currentData(), self.end.currentData())
        self._preferences.quiet_hours = hours


def _command(name: str, copy_words: str) -> QWidget:
    """The command of the quick log, to be copied."""
    together = QWidget()
    shown = QLineEdit(QUICK_COMMAND)
    shown.setReadOnly(True)
    shown.setAccessibleName(name)
    shown.setFixedWidth(150)
    copy = button(copy_words)
    copy.setAutoDefault(False)
    copy.clicked.connect(lambda _=False: QGuiApplication.clipboard().setText(QUICK_COMMAND))
    row = QHBoxLayout(together)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(shown)
    row.addWidget(copy)
    together.setFocusProxy(copy)
    return together


def _choose(field: QComboBox, data: str) -> None:
    field.setCurrentIndex(max(field.findData(data), 0))


def _example(name: str) -> str:
    """A number and a day in the way of a locale: 1.234,5 · 23 Nov. 2026."""
    locale = QLocale(name)
    return f"{locale.toString(1234.5, 'f', 1)} · {locale.toString(_EXAMPLE, 'd MMM yyyy')}"
