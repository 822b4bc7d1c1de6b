"""Typing into the search of Posts: how long each key keeps the window from the next one."""

from functools import partial

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from tests.bench.inside import NOW, log, settle, tell, took

from growthdesk.ui.application import new_application
from growthdesk.ui.pages.posts import PostsPage
from growthdesk.ui.program import Program

WORDS = ("focaccia", "butter lemon", "rain", "zzz")

app, settings, theme = new_application()
desk = Program(theme, settings, lambda: NOW).open(log())
page = desk.window.open_page("posts")
assert isinstance(page, PostsPage)
settle(app, 3.0)


def times(search: QLineEdit) -> list[float]:
    """Of each key and of each turn of the loop after it, until the next key is typed."""
    found = []
    for words in WORDS:
        search.clear()
        settle(app)
        for letter in words:
            found.append(took(partial(QTest.keyClick, search, letter)))
            found += [took(app.processEvents) for _ in range(8)]
    return found


tell(times(page.filters.search))
