"""The media kit of the account in tests/october.py, worked out by hand, and of logs that say little."""

import re
from collections.abc import Callable
from datetime import date, datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest
from tests.documents import tables_of
from tests.october import FORMULA, MARKUP, write_october

from growthdesk.domain.creator import Creator
from growthdesk.domain.deeds import add_account
from growthdesk.domain.edits import Put, batch
from growthdesk.domain.rows import Account, FollowerCount, Precision, Row
from growthdesk.errors import Trouble
from growthdesk.reports.document import Cell, Chart, Document, Paragraph, Table
from growthdesk.reports.html import html
from growthdesk.reports.media_kit import USUAL_KIT, KitInclude, kit_document, kit_report
from growthdesk.reports.write import write_kit
from growthdesk.store.sample import write_sample
from growthdesk.store.store import Store

Now = Callable[[], datetime]

MIRA = Creator(
    name="Mira Bakes",
    about="Bread for small kitchens.\nAnd <small> budgets.",
    niches="bread, budget",
    place="London",
    email="mira@example.com",
    link="mira.example.com",
    languages="English",
    offers="Reels and carousels.",
    rates="Reel from £150.\nSet from £320.",
    terms="Two weeks from brief to post.",
)


def kit_of(store: Store, now: Now, include: frozenset[KitInclude] = USUAL_KIT) -> Document:
    """The kit of every account of a log."""
    accounts = store.read.accounts()
    return kit_document(
        kit_report(store.read, store.read.creator(), accounts, now().date(), include)
    )


def texts_of(made: Document) -> dict[str, list[str]]:
    """The paragraphs and rows of each section, by its title."""
    (part,) = made.parts
    found: dict[str, list[str]] = {}
    for section in part.sections:
        lines = found.setdefault(section.title, [])
        for block in section.blocks:
            match block:
                case Paragraph():
                    lines.append(block.text)
                case Table():
                    lines.append(" | ".join(column.name for column in block.columns))
                    lines += (" | ".join(cell.text for cell in row) for row in block.rows)
                case Chart():
                    lines.append(block.says)
    return found


@pytest.fixture
def october(store: Store, now: Now) -> Store:
    """The account of tests/october.py, and what its creator says of herself."""
    write_october(store, now().date())
    store.apply(Put(MIRA), "Change your details")
    return store


def test_the_kit_says_who_and_where_and_how_much(october: Store, now: Now) -> None:
    made = kit_of(october, now)
    (part,) = made.parts
    assert (made.title, made.aside, made.look) == ("Mira Bakes", "", "kit")
    assert part.subtitle == (
        "Food · bread, budget · London · English · mira@example.com · mira.example.com"
    )
    assert [one.text for one in part.lead] == ["Bread for small kitchens.", "And <small> budgets."]
    assert [(one.number, one.caption) for one in part.figures] == [
        ("1,300", "followers on Instagram"),
        ("5.0%", "engagement, median of 3 posts, by followers"),
        # 8 posts on the 84 days since 1 September.
        ("0.7", "posts a week, last 12 weeks"),
        # No count is 3 months old, so growth a month is not told.
    ]
    assert made.foot == "Numbers as of 23 Nov 2026, from the creator’s own log."


def test_every_section_tells_what_is_known(october: Store, now: Now) -> None:
    assert texts_of(kit_of(october, now)) == {
        "Instagram @mira.bakes": ["1,300 followers on 20 Nov 2026."],
        "Where": [
            "Platform | Followers | 28 days | Median reach | Engagement",
            "Instagram @mira.bakes | 1,300 | ≈ +220 | 1,500 | 5.0%",
            (
                "Engagement is (likes + comments) ÷ followers at publication, where given."
                " Medians are of the last 12 posts with numbers."
            ),
        ],
        "Posts that worked": [
            "Post | Kind | Reach | Likes | Engagement",
            "Starter questions | Live | 2,000 | 100 | 12.0%",
            f"{MARKUP} | Carousel | 1,500 | 52 | 5.0%",
            f"{FORMULA} | Reel | 900 | 52 | 5.0%",
        ],
        "Working together": [
            "Reels and carousels.",
            "Reel from £150.",
            "Set from £320.",
            "Two weeks from brief to post.",
        ],
    }


@pytest.mark.parametrize(
    ("without", "gone"),
    [
        (KitInclude.CONTACT, ["mira@example.com", "mira.example.com"]),
        (KitInclude.ABOUT, ["small kitchens"]),
        (KitInclude.CHART, ["The numbers of the chart"]),
        (KitInclude.ACCOUNTS, ["Median reach"]),
        (KitInclude.POSTS, ["Starter questions"]),
        (KitInclude.OFFERS, ["Reels and carousels.", "Two weeks from brief"]),
        (KitInclude.RATES, ["£150", "£320"]),
    ],
)
def test_what_is_left_out_is_nowhere(
    october: Store, now: Now, without: KitInclude, gone: list[str]
) -> None:
    whole, less = html(kit_of(october, now)), html(kit_of(october, now, USUAL_KIT - {without}))
    for text in gone:
        assert text in whole
        assert text not in less


