"""Times in ids, worked by hand: each number is a round time, shifted as the platform does."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from growthdesk.importers.values.ids import time_in

TODAY = date(2026, 11, 23)
ROUND = datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)  # 1,700,000,000 in Unix time


@pytest.mark.parametrize(
    ("platform", "name", "moment"),
    [
        # 1,700,000,000 · 2³²
        ("tiktok", "7301444403200000000", ROUND),
        # 1,700,000,000,000 · 2²²
        ("linkedin", "7130316800000000000", ROUND),
        # (1,700,000,000,000 − 1,288,834,974,657) · 2²²
        ("x", "1724551110456246272", ROUND),
        # An example from X's own documentation, created at 19:26:16.
        ("x", "1212092628029698048", datetime(2019, 12, 31, 19, 26, 16, tzinfo=UTC)),
        # C is 2, and ten digits of base 64 stand below it: 2⁶¹, which is 2³⁸ ms after the epoch.
        ("instagram", "CAAAAAAAAAA", datetime(2020, 5, 10, 8, 5, 28, tzinfo=UTC)),
        # What follows the first eleven letters opens a private post, and tells no time.
        (
            "instagram",
            "CAAAAAAAAAA_x-9sharedwithfriendsonly00",
            datetime(2020, 5, 10, 8, 5, 28, tzinfo=UTC),
        ),
        # The same number as in the link of a story: 2⁶¹.
        ("instagram", "2305843009213693952", datetime(2020, 5, 10, 8, 5, 28, tzinfo=UTC)),
        # Ten letters, the first of them Q, 16: 2⁵⁸, which is 2³⁵ ms after the epoch.
        ("instagram", "QAAAAAAAAA", datetime(2012, 9, 25, 13, 29, 20, tzinfo=UTC)),
    ],
)
def test_the_time_in_an_id(platform: str, name: str, moment: datetime) -> None:
    assert time_in(platform, name, TODAY) == moment


@pytest.mark.parametrize(
    ("platform", "name"),
    [
        ("x", "20"),  # the first tweet: ids were counted one by one
        ("x", "29700859247"),  # the last of them
        ("tiktok", "218178281393"),
        ("tiktok", "1.47689E+18"),
        ("tiktok", "７３０１４４４４０３２００００００００"),
        ("instagram", "BAAAA"),
        ("instagram", "17895695668004550"),  # the number of the same post in other exports
        ("instagram", "CAAAAAAAAA!"),
        ("instagram", "CAAAAAAAAAé"),
        ("linkedin", "12345678901"),
        ("youtube", "dQw4w9WgXcQ"),
        ("x", "99999999999999999999"),
        ("tiktok", ""),
        ("x", None),
    ],
)
def test_ids_that_tell_no_time(platform: str, name: str | None) -> None:
    assert time_in(platform, name, TODAY) is None


def test_a_time_after_today_is_none_but_where_it_is_tomorrow_already() -> None:
    assert time_in("tiktok", "7301444403200000000", date(2023, 11, 13)) == ROUND
    assert time_in("tiktok", "7301444403200000000", date(2023, 11, 12)) is None


@given(st.sampled_from(["x", "tiktok", "instagram", "linkedin", "other"]), st.text(max_size=45))
def test_whatever_stands_there_gives_a_time_or_none(platform: str, name: str) -> None:
    moment = time_in(platform, name, TODAY)
    assert moment is None or datetime(2003, 5, 5, tzinfo=UTC) <= moment
