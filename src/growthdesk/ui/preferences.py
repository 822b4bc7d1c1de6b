"""What this computer remembers of the window; what changes an answer is data of the log."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QStandardPaths, Signal

from growthdesk.analysis.quiet_hours import QuietHours


class Preferences(QObject):
    """Choices of this computer, kept in its settings; ``changed`` carries the name of one.

    A value that another program wrote there and that makes no sense is the usual one.
    """

    changed = Signal(str)

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    def flag(self, name: str) -> bool:
        """Whether something is wished: weekly_only, hide_counts, remind, tray, month_report."""
        return self._settings.value(name) in (True, "true")

    def set_flag(self, name: str, wished: bool) -> None:  # noqa: FBT001 - a check box says it so
        """Wish it, or not."""
        self._set(name, wished)

    @property
    def language(self) -> str:
        """The code of the program's language, like pt_BR; empty for that of the system."""
        return self._text("language")

    @language.setter
    def language(self, code: str) -> None:
        self._set("language", code)

    @property
    def numbers(self) -> str:
        """How numbers and days are written: a locale's name, "system", or empty: as the language."""
        return self._text("numbers")

    @numbers.setter
    def numbers(self, name: str) -> None:
        self._set("numbers", name)

    @property
    def paper(self) -> str:
        """The paper of reports, a4 or letter; empty while none was chosen."""
        return self._text("paper")

    @paper.setter
    def paper(self, name: str) -> None:
        self._set("paper", name)

    @property
    def quiet_hours(self) -> QuietHours:
        """When no reminder comes."""
        usual = QuietHours()
        return QuietHours(
            self._hour("quiet_from", usual.start), self._hour("quiet_until", usual.end)
        )

    @quiet_hours.setter
    def quiet_hours(self, hours: QuietHours) -> None:
        self._settings.setValue("quiet_until", hours.end)
        self._set("quiet_from", hours.start)

    @property
    def reminded_on(self) -> date | None:
        """The day of the last reminder; None before the first."""
        try:
            return date.fromisoformat(self._text("reminded_on"))
        except ValueError:
            return None

    @reminded_on.setter
    def reminded_on(self, day: date) -> None:
        self._set("reminded_on", day.isoformat())

    @property
    def reports_folder(self) -> Path:
        """Where reports that are made by themselves are put."""
        return Path(self._text("reports_folder") or usual_reports_folder())

    @reports_folder.setter
    def reports_folder(self, folder: Path) -> None:
        self._set("reports_folder", str(folder))

    def milestone_seen(self, account_id: str) -> int:
        """The largest milestone of an account that was told and closed; 0 before the first."""
        text = str(self._settings.value(f"milestone_seen/{account_id}"))
        return int(text) if text.isdecimal() else 0

    def see_milestone(self, account_id: str, followers: int) -> None:
        """Do not tell of this milestone again, nor of a smaller one."""
        self._set(f"milestone_seen/{account_id}", followers)

    def _set(self, name: str, value: object) -> None:
        self._settings.setValue(name, value)
        self.changed.emit(name)

    def _text(self, name: str) -> str:
        value = self._settings.value(name)
        return value if isinstance(value, str) else ""

    def _hour(self, name: str, usual: int) -> int:
        text = str(self._settings.value(name))
        return int(text) if text.isdecimal() and int(text) < 24 else usual


def usual_reports_folder() -> Path:
    """The folder of reports that are made by themselves, unless another one is chosen."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(documents)) / "Growthdesk"
