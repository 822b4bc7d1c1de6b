"""The program from its start to the growth chart of Today, painted with its line and forecast."""

from PySide6.QtCore import QObject
from tests.bench.first_frame import end_with_first_frame
from tests.bench.started import start

from growthdesk.ui.desk import Desk
from growthdesk.ui.widgets.last_days_card import LastDaysCard


def watch(desk: Desk) -> QObject:
    """End with the first frame of the chart in which something is drawn."""
    (card,) = desk.window.page_shown().findChildren(LastDaysCard)

    def has_line() -> bool:
        return card.chart is not None and card.chart.isVisible() and bool(card.chart.drawings)

    return end_with_first_frame(card, desk.window, has_all=has_line)


start(watch)
