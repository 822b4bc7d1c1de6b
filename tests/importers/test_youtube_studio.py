"""YouTube Studio's tables, row by row, in the languages that they come in."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.importers.packed import OPTIONS, WRITTEN, all_in, only_in, packed

from growthdesk.domain.counts import exactly
from growthdesk.domain.platform import Kind
from growthdesk.errors import Trouble
from growthdesk.importers.found import FoundChange, FoundCount, FoundPost, FoundViews, Whose
from growthdesk.importers.recognise import recognise
from growthdesk.importers.youtube.studio import recognise_youtube_studio
from growthdesk.importers.youtube.videos import kind_of, seconds_in

SOFT = "\u00ad"
ZIP = "Content 2026-01-01_2026-03-01 Mira Bakes.zip"
HEADER = (
    "Content,Video title,Video publish time,Duration,Views,Watch time (hours),Likes,Shares,"
    "Comments added,Subscribers,Impressions click-through rate (%)\n"
)
VIDEOS = HEADER + (
    "Total,,,,3210,88.1,120,9,14,31,4.4\n"
    'dQw4w9WgXcQ,"Bread, slowly","Jan 5, 2026",252,2000,80.5,100,7,12,30,4.1\n'
    ' -HHGH-TTqYM,Crumbs,"Feb 1, 2026",60,1200,7.1,20,2,2,-2,5.0\n'
    "abcDEF12345,Not yet,,90,10,0.5,0,0,0,3,\n"
)


def post(line: int, day: date, name: str, kind: Kind | None, *numbers: int | None) -> FoundPost:
    link = f"https://www.youtube.com/watch?v={name}"
    return FoundPost(
        *(line, day, None, "Europe/Sofia", kind), link=link, platform_id=name, numbers=numbers
    )


def test_each_video_is_a_post_and_nothing_else_is() -> None:
    found = only_in(packed(ZIP, {"Table data.csv": VIDEOS}))
    bread = post(3, date(2026, 1, 5), "dQw4w9WgXcQ", Kind.VIDEO, 2000, None, 100, 12, 7, None, 30)
    # A net of less than none is no number of follows.
    crumbs = post(4, date(2026, 2, 1), "-HHGH-TTqYM", Kind.SHORT, 1200, None, 20, 2, 2, None, None)
    assert found.posts == (replace(bread, title="Bread, slowly"), replace(crumbs, title="Crumbs"))
    assert [(row.line, row.reason.partition(" is ")[0]) for row in found.skipped] == [
        (2, "The row"),
        (5, "The video has no publish time: it"),
    ]
    assert found.recognised_as == "YouTube Studio: videos"
    assert found.whose == Whose("youtube", name="Mira Bakes")
    assert found.seen_at == datetime(2026, 3, 1, 12, tzinfo=UTC)
    assert found.complete == (date(2026, 1, 5), date(2026, 3, 1))
    assert not found.may_be_complete
    assert found.questions == ()


def test_what_a_video_gained_is_its_follows() -> None:
    header = "Content,Video title,Video publish time,Views,Subscribers gained,Subscribers\n"
    text = header + 'dQw4w9WgXcQ,A,"Jan 5, 2026",10,4,-1\n'
    (found,) = only_in(packed(ZIP, {"Table data.csv": text})).posts
    assert found.numbers == (10, None, None, None, None, None, 4)
    assert found.kind is None


@pytest.mark.parametrize(
    "header",
    [
        "Content,Video title,Video publish time,Duration,Views,Subscribers",
        "Video,Video title,Video publish time,Duration,Views,Subscribers",
        (
            f"Vi{SOFT}deo,Vi{SOFT}deo{SOFT}ti{SOFT}tel,Ver{SOFT}öf{SOFT}fent{SOFT}li{SOFT}chungs"
            f"{SOFT}zeit{SOFT}punkt des Vi{SOFT}de{SOFT}os,Dau{SOFT}er,Auf{SOFT}ru{SOFT}fe,"
            f"Abon{SOFT}nen{SOFT}ten"
        ),
        (
            "Contenido,Título del vídeo,Hora de publicación del vídeo,Duración,Visualizaciones,"
            "Suscriptores"
        ),
        "Contenu,Titre de la vidéo,Heure de publication de la vidéo,Durée,Vues,Abonnés",
        "Conteúdo,Título do vídeo,Horário de publicação do vídeo,Duração,Visualizações,Inscritos",
        "Contenuti,Titolo video,Ora pubblicazione video,Durata,Visualizzazioni,Iscritti",
        "コンテンツ,動画のタイトル,動画公開時刻,長さ,視聴回数,登録者数",
    ],
)
def test_every_language_gives_the_same(header: str) -> None:
    text = header + (
        '\nTotal,,,,7646,9\ndQw4w9WgXcQ,Bread,"Jan 5, 2026",52,7646,9\nShowing top 500 results\n'
    )
    found = only_in(packed(ZIP, {"Table data.csv": text}))
    numbers = (7646, None, None, None, None, None, 9)
    expected = post(3, date(2026, 1, 5), "dQw4w9WgXcQ", Kind.SHORT, *numbers)
    assert found.posts == (replace(expected, title="Bread"),)
    # The last line says that there may be more.
    assert found.complete is None
    assert not found.may_be_complete
    assert [row.line for row in found.skipped] == [2, 4]


def test_an_unknown_language_is_told_by_its_ids_and_days() -> None:
    text = (
        "Innihald,Titill,Birt,Áhorf\nSamtals,,,30\n"
        'dQw4w9WgXcQ,Brauð,"Jan 5, 2026",20\na1B2c3D4e5F,Kaka,"Feb 5, 2026",10\n'
    )
    found = only_in(packed("export.zip", {"a.csv": text}))
    assert [(one.platform_id, one.title, one.day) for one in found.posts] == [
        ("dQw4w9WgXcQ", "Brauð", date(2026, 1, 5)),
        ("a1B2c3D4e5F", "Kaka", date(2026, 2, 5)),
    ]


@pytest.mark.parametrize(
    "days", ["1/5/2026,2/13/2026", "05-01-2026,13-02-2026", "5-Jan-26,13-Feb-26"]
)
def test_days_that_a_spreadsheet_wrote_anew(days: str) -> None:
    first, second = days.split(",")
    text = (
        "Content;Video title;Video publish time;Views\nTotal;;;30\n"
        f"dQw4w9WgXcQ;A;{first};20\n#NAME?;B;{second};10\n"
    )
    found = only_in(packed("Table data.csv", {"Table data.csv": text}))
    assert [(one.day, one.platform_id, one.link) for one in found.posts] == [
        (date(2026, 1, 5), "dQw4w9WgXcQ", "https://www.youtube.com/watch?v=dQw4w9WgXcQ"),
        (date(2026, 2, 13), None, ""),
    ]


def test_numbers_of_some_days_are_no_numbers_of_older_videos() -> None:
    text = HEADER + (
        'dQw4w9WgXcQ,Old,"Dec 31, 2025",252,2000,1,1,1,1,1,1\n'
        'a1B2c3D4e5F,New,"Jan 1, 2026",252,20,1,1,1,1,1,1\n'
    )
    found = only_in(packed(ZIP, {"Table data.csv": text}))
    assert [one.numbers[0] for one in found.posts] == [None, 20]
    assert len(found.doubts) == 1
    # The older one is there because it was seen; others of its time may not have been.
    assert found.complete == (date(2026, 1, 1), date(2026, 3, 1))


def test_without_a_name_the_days_are_asked_for() -> None:
    source = packed("Table data.csv", {"Table data.csv": VIDEOS})
    found = only_in(source)
    (question,) = found.questions
    assert (question.key, question.answer) == ("range", "all")
    assert found.posts[0].numbers[0] == 2000
    assert found.complete is None
    assert found.may_be_complete
    assert found.seen_at == WRITTEN
    some = only_in(source, replace(OPTIONS, answers={"range": "some"}))
    assert all(number is None for one in some.posts for number in one.numbers)
    assert not some.may_be_complete


def test_days_of_a_name_that_cannot_be_true_are_not_believed() -> None:
    too_early = "Content 2026-01-01_2026-01-31 Mira Bakes.zip"  # a video is of February
    found = only_in(packed(too_early, {"Table data.csv": VIDEOS}))
    assert found.complete is None
    assert found.seen_at == WRITTEN
    to_come = "Content 2026-01-01_2027-01-31 Mira Bakes.zip"
    assert only_in(packed(to_come, {"Table data.csv": VIDEOS})).seen_at == WRITTEN


def test_five_hundred_videos_are_never_all() -> None:
    rows = "".join(
        f'aB{number:09},T{number},"Jan 5, 2026",90,1,1,1,1,1,1,1\n' for number in range(500)
    )
    found = only_in(packed(ZIP, {"Table data.csv": HEADER + rows}))
    assert len(found.posts) == 500
    assert found.complete is None


@pytest.mark.parametrize(
    "name",
    [
        ZIP,
        "Content 2026-01-01_2026-03-01 Mira Bakes (1).zip",
        "Content_2026-01-01_2026-03-01_Mira Bakes.zip",
    ],
)
def test_the_channel_stands_in_the_name(name: str) -> None:
    assert only_in(packed(name, {"Table data.csv": VIDEOS})).whose == Whose(
        "youtube", name="Mira Bakes"
    )


def test_a_folder_that_was_unpacked_is_the_same() -> None:
    folder = "Content 2026-01-01_2026-03-01 Mira Bakes"
    inside = only_in(packed("Downloads", {f"{folder}/Table data.csv": VIDEOS}))
    assert inside == only_in(packed(ZIP, {"Table data.csv": VIDEOS}))


NET = "Date,Subscribers\n" + "".join(f"2026-01-{day:02},{day % 4 - 1}\n" for day in range(1, 29))


def test_totals_hold_the_net_of_each_day() -> None:
    source = packed(ZIP, {"Totals.csv": NET})
    found = only_in(source)
    assert found.changes[:3] == (
        FoundChange(2, date(2026, 1, 1), net=0),
        FoundChange(3, date(2026, 1, 2), net=1),
        FoundChange(4, date(2026, 1, 3), net=2),
    )
    assert len(found.changes) == 28
    assert min(one.net for one in found.changes if one.net is not None) == -1
    assert (found.counts, found.questions) == ((), ())


def by_day(*values: int) -> str:
    first = date(2026, 1, 1)
    rows = (f"{first + timedelta(days=step)},{value}\n" for step, value in enumerate(values))
    return "Date,Subscribers\n" + "".join(rows)


def test_thirty_numbers_that_never_fall_are_totals() -> None:
    text = by_day(*(9_992 + 27 * step for step in range(30)))
    found = only_in(packed("Totals.csv", {"Totals.csv": text}))
    assert found.counts[0] == FoundCount(2, date(2026, 1, 1), exactly(9_992))
    assert len(found.counts) == 30
    assert (found.changes, found.questions) == ((), ())


@pytest.mark.parametrize(
    ("values", "likely"), [((9_992, 10_019), "total"), ((40, 12, 31), "net"), ((12,), "net")]
)
def test_what_the_numbers_do_not_tell_is_asked(values: tuple[int, ...], likely: str) -> None:
    source = packed("Totals.csv", {"Totals.csv": by_day(*values)})
    found = only_in(source)
    (question,) = found.questions
    assert (question.key, question.answer) == ("subscribers", likely)
    for answer in ("total", "net"):
        read = only_in(source, replace(OPTIONS, answers={"subscribers": answer}))
        assert len(read.counts) == (len(values) if answer == "total" else 0)
        assert len(read.changes) == (0 if answer == "total" else len(values))


def test_a_table_by_day_gives_views_and_both_sides_of_a_change() -> None:
    text = (
        "Date,Views,Watch time (hours),Subscribers gained,Subscribers lost,Subscribers\n"
        "Total,300,12.5,9,3,6\n2026-01-01,10,0.5,4,3,1\n2026-01-02,,,,,\n2026-01-03,7,0.1,0,0,0\n"
    )
    found = only_in(packed(ZIP, {"Table data.csv": text}))
    assert found.changes == (
        FoundChange(3, date(2026, 1, 1), gained=4, lost=3),
        FoundChange(5, date(2026, 1, 3), gained=0, lost=0),
    )
    assert found.views == (
        FoundViews(3, date(2026, 1, 1), views=10),
        FoundViews(5, date(2026, 1, 3), views=7),
    )
    assert [row.line for row in found.skipped] == [2]


def test_months_and_weeks_are_no_days() -> None:
    months = only_in(packed(ZIP, {"Totals.csv": "Date,Subscribers\n2026-01,5\n2026-02,-6\n"}))
    assert months.is_empty
    assert [row.line for row in months.skipped] == [2, 3]
    weeks = "Date,Subscribers\n2026-01-04,5\n2026-01-11,-6\n2026-01-18,8\n"
    found = only_in(packed(ZIP, {"Totals.csv": weeks}))
    assert found.is_empty
    assert [row.line for row in found.skipped] == [2, 3, 4]


def test_more_rows_than_days_are_refused() -> None:
    text = "Date,Subscribers\n" + "2026-01-01,1\n" * 50_001
    with pytest.raises(Trouble, match="more rows than YouTube has had days"):
        only_in(packed(ZIP, {"Totals.csv": text}))


CHART = (
    "Date,Content,Video title,Video publish time,Subscribers\n"
    '2026-01-01,dQw4w9WgXcQ,Bread,"Jan 5, 2026",0\n'
)


def test_the_chart_is_taken_and_not_read() -> None:
    whole = packed(ZIP, {"Chart data.csv": CHART, "Table data.csv": VIDEOS, "Totals.csv": NET})
    things = recognise(whole)
    assert sorted(part.name for one in things for part in one.parts) == [
        *("Chart data.csv", "Table data.csv", "Totals.csv"),
    ]
    videos, days = all_in(whole)
    assert (len(videos.posts), len(days.changes)) == (2, 28)
    alone = only_in(packed("Chart data.csv", {"Chart data.csv": CHART}))
    assert alone.is_empty
    assert alone.doubts


def test_the_longer_of_two_tables_with_the_same_columns_counts() -> None:
    short = "Date,Subscribers\n2026-01-01,0\n"
    things = recognise(packed(ZIP, {"Chart data.csv": short, "Totals.csv": NET}))
    assert [one.name for one in things] == ["Totals.csv"]
    assert {part.name for part in things[0].parts} == {"Chart data.csv", "Totals.csv"}


def test_other_tables_by_day_are_left_to_others() -> None:
    own = "Date,Followers\n2026-01-01,900\n2026-01-02,910\n"
    found = {one.name: one for one in all_in(packed("Downloads", {"a.csv": own, "b.csv": VIDEOS}))}
    assert found["a.csv"].recognised_as.startswith("A table")
    assert len(found["a.csv"].counts) == 2


def test_an_own_list_of_videos_is_left_to_others() -> None:
    own = "Video publish time,Video title,Views\n2026-01-01,Bread,3\n2026-01-03,Crumbs,4\n"
    found = only_in(packed("own.csv", {"own.csv": own}))
    assert found.recognised_as.startswith("A table")
    assert len(found.posts) == 2


def test_lengths() -> None:
    assert [seconds_in(cell) for cell in ("252", "4:12", "1:00:00", "", "0:30.5", "x")] == [
        *(252, 252, 3600, None, None, None),
    ]
    assert [kind_of(seconds) for seconds in (None, 1, 60, 61)] == [
        *(None, Kind.SHORT, Kind.SHORT, Kind.VIDEO),
    ]


CELLS = st.sampled_from(
    [
        *("Total", "", "dQw4w9WgXcQ", "Jan 5, 2026", "2026-01-05", "2026-01", "12", "-3", "1e9"),
        *("Date", "Subscribers", "Content", "Views", "Video publish time", "x", "99999999999999"),
        *("31/31/2026", "UCaaaaaaaaaaaaaaaaaaaaaa", "１２", "\u00ad"),
    ]
)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.lists(CELLS, min_size=1, max_size=6), min_size=1, max_size=8))
def test_no_table_of_such_cells_breaks_it(rows: list[list[str]]) -> None:
    text = "\n".join(",".join(f'"{cell}"' for cell in row) for row in rows)
    for one in recognise_youtube_studio(packed(ZIP, {"Table data.csv": text, "Totals.csv": NET})):
        found = one.read(OPTIONS)
        lines = [post.line for post in found.posts] + [row.line for row in found.skipped]
        assert len(lines) == len(set(lines))
