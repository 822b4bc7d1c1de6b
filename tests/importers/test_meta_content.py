"""Meta's list of posts: columns, kinds, times and numbers, row by row."""

import csv
import io
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from tests.importers.files import read
from tests.importers.meta_files import (
    FACEBOOK,
    INSTAGRAM,
    PACIFIC,
    content_csv,
    link,
    reel,
    shortcode,
    written,
)
from tests.importers.workbooks import xlsx

from growthdesk.domain.platform import Kind
from growthdesk.importers.files.source import in_memory
from growthdesk.importers.found import Found, Options, Whose
from growthdesk.importers.meta.content import kind_of
from growthdesk.importers.recognise import recognise
from growthdesk.importers.values.names import Field

SOFIA = ZoneInfo("Europe/Sofia")
OPTIONS = Options(SOFIA, date(2026, 11, 23))
NAME = "Mar-18-2025_Apr-14-2025_1234567890123456.csv"
# On either side of the change to summer time in America (9 March) and Europe (30 March).
SENT = [
    datetime(2025, 3, 8, 20, 10, 5, tzinfo=UTC),
    datetime(2025, 3, 20, 20, 10, 5, tzinfo=UTC),
    datetime(2025, 4, 10, 22, 50, 40, tzinfo=UTC),
]


def found_in(data: bytes, options: Options = OPTIONS, name: str = "list.csv") -> Found:
    return read(name, data, options)


def test_a_reel_with_all_that_stands_beside_it() -> None:
    found = found_in(content_csv(INSTAGRAM, [reel(SENT[1], Follows="")]))
    (post,) = found.posts
    assert found.recognised_as == "Meta Business Suite: Instagram posts"
    assert found.whose == Whose("instagram", "mira.bakes", "Mira bakes")
    assert (post.line, post.kind, post.title) == (2, Kind.REEL, "")
    assert post.caption == "Crumbs, and\nmore “crumbs”"
    assert (post.link, post.platform_id) == (link(SENT[1]), shortcode(SENT[1]))
    assert post.published_at == datetime(2025, 3, 20, 20, 14, tzinfo=UTC)
    assert (post.day, post.zone) == (date(2025, 3, 20), "Europe/Sofia")
    # An empty cell is no zero, and a zero is one.
    assert post.numbers == (2011, 1530, 96, 7, 3, 0, None)
    assert (found.skipped, found.doubts, found.questions) == ((), (), ())


@pytest.mark.parametrize("home", ["Europe/Sofia", "Africa/Johannesburg", "America/Los_Angeles"])
def test_pacific_times_become_those_that_the_links_prove(home: str) -> None:
    options = replace(OPTIONS, zone=ZoneInfo(home))
    found = found_in(content_csv(INSTAGRAM, [reel(sent) for sent in SENT]), options)
    assert [post.published_at for post in found.posts] == [
        datetime(2025, 3, 8, 20, 14, tzinfo=UTC),
        datetime(2025, 3, 20, 20, 14, tzinfo=UTC),
        datetime(2025, 4, 10, 22, 54, tzinfo=UTC),
    ]
    assert found.doubts == ()


def test_the_day_is_the_creators() -> None:
    table = content_csv(INSTAGRAM, [reel(SENT[2])])
    days = [
        found_in(table, Options(zone, date(2026, 11, 23), start)).posts[0].day
        for zone, start in ((SOFIA, 0), (SOFIA, 4), (PACIFIC, 0))
    ]
    assert days == [date(2025, 4, 11), date(2025, 4, 10), date(2025, 4, 10)]


