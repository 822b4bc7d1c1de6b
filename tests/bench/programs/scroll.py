"""The table of Posts, scrolled: every frame shows rows that were not read before."""

from functools import partial

from tests.bench.inside import NOW, log, painted, settle, tell

from growthdesk.ui.application import new_application
from growthdesk.ui.pages.posts import PostsPage
from growthdesk.ui.program import Program

app, settings, theme = new_application()
desk = Program(theme, settings, lambda: NOW).open(log())
page = desk.window.open_page("posts")
assert isinstance(page, PostsPage)
settle(app, 3.0)
bar = page.table.verticalScrollBar()
tell([painted(app, page.table, partial(bar.setValue, row * 37)) for row in range(120)])
