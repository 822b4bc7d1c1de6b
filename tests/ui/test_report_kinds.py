"""The kinds of report: what can be chosen of each, and as what it is saved."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from growthdesk.domain.describe_creator import describe_creator
from growthdesk.domain.edits import Put, batch
from growthdesk.domain.rows import Post
from growthdesk.reports.media_kit import USUAL_KIT, KitInclude
from growthdesk.reports.progress import Include
from growthdesk.reports.write import KIT_ENDINGS
from growthdesk.ui.language import settle_language
from growthdesk.ui.pages.reports import ReportsPage
from growthdesk.ui.paper.pages import A4, LETTER
from growthdesk.ui.preferences import Preferences
from growthdesk.ui.reporting.naming import file_name
from growthdesk.ui.reporting.paper_size import size_named, usual_size
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.kit_choices import KitChoices
from growthdesk.ui.widgets.progress_choices import ProgressChoices
from growthdesk.ui.widgets.share_choices import ShareChoices

Open = Callable[[Session], ReportsPage]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, actions: Mapping[str, QAction], settings: QSettings) -> Open:
    """Opens the page on a session."""

    def open_page(session: Session) -> ReportsPage:
        page = ReportsPage(session, theme, actions, Preferences(settings))
        qtbot.addWidget(page)
        page.resize(1044, 790)
        page.show()
        return page

    return open_page


def progress_of(page: ReportsPage) -> ProgressChoices:
    """The choices of the progress report."""
    (found,) = page.findChildren(ProgressChoices)
    return found


def share_of(page: ReportsPage) -> ShareChoices:
    """The choices of the card to share, which is shown from now on."""
    page.choices.show_kind("share")
    (found,) = page.findChildren(ShareChoices)
    return found


def test_a_card_to_share_is_saved_as_it_is_seen(
    opened: Open, sample: Session, tmp_path: Path
) -> None:
    page = opened(sample)
    share = share_of(page)
    assert page.export_button.text() == "Export PNG"
    assert not page.choices.format.isVisible()
    paper = page.preview.paper
    assert paper is not None
    assert paper.text(0).startswith("@mira.bakes · Food. 5,000 followers")
    assert page.choices.kind.file_name == "mira.bakes 5000 portrait"
    page.save_to(tmp_path / "card.png")
    assert QImage(str(tmp_path / "card.png")).size().toTuple() == (1080, 1350)
    share.card.size_choice.value = "STORY"
    share.changed.emit()
    page.save_to(tmp_path / "story.png")
    assert QImage(str(tmp_path / "story.png")).size().toTuple() == (1080, 1920)
    assert page.choices.said == "Saved story.png"
    page.save_to(tmp_path / "story.pdf")
    assert page.choices.said.startswith("“story.pdf” would not be a picture.")
    assert not (tmp_path / "story.pdf").exists()


def test_another_account_and_milestone(opened: Open, sample: Session, qtbot: QtBot) -> None:
    page = opened(sample)
    share = share_of(page)
    share.card.milestones.setCurrentIndex(1)
    assert page.choices.kind.file_name == "mira.bakes 2500 portrait"
    sample.select(sample.accounts[1])
    assert share.account == sample.accounts[1]
    assert page.choices.kind.file_name.startswith("mirabakes ")
    qtbot.mouseClick(share.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().image().size().toTuple() == (1080, 1350)


def test_a_month_is_a_picture_too_and_hides_its_numbers(opened: Open, sample: Session) -> None:
    page = opened(sample)
    card = share_of(page).card
    card.about_choice.findChildren(QPushButton)[1].click()
    card.months.setCurrentIndex(1)
    card.numbers_choice.findChildren(QPushButton)[2].click()
    paper = page.preview.paper
    assert paper is not None
    assert "+7.0% followers in October 2026" in paper.text(0)
    assert page.choices.kind.file_name == "mira.bakes 2026-10 portrait"


def kit_of(page: ReportsPage) -> KitChoices:
    """The choices of the media kit, which is shown from now on."""
    page.choices.show_kind("kit")
    (found,) = page.findChildren(KitChoices)
    return found


def test_the_media_kit_is_one_page_that_is_written_as_it_is_seen(
    opened: Open, sample: Session, tmp_path: Path
) -> None:
    page = opened(sample)
    kit = kit_of(page)
    paper = page.preview.paper
    assert paper is not None
    assert len(paper) == 1
    assert "Reel or carousel from £150" in paper.text(0)
    assert page.choices.kind.file_name == f"Media kit {sample.today.isoformat()}"
    for ending in KIT_ENDINGS:
        page.save_to(tmp_path / f"kit{ending}")
        assert page.choices.said == f"Saved kit{ending}"
    kit.include_boxes[KitInclude.RATES].click()
    paper = page.preview.paper
    assert paper is not None
    assert "£150" not in paper.text(0)
    assert kit.include == USUAL_KIT - {KitInclude.RATES}


def test_the_kit_follows_her_details_and_the_paper(
    opened: Open, sample: Session, actions: Mapping[str, QAction], qtbot: QtBot
) -> None:
    page = opened(sample)
    kit = kit_of(page)
    sample.do(describe_creator(sample.read.creator(), name="Jo"), "Change your details")
    kit.paper.chosen.emit("letter")
    page.choices.show_kind("progress")
    page.choices.show_kind("kit")
    paper = page.preview.paper
    assert paper is not None
    assert paper.text(0).startswith("Jo\n")
    with qtbot.waitSignal(actions["your_details"].triggered):
        kit.details.click()


def test_progress_reports_are_kept_in_mind_and_speak_as_the_window_does(
    opened: Open, sample: Session, qapp: QApplication, tmp_path: Path
) -> None:
    settle_language(qapp, qapp, "de")
    try:
        page = opened(sample)
        page.save_to(tmp_path / "oktober.pdf")
        for kind in ("kit", "share"):  # of today, and nothing to make again
            page.choices.show_kind(kind)
            page.save_to(tmp_path / f"{kind}{page.choices.ending}")
    finally:
        settle_language(qapp, qapp)
    (made,) = sample.read.reports_made()
    assert (made.name, made.language) == ("oktober.pdf", "de")
    assert made.digest == sample.read.digest(made.account_ids)
    for name in ("oktober", "kit"):
        assert str(PdfReader(tmp_path / f"{name}.pdf").root_object["/Lang"]) == "de"


def test_a_kit_of_no_account_says_what_to_do(opened: Open, sample: Session, empty: Session) -> None:
    page = opened(sample)
    for box in kit_of(page).accounts.boxes.values():
        box.setChecked(False)
    page.export()
    assert page.choices.said.startswith("Tick at least one account.")
    page = opened(empty)
    kit_of(page)
    assert not page.preview.isVisible()


def test_without_a_milestone_the_next_thing_is_said(opened: Open, session: Session) -> None:
    page = opened(session)
    share = share_of(page)
    assert not page.preview.isVisible()
    assert not share.copy.isEnabled()
    page.export()
    assert page.choices.said.startswith("No milestone was reached")


def test_each_kind_remembers_as_what_it_is_saved(opened: Open, sample: Session) -> None:
    page = opened(sample)
    page.choices.show_format(".html")
    page.choices.show_kind("share")
    assert page.choices.ending == ".png"
    page.choices.show_kind("progress")
    assert page.choices.ending == ".html"
    assert page.export_button.text() == "Export HTML"


def test_the_paper_is_remembered(opened: Open, sample: Session, settings: QSettings) -> None:
    page = opened(sample)
    progress_of(page).paper.chosen.emit("letter")
    assert Preferences(settings).paper == "letter"
    again = opened(sample)
    assert progress_of(again).paper.value == "letter"
    paper = again.preview.paper
    assert paper is not None
    assert (paper.width, paper.height) == (612, 792)


def test_paper_by_country() -> None:
    assert [usual_size(QLocale(name)) for name in ("en_US", "en_CA", "es_MX", "en_PH")] == [
        "letter"
    ] * 4
    assert [usual_size(QLocale(name)) for name in ("en_GB", "de_DE", "pt_BR", "ja_JP")] == [
        "a4"
    ] * 4
    assert [size_named(name) for name in ("letter", "a4", "", "papyrus")] == [LETTER, A4, A4, A4]


@pytest.fixture
def busy(session: Session) -> Session:
    """A session on an account with 800 posts in October."""
    account, day = session.accounts[0], session.today.replace(month=10, day=1)
    posts = [
        Put(Post(f"{n:032}", account.id, day.replace(day=1 + n % 31), title=f"Post {n}"))
        for n in range(800)
    ]
    session.do(batch(posts), "Write posts")
    return session


def test_a_long_report_is_drawn_and_written_beside_the_window(
    opened: Open, busy: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(busy)
    assert page.preview.isVisible()  # without the list of posts it is short
    progress_of(page).include_boxes[Include.ALL_POSTS].click()
    assert not page.preview.isVisible()
    assert page.line.isVisible()
    qtbot.waitUntil(page.preview.isVisible)
    paper = page.preview.paper
    assert paper is not None
    assert len(paper) > 20
    assert not page.line.isVisible()
    page.save_to(tmp_path / "long.pdf")
    assert page.line.isVisible()
    assert not page.choices.isEnabled()
    busy.undo()  # does not get between the pages and their file
    assert page.preview.paper is paper
    qtbot.waitUntil(lambda: page.choices.said == "Saved long.pdf")
    assert len(PdfReader(tmp_path / "long.pdf").pages) == len(paper)
    assert not page.preview.isVisible()  # nothing is logged any more
    assert page.choices.isEnabled()


def test_what_is_stopped_leaves_nothing(
    opened: Open, busy: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(busy)
    box = progress_of(page).include_boxes[Include.ALL_POSTS]
    box.click()
    page.export()  # asked for as soon as there is something to write
    page.line.stop.click()
    assert not page.line.isVisible()
    assert not page.preview.isVisible()
    box.click()
    assert page.preview.isVisible()
    box.click()
    qtbot.waitUntil(page.preview.isVisible)
    page.save_to(tmp_path / "long.pdf")
    page.line.stop.click()
    assert page.choices.said == "It was stopped."
    assert page.preview.isVisible()
    assert not (tmp_path / "long.pdf").exists()


def test_the_keys_of_the_pages_work_from_the_choices(
    opened: Open, sample: Session, qtbot: QtBot
) -> None:
    page = opened(sample)
    for box in progress_of(page).accounts.boxes.values():
        box.setChecked(True)
    box = progress_of(page).include_boxes[Include.NOTES]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_PageDown)
    assert page.preview.number == 1
    qtbot.keyClick(box, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert page.preview.scale == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Progress 2026-10", "Progress 2026-10"),
        ("a/b\\c:d*e?", "a-b-c-d-e"),
        ("../../etc", "etc"),
        ("", "Report"),
        ("...", "Report"),
        ("con", "Report con"),
        ("COM1.old", "Report COM1.old"),
        ("\u2066@mira\u2069\n5000", "-@mira-5000"),
    ],
)
def test_names_of_files(text: str, name: str) -> None:
    assert file_name(text) == name.strip("-")


@given(st.text())
def test_every_name_of_a_file_can_be_written(text: str) -> None:
    name = file_name(text.encode(errors="ignore").decode())
    assert name
    assert len(name.encode()) <= 220
    assert not set(name) & set('<>:"/\\|?*\x00\n\r\t')
    assert not name.endswith((" ", "."))
