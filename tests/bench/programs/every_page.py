"""The program with every page visited, and the backup of the day made."""

from tests.bench.inside import resident, settle, tell
from tests.bench.opened import PAGES, opened

app, desk = opened()
for name in PAGES:
    desk.window.open_page(name)
    settle(app, 1.0)  # what follows after the first painting, beside the window
desk.keeping.look()
while desk.keeping.is_at_work:
    settle(app)
tell(resident())
