"""Going from page to page, or from account to account: `switch.py LOG pages|accounts`."""

import sys
from collections.abc import Iterator
from functools import partial

from tests.bench.inside import painted, settle, tell_p95
from tests.bench.opened import PAGES, opened

app, desk = opened()
window, session = desk.window, desk.session


def pages() -> Iterator[float]:
    """Each page that was seen before, three times over."""
    for name in PAGES:
        window.open_page(name)
        settle(app, 1.0)
    for name in PAGES * 3:
        yield painted(app, window, partial(window.open_page, name))
        settle(app)


def accounts() -> Iterator[float]:
    """Each account on Today, the first time read from the file, and half of them once more."""
    for account in (*session.accounts[1:], *session.accounts[:10]):
        yield painted(app, window, partial(session.select, account))
        settle(app)


tell_p95({"pages": pages, "accounts": accounts}[sys.argv[2]](), first=0)