@pytest.mark.parametrize(
    ("zone", "order"),
    [
        (SOFIA, "%m/%d/%Y"),
        (SOFIA, "%d/%m/%Y"),
        (ZoneInfo("Asia/Kolkata"), "%d/%m/%Y"),
        (ZoneInfo("America/New_York"), "%m/%d/%Y"),
        (ZoneInfo("UTC"), "%Y-%m-%d"),
        (PACIFIC, "%d/%m/%Y"),
        (PACIFIC, "%d.%m.%Y"),
    ],
)
def test_a_file_in_another_zone_or_order_is_set_right_by_its_links(
    zone: ZoneInfo, order: str
) -> None:
    four = timedelta(minutes=4)
    rows = [reel(sent, Publish_time=written(sent + four, zone, order)) for sent in SENT]
    found = found_in(content_csv(INSTAGRAM, rows))
    assert [post.published_at for post in found.posts] == [
        (sent + four).replace(second=0) for sent in SENT
    ]
    assert any("Pacific" in doubt for doubt in found.doubts) is (zone is not PACIFIC)


def test_one_link_says_otherwise() -> None:
    noon = datetime(2025, 3, 20, 20, 0, tzinfo=UTC)
    rows = [
        *(reel(noon + timedelta(days=day)) for day in (0, 1, 2)),
        # Sent off three days before it came out, as a draft may be.
        reel(noon + timedelta(days=3), Publish_time=written(noon + timedelta(days=6, hours=1))),
        # Never out before it was sent off: then the link is right.
        reel(noon + timedelta(days=9), Publish_time=written(noon + timedelta(days=8))),
        # Without a time there is the link's.
        reel(noon + timedelta(days=10), Publish_time=""),
    ]
    found = found_in(content_csv(INSTAGRAM, rows))
    assert [post.published_at for post in found.posts[3:]] == [
        noon + timedelta(days=6, hours=1),
        noon + timedelta(days=9),
        noon + timedelta(days=10),
    ]


def test_the_hour_that_comes_twice_in_autumn() -> None:
    sent = [datetime(2025, 11, 2, hour, 30, 10, tzinfo=UTC) for hour in (7, 8, 9, 10)]
    found = found_in(content_csv(INSTAGRAM, [reel(one) for one in sent]))
    assert [post.published_at for post in found.posts] == [
        (one + timedelta(minutes=4)).replace(second=0) for one in sent
    ]


def test_an_error_row_is_skipped_and_told() -> None:
    error = "An error occurred while computing metadata for content with ID 17895695668004550"
    broken = reel(SENT[0], Publish_time="", Permalink="", Data_comment=error)
    found = found_in(content_csv(INSTAGRAM, [reel(SENT[1]), broken, reel(SENT[2])]))
    assert [post.line for post in found.posts] == [2, 6]
    assert [(row.line, row.reason) for row in found.skipped] == [
        (4, "Meta could not work out this post: it tells neither its time nor its link.")
    ]


def test_a_bad_number_skips_its_row_alone() -> None:
    rows = [reel(SENT[0], Likes="many"), reel(SENT[1])]
    found = found_in(content_csv(INSTAGRAM, rows))
    assert [post.line for post in found.posts] == [4]
    assert [(row.line, row.reason) for row in found.skipped] == [
        (2, "“many” is not a number of likes.")
    ]


def test_the_first_of_two_views_counts_and_facebook_has_its_own_names() -> None:
    page = {
        "Post ID": "122100000000000001",
        "Page ID": "61550000000001",
        "Page name": "Mira bakes",
        "Title": "New bread today",
        "Publish time": "03/20/2025 13:14",
        "Permalink": "https://www.facebook.com/reel/901",
        "Post type": "Reels",
        "Date": "Total",
        "Views": "340",
        "Reach": "200",
        "Reactions, Comments and Shares": "31",
        "Reactions": "24",
        "Comments": "5",
        "Shares": "2",
    }
    found = found_in(content_csv(FACEBOOK, [page]))
    (post,) = found.posts
    assert found.whose == Whose("facebook", "", "Mira bakes")
    assert post.published_at == datetime(2025, 3, 20, 20, 14, tzinfo=UTC)
    assert (post.kind, post.title, post.caption) == (Kind.REEL, "", "New bread today")
    assert post.platform_id == "122100000000000001"
    assert post.numbers == (340, 200, 24, 5, 2, None, None)


