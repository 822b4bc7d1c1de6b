"""The chart of Growth with ten accounts of ten years and all marks, moved along."""

from functools import partial

from tests.bench.inside import NOW, log, painted, settle, tell

from growthdesk.ui.application import new_application
from growthdesk.ui.pages.growth import GrowthPage
from growthdesk.ui.program import Program

app, settings, theme = new_application()
desk = Program(theme, settings, lambda: NOW).open(log())
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


tell([painted(app, page.chart, partial(move, number)) for number in range(60)])
