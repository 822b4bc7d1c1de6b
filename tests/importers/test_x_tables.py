"""The tables of X's analytics, today's and those before 2024, row by row."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from tests.importers.files import read

from growthdesk.domain.platform import Kind
from growthdesk.importers.found import (
    Found,
    FoundChange,
    FoundPost,
    FoundViews,
    Options,
    Whose,
)

OPTIONS = Options(ZoneInfo("America/Los_Angeles"), date(2026, 11, 23))

OVERVIEW = (
    "Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,"
    "Profile visits,Create Post,Video views,Media views\n"
)
OVERVIEW_PT = (
    "Date,Impressões,Curtidas,Engajamentos,Itens salvos,Compartilhamentos,Novos seguidores,"
    "Deixar de seguir,Respostas,Reposts,Visitas ao perfil,Criar post,Visualizações de vídeo,"
    "Visualizações de mídia\n"
)
DAYS = (
    '"Sat, Sep 6, 2025",900,5,15,0,0,4,1,1,0,14,1,0,0\n'
    '"Fri, Sep 5, 2025",0,0,0,0,0,0,0,0,0,0,0,0,0\n'
    '"Thu, Sep 4, 2025",880,5,15,0,0,,2,1,0,,1,0,0\n'
)


def found_in(text: str, name: str = "x.csv") -> Found:
    return read(name, text, OPTIONS)


@pytest.mark.parametrize("header", [OVERVIEW, OVERVIEW_PT])
def test_an_overview_tells_gained_and_lost_in_every_language(header: str) -> None:
    found = found_in(header + DAYS)
    assert found.recognised_as == "X: account overview"
    assert found.whose == Whose("x")
    assert found.changes == (
        FoundChange(2, date(2025, 9, 6), gained=4, lost=1),
        FoundChange(3, date(2025, 9, 5), gained=0, lost=0),
        FoundChange(4, date(2025, 9, 4), lost=2),
    )
    assert found.views == (
        FoundViews(2, date(2025, 9, 6), views=900, profile_views=14),
        FoundViews(3, date(2025, 9, 5), views=0, profile_views=0),
        FoundViews(4, date(2025, 9, 4), views=880),
    )
    assert (found.counts, found.skipped, found.doubts, found.questions) == ((), (), (), ())


def test_bad_rows_and_days_that_come_again_are_told() -> None:
    found = found_in(
        OVERVIEW
        + DAYS
        + '"Sat, Sep 6, 2025",910,5,15,0,0,5,1,1,0,14,1,0,0\n'
        + '"Wed, Sep 3, 2025",880,5,15,0,0,many,2,1,0,,1,0,0\n'
        + '"Sep the 2nd",880,5,15,0,0,1,2,1,0,,1,0,0\n'
    )
    assert [change.line for change in found.changes] == [3, 4, 5]
    assert [(row.line, row.reason) for row in found.skipped] == [
        (2, "The day comes again on line 5."),
        (6, "“many” is not a number of new followers."),
        (7, "“Sep the 2nd” is not a day."),
    ]


def test_fourteen_columns_of_something_else_are_not_an_overview() -> None:
    header = "Date," + ",".join(f"Number {n}" for n in range(13)) + "\n"
    found = found_in(header + "2025-09-06" + ",1" * 13 + "\n")
    assert not found.recognised_as.startswith("X")


CONTENT = (
    "Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,"
    "Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks\n"
)
# (1,700,000,000,000 − 1,288,834,974,657) · 2²²: 14 November 2023, 22:13:20.
ID = "1724551110456246272"
ROUND = datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
LINK = f"https://x.com/mira_bakes/status/{ID}"


@pytest.mark.parametrize("header", [CONTENT, ",".join(f"C{n}" for n in range(17)) + "\n"])
@pytest.mark.parametrize("name", [ID, "1.72455E+18"])
def test_a_post_has_the_time_of_its_id(header: str, name: str) -> None:
    text = '"Line one\nline two, with comma and ""quotes"" &amp; more"'
    found = found_in(
        header
        + f'{name},"Tue, Nov 14, 2023",{text},{LINK},1520,33,71,4,2,,5,6,9,20,1,0,0\n'
        + f'{int(ID) + 1},"Tue, Nov 14, 2023",@someone so true,'
        + "https://x.com/Mira_Bakes/status/1724551110456246273,20,0,0,0,,1,0,,0,0,0,0,0\n"
    )
    assert found.recognised_as == "X: posts"
    assert found.posts[0] == FoundPost(
        line=2,
        day=date(2023, 11, 14),
        published_at=ROUND,
        zone="America/Los_Angeles",
        kind=None,
        caption='Line one\nline two, with comma and "quotes" & more',
        link=LINK,
        platform_id=ID,
        # Six reposts, and two that were shared otherwise.
        numbers=(1520, None, 33, 5, 8, 4, None),
    )
    reply = found.posts[1]
    assert (reply.line, reply.kind) == (4, Kind.REPLY)
    assert reply.numbers == (20, None, 0, 0, None, 0, 1)
    assert found.complete is None
    assert found.questions == ()


def test_whose_posts_they_are_stands_in_their_links() -> None:
    row = f'{ID},"Tue, Nov 14, 2023",Hi,{LINK},1,1,1,1,1,1,1,1,1,1,1,1,1\n'
    other = row.replace("mira_bakes", "another").replace(ID, "1724551110456246299")
    assert found_in(CONTENT + row).whose == Whose("x", "mira_bakes")
    assert found_in(CONTENT + row + other).whose == Whose("x")


def test_a_post_that_comes_again_counts_once() -> None:
    row = f'{ID},"Tue, Nov 14, 2023",Hi,{LINK},1,1,1,1,1,1,1,1,1,1,1,1,1\n'
    found = found_in(CONTENT + row + row)
    assert [post.line for post in found.posts] == [3]
    assert [(one.line, one.reason) for one in found.skipped] == [
        (2, "The post comes again on line 3.")
    ]


TWEETS = (
    '"Tweet id","Tweet permalink","Tweet text","time","impressions","engagements",'
    '"engagement rate","retweets","replies","likes","user profile clicks","url clicks",'
    '"hashtag clicks","detail expands","permalink clicks","app opens","app installs","follows",'
    '"email tweet","dial phone","media views","media engagements","promoted impressions"\n'
)


@pytest.mark.parametrize("is_named", [True, False])
def test_tweets_of_the_old_analytics(*, is_named: bool) -> None:
    header = TWEETS if is_named else ",".join(f"C{n}" for n in range(23)) + "\n"
    cells = (
        '"376.0","20.0","0.053","2.0","1.0","9.0","3.0","0.0","0.0","5.0","0.0","0","0","1",'
        '"0","0","0","0","-"\n'
    )
    found = found_in(
        header
        + f'"{ID}","https://twitter.com/mira_bakes/status/{ID}","Hi","2023-11-14 22:13 +0000",{cells}'
        # From before ids held a time.
        + '"20","https://twitter.com/mira_bakes/status/20","Old","2006-03-22 04:50 +0000",'
        + cells
    )
    assert found.recognised_as == "X: tweet activity"
    new, old = found.posts
    assert (new.published_at, new.platform_id) == (ROUND, ID)
    assert new.numbers == (376, None, 9, 1, 2, None, 1)
    assert (old.published_at, old.day) == (
        datetime(2006, 3, 22, 4, 50, tzinfo=UTC),
        date(2006, 3, 21),
    )


def test_old_days_give_views_and_no_followers() -> None:
    found = found_in(
        '"Date","Tweets published","impressions","engagements","follows"\n'
        '"2022-02-27","2","1120.0","30.0","3"\n'
        '"2022-02-28","0","90.0","1.0","0"\n'
    )
    assert found.recognised_as == "X: posts by day"
    assert found.views == (
        FoundViews(2, date(2022, 2, 27), views=1120),
        FoundViews(3, date(2022, 2, 28), views=90),
    )
    assert (found.changes, found.counts) == ((), ())
    assert len(found.doubts) == 1


def test_an_overview_of_videos_is_known_and_empty() -> None:
    text = (
        "Video overview\nDate,Views,Watch time\n2025-09-06,10,20\n\n"
        "Videos\nVideo,Views\nsomething,10\n"
    )
    found = found_in(text, "video_overview_analytics.csv")
    assert found.is_empty
    assert found.recognised_as == "X: videos"
    assert len(found.doubts) == 1