def test_facebook_videos_have_no_links() -> None:
    header = (
        *("Video asset ID", "Universal video ID", "Page ID", "Page name", "Title", "Description"),
        *("Duration (sec)", "Publish time", "Post type", "Date", "Reach", "3-second video views"),
    )
    video = {
        "Video asset ID": "1001",
        "Universal video ID": "2002",
        "Page ID": "61550000000001",
        "Page name": "Mira bakes",
        "Title": "Bread",
        "Description": "How it rises",
        "Publish time": "01/20/2025 12:00",
        "Post type": "Videos",
        "Date": "Lifetime",
        "Reach": "200",
        "3-second video views": "150",
    }
    (post,) = found_in(content_csv(header, [video]), name=NAME).posts
    assert (post.title, post.caption, post.platform_id) == ("Bread", "How it rises", "2002")
    assert post.published_at == datetime(2025, 1, 20, 20, 0, tzinfo=UTC)
    assert post.numbers == (150, 200, None, None, None, None, None)


def test_stories_have_the_time_of_the_number_in_their_link() -> None:
    number = str((1 << 61) + 4711)  # 10 May 2020, 8:05:28
    header = (*INSTAGRAM, "Profile visits", "Replies", "Sticker taps", "Navigation", "Link clicks")
    story = reel(
        datetime(2020, 5, 10, 8, 5, 28, tzinfo=UTC),
        Permalink=f"https://www.instagram.com/stories/mira.bakes/{number}",
        Post_type="IG story",
        Comments="",
        Replies="4",
    )
    found = found_in(content_csv(header, [story]), name="May-01-2020_May-20-2020_12345.csv")
    (post,) = found.posts
    assert (post.kind, post.platform_id) == (Kind.STORY, number)
    assert post.published_at == datetime(2020, 5, 10, 8, 9, tzinfo=UTC)
    assert post.numbers[3] == 4
    assert found.complete is None


def test_two_accounts_in_one_file_are_two() -> None:
    rows = [
        reel(SENT[0]),
        reel(SENT[1], Account_username="other.one", Account_name="Other"),
        reel(SENT[2], Account_name="Mira bakes bread"),
    ]
    source = in_memory("list.csv", content_csv(INSTAGRAM, rows))
    one, other = (recognised.read(OPTIONS) for recognised in recognise(source))
    assert [r.name for r in recognise(source)] == ["list.csv: mira.bakes", "list.csv: other.one"]
    assert one.whose == Whose("instagram", "mira.bakes", "Mira bakes")
    assert [post.line for post in one.posts] == [2, 6]
    assert other.whose == Whose("instagram", "other.one", "Other")
    assert [post.line for post in other.posts] == [4]


_DAYS = ("03/20/2025", "03/21/2025", "03/22/2025")


def test_numbers_by_day_stand_back_behind_the_total() -> None:
    days = [reel(SENT[1], Date=day, Views="10") for day in _DAYS]
    found = found_in(content_csv(INSTAGRAM, [*days, reel(SENT[1], Views="40")]))
    (post,) = found.posts
    assert post.numbers[0] == 40
    assert len(found.doubts) == 1


def test_numbers_by_day_are_summed_but_for_posts_that_are_older() -> None:
    rows = [
        *(reel(SENT[0], Date=day, Views="1") for day in _DAYS),
        *(reel(SENT[1], Date=day, Views="10", Follows="") for day in _DAYS),
    ]
    old, new = found_in(content_csv(INSTAGRAM, rows)).posts
    assert old.numbers == (None,) * 7
    assert new.numbers == (30, None, 288, 21, 9, 0, None)


