"""The chart of Growth with all accounts, all their days and all marks, moved along."""

from functools import partial

from tests.bench.inside import painted, settle, tell_p95
from tests.bench.opened import opened

from growthdesk.ui.pages.growth import GrowthPage

app, desk = opened()
desk.session.select(None)
page = desk.window.open_page("growth")
assert isinstance(page, GrowthPage)
page.chart.show_days(None)
settle(app, 1.0)
view = page.chart.plot.box
(first, last), _ = view.viewRange()


def move(number: int) -> None:
    """Show other days; every third time more or fewer of them."""
    width = (last - first) * (0.82 - 0.11 * (number % 3))
    view.setXRange(first + number * 4, first + number * 4 + width, padding=0)


tell_p95(painted(app, page.chart, partial(move, number)) for number in range(60))
