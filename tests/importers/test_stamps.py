"""Times that are written in full."""

from datetime import UTC, datetime

import pytest

from growthdesk.importers.values.stamps import stamp_in


@pytest.mark.parametrize(
    "text",
    [
        "2018-12-02T02:55:54+00:00",
        "2018-12-02T02:55:54Z",
        "2018-12-02T02:55:54.999Z",
        "2018-12-02T04:55:54+02:00",
        "2018-12-02 02:55:54",
        "2018-12-02 02:55:54 UTC",
    ],
)
def test_all_are_the_same_second_in_utc(text: str) -> None:
    assert stamp_in(text) == datetime(2018, 12, 2, 2, 55, 54, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        *("", "soon", "2018-12-02", "20181202", "2018-13-02 02:55:54"),
        *("9999-12-31 23:59:59", "0001-01-01T00:00:00+14:00"),
        "2018-12-02T02:55:54" + "9" * 100,
    ],
)
def test_what_is_no_such_time(text: str) -> None:
    assert stamp_in(text) is None
