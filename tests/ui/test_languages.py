"""Every text is in the files of translators, and nothing is cut off when it grows."""

import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.seen_texts import seen_texts

from growthdesk import manual
from growthdesk.domain.platform import PLATFORMS
from growthdesk.resources import resource
from growthdesk.ui import words
from growthdesk.ui.desk import Desk
from growthdesk.ui.dialogs.settings_computer import LOCALES
from growthdesk.ui.language import settle_language
from growthdesk.ui.pseudo import END, LONG, MIRRORED, START, PseudoLanguage, pseudo
from growthdesk.ui.said import said
from growthdesk.ui.session import Session
from growthdesk.ui.spoken import EnglishPlurals, installed_languages, language_name
from growthdesk.ui.theme import Theme
from growthdesk.ui.tour import settle, sheets

ROOT = Path(__file__).parents[2]
_MAKE = ROOT / "packaging" / "translations" / "make.py"
REAL = ("de", "es", "fr", "pt_BR")
_PATTERNS = re.compile(
    r"\*\.\w+|https?:\S+|/\S+|\b(Ctrl|Shift|Alt|Del|Return|PgUp|PgDown|Left|Right|F\d+)\b|\d[kM]\b"
)
_NAMES = (
    *("Growthdesk", "HypeAuditor", "CSV", "Excel", "HTML", "JSON", "Markdown", "PDF"),
    *("mira.example.com", "mira@example.com"),
)
_LANGUAGES = tuple(language_name(code) for code in (*LOCALES, *installed_languages()))
_IN_ENGLISH = ("Sheet", "Well", "ManualPage")
"""The paper of a report, and the manual: both are written in English."""


def ts_texts(language: str) -> set[tuple[str, str]]:
    """The contexts and sources in the file of a language."""
    file = resource("translations", f"growthdesk_{language}.ts").read_text("utf-8")
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ElementTree.fromstring(file).iter("context")
        for message in context.iter("message")
    }


class KnownOnly(PseudoLanguage):
    """Changes only what translators are given, and what is Qt's own."""

    def __init__(self, english: QTranslator) -> None:
        super().__init__(LONG, english)
        self._known = ts_texts("de")

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1, /) -> str:
        """The changed text; unchanged, and so without its marks, what is not known."""
        if (context, text) in self._known or re.match(r"Q[A-Z]", context):
            return super().translate(context, text, comment, n)
        return self._english.translate(context, text, comment or "", n) or text


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[None]:
    """English again afterwards."""
    yield
    settle_language(qapp, qapp)


def data_of(session: Session) -> list[str]:
    """What stands in the log itself, or is a name, longest first."""
    told = {*_NAMES, "mira.bakes", str(session.store.path), session.store.path.stem}
    for account in session.accounts:
        log = session.log(account)
        told |= {account.label, account.handle, account.name, account.niche}
        told |= {*log.posts.niches, *(note.text for note in log.notes)}
        told |= {post.title for post, *_ in session.read.posts(log.posts.id).values()}
        told |= {free.why for free in log.breaks}
    told |= {name for platform in PLATFORMS.values() for name in (platform.name, platform.mark)}
    told |= {name for _, name in session.rules.tiers}
    told.add(str(session.store.path.with_name("settings.ini")))
    locale = QLocale()
    si = QLocale.DataSizeFormat.DataSizeSIFormat
    told |= {locale.formattedDataSize(1_000**power, 1, si).split()[-1] for power in range(1, 4)}
    for style in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        told |= {locale.dayName(day, style) for day in range(1, 8)}
        told |= {locale.monthName(month, style) for month in range(1, 13)}
    return sorted((one for one in told if len(one) > 1), key=len, reverse=True)