def test_public_prices_are_told_only_if_wanted_and_with_their_source(
    october: Store, now: Now
) -> None:
    assert not any("publish" in title for title in texts_of(kit_of(october, now)))
    told = texts_of(kit_of(october, now, USUAL_KIT | {KitInclude.PUBLIC_RATES}))
    assert told["What others publish about prices"] == [
        "For | Price of a post | Source",
        (
            "Instagram, 1,000 – 9,999 followers | 10 – 100 USD"
            " | Word on the Block: Definitive Guide to Influencer Pricing, 2023"
        ),
        (
            "Any platform, up to 9,999 followers | 1,105 USD on average"
            " | IZEA: The State of Influencer Earnings, 2022"
        ),
        "Published prices differ widely, and know nothing of these accounts.",
    ]


def test_a_log_of_which_little_is_known_has_a_short_kit(store: Store, now: Now) -> None:
    account, edit = add_account("instagram:jo", now().date(), ())
    store.apply(edit, "Add an account")
    made = kit_of(store, now)
    assert (made.title, made.parts[0].subtitle, made.parts[0].figures) == ("@jo", "", ())
    assert texts_of(made) == {"Where": ["Instagram @jo"]}
    store.apply(Put(FollowerCount(account.id, now().date(), 312, 312)), "Log followers")
    made = kit_of(store, now)
    assert [one.number for one in made.parts[0].figures] == ["312"]
    assert texts_of(made) == {"Where": ["Platform | Followers", "Instagram @jo | 312"]}


def test_several_accounts_stand_beside_each_other_with_a_dash_for_what_is_missing(
    october: Store, now: Now
) -> None:
    today = now().date()
    shop = Account("shop", "instagram", "mira.shop", position=2)
    video = Account("video", "tiktok", "mirabakes", "Mira’s videos", position=3)
    blog = Account("blog", "other", "blog", position=4)
    rows: tuple[Row, ...] = (
        *(shop, video, blog),
        FollowerCount("video", date(2026, 6, 1), 12_300, 12_399, Precision.ROUNDED),
        FollowerCount("shop", today, 40, 40),
    )
    october.apply(batch(map(Put, rows)), "Add accounts")
    made = kit_of(october, now)
    figures = [(one.number, one.caption) for one in made.parts[0].figures]
    assert figures[0] == ("≈ 13,640", "followers, 3 accounts")
    # The largest account has no posts: what is not known of it is told of the next.
    assert figures[1] == ("5.0%", "engagement, median of 3 posts, by followers, Instagram")
    told = texts_of(made)
    assert told["Where"] == [
        "Platform | Followers | 28 days | Median reach | Engagement",
        "Instagram @mira.bakes | 1,300 | ≈ +220 | 1,500 | 5.0%",
        "Instagram @mira.shop | 40 | — | — | —",
        "TikTok Mira’s videos | ≈ 12,300 | — | — | —",
        "Other @blog | — | — | — | —",
        (
            "Engagement is (likes + comments) ÷ followers at publication, where given."
            " Medians are of the last 12 posts with numbers."
            " TikTok Mira’s videos was counted on 1 Jun."
        ),
    ]
    assert "Instagram @mira.bakes" in told
    assert "Posts that worked on Instagram" in told
    assert made.foot.endswith("Audiences overlap between platforms.")
    (table,) = [table for _, section, table in tables_of(made) if section.key == "where"]
    assert table.rows[2][1] == Cell("≈ 12,300", 12_300)
    assert table.rows[3][1] == Cell("—")


def test_of_two_measures_each_is_named(store: Store, now: Now) -> None:
    write_sample(store, now().date())
    told = texts_of(kit_of(store, now))
    rows = [row.split(" | ") for row in told["Where"][1:4]]
    assert [row[3] for row in rows] == ["3,986", "3,872 views", "1,308 views"]


class Elements(HTMLParser):
    """Which elements a page has, that each is closed, and what a browser would load."""

    EMPTY = ("meta", "polyline", "polygon", "circle")

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[str] = []
        self.loads: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(tag)
        self.loads += (str(value) for name, value in attrs if name in ("src", "href"))
        if tag not in self.EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.EMPTY:
            assert self.open.pop() == tag


def test_the_page_of_html_stands_alone_and_takes_no_text_for_markup(
    october: Store, now: Now, tmp_path: Path
) -> None:
    path = tmp_path / "kit.html"
    report = kit_report(october.read, october.read.creator(), october.read.accounts(), now().date())
    write_kit(path, report, lambda _: b"")
    page = path.read_text("utf-8")
    found = Elements()
    found.feed(page)
    assert (found.open, found.loads) == ([], [])
    assert not {"script", "link", "img", "b", "small"} & {*found.seen}
    assert found.seen.count("h1") == 1
    assert "&lt;b&gt;Tart&lt;/b&gt; &amp; co" in page
    # What is read first: her name, what she is about, the lead, the figures.
    order = ["<h1>Mira Bakes", "Food · bread", "Bread for small kitchens", "1,300", "Where"]
    places = [page.index(text) for text in order]
    assert places == sorted(places)


def test_another_ending_is_refused_and_nothing_is_written(
    october: Store, now: Now, tmp_path: Path
) -> None:
    report = kit_report(october.read, october.read.creator(), october.read.accounts(), now().date())
    with pytest.raises(Trouble, match=re.escape("“kit.csv” does not say")):
        write_kit(tmp_path / "kit.csv", report, lambda _: b"")
    assert not (tmp_path / "kit.csv").exists()
