"""Where a number comes from is told where it is looked at."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from growthdesk.domain.counts import exactly
from growthdesk.domain.deeds import log_followers, log_result
from growthdesk.store.posts import PostQuery
from growthdesk.ui.dialogs.import_sheet import ImportSheet
from growthdesk.ui.dialogs.post import post_sheet
from growthdesk.ui.origin import origin_of_post
from growthdesk.ui.pages.growth import GrowthPage
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme

COUNTS = "date,followers\n2026-11-20,7380\n2026-11-21,7391\n"
POSTS = "published_at,title,likes\n2026-10-09 12:10,Plum galette,201\n"
FROM = "From {file}, imported 23 Nov"


@pytest.fixture
def imported(qtbot: QtBot, session: Session, theme: Theme, tmp_path: Path) -> Session:
    """A log with two imported counts, one that was typed, and an imported post."""
    (account,) = session.accounts
    session.do(log_followers(account, date(2026, 11, 22), exactly(7400), session.today), "Log")
    for name, text in (("counts.csv", COUNTS), ("posts.csv", POSTS)):
        (tmp_path / name).write_text(text)
    sheet = ImportSheet(session, theme, None)
    qtbot.addWidget(sheet)
    sheet.add_files([tmp_path / "counts.csv", tmp_path / "posts.csv"])
    qtbot.waitUntil(lambda: sheet.plan.is_ready)
    sheet.main.click()
    return session


def test_the_chart_tells_of_a_day_where_its_count_comes_from(
    qtbot: QtBot, imported: Session, theme: Theme, actions: dict[str, QAction]
) -> None:
    page = GrowthPage(imported, theme, actions)
    qtbot.addWidget(page)
    page.show()
    crosshair = page.chart.crosshair
    told = {}
    for day in (19, 20, 22):
        crosshair.stand_on(date(2026, 11, day).toordinal())
        told[day] = crosshair.text.split("\n")
    assert FROM.format(file="counts.csv") in told[20]
    assert "Typed" in told[22]
    assert not any("Typed" in line or "imported" in line for line in told[19])


def test_a_post_tells_where_it_and_its_numbers_come_from(qtbot: QtBot, imported: Session) -> None:
    (identity,) = imported.read.find_posts(PostQuery())
    post, _ = imported.read.posts([identity])[identity]
    assert origin_of_post(post, imported) == FROM.format(file="posts.csv")
    imported.do(log_result(post, imported.now(), likes=240), "Log results")
    told = f"{FROM.format(file='posts.csv')}\nNumbers: typed"
    assert origin_of_post(post, imported) == told
    sheet = post_sheet(imported, None, None, post)
    qtbot.addWidget(sheet)
    assert told in [label.text() for label in sheet.findChildren(QLabel)]
