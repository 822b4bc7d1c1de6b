"""Reading follower counts: every writing that a person or a platform uses."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from growthdesk.domain.counts import LARGEST, Count, counted, exactly, looks_odd, read_count
from growthdesk.domain.rows import FollowerCount, Precision
from growthdesk.errors import Trouble


@pytest.mark.parametrize(
    ("text", "followers"),
    [
        ("0", 0),
        ("7412", 7412),
        (" 7412\n", 7412),
        ("007412", 7412),
        ("7,412", 7412),
        ("7.412", 7412),
        ("7 412", 7412),
        ("7'412", 7412),
        ("7’412", 7412),  # Swiss apostrophe
        ("7\u00a0412", 7412),  # no-break space
        ("7\u202f412", 7412),  # narrow no-break space, as in French
        ("7\u2009412", 7412),  # thin space
        ("1,234,567", 1_234_567),
        ("1.234.567", 1_234_567),
        ("1 234 567", 1_234_567),
        ("1'234'567", 1_234_567),
        ("12,34,567", 1_234_567),  # India groups by two
        ("٧٤١٢", 7412),  # Arabic digits
        ("٧٬٤١٢", 7412),  # and their thousands separator
        ("७४१२", 7412),  # Devanagari digits
        ("\uff17\uff14\uff11\uff12", 7412),  # full-width digits
        ("1.234k", 1234),  # nothing was cut off
        ("10000000000", LARGEST),
    ],
)
def test_a_whole_number_is_exact(text: str, followers: int) -> None:
    assert read_count(text) == exactly(followers)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("7k", 7_000, 7_999),
        ("7.4k", 7_400, 7_499),
        ("7,4k", 7_400, 7_499),
        ("7.4 k", 7_400, 7_499),
        ("7.4\u00a0K", 7_400, 7_499),
        ("12.3K", 12_300, 12_399),
        ("12.34K", 12_340, 12_349),
        ("1.2M", 1_200_000, 1_299_999),
        ("3m", 3_000_000, 3_999_999),
        ("1B", 1_000_000_000, 1_999_999_999),
        ("7,4 Tsd.", 7_400, 7_499),
        ("7,4 tys.", 7_400, 7_499),
        ("1,2 mln", 1_200_000, 1_299_999),
        ("1,2 Mio.", 1_200_000, 1_299_999),
        ("1,2 Mio", 1_200_000, 1_299_999),
        ("7,4 mil", 7_400, 7_499),
        ("7,4 тыс.", 7_400, 7_499),
        ("1,2 mn", 1_200_000, 1_299_999),
        ("1.2万", 12_000, 12_999),
        ("٧٫٤k", 7_400, 7_499),
    ],
)
def test_a_shortened_number_is_an_interval(text: str, low: int, high: int) -> None:
    count = read_count(text)
    assert (count.followers, count.highest, count.precision) == (low, high, Precision.ROUNDED)


@pytest.mark.parametrize(
    ("text", "followers"),
    [
        ("+37", 7449),
        ("+ 37", 7449),
        ("+1,200", 8612),
        ("+ 1 200", 8612),
        ("+0", 7412),
        ("-5", 7407),
        ("−5", 7407),  # the minus sign of typographers
        ("-7412", 0),
        ("=", 7412),
        (" = ", 7412),
    ],
)
def test_a_change_starts_from_the_count_before(text: str, followers: int) -> None:
    assert read_count(text, previous=exactly(7412)) == exactly(followers)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("+37", 12_337, 12_436),
        ("-300", 12_000, 12_099),
        ("=", 12_300, 12_399),
        ("-12350", 0, 49),  # nobody has fewer than none
    ],
)
def test_a_change_of_a_rounded_count_stays_rounded(text: str, low: int, high: int) -> None:
    previous = read_count("12.3K")
    assert read_count(text, previous) == Count(low, high, Precision.ROUNDED)


def test_a_change_of_an_estimated_count_stays_estimated() -> None:
    previous = counted(FollowerCount("a", date(2026, 11, 22), 500, 500, Precision.ESTIMATED))
    assert read_count("+8", previous) == Count(508, 508, Precision.ESTIMATED)
    assert counted(None) is None


@pytest.mark.parametrize(
    ("text", "before", "odd"),
    [
        ("74120", "7412", "more"),  # a digit too many
        ("74,100", "7.4k", "more"),
        ("73990", "7,412", "more"),  # a little under ten times
        ("37060", "7412", None),  # five times in a day does happen
        ("741", "7412", "fewer"),  # a digit too few
        ("3706", "7412", "fewer"),  # half
        ("3707", "7412", None),
        ("3.7k", "7412", "fewer"),
        ("=", "7.4k", None),
        ("90", "9", "more"),
        ("40", "4", None),  # a new account may gain some dozens in a day
        ("30", "60", None),  # and lose them
        ("0", "50", "fewer"),
        ("500", "0", None),
        ("7412", "", None),
    ],
)
def test_a_number_that_looks_like_a_slip(text: str, before: str, odd: str | None) -> None:
    previous = read_count(before) if before else None
    assert looks_odd(read_count(text, previous), previous) == odd


@pytest.mark.parametrize("text", ["+37", "-5", "="])
def test_a_change_without_a_count_before_is_told(text: str) -> None:
    with pytest.raises(Trouble) as told:
        read_count(text)
    assert "earlier count" in told.value.says
    assert "7412" in told.value.advice


@pytest.mark.parametrize("text", ["+37break", "-", "+7,4"])
def test_what_is_no_change_is_told_first(text: str) -> None:
    with pytest.raises(Trouble) as told:
        read_count(text)
    assert told.value.says == f"“{text}” is not a number of followers."


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \u00a0",
        "many",
        "7,4",
        "7.41",
        "7,41,2",
        "7.412,5",
        "74 12",
        "0.412",  # of what?
        "0,412",
        "1,234.567",
        "7..412",
        "7k4",
        "k",
        ".5k",
        "7.4x",
        "1.2345k",
        "7.1234M",
        "12345k",
        "1e4",
        "0x10",
        "7_412",
        "7412 followers",
        "½",
        "+",
        "-",
        "+-5",
        "--5",
        "+7.4k",
        "==",
        "=7",
        "1" + ",111" * 2_000 + "x",
        "‮7412",
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(Trouble) as told:
        read_count(text, previous=exactly(7412))
    assert told.value.says.endswith(".")
    assert told.value.advice.endswith(".")
    assert len(told.value.says) < 80


@pytest.mark.parametrize(
    "text",
    ["10000000001", "11B", "9" * 30, "9" * 10_000, "9" + ",999" * 3_000, "+" + "9" * 10_000],
)
def test_more_followers_than_people_are_refused(text: str) -> None:
    with pytest.raises(Trouble, match="more followers than there are people"):
        read_count(text, previous=exactly(7412))


def test_fewer_than_none_is_refused() -> None:
    with pytest.raises(Trouble, match="fewer than no followers"):
        read_count("-7413", previous=exactly(7412))


@given(st.integers(0, LARGEST), st.sampled_from([",", ".", " ", "'", "’", "\u00a0", "\u202f"]))
def test_every_grouped_number_is_read_back(followers: int, separator: str) -> None:
    assert read_count(f"{followers:,}".replace(",", separator)) == exactly(followers)


@given(st.text(max_size=12))
def test_whatever_is_typed_is_a_count_or_a_trouble(text: str) -> None:
    try:
        count = read_count(text, previous=exactly(100))
    except Trouble:
        return
    assert 0 <= count.followers <= count.highest
    assert any(character.isnumeric() for character in text) or text.strip() == "="
