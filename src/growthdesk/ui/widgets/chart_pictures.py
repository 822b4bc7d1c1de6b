"""Pictures of the growth chart, on the disk and on the clipboard."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication

from growthdesk.ui import words
from growthdesk.ui.charts.growth_chart import GrowthChart
from growthdesk.ui.charts.picture import write_picture
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.file_dialogs import ask_where_to_save


class ChartPictures(QObject):
    """What is done with the chart as it is seen; nothing while there is none."""

    def __init__(self, session: Session, chart: GrowthChart) -> None:
        super().__init__(chart)
        self._session = session
        self._chart = chart

    def ask_where_to_save(self) -> None:
        """Ask for the name of a picture, PNG or SVG, and write it."""
        if not self._chart.drawings:
            return
        pictures = QStandardPaths.StandardLocation.PicturesLocation
        folder = Path(QStandardPaths.writableLocation(pictures))
        name = f"growth {self._session.today.isoformat()}.png"
        kinds = ["PNG (*.png)", "SVG (*.svg)"]
        dialog = ask_where_to_save(
            self._chart, self.tr("Save image"), folder / name, kinds, self.save
        )

        def give_ending(kind: str) -> None:
            ending = kind[:3].lower()
            dialog.setDefaultSuffix(ending)
            for path in dialog.selectedFiles():
                dialog.selectFile(Path(path).with_suffix(f".{ending}").name)

        dialog.filterSelected.connect(give_ending)

    def save(self, path: Path) -> None:
        """Save the chart, as an SVG if the name says so, and tell how it went."""
        picture = self._chart.picture(self._heading())
        if self._session.attempt(lambda: write_picture(picture, path)):
            self._session.told.emit(self.tr("Saved {name}").format(name=path.name), False)

    def copy(self) -> None:
        """Put the chart on the clipboard as a picture."""
        if self._chart.drawings:
            QGuiApplication.clipboard().setImage(self._chart.picture(self._heading()).image())
            self._session.told.emit(self.tr("Copied the chart"), False)

    def _heading(self) -> str:
        names = ", ".join(
            words.account_name(drawing.log.account) for drawing in self._chart.drawings
        )
        return f"{names} · {words.short_day(self._session.today)}"