def forgotten(text: str, data: list[str]) -> bool:
    """Whether a text has words that no translator can reach."""
    if text.startswith(_LANGUAGES):
        return False
    rest = _PATTERNS.sub(" ", _without_cut(text, data))
    for one in data:
        rest = rest.replace(one, " ")
    while (shorter := re.sub(f"{START}[^{START}{END}]*{END}", " ", rest)) != rest:
        rest = shorter
    rest = re.sub(f"{START}.*?(…|$)", " ", rest, flags=re.DOTALL)  # cut off with …
    rest = re.sub(r"<[^<>]*>|&\w+;", " ", rest)
    return re.search(r"[^\W\d_]{2}", rest) is not None


def _without_cut(text: str, data: list[str]) -> str:
    """A text that ends in … without the beginning of a name or a title before it."""
    if not text.endswith("…"):
        return text
    rest = text[:-1].rstrip()
    beginnings = (one[:long].rstrip() for one in data for long in range(3, len(one) + 1))
    cut = max((one for one in beginnings if rest.endswith(one)), key=len, default="")
    return rest.removesuffix(cut) if cut else text


def stations(app: QApplication, desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """Every page for one account and for all of them, and every sheet."""
    for account in (desk.session.accounts[0], None):
        desk.session.select(account)
        for name in desk.window.page_names:
            desk.window.open_page(name)
            settle(app)
            yield f"{name}, {'one account' if account else 'all accounts'}", desk.window
    yield from sheets(app, desk)


def desk_in(session: Session, theme: Theme, settings: QSettings, qtbot: QtBot) -> Desk:
    desk = Desk(session, theme, settings)
    qtbot.addWidget(desk.window)
    desk.window.show()
    return desk


def test_every_visible_text_is_in_the_files_of_translators(
    qapp: QApplication,
    qtbot: QtBot,
    sample: Session,
    theme: Theme,
    settings: QSettings,
    speak: None,
) -> None:
    known = KnownOnly(EnglishPlurals(qapp))
    qapp.installTranslator(known)
    try:
        desk = desk_in(sample, theme, settings, qtbot)
        data = data_of(sample)
        found = {
            f"{where} · {kind}: {text[:90]!r}"
            for where, top in stations(qapp, desk)
            for kind, text in seen_texts(top)
            if kind not in _IN_ENGLISH and forgotten(text, data)
        }
        found -= {f"manual · QListWidget: {page.title!r}" for page in manual.pages()}
    finally:
        qapp.removeTranslator(known)
    assert not found, "\n".join(sorted(found))


def test_the_pseudo_language_is_two_fifths_longer_and_keeps_values() -> None:
    text = "Follower counts from {first} to {last}, %n day(s) <b>&counted</b> of *.csv"
    longer = pseudo(LONG, text)
    assert all(part in longer for part in ("{first}", "{last}", "%n", "<b>", "</b>", "&c", "*.csv"))
    plain = "Follower counts of all the accounts"
    assert 1.35 < len(pseudo(LONG, plain)) / len(plain) < 1.5


@pytest.mark.parametrize("language", REAL)
def test_a_language_brings_qt_its_own_words_its_numbers_and_its_days(
    qapp: QApplication, speak: None, language: str
) -> None:
    settle_language(qapp, qapp, language)
    assert language in installed_languages()
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
    assert words.number(7_412) != "7,412"
    assert words.decimal(14.4) == "14,4"
    locale = QLocale(language)
    day = date(2026, 11, 23)
    assert locale.dayName(1) in words.long_day(day)
    assert locale.monthName(11) in words.long_day(day)


@pytest.mark.parametrize(
    ("language", "long", "short", "days"),
    [
        ("en", "Monday 23 November", "23 Nov", "2 – 23 Nov"),
        ("de", "Montag, 23. November", "23. Nov", "2. – 23. Nov"),
        ("es", "lunes, 23 de noviembre", "23 nov", "2 – 23 nov"),
        ("fr", "lundi 23 novembre", "23 nov", "2 – 23 nov"),
        ("pt_BR", "segunda-feira, 23 de novembro", "23 nov", "2 – 23 nov"),
    ],
)
def test_days_are_written_in_the_way_of_the_language(
    qapp: QApplication, speak: None, language: str, long: str, short: str, days: str
) -> None:
    settle_language(qapp, qapp, language)
    day = date(2026, 11, 23)
    assert words.long_day(day) == long
    assert words.long_day(day, with_year=True).endswith("2026")
    assert words.short_day(day, day) == short
    assert words.day_range(date(2026, 11, 2), day, day) == days


def test_a_value_in_a_sentence_is_said_in_the_language_too(qapp: QApplication, speak: None) -> None:
    class Known(QTranslator):
        def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
            return False

        def translate(
            self, context: str, text: str, comment: str | None = None, n: int = -1, /
        ) -> str:
            known = {
                ("Sentences", "“{name}” is larger than {largest_part} MB."): "{name}!",
                ("LogSettings", "Tiers"): "Stufen",
            }
            return known.get((context, text), text)

    translator = Known()
    qapp.installTranslator(translator)
    try:
        assert said("“Tiers” is larger than 5 MB.") == "Stufen!"
    finally:
        qapp.removeTranslator(translator)


def test_mirrored_reads_from_the_right(qapp: QApplication, speak: None) -> None:
    settle_language(qapp, qapp, MIRRORED)
    assert qapp.isRightToLeft()
    settle_language(qapp, qapp, "en")
    assert not qapp.isRightToLeft()


def test_a_sentence_from_below_finds_its_template_again(qapp: QApplication, speak: None) -> None:
    class Swapped(QTranslator):
        def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
            return False

        def translate(
            self, context: str, text: str, comment: str | None = None, n: int = -1, /
        ) -> str:
            known = {
                "“{name}” has more than {most_columns} columns.": "{most_columns}+ in {name}",
                "{says} It is left out.": "[{says}]",
                "The row has no day.": "Kein Tag.",
            }
            return known.get(text, text) if context == "Sentences" else text

    translator = Swapped()
    qapp.installTranslator(translator)
    try:
        assert said("“a.csv” has more than 1,200 columns.") == "1,200+ in a.csv"
        assert said("The row has no day. It is left out.") == "[Kein Tag.]"
        assert said("Nobody has ever said this.") == "Nobody has ever said this."
    finally:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize("language", REAL)
def test_the_files_of_qt_hold_what_the_files_of_translators_hold(language: str) -> None:
    file = resource("translations", f"growthdesk_{language}.ts").read_text("utf-8")
    translator = QTranslator()
    assert translator.load(str(resource("translations", f"growthdesk_{language}.qm")))
    for context in ElementTree.fromstring(file).iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            if told is None or told.get("type") or message.get("numerus"):
                continue
            source, name = message.findtext("source", ""), context.findtext("name", "")
            assert translator.translate(name, source) == told.text, source


def test_the_files_of_translators_are_as_the_source_is() -> None:
    """No text is missing or too many, and no value was lost on the way."""
    checked = _made("--check")
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_a_release_says_every_text_in_every_language() -> None:
    """What is still to come may be in English for a while: who adds a text need not know them all."""
    newest = re.search(r"^## \[(.*?)\]", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert newest is not None
    if newest[1] != "Unreleased":
        checked = _made("--complete")
        assert checked.returncode == 0, checked.stdout + checked.stderr


def _made(look: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(_MAKE), look], capture_output=True, text=True, check=False
    )


def test_no_plural_is_inherited() -> None:
    """Qt asks for the class of an object first; English would answer there before the real context.

    Where a class with a plural has heirs, the context is to be named.
    """
    plurals = {context for context, source in ts_texts("de") if "%" in source and "n " in source}
    heirs = {
        base.__name__
        for heir in _all_heirs(QWidget)
        for base in heir.__mro__[1:]
        if base.__module__.startswith("growthdesk")
    }
    assert not plurals & heirs


def _all_heirs(of: type[QWidget]) -> Iterator[type[QWidget]]:
    for heir in of.__subclasses__():
        yield heir
        yield from _all_heirs(heir)