@pytest.mark.parametrize(
    ("zone", "start", "complete"),
    [
        ("America/Los_Angeles", 0, (date(2025, 3, 18), date(2025, 4, 14))),
        ("Europe/Sofia", 0, (date(2025, 3, 19), date(2025, 4, 14))),
        ("America/Los_Angeles", 4, (date(2025, 3, 18), date(2025, 4, 13))),
        ("Pacific/Honolulu", 0, (date(2025, 3, 18), date(2025, 4, 13))),
    ],
)
def test_the_range_in_the_name_is_complete_in_whole_days_of_the_creator(
    zone: str, start: int, complete: tuple[date, date]
) -> None:
    options = Options(ZoneInfo(zone), date(2026, 11, 23), start)
    table = content_csv(INSTAGRAM, [reel(SENT[1]), reel(SENT[2])])
    assert found_in(table, options, NAME).complete == complete
    assert found_in(table, options).complete is None


def test_the_range_in_the_name_is_not_believed_against_the_rows() -> None:
    outside = content_csv(INSTAGRAM, [reel(SENT[0]), reel(SENT[1])])
    assert found_in(outside, name=NAME).complete is None
    torn = content_csv(INSTAGRAM, [reel(SENT[1], Publish_time="", Permalink=""), reel(SENT[2])])
    assert found_in(torn, name=NAME).complete is None
    unended = replace(OPTIONS, today=date(2025, 4, 12))
    whole = content_csv(INSTAGRAM, [reel(SENT[1]), reel(SENT[2])])
    assert found_in(whole, unended, NAME).complete == (date(2025, 3, 19), date(2025, 4, 11))


_LOCAL = {
    "es": "Identificador de la publicación,Identificador de la cuenta,"
    "Nombre de usuario de la cuenta,Nombre de la cuenta,Descripción,Duración (segundos),"
    "Hora de publicación,Enlace permanente,Tipo de publicación,Comentario sobre los datos,Fecha,"
    "Visualizaciones,Alcance,Me gusta,Veces que se compartió,Seguimientos,Comentarios,"
    "Veces que se guardó",
    "pt": "Identificação do post,Identificação da conta,Nome de usuário da conta,Nome da conta,"
    "Descrição,Duração (s),Horário de publicação,Link permanente,Tipo de post,"
    "Comentário sobre os dados,Data,Visualizações,Alcance,Curtidas,Compartilhamentos,"
    "Seguimentos,Comentários,Salvamentos",
    "de": "Beitrags-ID,Konto-ID,Benutzername des Kontos,Kontoname,Beschreibung,Dauer (s),"
    "Veröffentlichungszeitpunkt,Permalink,Beitragsart,Datenkommentar,Datum,Aufrufe,Reichweite,"
    "„Gefällt mir“-Angaben,Geteilte Inhalte,Follows,Kommentare,Gespeicherte Beiträge",
    "fr": "ID de la publication,ID du compte,Nom d’utilisateur du compte,Nom du compte,"
    "Description,Durée (s),Heure de publication,Lien permanent,Type de publication,"
    "Commentaire sur les données,Date,Vues,Couverture,Mentions J’aime,Partages,Followers,"
    "Commentaires,Enregistrements",
}


@pytest.mark.parametrize("language", _LOCAL)
def test_every_language_gives_the_same(language: str) -> None:
    english = reel(SENT[1], Follows="2", Date="Total")
    header = _LOCAL[language].split(",")
    row = {local: english.get(name, "") for local, name in zip(header, INSTAGRAM, strict=True)}
    found = found_in(content_csv(header, [row]))
    expected = found_in(content_csv(INSTAGRAM, [english]))
    assert found.posts == expected.posts
    assert found.posts[0].numbers == (2011, 1530, 96, 7, 3, 0, 2)
    assert (found.whose, found.doubts, found.headers) == (expected.whose, (), ())


