"""Reports in other languages: by their code alone, with no display and nothing left in English."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from tests.documents import tables_of
from tests.october import COUNTS, POSTS, write_october

from growthdesk.analysis.period import read_period
from growthdesk.app import report_language
from growthdesk.errors import Trouble
from growthdesk.reports.document import Cell, Chart, Document, Paragraph
from growthdesk.reports.language import ENGLISH
from growthdesk.reports.progress import Include, document, progress
from growthdesk.store.store import Store
from growthdesk.ui.language import settle_language, spoken_language, window_report_language
from growthdesk.ui.pseudo import END, LONG, MIRRORED, START


@pytest.fixture
def in_language(store: Store, now: Callable[[], datetime]) -> Callable[[str], Document]:
    """October 2026 of tests/october.py with everything in it, in a language."""
    today = now().date()
    account = write_october(store, today)
    period = read_period("2026-10", today, 0)

    def made(code: str) -> Document:
        language, every = report_language(code), frozenset(Include)
        return document(progress(store.read, [account], period, today, every, language=language))

    return made


def texts_of(made: Document) -> Iterator[str]:
    """Everything that is read in a document."""
    yield from (made.title, made.aside, made.foot)
    for part in made.parts:
        yield part.subtitle
        for figure in part.figures:
            yield from (figure.number, figure.caption)
        for section in part.sections:
            yield section.title
            for block in section.blocks:
                if isinstance(block, Paragraph):
                    yield block.text
                elif isinstance(block, Chart):
                    yield block.says
    for _, _, table in tables_of(made):
        yield from (table.name, *(column.name for column in table.columns))
        yield from (cell.text for row in table.rows for cell in row if _is_said(cell))


def _is_said(cell: Cell) -> bool:
    return cell.text != cell.value or cell.text not in {post[1] for post in POSTS}


def test_numbers_and_days_are_those_of_the_language() -> None:
    german = report_language("de")
    assert german.code == "de"
    assert german.number(7412) == "7.412"
    assert german.signed_decimal(-14.44) == "−14,4"
    assert german.day_range(date(2026, 10, 1), date(2026, 10, 31)) == "1. – 31. Okt 2026"
    assert german.month_of_year(date(2026, 3, 1)) == "März 2026"
    assert report_language("pt-BR").code == "pt_BR"
    assert not german.right_to_left


def test_the_numbers_of_the_window_are_not_asked(qapp: QApplication) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    try:
        assert report_language("en").number(7412) == "7,412"
        assert report_language("fr").number(7412) == "7\u202f412"
    finally:
        QLocale.setDefault(before)


def test_english_is_english_itself() -> None:
    assert report_language("EN") is ENGLISH


def test_a_language_that_is_not_spoken() -> None:
    with pytest.raises(Trouble, match=r"does not speak “tlh”.*en.*de"):
        report_language("tlh")


def test_the_window_tells_its_language(qapp: QApplication) -> None:
    try:
        settle_language(qapp, qapp, "fr")
        assert spoken_language() == "fr"
        assert window_report_language().month_of_year(date(2026, 8, 1)) == "août 2026"
        settle_language(qapp, qapp, MIRRORED)
        assert window_report_language().right_to_left
    finally:
        settle_language(qapp, qapp)


def test_no_text_of_a_report_is_out_of_reach_of_translators(
    in_language: Callable[[str], Document],
) -> None:
    for text in texts_of(in_language(LONG)):
        rest = text
        while (shorter := re.sub(f"{START}[^{START}{END}]*{END}", " ", rest)) != rest:
            rest = shorter
        rest = re.sub(
            r"HypeAuditor, State.*|@mira\.bakes|Food|New oven|Growthdesk [\d.]+|\b[A-Z][a-z]{2,3}\b",
            " ",
            rest,
        )
        assert not re.search(r"[^\W\d_]{2}", rest), text


def test_from_right_to_left(in_language: Callable[[str], Document]) -> None:
    made = in_language(MIRRORED)
    assert made.language.right_to_left
    assert "\u2068@mira.bakes\u2069" in made.parts[0].subtitle
    assert f"{COUNTS[date(2026, 10, 31)]:,}" == made.parts[0].figures[0].number


def test_it_needs_neither_a_display_nor_what_draws() -> None:
    program = """
import sys
from growthdesk.app import report_language
print(report_language("de").number(7412), "PySide6.QtGui" in sys.modules)
"""
    run = subprocess.run(
        [sys.executable, "-c", program], check=False, capture_output=True, text=True
    )
    assert (run.stdout, run.stderr) == ("7.412 False\n", "")
