"""Numbers beside follower counts: what is of the account by day, and what is left out in words."""

from tests.importers.tables import counts, founds_in

from growthdesk.importers.found import Found


def one_in(data: str) -> Found:
    (found,) = founds_in(data).values()
    return found


def test_views_and_reach_beside_followers_are_those_of_the_day() -> None:
    found = one_in(
        "Date,Followers,Views,Reach\n2026-02-01,1200,340,200\n2026-02-02,1210,290,\n"
        "2026-02-03,1215,410,180\n"
    )
    assert found.recognised_as == "A table of follower counts and views by day"
    assert [n for _, _, n in counts(found)] == [1200, 1210, 1215]
    assert [(one.line, one.views, one.reach) for one in found.views] == [
        (2, 340, 200),
        (3, 290, None),
        (4, 410, 180),
    ]
    assert found.doubts == ()


def test_what_never_falls_is_a_total_and_left_out() -> None:
    found = one_in("Date,Followers,Views\n2026-02-01,1200,50000\n2026-02-02,1210,50110\n")
    assert found.views == ()
    assert found.doubts == ("“Views” is left out: it never falls, as totals do.",)


def test_numbers_of_posts_beside_followers_are_left_out_in_words() -> None:
    found = one_in("Date,Followers,Likes,Saves\n2026-02-01,1200,3,1\n2026-02-02,1210,2,1\n")
    assert found.doubts == (
        "Left out, since a log has such numbers of posts alone: “Likes”, “Saves”.",
    )


def test_a_cell_that_is_no_number_costs_no_follower_count() -> None:
    found = one_in(
        "Date,Followers,Views\n2026-02-01,1200,340\n2026-02-02,1210,lots\n2026-02-03,1211,30\n"
    )
    assert len(found.counts) == 3
    assert found.doubts == ("1 cell of “Views” cannot be read as numbers.",)


def test_views_of_every_day_are_those_of_the_account() -> None:
    days = "".join(f"2026-02-{day:02},{300 - day}\n" for day in range(1, 21))
    found = one_in(f"Date,Impressions\n{days}")
    assert (len(found.views), found.posts) == (20, ())


def test_names_as_programs_write_them() -> None:
    found = one_in(
        "timestamp,caption,url,likesCount,commentsCount,videoViewCount\n"
        "2026-03-01T10:00:00.000Z,Rye,https://www.instagram.com/p/DHL1abcdefg/,120,4,5000\n"
    )
    (post,) = found.posts
    assert post.numbers == (5000, None, 120, 4, None, None, None)
