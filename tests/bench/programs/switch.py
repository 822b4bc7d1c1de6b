"""Going from page to page, or from account to account: `switch.py LOG pages|accounts`."""

import sys
from functools import partial

from tests.bench.inside import NOW, log, painted, settle, tell

from growthdesk.ui.application import new_application
from growthdesk.ui.program import Program

PAGES = ("today", "posts", "growth", "consistency", "insights", "reports")

app, settings, theme = new_application()
desk = Program(theme, settings, lambda: NOW).open(log())
window, session = desk.window, desk.session


def pages() -> list[float]:
    """Each page that was seen before, three times over."""
    for name in PAGES:
        window.open_page(name)
        settle(app, 1.0)
    found = []
    for name in PAGES * 3:
        found.append(painted(app, window, partial(window.open_page, name)))
        settle(app)
    return found


def accounts() -> list[float]:
    """Each account on Today, twice over: the first time it is read from the file."""
    found = []
    for account in (*session.accounts, *session.accounts):
        found.append(painted(app, window, partial(session.select, account)))
        settle(app)
    return found


settle(app, 2.0)
tell({"pages": pages, "accounts": accounts}[sys.argv[2]](), first=0)
