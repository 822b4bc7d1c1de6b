"""The table of Posts, scrolled: every frame shows rows that were not read before."""

from functools import partial

from tests.bench.inside import painted, settle, tell_p95
from tests.bench.opened import opened

from growthdesk.ui.pages.posts import PostsPage

app, desk = opened()
page = desk.window.open_page("posts")
assert isinstance(page, PostsPage)
settle(app, 1.0)
bar = page.table.verticalScrollBar()
tell_p95(painted(app, page.table, partial(bar.setValue, row * 37)) for row in range(1, 121))