def test_columns_in_an_unknown_language_are_told_by_their_cells_and_matched_by_hand() -> None:
    header = [f"колона {place}" for place in range(len(INSTAGRAM))]
    english = [reel(sent, Follows="2") for sent in SENT]
    rows = [
        {local: row.get(name, "") for local, name in zip(header, INSTAGRAM, strict=True)}
        for row in english
    ]
    table = content_csv(header, rows)
    found = found_in(table)
    assert found.whose == Whose("instagram", "mira.bakes", "Mira bakes")
    assert [post.platform_id for post in found.posts] == [shortcode(sent) for sent in SENT]
    assert found.posts[0].numbers == (None,) * 7
    assert [header.text for header in found.headers] == header
    assert found.columns[Field.LINK] == 7
    by_hand = {**found.columns, Field.VIEWS: 11, Field.LIKES: 13}
    again = found_in(table, replace(OPTIONS, columns=by_hand))
    assert again.posts[0].numbers == (2011, None, 96, None, None, None, None)


def test_a_table_of_ones_own_with_such_links_is_no_export() -> None:
    text = f"date,link,likes\n2025-03-20,{link(SENT[1])},5\n"
    assert found_in(text.encode()).recognised_as.startswith("A table")


@pytest.mark.parametrize("divider", [";", "\t"])
def test_a_spreadsheet_may_have_saved_it_again(divider: str) -> None:
    found = found_in(content_csv(INSTAGRAM, [reel(sent) for sent in SENT], divider))
    assert len(found.posts) == 3


def test_a_list_without_posts_is_still_known() -> None:
    found = found_in(content_csv(INSTAGRAM, []))
    assert found.recognised_as == "Meta Business Suite: Instagram posts"
    assert found.is_empty


@pytest.mark.parametrize(
    ("word", "path", "kind"),
    [
        ("IG image", "/p/", Kind.PHOTO),
        ("IG carousel", "/p/", Kind.CAROUSEL),
        ("Carrusel de IG", "/p/", Kind.CAROUSEL),
        ("Reel do Instagram", "/reel/", Kind.REEL),
        ("Imagem do Instagram", "/p/", Kind.PHOTO),
        ("Photos", "/photo/", Kind.PHOTO),
        ("Links", "/posts/", Kind.LINK),
        ("Text", "/posts/", Kind.TEXT),
        ("Videos", "/videos/", Kind.VIDEO),
        ("Stories", "", Kind.STORY),
        ("無", "/reel/", Kind.REEL),
        ("無", "/p/", None),
    ],
)
def test_kinds(word: str, path: str, kind: Kind | None) -> None:
    assert kind_of(word, path) is kind


def test_a_list_that_was_saved_as_a_workbook_is_the_same_list() -> None:
    texts = content_csv(INSTAGRAM, [reel(SENT[1]), reel(SENT[2])])
    sheet = list(csv.reader(io.StringIO(texts.decode("utf-8-sig"), newline="")))
    for row in sheet[1:]:  # a spreadsheet makes days of the times, and rounds the ids
        time = row[INSTAGRAM.index("Publish time")]
        row[INSTAGRAM.index("Publish time")] = f"{time[6:10]}-{time[:2]}-{time[3:5]}{time[10:]}:00"
        row[INSTAGRAM.index("Post ID")] = "1.78957E+16"
    saved, list_ = found_in(xlsx({"List": sheet}), name="list.xlsx"), found_in(texts)
    posts = [[replace(post, line=0) for post in one.posts] for one in (saved, list_)]
    assert posts[0] == posts[1]
    assert saved.whose == list_.whose


def test_a_workbook_of_several_sheets_is_no_such_list() -> None:
    texts = content_csv(INSTAGRAM, [reel(SENT[1])])
    sheet = list(csv.reader(io.StringIO(texts.decode("utf-8-sig"), newline="")))
    things = recognise(in_memory("two.xlsx", xlsx({"A": sheet, "B": sheet})))
    assert len(things) == 2


def test_a_caption_in_a_language_that_is_not_known_is_found_by_its_place() -> None:
    swedish = content_csv(INSTAGRAM, [reel(SENT[1])]).decode()
    for name in ("Post ID", "Description", "Publish time", "Permalink", "Post type"):
        swedish = swedish.replace(name, name[::-1])
    (post,) = found_in(swedish.encode()).posts
    assert (post.kind, post.caption) == (Kind.REEL, "Crumbs, and\nmore “crumbs”")
