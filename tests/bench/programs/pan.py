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
settle(app, 3.0)
plot = page.chart.plot
first, _ = plot.days


def move(number: int) -> None:
    """Show other days; every third time more or fewer of them."""
    width = 3_000 - 400 * (number % 3)
    plot.glide(first + number * 8, first + number * 8 + width)


tell_p95(painted(app, page.chart, partial(move, number)) for number in range(60))
