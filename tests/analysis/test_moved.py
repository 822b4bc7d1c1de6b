"""What moved it: followers after a post, beyond the pace."""

from datetime import date, timedelta

import numpy as np
from tests.logs import Day, account_log, glitch, post, purge

from growthdesk.analysis.moved import Moved, followers_after, what_moved_it
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Note

FIRST = date(2026, 1, 1)
Seen = dict[Day, int | tuple[int, int]]


def on(day: int) -> date:
    """The day with this number, 1 January being 0."""
    return FIRST + timedelta(day)


def jumps(at: dict[int, int]) -> Seen:
    """60 days at 10 a day, and more on some of them."""
    return {
        on(day): 1000 + 10 * day + sum(more for since, more in at.items() if day >= since)
        for day in range(60)
    }


def test_the_gain_is_what_the_pace_would_not_have_given() -> None:
    """A post on day 40; 200 more come on day 41. From day 39 to 42 it is 230, of which 30 is usual."""
    log = account_log(on(59), posts=[on(40)], counts=jumps({41: 200}))
    assert followers_after(log).tolist() == [200]
    assert what_moved_it(log) == (Moved(on(40), 0, 200, 1),)


def test_the_strongest_come_first_and_only_gains_are_told() -> None:
    """Day 50 has its own jump; nothing happened after day 30, and followers left after day 45."""
    log = account_log(
        on(59),
        posts=[on(30), on(35), on(45), on(50)],
        counts=jumps({35: 80, 46: -60, 52: 300}),
    )
    told = what_moved_it(log)
    assert [(moved.day, moved.post) for moved in told] == [(on(50), 3), (on(35), 1)]
    assert what_moved_it(log, most=1) == told[:1]


def test_posts_of_the_same_days_share_a_gain() -> None:
    """Of days 40, 41 and 42 only one is told; day 40 has two posts and day 42 one story."""
    rows = [
        post(on(40), second=1),
        post(on(40), second=2),
        post(on(41)),
        post(on(42), Kind.STORY),
    ]
    log = account_log(on(59), posts=rows, counts=jumps({40: 500}))
    assert what_moved_it(log) == (Moved(on(40), 0, 500, 3),)


def test_posts_three_days_apart_are_told_each() -> None:
    log = account_log(on(59), posts=[on(40), on(43)], counts=jumps({41: 200, 44: 300}))
    assert {moved.day for moved in what_moved_it(log)} == {on(40), on(43)}


def test_counts_that_do_not_exist_tell_nothing() -> None:
    counts = jumps({41: 200})
    del counts[on(42)]
    log = account_log(on(59), posts=[on(40), on(59)], counts=counts)
    assert np.isnan(followers_after(log)).all()
    assert what_moved_it(log) == ()
    assert what_moved_it(account_log(on(59), posts=[on(40)])) == ()
    assert what_moved_it(account_log(on(59), counts=counts)) == ()


def test_a_pace_must_be_known() -> None:
    """14 days before day 15 begin with day 0; before day 14 there are only 13."""
    log = account_log(on(59), posts=[on(14), on(15)], counts=jumps({}))
    unknown, known = followers_after(log)
    assert np.isnan(unknown)
    assert known == 0


def test_neither_a_glitch_nor_a_purge_moves_anything() -> None:
    def gain(note: Note) -> float:
        log = account_log(on(59), posts=[on(40)], counts=jumps({41: 200}), notes=[note])
        return float(followers_after(log)[0])

    assert np.isnan(gain(purge(on(41))))
    assert np.isnan(gain(glitch(on(42))))


def test_a_gain_within_the_rounding_is_not_told() -> None:
    """Rounded to hundreds, a gain of 40 may be none; one of 400 is some."""

    def rounded(more: int) -> Seen:
        seen = {when: 100 * (int(str(n)) // 100) for when, n in jumps({41: more}).items()}
        return {when: (low, low + 99) for when, low in seen.items()}

    assert what_moved_it(account_log(on(59), posts=[on(40)], counts=rounded(40))) == ()
    assert len(what_moved_it(account_log(on(59), posts=[on(40)], counts=rounded(400)))) == 1


def test_what_any_three_days_lie_off_the_pace_is_no_gain() -> None:
    """Every second evening has 6 more, so three days are 6 off as often as not; 40 stand out."""

    def waves(more: int) -> Seen:
        days = range(60)
        return {on(day): 1000 + 10 * day + 6 * (day % 2) + more * (day >= 41) for day in days}

    posts = [on(30), on(41)]
    assert what_moved_it(account_log(on(59), posts=posts, counts=waves(0))) == ()
    (moved,) = what_moved_it(account_log(on(59), posts=posts, counts=waves(40)))
    assert moved.day == on(41)


def test_only_posts_from_a_day_on_are_told() -> None:
    log = account_log(on(59), posts=[on(30), on(45)], counts=jumps({30: 200, 45: 80}))
    assert [moved.day for moved in what_moved_it(log, since=on(31))] == [on(45)]
