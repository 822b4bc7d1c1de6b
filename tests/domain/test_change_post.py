"""Posts that are changed after they were logged."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from growthdesk.domain.change_post import change_post
from growthdesk.domain.edits import Edit, Put, single
from growthdesk.domain.rows import Account, CompleteSpan, Post

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 23, 12, tzinfo=BERLIN)
MIRA = Account("a" * 32, "instagram", "mira.bakes")
RYE = Post(
    "b" * 32,
    MIRA.id,
    date(2026, 11, 20),
    datetime(2026, 11, 20, 9, tzinfo=ZoneInfo("UTC")),
    "Europe/Berlin",
    title="Rye",
)
SPANS = (CompleteSpan(MIRA.id, date(2026, 11, 16)),)


def put(edit: Edit) -> list[object]:
    return [one.row for one in single(edit) if isinstance(one, Put)]


def test_a_day_alone_leaves_no_time_even_if_it_is_today() -> None:
    for day in (date(2026, 11, 18), NOW.date()):
        (moved,) = put(change_post(MIRA, RYE, NOW, SPANS, day=day))
        assert isinstance(moved, Post)
        assert (moved.day, moved.published_at, moved.zone) == (day, None, "Europe/Berlin")


def test_a_post_that_moves_back_takes_the_complete_days_along() -> None:
    _, span = put(change_post(MIRA, RYE, NOW, SPANS, day=date(2026, 11, 3)))
    assert span == CompleteSpan(MIRA.id, date(2026, 11, 3))


def test_other_words_leave_day_time_and_complete_days() -> None:
    (changed,) = put(change_post(MIRA, RYE, NOW, (), title=" Rye loaf "))
    assert isinstance(changed, Post)
    assert (changed.title, changed.day, changed.published_at) == (
        "Rye loaf",
        RYE.day,
        RYE.published_at,
    )
