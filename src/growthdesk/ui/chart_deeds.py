"""What the menus do with charts: as a table, as a picture, and back to all days."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from growthdesk.domain.rows import Note
from growthdesk.ui.deeds import Deeds
from growthdesk.ui.session import Session
from growthdesk.ui.twin import Tabled, chart_of, charts_in
from growthdesk.ui.window import Window

if TYPE_CHECKING:
    from growthdesk.ui.pages.growth import GrowthPage


class ChartDeeds(Deeds):
    """Deeds about the charts of the page that is open, or of the page Growth."""

    def __init__(
        self, session: Session, window: Window, open_sheet: Callable[[QDialog], None]
    ) -> None:
        super().__init__(session, window, open_sheet)
        window.table_wanted.connect(self.show_table)

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        """What each action does, by its name."""
        return {
            "chart_table": lambda: self.show_table(self._window.focusWidget()),
            "copy_chart": lambda: self._on_growth(lambda page: page.pictures.copy()),
            "save_chart": lambda: self._on_growth(lambda page: page.pictures.ask_where_to_save()),
            "whole_chart": lambda: self._on_growth(lambda page: page.chart.reset()),
        }

    def growth_page(self) -> "GrowthPage":
        """The page Growth, whose notes are written on sheets over the window."""
        from growthdesk.ui.pages.growth import GrowthPage

        window = self._window
        page = GrowthPage(self._session, window.theme, window.actions_by_name)
        page.note_wanted.connect(self._write_note)
        return page

    def show_table(self, widget: QWidget | None) -> None:
        """Show the charts of the page as tables, first the one that a widget belongs to."""
        from growthdesk.ui.dialogs.chart_table import ChartTableSheet

        charts = charts_in(self._window.page_shown())
        if not charts:
            self._session.told.emit(self.tr("There is no chart on this page yet"), False)
            return
        chosen = chart_of(widget)
        tables = [chart.as_table() for chart in charts if isinstance(chart, Tabled)]
        place = charts.index(chosen) if chosen in charts else 0
        self._open(ChartTableSheet(tables, place, self._window))

    def _write_note(self, day: date, note: Note | None) -> None:
        from growthdesk.ui.dialogs.note import note_sheet

        account = self._session.account or next(iter(self._session.accounts), None)
        if account is not None:
            self._open(note_sheet(self._session, account, self._window, day, note))

    def _on_growth(self, deed: "Callable[[GrowthPage], object]") -> None:
        from growthdesk.ui.pages.growth import GrowthPage

        page = self._window.open_page("growth")
        if isinstance(page, GrowthPage):
            deed(page)
