"""The program from its start to the page Today, painted with its numbers."""

import sqlite3
import sys

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from tests.bench.first_frame import end_with_first_frame
from tests.bench.started import start

from growthdesk.ui.desk import Desk
from growthdesk.ui.pages.today import TodayPage


def has_numbers(page: TodayPage) -> bool:
    """Whether count, changes, days quiet, what is to be logged and latest posts are all there."""
    log = sqlite3.connect(sys.argv[1])
    ((account,),) = log.execute("SELECT id FROM account WHERE position = 0")
    ((followers,),) = log.execute(
        "SELECT followers FROM follower_count WHERE account_id = ? ORDER BY day DESC LIMIT 1",
        (account,),
    )
    posts = log.execute(
        "SELECT title FROM post WHERE account_id = ? ORDER BY day DESC LIMIT 5", (account,)
    ).fetchall()
    ((accounts,),) = log.execute("SELECT count(*) FROM account")  # none is counted today
    kinds: tuple[type[QLabel | QAbstractButton], ...] = (QLabel, QAbstractButton)
    texts = {part.text() for kind in kinds for part in page.findChildren(kind) if part.isVisible()}
    wanted = {f"{followers:,}", "in 7 days", "in 28 days", *(title for (title,) in posts)}
    quiet = any("quiet" in text for text in texts)
    return wanted <= texts and quiet and len(page.to_log.stops) >= accounts


def watch(desk: Desk) -> QObject:
    """End with the first frame of Today."""
    page: QWidget = desk.window.page_shown()
    assert isinstance(page, TodayPage)
    return end_with_first_frame(page, desk.window, has_all=lambda: has_numbers(page))


start(watch)
